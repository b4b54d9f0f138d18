"""Plain PDF objects (ISO 32000-1, 7.3) read at a stroke: names, numbers, references, words, and arrays and dictionaries of them.

It reads only what can be read in one way. Everything else (words with a bracket or a backslash, a comment, a key that stands twice, an
unusual blank) gives None, and pyHanko's own reader has the word.
"""

import re
from functools import lru_cache
from typing import Any

from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    Reference,
    pdf_string,
)

BLANK = rb"[\0\t\n\f\r ]*"
ENDS = rb"(?=[\0\t\n\f\r /<>\[\]]|\Z)"
ATOM = rb"(?:(/[A-Za-z0-9+._-]*)|([1-9]\d{0,8}) (\d{1,5}) R|(-?\d{1,9})|(-?\d{1,9}\.\d{1,9}))" + ENDS
WRITTEN = rb"\(([ -'*-\[\]-~]*)\)"
"""ASCII without brackets and backslashes."""
VALUE = BLANK + rb"(?:" + ATOM + rb"|(<<|>>|\[|\])|" + WRITTEN + rb")"
TOKEN, PAIR = re.compile(VALUE), re.compile(BLANK + rb"(/[A-Za-z0-9+._-]*)" + ENDS + VALUE)
NAME, NUMBER, GENERATION, WHOLE, REAL, BRACKET, WORDS = range(1, 8)
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
    if not told:
        raise _Unusual
    return _made(data, told, 0, owner, depth)


def _made(data: bytes, told: re.Match[bytes], before: int, owner: Reference, depth: int) -> tuple[PdfObject, int]:
    """What was found, and where it ends; `before` is how many groups stand before it."""
    kind = (told.lastindex or 0) - before
    value: PdfObject
    if kind == GENERATION:
        value = IndirectObject.__new__(IndirectObject)
        value.reference = _reference(told[NUMBER + before], told[GENERATION + before], owner.pdf)
    elif kind == NAME:
        value = NameObject(told[NAME + before].decode("ascii"))
    elif kind == WHOLE:
        value = NumberObject(told[WHOLE + before])
    elif kind == REAL:
        value = FloatObject(told[REAL + before].decode("ascii"))
    elif kind == WORDS:
        value = pdf_string(told[WORDS + before])
    elif depth > DEEPEST:
        raise _Unusual
    elif told[BRACKET + before] == b"<<":
        return _dictionary(data, told.end(), owner, depth)
    elif told[BRACKET + before] == b"[":
        return _array(data, told.end(), owner, depth)
    else:
        raise _Unusual
    value.container_ref = owner
    return value, told.end()


def _dictionary(data: bytes, at: int, owner: Reference, depth: int) -> tuple[PdfObject, int]:
    made = DictionaryObject()
    while told := PAIR.match(data, at):
        key = _key(told[1])
        if key in made:
            raise _Unusual
        value, at = _made(data, told, 1, owner, depth + 1)
        dict.__setitem__(made, key, value)
    end = TOKEN.match(data, at)
    if not end or end[BRACKET] != b">>":
        raise _Unusual
    made.container_ref = owner
    return made, end.end()


def _array(data: bytes, at: int, owner: Reference, depth: int) -> tuple[PdfObject, int]:
    made = ArrayObject()
    while told := TOKEN.match(data, at):
        if told[BRACKET] == b"]":
            made.container_ref = owner
            return made, told.end()
        value, at = _made(data, told, 0, owner, depth + 1)
        list.append(made, value)
    raise _Unusual


@lru_cache(maxsize=1000)
def _key(name: bytes) -> NameObject:
    return NameObject(name.decode("ascii"))


def _reference(number: bytes, generation: bytes, file: Any) -> Reference:
    """One for all places that refer to an object, where `file` keeps `references` for it."""
    known: dict[tuple[bytes, bytes], Reference] | None = getattr(file, "references", None)
    if known is None:
        return Reference(int(number), int(generation), file)
    if (number, generation) not in known:
        known[number, generation] = Reference(int(number), int(generation), file)
    return known[number, generation]
