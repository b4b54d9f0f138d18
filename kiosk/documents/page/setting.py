"""Lines of words on a page, written straight into its content: what reportlab does for its own paragraphs, at a third of the time.

reportlab has broken the lines; underlined words, which are few, it also draws itself.
"""

from collections.abc import Iterator
from typing import Any

from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import split

from kiosk.documents.page.layout import CENTRE, END
from kiosk.documents.page.tagging import Canvas

Piece = tuple[str, str, float, Color]
"""Words, face, size, colour."""
SHARES = {CENTRE: 0.5, END: 1.0}
"""How much of the room that is left stands before a line."""


def broken(paragraph: Paragraph, width: float) -> float:
    """Break the lines of a paragraph for a column of `width`; its height. Most are one line, which is seen without asking reportlab."""
    if _is_one_line(paragraph, width):
        return float(paragraph.height)
    return float(paragraph.wrap(width, 1e6)[1])


def _is_one_line(paragraph: Paragraph, width: float) -> bool:
    if len(paragraph.frags) != 1 or paragraph.bulletText:
        return False
    frag, style = paragraph.frags[0], paragraph.style
    text = getattr(frag, "text", "")
    if not text or "\u00ad" in text:  # a soft hyphen is drawn only where a line breaks
        return False
    words = split(text)
    spare = width - style.leftIndent - style.rightIndent - pdfmetrics.stringWidth(" ".join(words), frag.fontName, frag.fontSize)
    if spare < 0 or not words:
        return False
    paragraph.width, paragraph.height = width, style.leading
    paragraph._wrapWidths = [width - style.leftIndent - style.rightIndent] * 2
    paragraph.blPara = frag.clone(kind=0, lines=[(spare, words)])
    return True


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
    for at, (spare, pieces) in enumerate(_lines(paragraph.blPara)):
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
    """By how much each blank is narrower in a line that reportlab has let be a little too long (its spaceShrinkage)."""
    blanks = sum(words.count(" ") + words.count("\u00a0") for words, *_ in pieces) if spare < 0 else 0
    return spare / blanks if blanks else 0.0


def _lines(broken: Any) -> Iterator[tuple[float, list[Piece]]]:
    """(room that is left, pieces) of each line. Lines of one face come from reportlab as words, others as fragments."""
    for line in broken.lines:
        if broken.kind == 0:
            yield line[0], [(" ".join(line[1]), broken.fontName, broken.fontSize, broken.textColor)]
        else:
            yield line.extraSpace, [(frag.text, frag.fontName, frag.fontSize, frag.textColor) for frag in line.words]


def _letters(canvas: Canvas, words: str, face: str) -> Iterator[tuple[str, str]]:
    """(name of a font in the file, letters as it numbers them): a face is embedded in parts of 256 letters."""
    font, document = pdfmetrics.getFont(face), canvas._doc
    for subset, letters in font.splitString(words, document):
        yield font.getSubsetInternalName(subset, document), canvas._escape(letters)
