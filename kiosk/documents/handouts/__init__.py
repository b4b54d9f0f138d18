"""Paper that is no record: the form to fill in by hand, the aftercare sheet, a copy that opens with a code, signed paper that was
scanned. `leaflet` is what they have in common.
"""
