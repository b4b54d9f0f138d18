"""The structure of a document for whoever hears it read aloud: made in reading order, whatever the place on the page.

A brick carries its tags; they enter the tree when it is first drawn, under whatever is being drawn around it. Pieces of one brick carry
the same tags, so what goes on overleaf goes on in the same element. What has no tag is an artifact: it is not read.
Sources: ISO 32000-1, 14.6 to 14.8 (marked content, structure, tagged PDF); ISO 14289-1 (PDF/UA-1), 7; Matterhorn Protocol 1.1.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

Canvas = Any
"""reportlab's; it has no types."""
NOTHING = nullcontext()
Box = tuple[float, float, float, float]
"""Left, bottom, right, top; points from the lower left corner of the page."""


class Mark(NamedTuple):
    """A piece of a page that belongs to an element: the page, from 0, and the number of the piece on it (MCID)."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Tag:
    """An element of the structure tree (ISO 32000-1, 14.8.4): P, H1, Table, TH …"""

    kind: str
    alt: str = ""
    """What a figure shows (14.9.3)."""
    says: str = ""
    """What is to be read instead of the letters on the page (ActualText, 14.9.4)."""
    lang: str = ""
    """Of what is in it, where that is not the document's (14.9.2)."""
    scope: str = ""
    """Of a TH: Column or Row (14.8.5.7)."""
    numbering: str = ""
    """Of an L: what stands before its items, Disc or Decimal; blank for nothing (14.8.5.5)."""
    box: Box | None = None
    """Where a figure stands (14.8.5.4.3)."""
    kids: list["Tag | Mark"] = field(default_factory=list)
    placed: bool = False

    def walk(self) -> Iterator["Tag"]:
        """Itself, and all within it."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.walk()


Path = tuple[Tag, ...]
"""Tags around something, the outermost first."""


def marked_list(marker: str) -> Tag:
    """A list whose items have such a marker: "•", "2."."""
    return Tag("L", numbering="Decimal" if marker[:1].isdigit() else "Disc")


def item() -> Path:
    """An item of a list and its body; they are never without each other."""
    return (Tag("LI"), Tag("LBody"))


class Tags:
    """The tree of one document. `marked` tells for each page whose its pieces are, in the order of their numbers."""

    def __init__(self) -> None:
        self.root = Tag("Document", placed=True)
        self.marked: dict[int, list[Tag]] = {}
        self.fields: list[Field] = []
        self._around = [self.root]
        self._silent = False
        self._in_section = False

    def within(self, *path: Tag) -> AbstractContextManager[None]:
        """What is drawn inside belongs to the last tag of `path`."""
        return NOTHING if self._silent or not path else _Within(self, path)

    def content(self, canvas: Canvas, *path: Tag) -> AbstractContextManager[None]:
        """What is drawn inside is read as the last tag of `path`."""
        return NOTHING if self._silent or not path else _Content(self, path, canvas)

    def enter(self, path: Path) -> int:
        """Go into `path`; how deep it was before."""
        depth = len(self._around)
        for tag in path:
            self._place(tag)
            self._around.append(tag)
        return depth

    def leave(self, depth: int) -> None:
        """Come back to where it was so deep."""
        del self._around[depth:]

    @contextmanager
    def artifact(self, canvas: Canvas, kind: str = "/Type /Layout") -> Iterator[None]:
        """What is drawn inside is not read (ISO 32000-1, 14.8.2.2), its words neither: a running head, a heading drawn again."""
        if self._silent:
            yield
            return
        canvas.addLiteral(f"/Artifact <<{kind}>> BDC")
        self._silent = True
        yield
        self._silent = False
        canvas.addLiteral("EMC")

    def enlarge(self, by: float) -> None:
        """What stands on pages that are drawn so many times as large stands elsewhere, and is larger."""
        if by == 1:
            return
        self.fields = [replace(place, box=_larger(place.box, by)) for place in self.fields]
        for tag in self.root.walk():
            tag.box = tag.box and _larger(tag.box, by)

    def _place(self, tag: Tag) -> None:
        if tag.placed:
            return
        if tag.kind == "H3" and not self._in_section:
            tag.kind = "H2"  # no level is left out (ISO 14289-1, 7.4.2): before the first section its parts are sections
        elif tag.kind == "H2":
            self._in_section = True
        tag.placed = True
        self._around[-1].kids.append(tag)


class _Within:
    """Around what belongs to a tag. There are thousands in a document: a class of its own takes a third of a generator's time."""

    __slots__ = ("depth", "path", "tags")

    def __init__(self, tags: Tags, path: Path) -> None:
        self.tags, self.path, self.depth = tags, path, 0

    def __enter__(self) -> None:
        self.depth = self.tags.enter(self.path)

    def __exit__(self, *_: object) -> None:
        self.tags.leave(self.depth)


class _Content(_Within):
    """The same around a piece of a page."""

    __slots__ = ("canvas",)

    def __init__(self, tags: Tags, path: Path, canvas: Canvas) -> None:
        super().__init__(tags, path)
        self.canvas = canvas

    def __enter__(self) -> None:
        super().__enter__()
        tag, page = self.path[-1], int(self.canvas.getPageNumber()) - 1
        marks = self.tags.marked.setdefault(page, [])
        tag.kids.append(Mark(page, len(marks)))
        self.canvas.addLiteral(f"/{tag.kind} <</MCID {len(marks)}>> BDC")
        marks.append(tag)

    def __exit__(self, *_: object) -> None:
        self.canvas.addLiteral("EMC")
        super().__exit__()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A place that is filled after the page is drawn: a signature, or words that come later."""

    name: str
    tip: str
    """What it is for (ISO 14289-1, 7.18.1)."""
    signs: bool
    page: int
    """From 0."""
    box: Box
    tag: Tag


def _larger(box: Box, by: float) -> Box:
    left, bottom, right, top = box
    return left * by, bottom * by, right * by, top * by
