"""How each object of a revision is reached from its trailer: on this pyHanko's judgement of changes rests.

pyHanko walks there too (HistoricalResolver._load_reverse_xref_cache) and writes every way down at length, though it asks for those of a
few objects. The same walk by the same rules, with ways told only when they are asked for, takes a third of the time.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, Reference
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import HistoricalResolver, RawPdfPath

Way = tuple[Any, ...]
"""The last step, and the way to it: a key or an index, and another way; empty at the trailer."""
Key = tuple[int, int]
"""Number and generation of an object."""
ROOT: Way = ("/Root", ())
PAGES: Way = ("/Pages", ROOT)
TREE: Way = ("/StructTreeRoot", ROOT)
HOLDS = (IndirectObject, DictionaryObject, ArrayObject)


class Reached(Mapping[Reference, set[RawPdfPath]]):
    """The ways to each object of `before`; PdfReadError if its pages or its structure go in a circle."""

    def __init__(self, before: HistoricalResolver) -> None:
        self._before = before
        self._ways: dict[Key, list[Way]] = {}
        self._through: set[Key] = set()
        self._pages, self._elements = dict(_pages(before)), _elements(before)
        self._walk(before.trailer_view, (), in_tree=False)

    def __getitem__(self, ref: Reference) -> set[RawPdfPath]:
        """KeyError if nothing leads there."""
        return {RawPdfPath(*_told(way)) for way in self._ways[ref.idnum, ref.generation]}

    def __iter__(self) -> Iterator[Reference]:
        return (Reference(number, generation, self._before) for number, generation in self._ways)

    def __len__(self) -> int:
        return len(self._ways)

    def _walk(self, told: Any, way: Way, *, in_tree: bool) -> None:
        if isinstance(told, DictionaryObject):
            tree = in_tree or way == TREE
            for key, value in told.items():
                if isinstance(value, HOLDS) and key != "/Parent" and not (in_tree and key == "/P"):
                    self._step(value, (key, way), in_tree=in_tree or (tree and key == "/K"))
        elif isinstance(told, ArrayObject):
            for at, value in enumerate(told):
                if isinstance(value, HOLDS):
                    self._step(value, (at, way), in_tree=in_tree)

    def _step(self, value: Any, way: Way, *, in_tree: bool) -> None:
        if not isinstance(value, IndirectObject):
            self._walk(value, way, in_tree=in_tree)
            return
        ref = value.reference
        key = (ref.idnum, ref.generation)
        if key in self._through:
            return
        self._ways.setdefault(key, []).append(way)
        if self._pages.get(key, way) != way or (not in_tree and key in self._elements):
            return  # into a page by its own way only, into the structure from its root only
        self._through.add(key)
        self._walk(self._before.get_object(ref), way, in_tree=in_tree)
        self._through.discard(key)


def _told(way: Way) -> list[str | int]:
    steps: list[str | int] = []
    while way:
        step, way = way
        steps.append(step)
    return steps[::-1]


def _pages(before: HistoricalResolver) -> Iterator[tuple[Key, Way]]:
    """Each part of the page tree, and its own way."""
    top = before.root.raw_get("/Pages")
    seen: set[Key] = set()
    if isinstance(top, IndirectObject):
        yield _key(top), PAGES
        seen.add(_key(top))
    for key, way in _pages_below(top.get_object(), PAGES):
        if key in seen:
            raise PdfReadError("The pages go in a circle.")
        seen.add(key)
        yield key, way


def _pages_below(pages: Any, way: Way) -> Iterator[tuple[Key, Way]]:
    for at, kid in enumerate(pages["/Kids"]):
        below = (at, ("/Kids", way))
        if isinstance(kid, IndirectObject):
            yield _key(kid), below
        if kid.get_object().get("/Type", None) == "/Pages":
            yield from _pages_below(kid.get_object(), below)


def _elements(before: HistoricalResolver) -> set[Key]:
    """The elements of the structure."""
    found: set[Key] = set()
    if "/StructTreeRoot" not in before.root:
        return found
    left = [before.root["/StructTreeRoot"]]
    while left:
        kids = left.pop().get("/K", ())
        for kid in kids if isinstance(kids, ArrayObject) else [kids]:
            element = kid.get_object() if isinstance(kid, IndirectObject) else kid
            if not isinstance(element, DictionaryObject) or element.get("/Type", "/StructElem") != "/StructElem":
                continue
            if isinstance(kid, IndirectObject):
                if _key(kid) in found:
                    raise PdfReadError("The structure goes in a circle.")
                found.add(_key(kid))
            left.append(element)
    return found


def _key(of: IndirectObject) -> Key:
    return of.reference.idnum, of.reference.generation
