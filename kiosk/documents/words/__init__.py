"""What a record holds and how it is said: `contents` sorts it by where it stands on paper, `speech` says it in the language that was
read, `naming`, `saying`, `times` and `stated` find the words. Knows the visit, nothing of paper.
"""
