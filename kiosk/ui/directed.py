"""Words that run from right to left with others in them that do not: marked so that no line jumps (Unicode bidirectional algorithm).

A line begins at the right even where a Latin name comes first, and a telephone number keeps the order of its groups. The marks
are for the screen alone: record and paper have the words as they are.
"""

import re
import unicodedata

from kiosk.ui.joined import NO_BREAK

FROM_THE_RIGHT, FROM_THE_LEFT, END = "\u200f", "\u2066", "\u2069"
LATIN = re.compile(r"(?!\d{1,2} \d{1,2} \d{4}(?![\d ()-]*\d))\+?\(?\d[\d ()-]{5,}\d|[£$€]\d(?:[\d.,]*\d)?(?: [A-Za-z'-]+)*")
"""A telephone number, or a price with the Latin words after it ("£1,350 in all").

A date of three numbers is none: it runs as its boxes do, the day first from the right. Nor is a number that goes on after a Latin word
("GMC 0000417"): it stands where the word does (rule W7).
"""
DATE = re.compile(r"(?<![\d(+])(?<![\d)] )(\d{1,2}) (\d{1,2}) (\d{4})(?![\d ()-]*\d)")
"""Its spaces do not break, and such a space alone would join the numbers into one that runs from the left (rule W4)."""


def directed(words: str) -> str:
    """Words of a language that runs from right to left."""
    if not words:
        return words
    marked = isolated(words)
    strong = next((kind for kind in map(unicodedata.bidirectional, words) if kind in ("L", "R", "AL")), "")
    return FROM_THE_RIGHT + marked if strong == "L" else marked


def isolated(words: str) -> str:
    """Telephone numbers and prices keep their order; where the line begins is left to whoever shapes it."""
    return DATE.sub(rf"\1{NO_BREAK}{FROM_THE_RIGHT}\2{NO_BREAK}{FROM_THE_RIGHT}\3", LATIN.sub(_apart, words))


def _apart(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rstrip(" ")[-1:]
    return found[0] if before.isascii() and before.isalpha() else f"{FROM_THE_LEFT}{found[0]}{END}"
