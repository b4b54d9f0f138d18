"""The code at the foot of page one: which record this is, and the fingerprint of its data (ISO/IEC 18004, error correction M)."""

from collections.abc import Iterator

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import black

from kiosk.documents.page.bricks import Paint
from kiosk.documents.page.tagging import Canvas

MASK = 3
QUIET = 4
"""Modules of white on each side."""


def payload(number: str, digest: str) -> str:
    """INKWELL:1:<record>:<SHA-256>, in capitals, which make a smaller code."""
    return f"INKWELL:1:{number}:{digest.upper()}"


def modules(text: str) -> list[list[bool]]:
    """The code row by row; True is dark.

    A mask is there to break up patterns in the data; a digest has none, so one mask serves as well as the best of the eight.
    """
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.version = code.calculate_version()
    code.makeImpl(False, MASK)
    across = range(code.getModuleCount())
    return [[bool(code.isDark(row, column)) for column in across] for row in across]


def qr(text: str) -> Paint:
    """The code with its white, in pure black, dark modules side by side as one."""
    rows = modules(text)

    def paint(canvas: Canvas, width: float, height: float) -> None:
        pitch = width / (len(rows) + 2 * QUIET)
        shape = canvas.beginPath()
        for at, row in enumerate(rows):
            for start, past in _dark(row):
                shape.rect((start + QUIET) * pitch, height - (at + QUIET + 1) * pitch, (past - start) * pitch, pitch)
        canvas.setFillColor(black)
        canvas.drawPath(shape, fill=1, stroke=0)

    return paint


def _dark(row: list[bool]) -> Iterator[tuple[int, int]]:
    """(first, past) of each run of dark modules."""
    start = None
    for at, dark in enumerate([*row, False]):
        if dark and start is None:
            start = at
        elif not dark and start is not None:
            yield start, at
            start = None
