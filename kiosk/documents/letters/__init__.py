"""Letters to glyphs. `faces` are those that the house speaks in, `scripts` all others of ours; `shaping` joins and places them,
`sides` puts a line in the order it is seen, `breaking` says where it may end. Knows fonts, nothing of pages.
"""
