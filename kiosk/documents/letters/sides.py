"""In which order letters stand on a line: the Unicode bidirectional algorithm (UAX 9), levels by python-bidi."""

import re
import unicodedata
from collections.abc import Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
NUMBER = re.compile(r"\+?\d+(?:[ \u00a0\u202f-]\d+)+")
"""Groups of digits that are one number: of a telephone, of a record. The algorithm alone would let them change places."""
AS_LATIN, AS_ARABIC = "a", "\u0627"
"""Stand for whatever is drawn in the order of such a letter."""
PARTS = str.maketrans("،·", AS_ARABIC * 2)
"""What parts the facts of a line: in an Arabic line it goes with the line, or a date would join the number before it."""
PAIRS = {")": "(", "]": "[", "}": "{", "»": "«", "›": "‹", "”": "“"}


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
    told = _paired(told.translate(PARTS) if rtl else told, rtl=rtl)
    store = algorithm.get_empty_storage()
    store["base_level"], store["base_dir"] = int(rtl), "R" if rtl else "L"
    algorithm.get_embedding_levels(told, store)
    algorithm.explicit_embed_and_overrides(store)
    algorithm.resolve_weak_types(store)
    algorithm.resolve_neutral_types(store, False)
    algorithm.resolve_implicit_levels(store, False)
    return [letter["level"] for letter in store["chars"]]


def _paired(letters: str, *, rtl: bool) -> str:
    """Brackets that belong together stand as what is in them, or as the line (N0; python-bidi leaves that rule out)."""
    told, open_ = list(letters), list[int]()
    for at, letter in enumerate(letters):
        if letter in PAIRS.values():
            open_.append(at)
        elif letter in PAIRS and any(letters[start] == PAIRS[letter] for start in open_):
            while letters[start := open_.pop()] != PAIRS[letter]:
                pass
            if side := _side(letters[start + 1 : at], letters[:start], rtl=rtl):
                told[start] = told[at] = side
    return "".join(told)


def _side(inside: str, before: str, *, rtl: bool) -> str:
    sides = {_strong(letter) for letter in inside} - {""}
    if not sides:
        return AS_ARABIC if rtl and any(map(str.isdigit, inside)) else ""
    line, other = (AS_ARABIC, AS_LATIN) if rtl else (AS_LATIN, AS_ARABIC)
    context = next((side for letter in reversed(before) if (side := _strong(letter))), line)
    return other if line not in sides and context == other else line


def _strong(letter: str) -> str:
    side = unicodedata.bidirectional(letter)
    return AS_LATIN if side == "L" else AS_ARABIC if side in ("R", "AL") else ""


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
