"""The visit. What patients and staff do, as plain objects; what it needs of the world it says in `ports`.

Pure Python: knows nothing of Qt, SQLite, PDF or paper.
"""
