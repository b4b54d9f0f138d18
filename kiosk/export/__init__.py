"""The post. Writes visits as files that leave the clinic: tables for spreadsheets, FHIR and JSON
lines for other systems, the sealed PDFs.

Knows files, nothing of Qt or SQLite. Each visit is read once and let go; a folder or a protected zip is there whole, with its
digests, or not at all.
"""
