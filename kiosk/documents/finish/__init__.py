"""From drawn pages to a file that lasts and can be heard: `binding` lays out, `conformance` makes it PDF/A-3a and PDF/UA-1, `metadata`
and `srgb` say so, `check` opens it again before it counts as made. Knows pikepdf, nothing of what the pages say.
"""
