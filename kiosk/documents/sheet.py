"""The sheet: what the bricks of one document share. Where words become paragraphs, where decoration is told from text."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from kiosk.documents.bricks import Gap, Words
from kiosk.documents.faces import BOLD, is_whole, markup, register
from kiosk.documents.faces import runs as runs_of
from kiosk.documents.layout import A4_PAPER, COLOURS, START, Paper, style
from kiosk.documents.tagging import Canvas, Tag, Tags
from kiosk.documents.tagging import Path as TagPath
from kiosk.paths import forms

NOWHERE: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that stand out within a paragraph. A fact is strong, its label is not."""

    text: str


@dataclass(frozen=True, slots=True)
class Accent:
    """Words in the colour of the house: the number of a section."""

    text: str


@dataclass(frozen=True, slots=True)
class Underlined:
    """Words with a line under them, perhaps strong as well."""

    text: str
    strong: bool = False


Run = str | Strong | Accent | Underlined
LOGO = "logo.png"
"""The clinic's own picture for the letterhead, beside its forms; it need not be there."""
READ_AS = {"title": "H1", "section": "H2", "part": "H3"}
"""A look to what it is read as; all others are paragraphs."""
ENDS_OR_TURNS = re.compile("[\n\r\v\f\u2028\u2029]")
LIST_INDENT = 12.0
"""pt, for each list that words stand in."""


class Sheet:
    """One document in the making. `numbers` are those of its sections; `places` the pages on which they begin.

    `logo` is the clinic's own picture for the letterhead (letterhead.py). `late` is what is drawn when the last page is laid out:
    (page, from 1; what draws on it, told how many pages there are).
    """

    def __init__(self, paper: Paper = A4_PAPER, *, numbers: Mapping[str, int] = NOWHERE, logo: Path | None = None) -> None:
        register()
        self.paper, self.depth, self.numbers = paper, paper.depth, numbers
        self.places: dict[str, int] = {}
        self.logo, self.tags = logo or forms() / LOGO, Tags()
        self.late: list[tuple[int, Callable[[Canvas, int], None]]] = []

    def page(self, section: str) -> int:
        """The page on which a section begins; while it is not known, a number that takes as much room (Late)."""
        return self.places.get(section, 10)

    def words(
        self,
        *runs: Run,
        look: str = "body",
        align: int = START,
        colour: str = "",
        marker: str = "",
        depth: int = 0,
        says: str = "",
        tags: TagPath = (),
    ) -> Words:
        """A paragraph of plain text: nothing in it is taken for markup, nothing in it is lost.

        `marker` stands before an item of a list, `depth` is how many lists it stands in. `says` is what is read instead of the words,
        where a mark beside them says something too; `tags` is what they are read as, if not by their look.
        """
        register()
        set_in = style(look, align, colour, indent=LIST_INDENT * depth, marker_indent=LIST_INDENT * (depth - 1) if depth else 0)
        paragraph = _paragraph(runs, set_in, marker)
        told = says or _unchanged(runs)
        tags = tags or (Tag(READ_AS.get(look, "P")),)
        tags[-1].says = told
        return Words(self, paragraph, tags)

    def gap(self, height: float) -> Gap:
        """So many points of nothing."""
        return Gap(self, height)

    @contextmanager
    def artifact(self, canvas: Canvas, kind: str = "/Type /Layout") -> Iterator[None]:
        """What is drawn inside is decoration: lines, fills, shapes. It leaves colours and pens as they were."""
        with self.tags.artifact(canvas, kind):
            canvas.saveState()
            yield
            canvas.restoreState()


def _paragraph(runs: tuple[Run, ...], set_in: ParagraphStyle, marker: str) -> Paragraph:
    """What reportlab's parser would make of the words; it is asked only where lines break or words are underlined, for it is slow."""
    if any(isinstance(run, Underlined) or ENDS_OR_TURNS.search(run if isinstance(run, str) else run.text) for run in runs):
        return Paragraph("".join(_marked(run, set_in.fontName) for run in runs), set_in, bulletText=marker or None)
    return Paragraph("", set_in, bulletText=marker or None, frags=list(_frags(runs, set_in)))


def _frags(runs: tuple[Run, ...], set_in: ParagraphStyle) -> Iterator[ParaFrag]:
    """Words of one face and colour are one fragment."""
    for (face, colour), pieces in groupby(_pieces(runs, set_in), key=lambda piece: piece[:2]):
        text = "".join(letters for *_, letters in pieces)
        look = {"fontName": face, "fontSize": set_in.fontSize, "textColor": colour, "text": text}
        yield ParaFrag(rise=0, greek=0, link=[], us_lines=[], bold=1, italic=1, **look)


def _pieces(runs: tuple[Run, ...], set_in: ParagraphStyle) -> Iterator[tuple[str, Color, str]]:
    """(face, colour, letters)"""
    for run in runs:
        face, text, colour = set_in.fontName, run if isinstance(run, str) else run.text, set_in.textColor
        if isinstance(run, Strong):
            face = BOLD.get(face, face)
        elif isinstance(run, Accent):
            colour = COLOURS["accent"]
        for letters, own in runs_of(text, face):
            yield own, colour, letters


def _unchanged(runs: tuple[Run, ...]) -> str:
    """The words as they were given, if a letter of theirs is drawn by its number: that is for the eye alone."""
    text = "".join(run if isinstance(run, str) else run.text for run in runs)
    return "" if is_whole(text) else text


def _marked(run: Run, face: str) -> str:
    match run:
        case Strong(text):
            bold = BOLD.get(face, face)
            return f'<font name="{bold}">{markup(text, bold)}</font>'
        case Accent(text):
            return f'<font color="#2B3A73">{markup(text, face)}</font>'
        case Underlined(text, strong):
            return f"<u>{_marked(Strong(text) if strong else text, face)}</u>"
        case str():
            return markup(run, face)
