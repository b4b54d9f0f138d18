"""A file that the clinic chose for its letterhead: looked at, shrunk, and kept as PNG."""

import io

from kiosk.documents.furniture.letterhead import FINE, TALLEST, WIDEST
from kiosk.errors import PressError
from kiosk.staff_words import to_staff

LARGEST = 20 * 1024 * 1024
SMALLEST = 32
"""Pixels of the shorter side: less than this is a blot on paper."""
KEPT = 4
"""How many times as fine as print shows it is kept: large enough to be looked at on a screen."""
FORMATS = ("PNG", "JPEG")


def as_logo(data: bytes) -> bytes:
    """PNG, upright. PressError, saying why, for what cannot be used."""
    from PIL import Image, ImageOps

    if len(data) > LARGEST:
        raise PressError(to_staff("This file is larger than 20 MB. Save the picture smaller."))
    if data.lstrip()[:5].lower() in (b"<?xml", b"<svg ", b"<svg\n"):
        raise PressError(to_staff("This is a drawing (SVG). The letterhead prints PNG and JPEG: save it as PNG, 1000 pixels wide."))
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as found:
            told = ImageOps.exif_transpose(found).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise PressError(to_staff("This is no picture that can be read. Choose a PNG or a JPEG.")) from None
    if min(told.size) < SMALLEST:
        raise PressError(
            to_staff(
                "This picture has {width} by {height} pixels: too few to print. It needs {least} at least.",
                width=told.width,
                height=told.height,
                least=SMALLEST,
            )
        )
    told.thumbnail((round(WIDEST * FINE * KEPT), round(TALLEST * FINE * KEPT)))
    out = io.BytesIO()
    told.save(out, "PNG", optimize=True)
    return out.getvalue()
