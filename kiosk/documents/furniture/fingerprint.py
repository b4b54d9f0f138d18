"""A SHA-256 so that two people can read it to each other: groups of four in columns, one letter to a cell."""

from kiosk.documents.letters.faces import SANS_BOLD
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.layout import COLOURS
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Tag
from kiosk.documents.words.grouped import groups


class Fingerprint(Brick):
    """`digest` (hex) in groups, `across` to a line; left to right in every language."""

    def __init__(self, sheet: Sheet, digest: str, across: int = 4, size: float = 8, pitch: float = 25) -> None:
        super().__init__(sheet)
        self.groups, self.across, self.size, self.pitch = groups(digest), across, size, pitch
        self.height = -(-len(self.groups) // across) * size * 1.35
        self.tag = Tag("P", says=" ".join(self.groups))

    def first_line(self) -> float | None:
        """Its own size under its top."""
        return self.size

    def draw(self) -> None:
        """Letter by letter: the face has no letters of one width."""
        with self.sheet.tags.content(self.canv, self.tag):
            self._letters()

    def _letters(self) -> None:
        self.canv.setFont(SANS_BOLD, self.size)
        self.canv.setFillColor(COLOURS["text"])
        cell = (self.pitch - self.size * 0.55) / 4
        start = self.x + (self.width - self.across * self.pitch + 3 if self.sheet.mirrored else 0)
        for at, group in enumerate(self.groups):
            x = start + self.pitch * (at % self.across)
            y = self.y + self.height - self.size * (1.35 * (at // self.across) + 1)
            for place, letter in enumerate(group):
                self.canv.drawCentredString(x + cell * (place + 0.5), y, letter)
