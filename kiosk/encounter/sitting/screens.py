"""Screens, put together from a page and what stands in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from kiosk.encounter.model import Encounter, State
from kiosk.encounter.page.leaves import Leaf
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.record.visit import FormRecord
from kiosk.encounter.sitting.screen import Ending, Kind, Next, Screen
from kiosk.encounter.sitting.teach_back import Lesson
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.entry import date_parts
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.pages import TABLES
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import Issue

ENDINGS = {
    State.SCREENED: Ending.SCREENED,
    State.THINKING: Ending.THINKING,
    State.DECLINED: Ending.DECLINED,
    State.CONSENTED: Ending.SIGNED,
}
SAID_BY_SCORE = frozenset({"right", "explain"})
"""Displays of a teach-back page that wait for an answer."""


def page(leaf: Leaf, response: QuestionnaireResponse, found: Sequence[Issue], *, first: bool, day: date) -> Screen:
    """A page of a form."""
    seen = tuple(item for item in leaf.page.items if item.control not in SAID_BY_SCORE)
    title, hint = leaf.page.title, leaf.page.hint
    if leaf.page.control == "teach-back" and leaf.page.questions:
        title, hint = leaf.page.questions[0].text, leaf.page.title
        seen = leaf.page.questions
    return Screen(
        key=leaf.page.key,
        kind=leaf.kind,
        title=title,
        hint=hint,
        **place(leaf),
        can_go_back=not first,
        next=_next(leaf),
        items=_in_rows(leaf, rows(seen, response, found)),
        problems=problems(seen, found),
        date=day.isoformat(),
    )


def _in_rows(leaf: Leaf, found: tuple[ItemRow, ...]) -> tuple[ItemRow, ...]:
    """What a large screen shows as a table: each question with its answers in a row, where they fit."""
    return tuple(replace(row, across=True) for row in found) if leaf.page.control in TABLES else found


def explain(leaf: Leaf, told: Lesson) -> Screen:
    """What is said to a teach-back answer."""
    words = ItemRow(link_id=f"{told.question}.{'right' if told.right else 'explain'}", type="display", text=told.words)
    return Screen(
        key=f"{leaf.page.key}#{told.wrong}",
        kind=Kind.EXPLAIN,
        title=leaf.page.questions[0].text,
        hint=leaf.page.title,
        **place(leaf),
        can_go_back=False,
        next=Next.AGAIN if told.again else Next.CONTINUE,
        items=(words,),
        right=told.right,
        chosen=told.chosen,
    )


def check(found: Sequence[Leaf], forms: Mapping[str, FormRecord]) -> Screen:
    """Every question that was asked, with its answer, by parts."""
    lines: list[ItemRow] = []
    part = ""
    for leaf in found:
        questions = leaf.page.questions
        if questions and leaf.page.part != part:
            part = leaf.page.part
            lines.append(ItemRow(link_id=f"part.{leaf.part_number}", type="heading", text=part))
        lines += [check_line(item, forms[leaf.form].response) for item in questions]
    count = found[-1].part_count if found else 0
    return Screen(
        key="check",
        kind=Kind.CHECK,
        part_number=count,
        part_count=count,
        part=found[-1].page.part if found else "",
        within=1.0,
        can_go_back=True,
        next=Next.RIGHT,
        items=tuple(lines),
    )


def check_line(item: Item, response: QuestionnaireResponse) -> ItemRow:
    """A question and its answer in words."""
    values = response.values(item.link_id)
    day, month, year = date_parts(values) if item.type is ItemType.DATE else ("", "", "")
    words = answer_words(item, values)
    return ItemRow(
        link_id=item.link_id, type="answer", text=item.full_text, value=words, sensitive=item.sensitive, day=day, month=month, year=year
    )


def sealing() -> Screen:
    """While the press works."""
    return Screen(key="sealing", kind=Kind.SEALING, next=Next.NONE)


def handback(why: Ending) -> Screen:
    """The end of a sitting."""
    return Screen(key="handback", kind=Kind.HANDBACK, next=Next.NONE, ending=why)


def ending(visit: Encounter) -> Ending:
    """Why the tablet goes back."""
    if visit.sitting == 2 and visit.help_asked and visit.state not in ENDINGS:
        return Ending.TALK
    return ENDINGS.get(visit.state, Ending.SCREENED)


def place(leaf: Leaf) -> dict[str, Any]:
    """Where a page stands, by the names of Screen."""
    return {"part": leaf.page.part, "part_number": leaf.part_number, "part_count": leaf.part_count, "within": leaf.within}


def _next(leaf: Leaf) -> Next:
    match leaf.kind:
        case Kind.DECISION:
            return Next.NONE
        case Kind.RISK:
            return Next.READ
        case _:
            return Next.CONTINUE
