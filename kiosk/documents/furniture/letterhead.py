"""The clinic's own mark in the letterhead: the picture in its settings, or one that lies with its forms; ours where there is none."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from kiosk.documents.furniture.marks import logo
from kiosk.documents.page.bricks import Picture
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Canvas

WIDEST, TALLEST = 60.0, 30.0
"""pt"""
FINE = 300 / 72
"""Pixels to a point: more than print shows is not kept."""

OWN: ContextVar[bytes] = ContextVar("letterhead", default=b"")
"""The picture that the clinic keeps in its strongroom, while a document of its is made."""


def letterhead_mark(sheet: Sheet) -> Picture:
    """At most 60 by 30 pt. The name stands beside it, so it is decoration."""
    own = drawn(OWN.get()) if OWN.get() else picture(sheet.logo)
    if own is None:
        return Picture(sheet, 20, TALLEST, logo)
    image, (width, height) = own

    def paint(canvas: Canvas, wide: float, tall: float) -> None:
        from reportlab.lib.utils import ImageReader

        canvas.drawImage(ImageReader(image), 0, 0, wide, tall)

    return Picture(sheet, width, height, paint)


@contextmanager
def headed(own: bytes) -> Iterator[None]:
    """What is made meanwhile, on this thread, has this picture at its head; empty: the one that lies with the forms, or ours."""
    before = OWN.set(own)
    try:
        yield
    finally:
        OWN.reset(before)


@cache
def picture(path: Path) -> tuple[Any, tuple[float, float]] | None:
    """See `drawn`; None if there is none."""
    return drawn(path.read_bytes()) if path.is_file() else None


@lru_cache(maxsize=4)
def drawn(body: bytes) -> tuple[Any, tuple[float, float]] | None:
    """The picture on white (PDF/A knows what lies under it then, ISO 19005-3, 6.4), and its size in points; None if it cannot be read."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(body)) as found:
            told = found.convert("RGBA")
    except (OSError, ValueError, Image.DecompressionBombError):
        return None
    scale = min(WIDEST / told.width, TALLEST / told.height)
    size = (told.width * scale, told.height * scale)
    told.thumbnail((round(WIDEST * FINE), round(TALLEST * FINE)))
    flat = Image.new("RGB", told.size, "white")
    flat.paste(told, mask=told.getchannel("A"))
    return flat, size
