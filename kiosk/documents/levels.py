"""In which order letters stand on a line: the Unicode bidirectional algorithm (UAX 9), levels by python-bidi."""

import re
import unicodedata
from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
NUMBER = re.compile(r"\+?\d+(?:[ \u00a0\u202f-]\d+)+")
"""Groups of digits that are one number: of a telephone, of a record. The algorithm alone would let them change places."""
AS_LATIN = "a"
"""Stands for whatever is drawn from left to right, like a letter."""


def is_rtl(text: str) -> bool:
    """Whether there is a letter that is written from right to left."""
    return not text.isascii() and any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def begins_rtl(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left (P2, P3)."""
    first = next((side for letter in text if (side := unicodedata.bidirectional(letter)) in ("L", "R", "AL")), "L")
    return first != "L"


def levels(letters: str, *, rtl: bool) -> list[int]:
    """The level of each letter: even from left to right, odd from right to left. `rtl` is the direction of the paragraph."""
    if not rtl and not is_rtl(letters):
        return [0] * len(letters)
    from bidi import algorithm

    told = NUMBER.sub(lambda number: AS_LATIN * len(number[0]), letters)
    store = algorithm.get_empty_storage()
    store["base_level"], store["base_dir"] = int(rtl), "R" if rtl else "L"
    algorithm.get_embedding_levels(told, store)
    algorithm.explicit_embed_and_overrides(store)
    algorithm.resolve_weak_types(store)
    algorithm.resolve_neutral_types(store, False)
    algorithm.resolve_implicit_levels(store, False)
    return [letter["level"] for letter in store["chars"]]


def reordered(things: Sequence[tuple[int, Thing]]) -> list[Thing]:
    """Things with their levels, as they stand from left to right (L2)."""
    order = list(things)
    for high in range(max((level for level, _ in order), default=0), 0, -1):
        start = None
        for at in range(len(order) + 1):
            inside = at < len(order) and order[at][0] >= high
            if inside and start is None:
                start = at
            elif not inside and start is not None:
                order[start:at] = order[start:at][::-1]
                start = None
    return [thing for _, thing in order]
