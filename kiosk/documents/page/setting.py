"""Lines of words on a page, written straight into its content: what reportlab does for its own paragraphs, at a third of the time.

Underlined words, which are few, it draws itself.
"""

from collections.abc import Iterator

from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph

from kiosk.documents.page.layout import CENTRE, END
from kiosk.documents.page.lines import Piece, lines_of
from kiosk.documents.page.tagging import Canvas

SHARES = {CENTRE: 0.5, END: 1.0}
"""How much of the room that is left stands before a line."""


def draw_lines(canvas: Canvas, paragraph: Paragraph, x: float, y: float) -> None:
    """The lines of a paragraph that was wrapped, its lower left corner at (x, y)."""
    if any(getattr(frag, "us_lines", ()) for frag in paragraph.frags):
        marker, paragraph.bulletText = paragraph.bulletText, None  # that is drawn by itself
        paragraph.drawOn(canvas, x, y)
        paragraph.bulletText = marker
        return
    style = paragraph.style
    share = SHARES.get(style.alignment, 0.0)
    left, base = x + style.leftIndent, y + paragraph.height - style.fontSize
    code: list[str] = ["BT", f"{style.leading} TL"]
    colour, font, squeezed = "", "", 0.0
    for at, (spare, pieces) in enumerate(lines_of(paragraph)):
        if at and not share:
            code.append("T*")
        else:
            code.append(f"1 0 0 1 {left + max(spare, 0) * share:.2f} {base - at * style.leading:.2f} Tm")
        if (squeeze := _squeeze(spare, pieces)) != squeezed:
            squeezed = squeeze
            code.append(f"{squeeze:.4f} Tw")
        for words, face, size, ink in pieces:
            if (told := f"{ink.red:.4f} {ink.green:.4f} {ink.blue:.4f} rg") != colour:
                colour = told
                code.append(told)
            for name, letters in _letters(canvas, words, face):
                if (told := f"{name} {size} Tf") != font:
                    font = told
                    code.append(told)
                code.append(f"({letters}) Tj")
    canvas._code += [*code, "0 Tw ET" if squeezed else "ET"]


def draw_marker(canvas: Canvas, paragraph: Paragraph, x: float, y: float) -> None:
    """What stands before the first line of an item of a list."""
    style = paragraph.style
    ink, base = style.bulletColor, y + paragraph.height - style.fontSize
    code = ["BT", f"{ink.red:.4f} {ink.green:.4f} {ink.blue:.4f} rg", f"1 0 0 1 {x + style.bulletIndent:.2f} {base:.2f} Tm"]
    for name, letters in _letters(canvas, paragraph.bulletText, style.bulletFontName):
        code += [f"{name} {style.bulletFontSize} Tf", f"({letters}) Tj"]
    canvas._code += [*code, "ET"]


def _squeeze(spare: float, pieces: list[Piece]) -> float:
    """By how much each blank is narrower in a line that was let be a little too long (reportlab's spaceShrinkage)."""
    blanks = sum(words.count(" ") + words.count("\u00a0") for words, *_ in pieces) if spare < 0 else 0
    return spare / blanks if blanks else 0.0


def _letters(canvas: Canvas, words: str, face: str) -> Iterator[tuple[str, str]]:
    """(name of a font in the file, letters as it numbers them): a face is embedded in parts of 256 letters."""
    font, document = pdfmetrics.getFont(face), canvas._doc
    for subset, letters in font.splitString(words, document):
        yield font.getSubsetInternalName(subset, document), canvas._escape(letters)
