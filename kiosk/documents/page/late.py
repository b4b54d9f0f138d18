"""Words that can be told only when all pages are laid out: on which page a section begins."""

from collections.abc import Callable

from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Canvas, Tag


class Late(Brick):
    """Room for the words of `told`, which is called twice: to know how tall they are, and when they are drawn."""

    def __init__(self, sheet: Sheet, told: Callable[[], str], look: str = "small") -> None:
        super().__init__(sheet)
        self.sheet: Sheet = sheet
        self.told, self.look, self.tag = told, look, Tag("P")

    def _words(self) -> Brick:
        return self.sheet.words(self.told(), look=self.look, tags=(self.tag,))

    def measure(self, width: float) -> float:
        """As tall as they are with a page number of two digits (Sheet.page)."""
        return self._words().tall(width)

    def first_line(self) -> float | None:
        """That of a paragraph."""
        return self._words().first_line()

    def draw(self) -> None:
        """Now only their place among what is read."""
        x, y, width, height = self.x, self.y, self.width, self.height
        with self.sheet.tags.within(self.tag):
            pass

        def drawn(canvas: Canvas, _: int) -> None:
            words = self._words()
            words.drawOn(canvas, x, y + height - words.tall(width))

        self.sheet.late.append((self.canv.getPageNumber(), drawn))
