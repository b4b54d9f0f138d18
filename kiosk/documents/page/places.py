"""Room that is kept empty on the page, and filled later: by a seal, by a countersignature, by words that nobody knows yet.

The fields are made before the document is sealed, because one that is added afterwards breaks the seal and stands outside the structure
tree (ISO 14289-1, 7.18.4). `finish.conformance` makes them of what stands in `Tags.fields`.
"""

from kiosk.documents.page.bricks import Brick, Ground
from kiosk.documents.page.layout import RTL_LEADING
from kiosk.documents.page.tagging import Field, Tag


class Place(Brick):
    """Room for one field, as wide as its column and `height` tall; more for words where their lines stand wider apart."""

    def __init__(self, sheet: Ground, name: str, tip: str, height: float, *, signs: bool = False) -> None:
        super().__init__(sheet)
        self.name, self.tip, self.signs = name, tip, signs
        self.height = height * RTL_LEADING if sheet.mirrored and not signs else height
        self.tag = Tag("Form", alt=tip)

    def draw(self) -> None:
        """Nothing; where it stands is remembered."""
        tags = self.sheet.tags
        with tags.within(self.tag):
            page = self.canv.getPageNumber() - 1
            box = (self.x, self.y, self.x + self.width, self.y + self.height)
            tags.fields.append(Field(name=self.name, tip=self.tip, signs=self.signs, page=page, box=box, tag=self.tag))
