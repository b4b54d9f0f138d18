"""Rows out of the pages of a SQLite file: b-tree cells, records and overflow pages.

Source: https://www.sqlite.org/fileformat2.html, sections 1.6 (b-tree pages), 2.1 (records) and 1.5 (overflow pages).
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.store.pages import USABLE

INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE = 0x02, 0x05, 0x0A, 0x0D
KINDS = (INTERIOR_INDEX, INTERIOR_TABLE, LEAF_INDEX, LEAF_TABLE)
LONGEST = 1_000_000_000
"""Bytes of a record; SQLite's own limit."""

WIDTHS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer, by its serial type."""

Value = int | float | str | bytes | None
PageOf = Callable[[int], bytes | None]


class Unreadable(Exception):
    """A cell that reaches into a bad page, or is no cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it lies in the file; `rowid` is None in a table without one."""

    rowid: int | None
    values: tuple[Value, ...]


def kind(page: bytes, number: int) -> int | None:
    """Which of KINDS it is; None for a page that is no b-tree."""
    found = page[_start(number)]
    return found if found in KINDS else None


def children(page: bytes, number: int) -> list[int]:
    """The pages below an interior page."""
    return [struct.unpack_from(">I", page, at)[0] for at in _cells(page, number)] + [struct.unpack_from(">I", page, _start(number) + 8)[0]]


def rows(page: bytes, number: int, page_of: PageOf) -> Iterator[Row | None]:
    """The rows on a leaf, or on an interior page of a table without rowid; None for each that cannot be read whole."""
    which = kind(page, number)
    for at in _cells(page, number):
        try:
            yield _row(page, at + 4 if which == INTERIOR_INDEX else at, which, page_of)
        except (Unreadable, IndexError, struct.error, UnicodeDecodeError, OverflowError):
            yield None


def _start(number: int) -> int:
    return 100 if number == 1 else 0


def _cells(page: bytes, number: int) -> list[int]:
    start = _start(number)
    (count,) = struct.unpack_from(">H", page, start + 3)
    first = start + (12 if page[start] in (INTERIOR_INDEX, INTERIOR_TABLE) else 8)
    return [at for (at,) in struct.iter_unpack(">H", page[first : first + 2 * count]) if at < USABLE]


def _row(page: bytes, at: int, which: int | None, page_of: PageOf) -> Row:
    length, at = _varint(page, at)
    rowid: int | None = None
    if which == LEAF_TABLE:
        rowid, at = _varint(page, at)
        rowid -= 1 << 64 if rowid >> 63 else 0
    if not 0 < length <= LONGEST:
        raise Unreadable
    return Row(rowid, _values(_payload(page, at, length, which, page_of)))


def _payload(page: bytes, at: int, length: int, which: int | None, page_of: PageOf) -> bytes:
    most = USABLE - 35 if which == LEAF_TABLE else (USABLE - 12) * 64 // 255 - 23
    least = (USABLE - 12) * 32 // 255 - 23
    if length <= most:
        return page[at : at + length]
    here = least + (length - least) % (USABLE - 4)
    here = here if here <= most else least
    parts, left = [page[at : at + here]], length - here
    (following,) = struct.unpack_from(">I", page, at + here)
    while left > 0:
        more = page_of(following) if following else None
        if more is None:
            raise Unreadable
        parts.append(more[4 : 4 + min(left, USABLE - 4)])
        left -= len(parts[-1])
        (following,) = struct.unpack_from(">I", more)
    return b"".join(parts)


def _values(record: bytes) -> tuple[Value, ...]:
    end, at = _varint(record, 0)
    types = []
    while at < end:
        code, at = _varint(record, at)
        types.append(code)
    values: list[Value] = []
    for code in types:
        value, end = _value(record, end, code)
        values.append(value)
    if end > len(record):
        raise Unreadable
    return tuple(values)


def _value(record: bytes, at: int, code: int) -> tuple[Value, int]:
    if code >= 12:
        size = (code - 12) // 2
        content = record[at : at + size]
        if len(content) != size:
            raise Unreadable
        return content if code % 2 == 0 else content.decode("utf-8"), at + size
    if code in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[code], at
    if code == 7:
        return struct.unpack_from(">d", record, at)[0], at + 8
    if code not in WIDTHS:
        raise Unreadable
    size = WIDTHS[code]
    return int.from_bytes(record[at : at + size], "big", signed=True), at + size


def _varint(content: bytes, at: int) -> tuple[int, int]:
    value = 0
    for taken in range(8):
        byte = content[at + taken]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + taken + 1
    return value << 8 | content[at + 8], at + 9
