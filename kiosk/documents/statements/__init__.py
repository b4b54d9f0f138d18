"""The page of a statement: a refusal, more time, a withdrawal, an amendment, a further session. Short, sealed, and bound to the record
that it speaks of by its digest.
"""
