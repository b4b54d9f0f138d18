"""Bricks one under the other that break between rows: a table with its head, and a heading that keeps what follows."""

from collections.abc import Sequence

from kiosk.documents.bricks import Brick, Ground, Row

TALLEST = 320.0
"""pt: a row taller than this comes in pieces, or it could not stand on any page beside another."""


class Grid(Brick):
    """Rows under a heading row. Breaks between rows, at least two on each side; the heading is drawn again."""

    def __init__(self, sheet: Ground, head: Row | None, rows: Sequence[Row]) -> None:
        super().__init__(sheet)
        self.head, self.rows = head, list(rows)

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
        return [Grid(self.sheet, self.head, self.rows[:fit]), Grid(self.sheet, self.head, self.rows[fit:])]

    def _fitting(self, width: float, height: float) -> int:
        used = self.head.tall(width) if self.head else 0.0
        for fit, row in enumerate(self.rows):
            used += row.tall(width)
            if used > height:
                return fit
        return len(self.rows)

    def draw(self) -> None:
        """From the top down."""
        y = self.height
        for part in self._parts():
            y -= part.tall(self.width)
            part.drawOn(self.canv, 0, y)


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
        y = self.height
        for part in [*self.heads, self.body]:
            y -= part.wrap(self.width, y)[1]
            part.drawOn(self.canv, 0, y)
