"""Plain PDF objects (ISO 32000-1, 7.3) read at a stroke: names, numbers, references, words, and arrays and dictionaries of them.

It reads only what can be read in one way. Everything else (words with a bracket or a backslash, a comment, a key that stands twice, an
unusual blank) gives None, and pyHanko's own reader has the word.
"""

import re

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
TOKEN = re.compile(BLANK + rb"(?:" + ATOM + rb"|(<<|>>|\[|\])|" + WRITTEN + rb")")
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
    elif kind == REAL:
        value = FloatObject(found[REAL].decode("ascii"))
    elif kind == WORDS:
        value = pdf_string(found[WORDS])
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
