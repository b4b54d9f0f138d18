"""Two balanced columns, read down and then across."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.page.bricks import Brick, Gap, Row, Words
from kiosk.documents.page.layout import GUTTER
from kiosk.documents.page.script_words import ScriptWords
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.words.speech import say

AGAIN = 14.0
"""pt: room for "Allergies (continued)"."""
TALLEST = 120.0
"""pt: what is taller comes in pieces."""
FEWEST = 4
"""Blocks that are worth beginning at the foot of a page."""


@dataclass(frozen=True, slots=True)
class Block:
    """One thing in a column; `leads` keeps it with what follows, `part` is said again where the part goes on in the next column."""

    brick: Brick
    part: str = ""
    leads: bool = False


class Columns(Brick):
    """Blocks in two columns of one height; in large print, in one. Breaks between blocks; a heading stays with what follows it."""

    def __init__(self, sheet: Sheet, blocks: Sequence[Block], *, continued: bool = False) -> None:
        super().__init__(sheet)
        self.sheet: Sheet = sheet
        self.blocks, self.continued = list(blocks), continued
        self.column = 0.0
        self.talls: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As low as two even columns can be; taller than `height` if they do not fit."""
        self._measure(width)
        low = sum(self.talls) / (1 if self.sheet.narrow else 2)
        while low < height and (self._past(low) < len(self.blocks) or self._ends_on_heading(low)):
            low += 2
        low = min(low, height)
        self.height = low if self._past(low) == len(self.blocks) else height + 1
        return width, self.height

    def split(self, width: float, height: float) -> list[Brick]:
        """After as many blocks as fill two columns of `height`."""
        self._measure(width)
        past = self._past(height)
        if past >= len(self.blocks):
            return [self]
        if past < (FEWEST if height < self.sheet.depth - 1 else 1):
            return []
        here = Columns(self.sheet, self.blocks[:past], continued=self.continued)
        return [here, Columns(self.sheet, self.blocks[past:], continued=_goes_on(self.blocks, past))]

    def draw(self) -> None:
        """Left column, then right."""
        for index, (first, past) in enumerate(self._fill(self.height)):
            place = 1 - index if self.sheet.mirrored and not self.sheet.narrow else index
            x, y = self.x + place * (self.column + GUTTER), self.y + self.height
            if first < past and self._again(index, first):
                y -= AGAIN
                again = self.sheet.words(str(say("{part} (continued)", part=self.blocks[first].part)), look="label")
                again.wrap(self.column, AGAIN)
                with self.sheet.artifact(self.canv):
                    again.drawOn(self.canv, x, y + 3)
            for block, tall in zip(self.blocks[first:past], self.talls[first:past], strict=True):
                y -= tall
                block.brick.drawOn(self.canv, x, y)

    def _measure(self, width: float) -> None:
        if width != self.width:
            self.width, self.column = width, width if self.sheet.narrow else (width - GUTTER) / 2
            self.blocks = [piece for block in self.blocks for piece in _pieces(block, self.column)]
            self.talls = [block.brick.tall(self.column) for block in self.blocks]

    def _past(self, height: float) -> int:
        return self._fill(height)[1][1]

    def _fill(self, height: float) -> list[tuple[int, int]]:
        """Which blocks stand in each column of `height`: (first, past) twice."""
        spans: list[tuple[int, int]] = []
        start = 0
        for index in range(2):
            start = self._past_gaps(start)
            if index and self.sheet.narrow:
                return [*spans, (start, start)]
            used, end = AGAIN if self._again(index, start) else 0.0, start
            while end < len(self.blocks) and used + self.talls[end] <= height + 0.001:
                used += self.talls[end]
                end += 1
            spans.append((start, self._without_lone_heading(start, end)))
            start = spans[-1][1]
        return spans

    def _without_lone_heading(self, start: int, end: int) -> int:
        """Where the column ends so that no heading stands last; a chain of headings longer than the column is broken all the same."""
        past = end
        while start < past < len(self.blocks) and self.blocks[past - 1].leads:
            past -= 1
        return past if past > start else end

    def _ends_on_heading(self, height: float) -> bool:
        """Whether the left column of `height` is headings alone while what they lead stands in the right one."""
        (_, past), (first, end) = self._fill(height)
        return past > 0 and first < end and self.blocks[past - 1].leads

    def _past_gaps(self, start: int) -> int:
        """A column begins with something."""
        while start < len(self.blocks) and isinstance(self.blocks[start].brick, Gap):
            start += 1
        return start

    def _again(self, index: int, first: int) -> bool:
        """Whether a column begins within a part."""
        if first >= len(self.blocks) or not self.blocks[first].part:
            return False
        return _goes_on(self.blocks, first) if index else self.continued


def _goes_on(blocks: Sequence[Block], at: int) -> bool:
    return at > 0 and blocks[at].part == blocks[at - 1].part


def _pieces(block: Block, width: float) -> list[Block]:
    match block.brick:
        case Row() as row:
            pieces = row.broken(width, TALLEST)
        case Words() | ScriptWords() as words if words.tall(width) > TALLEST:
            pieces = words.split(width, TALLEST)
        case other:
            pieces = [other]
    return [Block(piece, block.part, block.leads) for piece in pieces]
