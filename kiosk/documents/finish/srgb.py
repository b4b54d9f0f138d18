"""The colours of a document are sRGB: the profile that says so (ICC.1:2010, 7 to 10; curve and primaries of IEC 61966-2-1)."""

import struct
from functools import cache

WHITE = (0.9642, 1.0, 0.8249)
"""D50, the white of the profile's connection space."""
PRIMARIES = {b"rXYZ": (0.43607, 0.22249, 0.01392), b"gXYZ": (0.38515, 0.71687, 0.09708), b"bXYZ": (0.14307, 0.06061, 0.7141)}
"""Adapted to D50."""
ADAPTATION = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00924, 0.01508, 0.75168)
"""From D65 to D50 (Bradford), row by row."""
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


@cache
def profile() -> bytes:
    """An ICC profile, version 4, for a display."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + _numbers(*CURVE)
    parts = [
        ((b"desc",), _words("sRGB")),
        ((b"cprt",), _words("No rights reserved")),
        ((b"wtpt",), b"XYZ " + bytes(4) + _numbers(*WHITE)),
        ((b"chad",), b"sf32" + bytes(4) + _numbers(*ADAPTATION)),
        *(((name,), b"XYZ " + bytes(4) + _numbers(*values)) for name, values in PRIMARIES.items()),
        ((b"rTRC", b"gTRC", b"bTRC"), curve),
    ]
    index, body, count = b"", b"", sum(len(names) for names, _ in parts)
    for names, part in parts:
        at = 128 + 4 + 12 * count + len(body)
        index += b"".join(name + struct.pack(">II", at, len(part)) for name in names)
        body += part + bytes(-len(part) % 4)
    size = 128 + 4 + len(index) + len(body)
    return _header(size) + struct.pack(">I", count) + index + body


def _header(size: int) -> bytes:
    date = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    head = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ") + date + b"acsp"
    return (head + bytes(28) + _numbers(*WHITE)).ljust(128, b"\0")


def _numbers(*values: float) -> bytes:
    """s15Fixed16Number each."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _words(text: str) -> bytes:
    told = text.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(told), 28) + told
