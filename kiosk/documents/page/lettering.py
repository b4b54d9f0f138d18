"""Glyphs onto the page, each where its script wants it (ISO 32000-1, 9.4.3)."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color

from kiosk.documents.letters.scripts import font
from kiosk.documents.letters.shaping import Glyph
from kiosk.documents.page.tagging import Canvas

THICK = 0.022
"""Of the size: the line around letters of a face that has no bold one."""
UNDER, LINE = 0.11, 0.055
"""Of the size: how far under the baseline a line stands, and how thick it is."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of one face: size and width in points; `level` is its direction."""

    glyphs: tuple[Glyph, ...]
    face: str
    size: float
    wide: float
    level: int
    colour: Color
    heavy: bool = False
    underlined: bool = False
    lang: str = ""
    """Where it is not that of the words around."""


def draw_pieces(canvas: Canvas, pieces: Sequence[Piece], x: float, y: float) -> None:
    """One after the other from `x` on the baseline `y`."""
    for piece in pieces:
        canvas.setFillColor(piece.colour)
        if piece.heavy:
            canvas.setStrokeColor(piece.colour)
        canvas.addLiteral(_text(canvas, piece, x, y))
        if piece.underlined:
            canvas.rect(x, y - UNDER * piece.size, piece.wide, LINE * piece.size, stroke=0, fill=1)
        x += piece.wide


def _text(canvas: Canvas, piece: Piece, x: float, y: float) -> str:
    """A text object. Glyphs that keep their natural width stand together in one string."""
    told = [f"BT 1 0 0 1 {x:.3f} {y:.3f} Tm"]
    if piece.heavy:
        told.append(f"2 Tr {piece.size * THICK:.3f} w")
    own = font(piece.face)
    part, up = -1, 0.0
    for number, codes, glyph in _coded(canvas, piece):
        if number != part:
            told.append(f"{own.getSubsetInternalName(number, canvas._doc)} {piece.size:.3f} Tf")
            part = number
        if glyph.up != up:
            told.append(f"{glyph.up * piece.size / 1000:.3f} Ts")
            up = glyph.up
        before, after = -glyph.right, glyph.width + glyph.right - glyph.advance
        told.append(f"[{_moved(before)}<{codes.hex()}>{_moved(after)}] TJ")
    told += ["0 Ts"] if up else []
    told += ["0 Tr"] if piece.heavy else []
    return " ".join([*told, "ET"])


def _moved(by: float) -> str:
    return f"{by:.1f} " if abs(by) > 0.05 else ""


def _coded(canvas: Canvas, piece: Piece) -> list[tuple[int, bytes, Glyph]]:
    """Each glyph, or each string of plain ones, with the part of the face it is in and its codes there."""
    told: list[tuple[int, bytes, Glyph]] = []
    for glyph in piece.glyphs:
        ((number, codes),) = font(piece.face).splitString(glyph.letter, canvas._doc)
        plain = glyph.right == 0 and abs(glyph.advance - glyph.width) < 0.05
        if told and plain and told[-1][0] == number and _is_plain(told[-1][2]) and told[-1][2].up == glyph.up:
            told[-1] = (number, told[-1][1] + codes, glyph)
        else:
            told.append((number, codes, glyph))
    return told


def _is_plain(glyph: Glyph) -> bool:
    return glyph.right == 0 and abs(glyph.advance - glyph.width) < 0.05
