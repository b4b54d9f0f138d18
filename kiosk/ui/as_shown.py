"""What a screen says as it is shown: words and telephone numbers that stay whole (joined.py), Arabic in its direction (directed.py).

Record and paper have the words as they are; so has a field that is typed into.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from kiosk.encounter.at_desk.view import AnswerLine, DeskView
from kiosk.encounter.clinic.languages import called
from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from kiosk.encounter.sitting.screen import Problem, Screen
from kiosk.ui.directed import directed, isolated
from kiosk.ui.joined import NO_BREAK, joined

TELEPHONE = re.compile(r"\+?\(?\d[\d ()/.-]{5,}\d")
"""A number in groups; a date in numbers is treated likewise, and may be."""
TOLD = ("answer", "earlier")
"""Rows whose value is read, not typed (ItemRow.type)."""

Marked = Callable[[str], str]


def unbroken(words: str) -> str:
    """The words with each telephone number on one line."""
    return TELEPHONE.sub(lambda found: found[0].replace(" ", NO_BREAK), words)


def as_shown(screen: Screen) -> Screen:
    """The page with what its form says, and what is told of the answers, marked for the eye."""
    rtl = called(screen.language).right_to_left
    isolate = isolated if rtl else str

    def said(words: str) -> str:
        return unbroken(isolate(joined(words, screen.language)))

    def mark(words: str) -> str:
        return unbroken(directed(joined(words, screen.language))) if rtl else said(words)

    return replace(
        screen,
        title=mark(screen.title),
        hint=mark(screen.hint),
        part=mark(screen.part),
        chosen=mark(screen.chosen),
        problems=tuple(_problem(problem, said) for problem in screen.problems),
        items=tuple(_row(row, mark, said, rich=isolate) for row in screen.items),
    )


def desk_as_shown(view: DeskView, language: str) -> DeskView:
    """The desk's page with what the patient answered, likewise; and what its forms say, where staff read from right to left."""
    told = replace(view, words=_lines(view.words), private=_lines(view.private), answers=_lines(view.answers))
    if not called(language).right_to_left:
        return told
    return replace(
        told,
        items=tuple(replace(row, hint=isolated(row.hint), problem_words=isolated(row.problem_words)) for row in view.items),
        problems=tuple(replace(problem, words=isolated(problem.words)) for problem in view.problems),
    )


def _lines(lines: tuple[AnswerLine, ...]) -> tuple[AnswerLine, ...]:
    return tuple(replace(line, answer=unbroken(line.answer)) for line in lines)


def _row(row: ItemRow, mark: Marked, said: Marked, rich: Marked) -> ItemRow:
    told = row.field is Field.TOLD or row.type in TOLD
    return replace(
        row,
        text=mark(row.text),
        rich=unbroken(rich(row.rich)),
        short=mark(row.short),
        hint=mark(row.hint),
        more=mark(row.more),
        note=mark(row.note),
        options=tuple(_option(option, mark) for option in row.options),
        value=unbroken(row.value) if told else row.value,
        format=unbroken(row.format),
        problem_words=said(row.problem_words),
    )


def _option(option: OptionRow, mark: Marked) -> OptionRow:
    return replace(option, text=mark(option.text))


def _problem(problem: Problem, said: Marked) -> Problem:
    return replace(problem, words=said(problem.words), question=unbroken(problem.question), format=unbroken(problem.format))
