"""Which page of a database belongs to which table, as far as its pages can be read.

A page that nothing leads to any more, since the page above it is bad, is told by the shape of its rows: tables are strict, so that
types tell. Freed pages are overwritten (secure_delete), so that what looks like a row is one.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field

from kiosk.store import cells
from kiosk.store.cells import INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE, Row
from kiosk.store.pages import Pages

MASTER = {"table", "index", "trigger", "view"}
Fits = Callable[[str, Row], int]
"""How well a row fits a table; 0 if it is none of its rows."""


@dataclass
class Trees:
    """Where the rows of each table lie. `bad`: pages that are not as they were written; `lost`: how many of them a table missed."""

    leaves: dict[str, list[int]] = field(default_factory=dict)
    bad: list[int] = field(default_factory=list)
    lost: dict[str, int] = field(default_factory=dict)
    strays: int = 0
    """Pages with rows that could not be told."""


def trees(pages: Pages, tables: Collection[str], fits: Fits, step: Callable[[float], None]) -> Trees:
    """Read every page once."""
    reading = _Reading(pages)
    reading.look(step)
    roots = reading.roots()
    for table, root in roots.items():
        reading.walk(table, root)
    for table in set(tables) - set(roots):
        reading.found.lost[table] = 1
    reading.tell_strays(fits)
    return reading.found


class _Reading:
    def __init__(self, pages: Pages) -> None:
        self.found = Trees()
        self._pages = pages
        self._kinds: dict[int, int] = {}
        self._below: dict[int, list[int]] = {}
        self._seen: set[int] = set()

    def look(self, step: Callable[[float], None]) -> None:
        for number in range(1, self._pages.count + 1):
            page = self._pages.page(number)
            if page is None:
                self.found.bad.append(number)
            elif which := cells.kind(page, number):
                self._kinds[number] = which
                if which in (INTERIOR_INDEX, INTERIOR_TABLE):
                    self._below[number] = cells.children(page, number)
            if number % 256 == 0:
                step(number / self._pages.count)

    def roots(self) -> dict[str, int]:
        """Of the tables, by name; from page 1 down, or from wherever the list of tables lies if page 1 is bad."""
        if 1 in self._kinds:
            self.walk("", 1)
            leaves = self.found.leaves.pop("", [])
            self.found.lost.pop("", None)
        else:
            leaves = [number for number, which in self._kinds.items() if which == LEAF_TABLE]
        told = [row.values for number in leaves if self._is_master(number) for row in self._rows(number) if row]
        return {str(values[1]): values[3] for values in told if len(values) == 5 and values[0] == "table" and isinstance(values[3], int)}

    def walk(self, table: str, root: int) -> None:
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number in self._seen:
                continue
            self._seen.add(number)
            if number not in self._kinds:
                self.found.lost[table] = self.found.lost.get(table, 0) + 1
            elif self._kinds[number] != INTERIOR_TABLE:
                self.found.leaves.setdefault(table, []).append(number)
            waiting += reversed(self._below.get(number, []))

    def tell_strays(self, fits: Fits) -> None:
        """Pages with rows to which nothing leads any more. Indexes have such pages too: rows that fit no table are left out."""
        for number, which in self._kinds.items():
            if number in self._seen or which == INTERIOR_TABLE or self._is_master(number):
                continue
            first = next((row for row in self._rows(number) if row), None)
            fit = {table: fits(table, first) for table in self.found.lost} if first else {}
            best = [table for table, well in fit.items() if well and well == max(fit.values())]
            if len(best) == 1:
                self.found.leaves.setdefault(best[0], []).append(number)
            elif which == LEAF_TABLE and first:
                self.found.strays += 1

    def _is_master(self, number: int) -> bool:
        first = next((row for row in self._rows(number) if row), None)
        return first is not None and len(first.values) == 5 and first.values[0] in MASTER and first.rowid is not None

    def _rows(self, number: int) -> Iterator[Row | None]:
        page = self._pages.page(number)
        readable = page is not None and cells.kind(page, number) in (LEAF_TABLE, LEAF_INDEX, INTERIOR_INDEX)
        return cells.rows(page, number, self._pages.page) if page and readable else iter(())
