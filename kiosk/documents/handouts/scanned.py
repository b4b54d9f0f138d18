"""Signed paper that was photographed or scanned, as a document of the visit: a picture becomes a page, a PDF stays as it is."""

import io
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Frame, PageTemplate

from kiosk.documents.finish.binding import bound
from kiosk.documents.finish.metadata import About
from kiosk.documents.page.bricks import Picture
from kiosk.documents.page.layout import Paper, mm
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Canvas
from kiosk.errors import PressError
from kiosk.staff_words import to_staff

MOST_PAGES = 60
MARGIN = 6 * mm
RUNS = ("/OpenAction", "/AA")
"""What a PDF does by itself when it is opened; paper that was scanned does nothing."""
UPRIGHT = 1
"""EXIF orientation."""


def scanned(data: bytes, paper: Paper, about: About) -> tuple[bytes, int]:
    """The PDF and its pages. PressError, saying why, for what is neither picture nor PDF, or does more than lie there."""
    return _kept(data) if data.startswith(b"%PDF-") else _photographed(data, paper, about)


def _kept(data: bytes) -> tuple[bytes, int]:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            if any(key in pdf.Root for key in RUNS) or "/JavaScript" in pdf.Root.get("/Names", {}):
                raise PressError(to_staff("This PDF holds a program. Scan the paper once more, or take a photograph."))
            pages = len(pdf.pages)
    except pikepdf.PasswordError:
        raise PressError(to_staff("This PDF is locked with a password.")) from None
    except pikepdf.PdfError:
        raise PressError(to_staff("This PDF cannot be read.")) from None
    if not 0 < pages <= MOST_PAGES:
        raise PressError(to_staff("This PDF has {pages} pages; signed paper has 1 to {most}.", pages=pages, most=MOST_PAGES))
    return data, pages


def _photographed(data: bytes, paper: Paper, about: About) -> tuple[bytes, int]:
    picture, (wide, tall) = _upright(data)
    sheet = Sheet(paper)
    room = (paper.size[0] - 2 * MARGIN, paper.size[1] - 2 * MARGIN)
    scale = min(room[0] / wide, room[1] / tall)

    def paint(canvas: Canvas, width: float, height: float) -> None:
        canvas.drawImage(ImageReader(picture), 0, 0, width, height)

    page = Picture(sheet, wide * scale, tall * scale - 0.1, paint, alt="The signed paper, photographed")
    template = PageTemplate("first", [Frame(MARGIN, MARGIN, *room, 0, 0, 0, 0)], pagesize=paper.size)
    later = PageTemplate("later", [Frame(MARGIN, MARGIN, *room, 0, 0, 0, 0)], pagesize=paper.size)
    return bound(sheet, [page], [template, later], about, b"").body, 1


def _upright(data: bytes) -> tuple[io.BytesIO, tuple[int, int]]:
    """A picture that stands upright, as it came wherever a PDF can hold it so."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as found:
            found.load()
            if found.format == "JPEG" and found.mode in ("RGB", "L") and found.getexif().get(0x0112, UPRIGHT) == UPRIGHT:
                return io.BytesIO(data), found.size
            turned: Any = ImageOps.exif_transpose(found)
            flat = Image.new("RGB", turned.size, "white")
            rgba = turned.convert("RGBA")
            flat.paste(rgba, mask=rgba.getchannel("A"))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise PressError(to_staff("This is no picture that can be read. Take a JPEG or PNG photograph, or a PDF.")) from None
    out = io.BytesIO()
    flat.save(out, "PNG") if found.format == "PNG" else flat.save(out, "JPEG", quality=92)
    out.seek(0)
    return out, flat.size
