"""The sheet: what the bricks of one document share. Where words become paragraphs, where decoration is told from text."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import MappingProxyType

from reportlab.platypus import Paragraph

from kiosk.documents.bricks import Canvas, Gap, Words
from kiosk.documents.faces import BOLD, markup, register
from kiosk.documents.layout import A4_PAPER, SCALE, START, Paper, style

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
LIST_INDENT = 12.0
"""pt, for each list that words stand in."""


class Sheet:
    """One document in the making. `numbers` are those of its sections; `seen` tells where each began when it was laid out before."""

    def __init__(self, paper: Paper = A4_PAPER, *, numbers: Mapping[str, int] = NOWHERE, seen: Mapping[str, int] = NOWHERE) -> None:
        register()
        self.paper, self.depth, self.numbers = paper, paper.depth, numbers
        self.places: dict[str, int] = {}
        self._seen = seen

    def page(self, section: str) -> int:
        """The page on which a section begins; 0 while it is not known."""
        return self._seen.get(section, 0)

    def words(self, *runs: Run, look: str = "body", align: int = START, colour: str = "", marker: str = "", depth: int = 0) -> Words:
        """A paragraph of plain text: nothing in it is taken for markup, nothing in it is lost.

        `marker` stands before an item of a list, `depth` is how many lists it stands in.
        """
        register()
        set_in = style(look, align, colour, indent=LIST_INDENT * depth, marker_indent=LIST_INDENT * (depth - 1) if depth else 0)
        return Words(self, Paragraph("".join(_marked(run, SCALE[look][0]) for run in runs), set_in, bulletText=marker or None))

    def gap(self, height: float) -> Gap:
        """So many points of nothing."""
        return Gap(self, height)

    @contextmanager
    def artifact(self, canvas: Canvas) -> Iterator[None]:
        """What is drawn inside is decoration: lines, fills, shapes. It leaves colours and pens as they were."""
        canvas.saveState()
        yield
        canvas.restoreState()


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
