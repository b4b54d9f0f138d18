"""Whom a visit is for: found, recognised, joined, and their file."""
