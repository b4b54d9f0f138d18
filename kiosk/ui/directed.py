"""Words that run from right to left with others in them that do not: marked so that no line jumps (Unicode bidirectional algorithm).

A line begins at the right even where a Latin name comes first, and a telephone number keeps the order of its groups. The marks
are for the screen alone: record and paper have the words as they are.
"""

import re
import unicodedata
from dataclasses import replace

from kiosk.encounter.clinic.languages import called
from kiosk.encounter.page.row import ItemRow, OptionRow
from kiosk.encounter.sitting.screen import Screen

FROM_THE_RIGHT, FROM_THE_LEFT, END = "\u200f", "\u2066", "\u2069"
LATIN = re.compile(r"(?!\d{1,2} \d{1,2} \d{4}(?![\d ()-]*\d))\+?\(?\d[\d ()-]{5,}\d|[£$€]\d[\d.,]*(?: [A-Za-z'-]+)*")
"""A telephone number, or a price with the Latin words after it ("£1,350 in all").

A date of three numbers is none: it runs as its boxes do, the day first from the right. Nor is a number that goes on after a Latin word
("GMC 0000417"): it stands where the word does (rule W7).
"""


def directed(words: str) -> str:
    """Words of a language that runs from right to left."""
    if not words:
        return words
    marked = LATIN.sub(_apart, words)
    strong = next((kind for kind in map(unicodedata.bidirectional, words) if kind in ("L", "R", "AL")), "")
    return FROM_THE_RIGHT + marked if strong == "L" else marked


def _apart(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rstrip(" ")[-1:]
    return found[0] if before.isascii() and before.isalpha() else f"{FROM_THE_LEFT}{found[0]}{END}"


def directed_screen(screen: Screen) -> Screen:
    """The page as it is shown: what its form says, marked where its language runs from right to left."""
    if not called(screen.language).right_to_left:
        return screen
    return replace(
        screen,
        title=directed(screen.title),
        hint=directed(screen.hint),
        part=directed(screen.part),
        chosen=directed(screen.chosen),
        items=tuple(_row(row) for row in screen.items),
    )


def _row(row: ItemRow) -> ItemRow:
    return replace(
        row,
        text=directed(row.text),
        rich=LATIN.sub(_apart, row.rich),
        short=directed(row.short),
        hint=directed(row.hint),
        more=directed(row.more),
        note=directed(row.note),
        options=tuple(_option(option) for option in row.options),
    )


def _option(option: OptionRow) -> OptionRow:
    return replace(option, text=directed(option.text))
