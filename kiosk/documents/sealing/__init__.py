"""The clinic's seal and the countersignature, each a revision of its own in fields that the page prepared (`signing`, `filling`); how
long they last (`levels`, `timestamp`, `lengthen`). Knows pyHanko, and is the only room with the clinic's key in hand (`certificate`).
"""
