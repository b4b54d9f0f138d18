"""Bricks one under the other that break between rows: a table with its head, and a heading that keeps what follows."""

from collections.abc import Sequence

from kiosk.documents.page.bricks import Brick, Ground, Row
from kiosk.documents.page.tagging import Path, Tag, item

TALLEST = 320.0
"""pt: a row taller than this comes in pieces, or it could not stand on any page beside another."""


class Grid(Brick):
    """Rows under a heading row. Breaks between rows, at least two on each side; the heading is drawn again.

    With `tags` (as_table, as_list) it is read as that; without, its cells are read one after the other.
    """

    def __init__(self, sheet: Ground, head: Row | None, rows: Sequence[Row], tags: Path = (), *, again: bool = False) -> None:
        super().__init__(sheet)
        self.head, self.rows, self.tags, self.again = head, list(rows), tags, again

    def measure(self, width: float) -> float:
        """Head and rows."""
        self.rows = [piece for row in self.rows for piece in row.broken(width, TALLEST) if isinstance(piece, Row)]
        return sum(part.tall(width) for part in self._parts())

    def _parts(self) -> list[Row]:
        return ([self.head] if self.head else []) + self.rows

    def first_line(self) -> float | None:
        """That of its first row."""
        parts = self._parts()
        return parts[0].first_line() if parts else None

    def split(self, width: float, height: float) -> list[Brick]:
        """After as many rows as stand above `height`."""
        self.wrap(width, height)
        fit = self._fitting(width, height)
        if len(self.rows) - fit == 1 and fit > 2:
            fit -= 1  # never one row alone on the next page
        if fit < 2 and not (fit and height > self.sheet.depth / 2):
            return []
        here = Grid(self.sheet, self.head, self.rows[:fit], self.tags, again=self.again)
        return [here, Grid(self.sheet, self.head, self.rows[fit:], self.tags, again=True)]

    def _fitting(self, width: float, height: float) -> int:
        used = self.head.tall(width) if self.head else 0.0
        for fit, row in enumerate(self.rows):
            used += row.tall(width)
            if used > height:
                return fit
        return len(self.rows)

    def draw(self) -> None:
        """From the top down. A heading that is drawn again is not read again."""
        y = self.y + self.height
        if self.head:
            y -= self.head.tall(self.width)
            with self.sheet.artifact(self.canv) if self.again else self.sheet.tags.within(*self.tags):
                self.head.drawOn(self.canv, self.x, y)
        with self.sheet.tags.within(*self.tags):
            for row in self.rows:
                y -= row.tall(self.width)
                row.drawOn(self.canv, self.x, y)


def as_table(sheet: Ground, head: Row | None, rows: Sequence[Row]) -> Grid:
    """Read as a table: its heading names the columns, the first cell of a row names the row (ISO 14289-1, 7.5)."""
    if head:
        _cells(head, ["Column"] * len(head.cells))
    for row in rows:
        _cells(row, ["Row", *[""] * (len(row.cells) - 1)])
    return Grid(sheet, head, rows, (Tag("Table"),))


def as_list(sheet: Ground, rows: Sequence[Row], *, cells: bool = False) -> Grid:
    """Read as a list, of its rows or of all their cells (ISO 32000-1, 14.8.4.3.3)."""
    for row in rows:
        if cells:
            row.cell_tags = [item() if cell else () for cell in row.cells]
        else:
            row.tags = item()
    return Grid(sheet, None, rows, (Tag("L"),))


def _cells(row: Row, scopes: Sequence[str]) -> None:
    row.tags = (Tag("TR"),)
    row.cell_tags = [(Tag("TH", scope=scope) if scope else Tag("TD"),) for scope in scopes]


class Headed(Brick):
    """A heading that never stands without some of what follows. `before` is the space above it, left out at the head of a page.

    A `whole` one that is shorter than half a page does not break.
    """

    def __init__(self, sheet: Ground, heads: Sequence[Brick], body: Brick, before: float = 0, *, whole: bool = False) -> None:
        super().__init__(sheet)
        self.heads, self.body, self.whole = list(heads), body, whole
        self.spaceBefore = before

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Not measured once for all: how tall balanced columns are depends on the room there is."""
        self.width, self.height = width, self._head(width)
        self.height += self.body.wrap(width, height - self.height)[1]
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Brick]:
        """Where the body breaks; on a page of its own, in any case."""
        if self.whole and self.tall(width) < self.sheet.depth / 2:
            return []
        pieces = self.body.split(width, height - self._head(width))
        if pieces:
            return [Headed(self.sheet, self.heads, pieces[0], self.spaceBefore), *pieces[1:]]
        return [*self.heads, self.body] if height >= self.sheet.depth - 1 else []

    def _head(self, width: float) -> float:
        return sum(part.tall(width) for part in self.heads)

    def draw(self) -> None:
        """Heading, then body."""
        y = self.y + self.height
        for part in [*self.heads, self.body]:
            y -= part.wrap(self.width, y - self.y)[1]
            part.drawOn(self.canv, self.x, y)
