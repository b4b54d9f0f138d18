"""Plain PDF objects (ISO 32000-1, 7.3) read at a stroke: names, whole numbers, references, and arrays and dictionaries of them.

It reads only what can be read in one way. Everything else (a string, a comment, a key that stands twice, an unusual blank) gives None, and
pyHanko's own reader has the word.
"""

import re

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, NumberObject, PdfObject, Reference

BLANK = rb"[\0\t\n\f\r ]*"
TOKEN = re.compile(BLANK + rb"(?:(?:(/[A-Za-z0-9+._-]*)|([1-9]\d{0,8}) (\d{1,5}) R|(-?\d{1,9}))(?=[\0\t\n\f\r /<>\[\]]|\Z)|(<<|>>|\[|\]))")
NAME, NUMBER, GENERATION, WHOLE, BRACKET = range(1, 6)
GOES_ON = re.compile(BLANK + rb"[s%]")
"""After a dictionary: the word `stream`, or a comment before it."""
DEEPEST = 20
"""Brackets in brackets."""


class _Unusual(Exception):
    """Not for here."""


def plainly(data: bytes, at: int, owner: Reference) -> PdfObject | None:
    """The object at `at`, which belongs to `owner`; None if it is not plain."""
    try:
        found, end = _value(data, at, owner, 0)
    except _Unusual:
        return None
    return None if GOES_ON.match(data, end) else found


def _value(data: bytes, at: int, owner: Reference, depth: int) -> tuple[PdfObject, int]:
    told = TOKEN.match(data, at)
    if not told or depth > DEEPEST:
        raise _Unusual
    kind, found = told.lastindex, told
    value: PdfObject
    if kind == NAME:
        value = NameObject(found[NAME].decode("ascii"))
    elif kind == GENERATION:
        value = IndirectObject(int(found[NUMBER]), int(found[GENERATION]), owner.pdf)
    elif kind == WHOLE:
        value = NumberObject(found[WHOLE])
    elif found[BRACKET] == b"<<":
        return _dictionary(data, told.end(), owner, depth)
    elif found[BRACKET] == b"[":
        return _array(data, told.end(), owner, depth)
    else:
        raise _Unusual
    value.container_ref = owner
    return value, told.end()


def _dictionary(data: bytes, at: int, owner: Reference, depth: int) -> tuple[PdfObject, int]:
    made = DictionaryObject()
    while told := TOKEN.match(data, at):
        if told[BRACKET] == b">>":
            made.container_ref = owner
            return made, told.end()
        if told[NAME] is None:
            break
        key = NameObject(told[NAME].decode("ascii"))
        if key in made:
            break
        value, at = _value(data, told.end(), owner, depth + 1)
        dict.__setitem__(made, key, value)
    raise _Unusual


def _array(data: bytes, at: int, owner: Reference, depth: int) -> tuple[PdfObject, int]:
    made = ArrayObject()
    while told := TOKEN.match(data, at):
        if told[BRACKET] == b"]":
            made.container_ref = owner
            return made, told.end()
        value, at = _value(data, at, owner, depth + 1)
        list.append(made, value)
    raise _Unusual
