"""The sheet: what the bricks of one document share. Where words become paragraphs, where decoration is told from text."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from types import MappingProxyType

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from kiosk.documents.letters.faces import BOLD, SANS, is_whole, markup, register
from kiosk.documents.letters.faces import runs as runs_of
from kiosk.documents.letters.sides import is_rtl
from kiosk.documents.page.bricks import Gap, Words
from kiosk.documents.page.layout import A4_PAPER, COLOURS, SCALE, START, Paper, style
from kiosk.documents.page.script_words import Manner, ScriptWords, natural_width, setting
from kiosk.documents.page.tagging import Canvas, Tag, Tags
from kiosk.documents.page.tagging import Path as TagPath
from kiosk.documents.words.speech import Quoted, Said, bare
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


@dataclass(frozen=True, slots=True)
class Beside:
    """The same in the clinic's language, small and muted."""

    text: str
    lang: str = ""


Run = str | Strong | Accent | Underlined | Beside
BILINGUAL = frozenset({"section", "part", "label", "name"})
"""Looks of headings: what stands beside them in the clinic's language (`words.speech`) is told with them."""
LOGO = "logo.png"
"""The clinic's own picture for the letterhead, beside its forms; it need not be there."""
READ_AS = {"title": "H1", "section": "H2", "part": "H3"}
"""A look to what it is read as; all others are paragraphs."""
ENDS_OR_TURNS = re.compile("[\n\r\v\f\u2028\u2029]")
LTR = "\u200e"
"""Keeps the full stop of English words at their end, whatever direction the line has (LRM)."""
LIST_INDENT = 12.0
"""pt, for each list that words stand in."""


class Sheet:
    """One document in the making. `numbers` are those of its sections; `places` the pages on which they begin.

    `mirrored` is whether it is read from right to left. `logo` is the clinic's own picture for the letterhead (`letterhead`). `late` is
    what is drawn when the last page is laid out: (page, from 1; what draws on it, told how many pages there are).
    `languages` are the document's, and the clinic's where it stands beside; blank where nothing is known of them.
    """

    def __init__(
        self,
        paper: Paper = A4_PAPER,
        *,
        numbers: Mapping[str, int] = NOWHERE,
        logo: Path | None = None,
        mirrored: bool = False,
        languages: tuple[str, str] = ("", ""),
    ) -> None:
        register()
        self.language, self.clinics = languages
        self.mirrored, self.narrow = mirrored, paper.scale > 1
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
        lang: str = "",
    ) -> Words | ScriptWords:
        """A paragraph of plain text: nothing in it is taken for markup, nothing in it is lost.

        `marker` stands before an item of a list, `depth` is how many lists it stands in. `says` is what is read instead of the words,
        where a mark beside them says something too; `tags` is what they are read as, if not by their look. `lang` is theirs; words that the
        document says itself are in its own, whatever it is.
        """
        register()
        marker_indent = LIST_INDENT * (depth - 1) if depth else 0
        set_in = style(look, align, colour, indent=LIST_INDENT * depth, marker_indent=marker_indent, mirrored=self.mirrored)
        tags = tags or (Tag(READ_AS.get(look, "P")),)
        tags[-1].lang = self._another(lang, runs)
        runs = _with_beside(runs, self.clinics) if look in BILINGUAL else runs
        if not self.mirrored and all(is_whole(_text(run)) and not isinstance(run, Beside) for run in runs):
            tags[-1].says = says
            return Words(self, _paragraph(runs, set_in, marker), tags)
        told = setting([_mannered(run, look, colour) for run in runs], set_in, mirrored=self.mirrored)
        spans = {} if says else _spans(runs)
        if not spans:
            tags[-1].says = says or "".join(map(_text, runs))
        return ScriptWords(self, told, set_in, tags, marker, mirrored=self.mirrored, spans=spans)

    def _another(self, lang: str, runs: Sequence[Run]) -> str:
        """The language, if it is not the document's, and if any of the words are not the document's own."""
        if not lang or not self.language or bare(lang) == bare(self.language):
            return ""
        return lang if any(_text(run).strip() and (isinstance(run, Quoted) or not isinstance(run, Said | Beside)) for run in runs) else ""

    def width(self, text: str, look: str, *, strong: bool = False) -> float:
        """Points from the first letter to the last, on one line."""
        set_in = style(look, mirrored=self.mirrored)
        face = BOLD.get(set_in.fontName, set_in.fontName) if strong else set_in.fontName
        if is_whole(text) and not self.mirrored:
            return sum(float(pdfmetrics.stringWidth(letters, own, set_in.fontSize)) for letters, own in runs_of(text, face))
        return natural_width(setting([(text, Manner(face, ""))], set_in, mirrored=self.mirrored))

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


def _text(run: Run) -> str:
    return run if isinstance(run, str) else run.text


def _spans(runs: Sequence[Run]) -> dict[str, Tag]:
    """What the runs are read as where they speak more than one language; none where all speak one."""
    told: dict[str, str] = {}
    for run in runs:
        lang = run.lang if isinstance(run, Beside) else ""
        told[lang] = told.get(lang, "") + _text(run)
    return {lang: Tag("Span", says=text.strip(), lang=lang) for lang, text in told.items()} if len(told) > 1 else {}


def _with_beside(runs: tuple[Run, ...], clinics: str) -> tuple[Run, ...]:
    told: list[Run] = []
    for run in runs:
        told += (
            [run, Beside(f"  {run.beside}", run.lang if isinstance(run, Quoted) else clinics)]
            if isinstance(run, Said) and run.beside
            else [run]
        )
    return tuple(told)


def _mannered(run: Run, look: str, colour: str) -> tuple[str, Manner]:
    """The words of a run and how they stand out, for any script."""
    face, size, _, ink = SCALE[look]
    if isinstance(run, Beside):
        text = run.text if is_rtl(run.text) else f"{run.text}{LTR}"
        return text, Manner(SANS, "muted", share=SCALE["small"][1] / size, lang=run.lang)
    underlined = isinstance(run, Underlined)
    strong = isinstance(run, Strong) or (isinstance(run, Underlined) and run.strong) or face not in BOLD
    own = BOLD.get(face, face) if strong else face
    return _text(run), Manner(own, "accent" if isinstance(run, Accent) else colour or ink, strong=strong, underlined=underlined)


def _marked(run: Run, face: str) -> str:
    match run:
        case Strong(text):
            bold = BOLD.get(face, face)
            return f'<font name="{bold}">{markup(text, bold)}</font>'
        case Accent(text):
            return f'<font color="#2B3A73">{markup(text, face)}</font>'
        case Underlined(text, strong):
            return f"<u>{_marked(Strong(text) if strong else text, face)}</u>"
        case Beside(text) | str(text):
            return markup(text, face)
