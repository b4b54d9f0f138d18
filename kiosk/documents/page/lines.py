"""Words into lines, as reportlab breaks them, at a fifth of the time; what is not plain words it breaks itself."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import split, strip

Piece = tuple[str, str, float, Color]
"""Words, face, size, colour."""
Line = tuple[float, list[Piece]]
"""Room that is left, and what stands on it."""
Word = list[tuple[str, Any]]
"""Letters, and the fragment that tells their look."""
SOFT = "\u00ad"
"""A hyphen that is drawn only where a line breaks."""
ODD = re.compile(r"[^\S\u00a0]\u00a0|\u00a0[^\S\u00a0]|\u00a0$|^[^\S\u00a0].*\u00a0|\u00a0.*[^\S\u00a0]$")
"""Blanks that break beside those that do not, or at the ends of what has such: reportlab has ways of its own with them."""


def broken(paragraph: Paragraph, width: float) -> float:
    """Break a paragraph into lines for a column of `width`; its height."""
    if _is_plain(paragraph) and (lines := filled(paragraph.frags, width, paragraph.style)):
        paragraph.width, paragraph.height = width, paragraph.style.leading * len(lines)
        paragraph.blPara = lines
        return float(paragraph.height)
    return float(paragraph.wrap(width, 1e6)[1])


def lines_of(paragraph: Paragraph) -> Sequence[Line]:
    """The lines of a paragraph that was broken. reportlab keeps those of one look as words, others as fragments."""
    told = paragraph.blPara
    if isinstance(told, list):
        return told
    if told.kind == 0:
        return [(spare, [(" ".join(words), told.fontName, told.fontSize, told.textColor)]) for spare, words in told.lines]
    return [(line.extraSpace, [_piece(frag, frag.text) for frag in line.words]) for line in told.lines]


def filled(frags: Sequence[Any], width: float, style: ParagraphStyle) -> list[Line]:
    """Lines as full as they can be; none where a word would have to be parted. `frags` are reportlab's: words of one look each."""
    room = width - style.leftIndent - style.rightIndent
    return _one_look(frags[0], room, style.spaceShrinkage) if len(frags) == 1 else _several(frags, room, style.spaceShrinkage)


def _is_plain(paragraph: Paragraph) -> bool:
    """Whether it is nothing but words, and what stands before them leaves their first line alone."""
    if any(not getattr(frag, "text", "") or getattr(frag, "us_lines", None) for frag in paragraph.frags):
        return False  # a line that ends where its author says, a line under words, a paragraph that reportlab has broken already
    marker, style = paragraph.bulletText, paragraph.style
    size = style.bulletFontSize
    return bool(paragraph.frags) and (
        not marker or style.bulletIndent + _wide(marker, style.bulletFontName, size) + 0.6 * size <= style.leftIndent
    )


def _one_look(frag: Any, room: float, shrinkage: float) -> list[Line]:
    face, size, words = frag.fontName, frag.fontSize, split(strip(frag.text))
    blank = _wide(" ", face, size)
    found = _ends(words, [_wide(word, face, size) for word in words], [blank] * len(words), room, shrinkage)
    return [(room - end, [_piece(frag, " ".join(words[first:past]))]) for first, past, end in found]


def _several(frags: Sequence[Any], room: float, shrinkage: float) -> list[Line]:
    if any(ODD.search(frag.text) for frag in frags) or ODD.search("".join(frag.text for frag in frags)):
        return []
    words = _words(frags)
    wides = [sum(_wide(text, frag.fontName, frag.fontSize) for text, frag in word) for word in words]
    blanks = [_wide(" ", word[-1][1].fontName, word[-1][1].fontSize) for word in words]
    found = _ends(["".join(text for text, _ in word) for word in words], wides, blanks, room, shrinkage)
    return [(room - end, _joined(words[first:past])) for first, past, end in found]


def _words(frags: Sequence[Any]) -> list[Word]:
    """A word may have letters of several looks; a blank belongs to what stands before it."""
    words: list[Word] = []
    whole = True
    for frag in frags:
        texts = [text for text in split(frag.text) if text]
        if texts and not whole and not _is_blank(frag.text[0]):
            words[-1].append((texts.pop(0), frag))
        words += [[(text, frag)] for text in texts]
        whole = _is_blank(frag.text[-1])
    return words


def _is_blank(letter: str) -> bool:
    return letter.isspace() and letter != "\u00a0"


def _ends(words: list[str], wides: list[float], blanks: list[float], room: float, shrinkage: float) -> list[tuple[int, int, float]]:
    """(first word, past the last, width) of each line; none where a word would have to be parted. `blanks` are those after the words."""
    if not words or max(wides) > room or SOFT in "".join(words):
        return []
    lines: list[tuple[int, int, float]] = []
    first, end, spare = 0, wides[0], 0.0
    for at in range(1, len(words)):
        spare += shrinkage * blanks[at - 1]
        longer = end + blanks[at - 1] + wides[at]
        if longer <= room + spare:
            end = longer
        elif "-" in words[at]:
            return []
        else:
            lines.append((first, at, end))
            first, end, spare = at, wides[at], 0.0
    return [*lines, (first, len(words), end)]


def _joined(words: Sequence[Word]) -> list[Piece]:
    """The pieces of a line: words of one look are one piece, with the blank behind it where another follows."""
    told: list[tuple[Any, list[str]]] = []
    for number, word in enumerate(words):
        for at, (text, frag) in enumerate(word):
            if number and not at:
                told[-1][1].append(" ")
            if told and told[-1][0] is frag:
                told[-1][1].append(text)
            else:
                told.append((frag, [text]))
    return [_piece(frag, "".join(texts)) for frag, texts in told]


def _piece(frag: Any, text: str) -> Piece:
    return text, frag.fontName, frag.fontSize, frag.textColor


@lru_cache(maxsize=10_000)
def _wide(word: str, face: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(word, face, size))
