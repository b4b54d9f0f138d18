"""A paragraph in any script: broken in the order it is read, each line put in the order it is seen, each run drawn in a face that has it.

Latin, Greek and Cyrillic words are left to bricks.Words, which is quicker; this draws all others, and everything in a document that is
read from right to left.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from reportlab.lib.styles import ParagraphStyle

from kiosk.documents.letters import shaping
from kiosk.documents.letters.breaking import units
from kiosk.documents.letters.faces import tidy
from kiosk.documents.letters.scripts import GROWN, NO_BOLD, UNSEEN, clusters, shown
from kiosk.documents.letters.sides import AS_LATIN, begins_rtl, is_rtl, levels, reordered
from kiosk.documents.page.bricks import Brick, Ground
from kiosk.documents.page.layout import CENTRE, COLOURS, END, RTL_LEADING
from kiosk.documents.page.lettering import Piece, draw_pieces
from kiosk.documents.page.tagging import Path, Tag

ROOM = 0.01
"""pt that a line may be too long by: the same words, measured twice, differ by less."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How words stand out: face, colour, underlined or not; `strong` words of a face without a bold one get a line around them."""

    face: str
    colour: str
    strong: bool = False
    underlined: bool = False
    share: float = 1.0
    """Of the size of the words around."""
    lang: str = ""
    """Where it is not that of the words around."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A cluster as it will be drawn. `text` is what it draws: a letter no face has is [U+XXXX]."""

    text: str
    face: str
    manner: Manner
    level: int


@dataclass(frozen=True, slots=True)
class Unit:
    """Letters that stay together, blanks at their end; `wide` is without those blanks, `whole` with them. `ends` a line after it."""

    letters: tuple[Letter, ...]
    wide: float
    whole: float
    ends: bool = False


ONE_LANGUAGE: Mapping[str, Tag] = MappingProxyType({})


