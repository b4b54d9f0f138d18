"""The faces that the house speaks in: static Noto files of our own, embedded in every document. For other letters: `scripts`."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from itertools import groupby

from reportlab.pdfbase import pdfmetrics

from kiosk.documents.letters.shaped_font import PRIVATE, ShapedFont
from kiosk.paths import resources

SANS, SANS_BOLD = "NotoSans-Regular", "NotoSans-SemiBold"
SERIF, SERIF_BOLD = "NotoSerif-Regular", "NotoSerif-SemiBold"
FACES = (SANS, SANS_BOLD, SERIF, SERIF_BOLD)
BOLD = {SANS: SANS_BOLD, SERIF: SERIF_BOLD}

HIDDEN = frozenset((*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10), 0xFEFF))
"""Letters without a shape, which join, part or turn others."""
UNNAMED = frozenset({0xFFFE, 0xFFFF})
"""What no letter in a PDF may stand for (ISO 19005-3, 6.2.11.7.2); nor may a control character, though the faces have some."""
ENDS = re.compile("\r\n?|[\u2028\u2029\v\f]")
"""The other ways to end a line."""


@cache
def register() -> None:
    """Make the faces known to reportlab, once in a process."""
    for face in FACES:
        pdfmetrics.registerFont(ShapedFont(face, str(resources() / "fonts" / f"{face}.ttf")))


def markup(text: str, face: str) -> str:
    """`text` for a Paragraph set in `face`: escaped, each run in the first face that has it, lines kept."""
    if _has_all(text, face):
        return escape(text).replace("\n", "<br/>")
    return "".join(_run(run, own, face) for run, own in _runs(tidy(text), face))


def runs(text: str, face: str) -> Iterable[tuple[str, str]]:
    """(letters, face) in order, for words without markup on one line."""
    return [(text, face)] if _has_all(text, face) else _runs(tidy(text), face)


def is_whole(text: str) -> bool:
    """Whether our own faces have every letter (`scripts` knows more)."""
    return text.isascii() or set(map(ord, tidy(text))) <= _all_letters()


def _run(run: str, own: str, face: str) -> str:
    safe = escape(run).replace("\n", "<br/>")
    return safe if own == face else f'<font name="{own}">{safe}</font>'


def tidy(text: str) -> str:
    """Accents joined to their letters where Unicode has one for both: the faces place no marks by themselves."""
    return ENDS.sub("\n", unicodedata.normalize("NFC", text)).replace("\t", " ")


def _runs(text: str, face: str) -> Iterator[tuple[str, str]]:
    """(letters, face) in order; letters of no face as [U+XXXX] in `face`."""
    for own, run in groupby(text, key=lambda letter: _face_of(letter, face)):
        letters = "".join(run)
        yield (letters, own) if own else ("".join(f"[U+{ord(letter):04X}]" for letter in letters), face)


def _face_of(letter: str, face: str) -> str:
    """The first face that has the letter, `face` before all; blank if none."""
    if letter == "\n":
        return face
    return next((own for own in (face, *FACES) if ord(letter) in _letters(own)), "")


@cache
def _letters(face: str) -> frozenset[int]:
    register()
    told = pdfmetrics.getFont(face).face.charToGlyph
    return frozenset(code for code in told if ord(" ") <= code < PRIVATE and code not in HIDDEN | UNNAMED)


@cache
def _all_letters() -> frozenset[int]:
    found = frozenset({ord("\n")}.union(*map(_letters, FACES)))
    return frozenset(code for code in found if not unicodedata.combining(chr(code)))  # a mark has to be placed (`shaping`)


def _has_all(text: str, face: str) -> bool:
    return (text.isascii() and text.isprintable()) or (unicodedata.is_normalized("NFC", text) and set(map(ord, text)) <= _letters(face))
