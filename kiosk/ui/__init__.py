"""The front of house: the only floor that knows Qt. It draws what it is told and hands taps down; it decides nothing.

It reaches disk, paper and network through `encounter`, never through store, documents, export or printing.
"""