class ScriptWords(Brick):
    """A paragraph. `mirrored` is the direction of the document: where a line begins, and how words without a direction are read.

    `spans`, by language ("" is that of the paragraph), are what its pieces are read as where it speaks more than one.
    """

    def __init__(
        self,
        sheet: Ground,
        told: Sequence[Unit],
        look: ParagraphStyle,
        tags: Path,
        marker: str,
        *,
        mirrored: bool,
        spans: Mapping[str, Tag] = ONE_LANGUAGE,
    ) -> None:
        super().__init__(sheet)
        self.spans = spans
        self.told, self.look, self.tags, self.marker, self.mirrored = list(told), look, tags, marker, mirrored
        self.lines: list[list[Unit]] = []

    def measure(self, width: float) -> float:
        """As many lines as it takes."""
        self.lines = _lines(self.told, width - self.look.leftIndent, self.look.fontSize)
        return max(len(self.lines), 1) * float(self.look.leading)

    def first_line(self) -> float | None:
        """As reportlab hangs its own; where lines stand wider apart, half of what is more comes above."""
        return float(self.look.fontSize) + self._air()

    def _air(self) -> float:
        return float(self.look.leading) * (1 - 1 / RTL_LEADING) / 2 if self.mirrored else 0.0

    def draw(self) -> None:
        """Line by line."""
        y = self.y + self.height - (self.first_line() or 0)
        if self.marker:
            with self.sheet.tags.content(self.canv, *self.tags[:-1], Tag("Lbl", says=self.marker)):
                self._draw_marker(y)
        if not self.spans:
            with self.sheet.tags.content(self.canv, *self.tags):
                self._draw_lines(y)
            return
        with self.sheet.tags.within(*self.tags):
            for span in self.spans.values():  # in the order they are read, whatever stands first on a line
                with self.sheet.tags.within(span):
                    pass
            self._draw_lines(y)

    def _draw_lines(self, y: float) -> None:
        for line in self.lines:
            self._draw_line(line, y)
            y -= self.look.leading

    def _draw_line(self, line: Sequence[Unit], y: float) -> None:
        pieces = _pieces(line, self.look.fontSize)
        total = sum(piece.wide for piece in pieces)
        room = self.width - self.look.leftIndent
        to_the_end = room if (self.look.alignment == END) != self.mirrored else 0.0
        x = (room - total) / 2 if self.look.alignment == CENTRE else max(to_the_end - total, 0.0)
        x += self.x + (0 if self.mirrored else self.look.leftIndent)
        for lang, run in groupby(pieces, key=lambda piece: piece.lang):
            told = list(run)
            with self.sheet.tags.content(self.canv, *([self.spans[lang]] if self.spans else [])):
                draw_pieces(self.canv, told, x, y)
            x += sum(piece.wide for piece in told)

    def _draw_marker(self, y: float) -> None:
        told = setting([(self.marker, Manner(self.look.fontName, ""))], self.look, mirrored=self.mirrored)
        pieces = _pieces(told, self.look.fontSize)
        wide = sum(piece.wide for piece in pieces)
        x = self.width - self.look.bulletIndent - wide if self.mirrored else self.look.bulletIndent
        draw_pieces(self.canv, pieces, self.x + x, y)

    def split(self, width: float, height: float) -> list[Brick]:
        """Between lines; never after the first or before the last of several, if it can be."""
        self.wrap(width, height)
        fit = int((height + ROOM) // self.look.leading)
        if not 0 < fit < len(self.lines):
            return []
        above, below = ([unit for line in part for unit in line] for part in (self.lines[:fit], self.lines[fit:]))
        return [self._part(above, self.marker), self._part(below, "")]

    def _part(self, told: Sequence[Unit], marker: str) -> "ScriptWords":
        return ScriptWords(self.sheet, told, self.look, self.tags, marker, mirrored=self.mirrored, spans=self.spans)


def setting(runs: Sequence[tuple[str, Manner]], look: ParagraphStyle, *, mirrored: bool) -> list[Unit]:
    """Runs of text, measured, in units that are not broken."""
    told: list[Unit] = []
    letters: list[tuple[str, Manner]] = []
    for text, manner in runs:
        for at, line in enumerate(tidy(text).split("\n")):
            if at:
                told += _units(letters, look.fontSize, mirrored=mirrored, ends=True)
                letters = []
            letters += [(cluster, manner) for cluster in clusters(line)]
    return told + _units(letters, look.fontSize, mirrored=mirrored)


def natural_width(told: Sequence[Unit]) -> float:
    """Points that all of it takes on one line."""
    return sum(unit.whole for unit in told[:-1]) + (told[-1].wide if told else 0)


def _units(told: Sequence[tuple[str, Manner]], size: float, *, mirrored: bool, ends: bool = False) -> list[Unit]:
    """One paragraph: its direction is that of the document, or of its own first letter."""
    drawn = [_letter(cluster, manner) for cluster, manner in told]
    bare = "".join(letter for letter, _, _ in drawn)
    rtl = is_rtl(bare) if mirrored else begins_rtl(bare)
    high = levels(bare, rtl=rtl)
    letters = [Letter(text, face, manner, level) for (_, text, face), (_, manner), level in zip(drawn, told, high, strict=True)]
    parts = [tuple(letters[first:past]) for first, past in units([letter.text for letter in letters])] or [()]
    return [_unit(part, size, ends=ends and at == len(parts) - 1) for at, part in enumerate(parts)]


def _letter(cluster: str, manner: Manner) -> tuple[str, str, str]:
    """What the order of the line is told of a cluster; what is drawn; in which face."""
    told, face = shown(cluster, manner.face)
    if told != cluster:
        return AS_LATIN, told, face
    seen = next((letter for letter in cluster if letter not in UNSEEN), "")
    return seen or (cluster[0] if cluster[0] in "\u200e\u200f" else " "), told, face


def _unit(letters: tuple[Letter, ...], size: float, *, ends: bool = False) -> Unit:
    past = len(letters)
    while past and letters[past - 1].text.isspace() and letters[past - 1].text != "\u00a0":
        past -= 1
    wide = _wide(letters[:past], size)
    return Unit(letters, wide, wide + _wide(letters[past:], size), ends)


def _wide(letters: Sequence[Letter], size: float) -> float:
    return sum(piece.wide for piece in _runs(letters, size))


def _lines(told: Sequence[Unit], width: float, size: float) -> list[list[Unit]]:
    lines: list[list[Unit]] = [[]]
    used = 0.0
    for unit in told:
        for part in [unit] if unit.wide <= width + ROOM else _broken(unit, width, size):
            if lines[-1] and used + part.wide > width + ROOM:
                lines.append([])
                used = 0.0
            lines[-1].append(part)
            used += part.whole
            if part.ends:
                lines.append([])
                used = 0.0
    return lines


def _broken(unit: Unit, width: float, size: float) -> list[Unit]:
    """A unit that is wider than the line, between any two letters."""
    parts: list[tuple[Letter, ...]] = [()]
    for letter in unit.letters:
        if parts[-1] and _wide((*parts[-1], letter), size) > width:
            parts.append(())
        parts[-1] = (*parts[-1], letter)
    return [_unit(part, size, ends=unit.ends and at == len(parts) - 1) for at, part in enumerate(parts)]


def _pieces(line: Sequence[Unit], size: float) -> list[Piece]:
    """A line from left to right; blanks at its end take no room (L1)."""
    letters = [letter for unit in line for letter in unit.letters]
    while letters and letters[-1].text.isspace():
        letters.pop()
    return reordered([(piece.level, piece) for piece in _runs(letters, size)])


def _runs(letters: Sequence[Letter], size: float) -> list[Piece]:
    """Neighbours of one face, manner and level, shaped together."""
    told: list[Piece] = []
    start = 0
    for at in range(1, len(letters) + 1):
        here = letters[start]
        if at == len(letters) or _kind(letters[at]) != _kind(here):
            text = "".join(letter.text for letter in letters[start:at])
            told.append(_piece(text, here, size))
            start = at
    return told


def _kind(letter: Letter) -> tuple[str, Manner, int]:
    return letter.face, letter.manner, letter.level


def _piece(text: str, letter: Letter, size: float) -> Piece:
    manner = letter.manner
    own = size * manner.share * GROWN.get(letter.face, 1.0)
    glyphs = shaping.shaped(text, letter.face, rtl=bool(letter.level % 2))
    wide = sum(glyph.advance for glyph in glyphs) * own / 1000
    heavy = manner.strong and letter.face in NO_BOLD
    colour = COLOURS[manner.colour or "text"]
    return Piece(glyphs, letter.face, own, wide, letter.level, colour, heavy=heavy, underlined=manner.underlined, lang=manner.lang)
