"""Where a line may break, and where not: words that belong together stay together, and an address that fills a line parts after its @.

The marks are for the screen alone: record and paper have the words as they are.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting.screen import Screen

NO_BREAK, JOINER, MAY_BREAK = "\u00a0", "\ufeff", "\u200b"
"""The joiner is the older one, which every face leaves out: for U+2060 another face steps in, and its lines are higher."""
EITHER = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])")
"""One word or the other, in one ("Pan/Pani")."""
E_MAIL = re.compile(r"\b[Ee]-(?=mail)")
ADDRESS = re.compile(r"(?<=[\w.+-]@)(?=[\w-]+\.\w)")
ONE_LETTER = re.compile(r"(?<![^\W_])([aiouwz]) (?=\S)", re.IGNORECASE)
"""A word of one letter does not end a line in Polish (the rule of its typesetters)."""


def joined(words: str, tag: str) -> str:
    """The words of language `tag` with what guides their lines."""
    apart = ADDRESS.sub(MAY_BREAK, E_MAIL.sub(lambda found: found[0] + JOINER, EITHER.sub(f"/{JOINER}", words)))
    return ONE_LETTER.sub(rf"\1{NO_BREAK}", apart) if tag.split("-", maxsplit=1)[0] == "pl" else apart


def joined_screen(screen: Screen) -> Screen:
    """The page as it is shown, with what guides the lines of its form's words; what was typed stays as it is."""

    def mark(words: str) -> str:
        return joined(words, screen.language)

    return replace(
        screen,
        title=mark(screen.title),
        hint=mark(screen.hint),
        chosen=mark(screen.chosen),
        problems=tuple(replace(problem, words=mark(problem.words)) for problem in screen.problems),
        items=tuple(_row(row, mark) for row in screen.items),
    )


def _row(row: ItemRow, mark: Callable[[str], str]) -> ItemRow:
    return replace(
        row,
        text=mark(row.text),
        short=mark(row.short),
        hint=mark(row.hint),
        more=mark(row.more),
        note=mark(row.note),
        problem_words=mark(row.problem_words),
        options=tuple(replace(option, text=mark(option.text)) for option in row.options),
    )
