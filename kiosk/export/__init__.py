"""The post. Writes visits as files that leave the clinic: tables for spreadsheets, FHIR for other systems.

Knows files, nothing of Qt or SQLite. A folder is there whole, with its digests, or not at all.
"""
