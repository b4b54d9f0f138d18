"""What stands on a page: words, a gap, a picture, and cells side by side. Each knows how tall it is and where it may break."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from reportlab.platypus import Flowable, Paragraph

from kiosk.documents.page.layout import COLOURS, HAIR
from kiosk.documents.page.lines import broken
from kiosk.documents.page.setting import draw_lines, draw_marker
from kiosk.documents.page.tagging import Canvas, Path, Tag, Tags

Paint = Callable[[Canvas, float, float], None]
"""Draws into (0, 0, width, height); points, y up."""
ENDLESS = 1e6
MARK, NARROWEST = 30.0, 140.0
"""pt, in large print: what is narrower is a mark; the least that words need beside others."""


class Ground(Protocol):
    """What a brick must know of the document it stands in (sheet.Sheet)."""

    depth: float
    tags: Tags
    mirrored: bool
    """Read from right to left."""
    narrow: bool
    """Large print: few letters to a line, so that cells that do not stand beside each other stand one under the other."""

    def artifact(self, canvas: Canvas) -> AbstractContextManager[None]:
        """Around everything that is decoration and not to be read aloud."""
        ...


class Brick(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A thing of a known height in a column of a known width. Measured once for each width."""

    canv: Canvas

    def __init__(self, sheet: Ground) -> None:
        super().__init__()
        self.sheet = sheet
        self.width = -1.0
        self.height = self.x = self.y = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Its size in points, as reportlab asks."""
        if width != self.width:
            self.width, self.height = width, self.measure(width)
        return self.width, self.height

    def tall(self, width: float) -> float:
        """How tall it is in a column of `width`."""
        return self.wrap(width, ENDLESS)[1]

    def measure(self, width: float) -> float:
        """Its height in a column of `width`."""
        return self.height

    def first_line(self) -> float | None:
        """How far under its top its first baseline stands; None if it does not begin with words."""
        return None

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  # reportlab's names
        """With its lower left corner at (x, y) of the page: bricks do not move the canvas, which would cost more than drawing."""
        self.canv, self.x, self.y = canvas, x, y
        self.draw()

    def draw(self) -> None:
        """Draw at (self.x, self.y) of `self.canv`."""

    def split(self, width: float, height: float) -> list["Brick"]:
        """Its parts above and below a break at `height`; empty where it cannot break."""
        return []


class Gap(Brick):
    """Nothing, so many points tall."""

    def __init__(self, sheet: Ground, height: float) -> None:
        super().__init__(sheet)
        self.height = height


class Words(Brick):
    """A paragraph. Made by `Sheet.words`, which alone turns text into markup; `tags` is what it is read as."""

    def __init__(self, sheet: Ground, paragraph: Paragraph, tags: Path) -> None:
        super().__init__(sheet)
        self.paragraph, self.tags = paragraph, tags

    def measure(self, width: float) -> float:
        """As many lines as it takes."""
        return broken(self.paragraph, width)

    def first_line(self) -> float | None:
        """reportlab hangs a first baseline by the size of the letters, whatever the leading."""
        return float(self.paragraph.style.fontSize)

    def draw(self) -> None:
        """The lines."""
        if self.paragraph.bulletText:
            with self.sheet.tags.content(self.canv, *self.tags[:-1], Tag("Lbl")):
                draw_marker(self.canv, self.paragraph, self.x, self.y)
        with self.sheet.tags.content(self.canv, *self.tags):
            draw_lines(self.canv, self.paragraph, self.x, self.y)

    def split(self, width: float, height: float) -> list[Brick]:
        """Between lines."""
        self.paragraph.wrap(width, ENDLESS)  # it parts only what it has broken into lines itself
        parts = self.paragraph.split(width, height)
        if not parts:  # reportlab has forgotten its lines by now
            self.paragraph.wrap(width, ENDLESS)
        return [Words(self.sheet, part, self.tags) for part in parts]


class Picture(Brick):
    """A drawing of its own size; `alt` says what it shows. Where words beside it say the same, it has none, and is decoration."""

    def __init__(self, sheet: Ground, width: float, height: float, paint: Paint, alt: str = "") -> None:
        super().__init__(sheet)
        self.own_width, self.height, self.paint = width, height, paint
        self.tag = Tag("Figure", alt=alt) if alt else None

    def draw(self) -> None:
        """The drawing."""
        if self.tag is None:
            with self.sheet.artifact(self.canv):
                self._paint()
            return
        self.tag.box = (self.x, self.y, self.x + self.own_width, self.y + self.height)
        with self.sheet.tags.content(self.canv, self.tag):
            self.canv.saveState()
            self._paint()
            self.canv.restoreState()

    def _paint(self) -> None:
        self.canv.translate(self.x, self.y)
        self.paint(self.canv, self.own_width, self.height)


class Row(Brick):
    """Cells side by side, each a column of bricks, their first lines on one baseline. A width of None takes what is left.

    The only brick that knows left from right (besides `columns`): its first cell stands where a line begins.

    `above` and `below` are the weights of its lines, `frame` that of its box; `bar` is an accent at its start.
    It does not break, unless it is taller than a page. `tags` is what it is read as, `cell_tags` what each cell is.
    """

    def __init__(
        self,
        sheet: Ground,
        cells: Sequence[Brick | Sequence[Brick]],
        widths: Sequence[float | None] = (None,),
        *,
        gap: float = 8,
        top: float = 0,
        bottom: float = 0,
        above: float = 0,
        below: float = 0,
        fill: str = "",
        frame: float = 0,
        inset: float = 0,
        bar: float = 0,
        middle: bool = False,
        least: float = 0,
    ) -> None:
        super().__init__(sheet)
        self.cells = [[cell] if isinstance(cell, Brick) else list(cell) for cell in cells]
        self.widths, self.gap, self.top, self.bottom = list(widths), gap, top, bottom
        self.above, self.below, self.fill, self.frame = above, below, fill, frame
        self.inset, self.bar, self.middle, self.least = inset, bar, middle, least
        self.tags: Path = ()
        self.cell_tags: Sequence[Path] = ()
        self.spans: list[float] = []
        self.heights: list[float] = []
        self.drops: list[float] = []

    def measure(self, width: float) -> float:
        """As tall as its tallest cell."""
        if self.sheet.narrow and self._is_tight(width):
            self._stack()
        room = width - 2 * self.inset - self.gap * (len(self.cells) - 1)
        rest = room - sum(span for span in self.widths if span)
        self.spans = [span or rest / self.widths.count(None) for span in self.widths]
        self.heights = [sum(part.tall(span) for part in cell) for cell, span in zip(self.cells, self.spans, strict=True)]
        lines = [cell[0].first_line() if cell else None for cell in self.cells]
        base = max((line for line in lines if line), default=0)
        self.drops = [base - line if line and not self.middle else 0 for line in lines]
        tallest = max((tall + drop for tall, drop in zip(self.heights, self.drops, strict=True)), default=0)
        return max(tallest + self.top + self.bottom, self.least)

    def _is_tight(self, width: float) -> bool:
        """Whether there is too little room for its words side by side; a mark beside words is no column."""
        room = width - 2 * self.inset - self.gap * (len(self.cells) - 1)
        columns = [span for span in self.widths if span is None or span > MARK]
        return len(columns) > 1 and sum(NARROWEST if span is None else span for span in self.widths) > room

    def _stack(self) -> None:
        """Cells one under the other, each with the mark before it."""
        rows: list[Brick] = []
        marks: list[int] = []
        for at, span in enumerate(self.widths):
            marks.append(at)
            if span is not None and span <= MARK and at < len(self.widths) - 1:
                continue
            row = Row(
                self.sheet,
                [self.cells[one] for one in marks],
                [*(self.widths[one] for one in marks[:-1]), None],
                gap=self.gap,
                top=1,
                bottom=2,
            )
            row.middle = self.middle
            row.cell_tags = [self.cell_tags[one] for one in marks] if self.cell_tags else ()
            rows.append(row)
            marks = []
        self.cells, self.widths, self.cell_tags, self.middle = [rows], [None], (), False

    def first_line(self) -> float | None:
        """That of its cells, which share it."""
        lines = [line for cell in self.cells if cell and (line := cell[0].first_line())]
        return max(lines) + self.top if lines else None

    def draw(self) -> None:
        """Its lines and fills, then its cells."""
        if self.fill or self.frame or self.bar or self.above or self.below:
            with self.sheet.artifact(self.canv):
                self._furnish(self.canv)
        with self.sheet.tags.within(*self.tags):
            x = self.x + self.inset
            for at, span in enumerate(self.spans):
                with self.sheet.tags.within(*(self.cell_tags[at] if self.cell_tags else ())):
                    self._draw_cell(at, x)
                x += span + self.gap

    def _draw_cell(self, at: int, x: float) -> None:
        spare = (self.height - self.top - self.bottom - self.heights[at]) / 2 if self.middle else 0
        y = self.y + self.height - self.top - self.drops[at] - spare
        for part in self.cells[at]:
            y -= part.tall(self.spans[at])
            part.drawOn(self.canv, self._mirrored(x, part, self.spans[at]) if self.sheet.mirrored else x, y)

    def _mirrored(self, x: float, part: Brick, span: float) -> float:
        """Where a part stands that would stand at `x` in a document that is read from left to right. A picture itself is not turned."""
        wide = part.own_width if isinstance(part, Picture) else span
        return 2 * self.x + self.width - x - wide

    def _furnish(self, canvas: Canvas) -> None:
        if self.fill or self.frame:
            canvas.setFillColor(COLOURS[self.fill or "white"])
            canvas.setStrokeColor(COLOURS["line" if self.frame == HAIR else "text"])
            canvas.setLineWidth(self.frame)
            canvas.rect(self.x, self.y, self.width, self.height, fill=bool(self.fill), stroke=bool(self.frame))
        if self.bar:
            canvas.setFillColor(COLOURS["accent"])
            canvas.rect(self.x + (self.width - self.bar if self.sheet.mirrored else 0), self.y, self.bar, self.height, fill=1, stroke=0)
        for weight, y in ((self.above, self.y + self.height), (self.below, self.y)):
            if weight:
                canvas.setStrokeColor(COLOURS["line" if weight == HAIR else "text"])
                canvas.setLineWidth(weight)
                canvas.line(self.x, y, self.x + self.width, y)

    def split(self, width: float, height: float) -> list[Brick]:
        """Only where it is taller than a page: each cell at the same height."""
        return self.broken(width, height) if self.tall(width) > self.sheet.depth else []

    def broken(self, width: float, height: float) -> list[Brick]:
        """The row in pieces, each at most `height` tall where its words allow it."""
        if self.tall(width) <= height:
            return [self]
        room = height - self.top - self.bottom - max(self.drops)
        halves = [_cut(cell, span, room) for cell, span in zip(self.cells, self.spans, strict=True)]
        if not any(first for first, _ in halves) or not any(rest for _, rest in halves):
            return [self]
        head, tail = (self._like([half[side] for half in halves]) for side in (0, 1))
        head.below = head.bottom = 0
        tail.top = min(tail.top, 1.5)
        return [head, *tail.broken(width, height)]

    def _like(self, cells: Sequence[Sequence[Brick]]) -> "Row":
        like = Row(
            self.sheet,
            cells,
            self.widths,
            gap=self.gap,
            top=self.top,
            bottom=self.bottom,
            above=self.above,
            below=self.below,
            fill=self.fill,
            frame=self.frame,
            inset=self.inset,
            bar=self.bar,
            middle=self.middle,
        )
        like.tags, like.cell_tags = self.tags, self.cell_tags
        return like


def _cut(cell: Sequence[Brick], span: float, height: float) -> tuple[list[Brick], list[Brick]]:
    """What of a cell stands above a break at `height`, and what below."""
    above: list[Brick] = []
    for at, part in enumerate(cell):
        if part.tall(span) > height:
            first, rest = _halves(part.split(span, height), part)
            return [*above, *first], [*rest, *cell[at + 1 :]]
        height -= part.tall(span)
        above.append(part)
    return above, []


def _halves(pieces: Sequence[Brick], whole: Brick) -> tuple[Sequence[Brick], Sequence[Brick]]:
    return (pieces[:1], pieces[1:]) if pieces else ([], [whole])
