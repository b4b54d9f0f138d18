"""Items of a form as rows of a page: what stands in them, and what is wrong with them."""

from collections.abc import Iterable, Sequence

from kiosk.encounter.row import ItemRow, OptionRow
from kiosk.encounter.screen import Problem
from kiosk.questionnaire.entry import date_parts, option_code, option_words
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import AnswerValue


def rows(items: Iterable[Item], response: QuestionnaireResponse, issues: Sequence[Issue] = ()) -> tuple[ItemRow, ...]:
    """One row an item, in their order."""
    wrong = {issue.link_id: issue.code for issue in issues}
    return tuple(_row(item, response.entered(item.link_id), wrong.get(item.link_id, "")) for item in items)


def problems(items: Iterable[Item], issues: Sequence[Issue]) -> tuple[Problem, ...]:
    """The lines of the error summary, in the order of the page."""
    by_link_id = {item.link_id: item for item in items}
    return tuple(
        Problem(
            link_id=issue.link_id,
            code=issue.code,
            words=_own_words(by_link_id.get(issue.link_id), issue.code),
            question=_called(by_link_id.get(issue.link_id)),
        )
        for issue in issues
    )


def _called(item: Item | None) -> str:
    return (item.short_text or item.text) if item else ""


def _row(item: Item, entered: tuple[AnswerValue, ...], problem: str) -> ItemRow:
    day, month, year = date_parts(entered) if item.type is ItemType.DATE else ("", "", "")
    return ItemRow(
        link_id=item.link_id,
        type=item.type.value,
        control=item.control,
        text=item.text,
        short=item.short_text,
        hint=item.hint,
        prefix=item.prefix,
        icon=item.icon,
        many=item.repeats,
        required=item.required,
        sensitive=item.sensitive,
        options=_options(item, entered),
        value=_typed(entered),
        day=day,
        month=month,
        year=year,
        number=_dots(item),
        note=" ".join(child.text for child in item.items if child.control == "note"),
        problem=problem,
        problem_words=_own_words(item, problem),
    )


def _options(item: Item, entered: tuple[AnswerValue, ...]) -> tuple[OptionRow, ...]:
    return tuple(
        OptionRow(
            code=option_code(option),
            text=option_words(option),
            chosen=option.value in entered,
            exclusive=option.exclusive,
            icon=option.icon,
        )
        for option in item.options
    )


def _typed(entered: tuple[AnswerValue, ...]) -> str:
    match entered:
        case (bool() as ticked,):
            return "true" if ticked else "false"
        case (int() | str() as value,):
            return str(value)
        case (value,):
            return str(value)
        case _:
            return ""


def _dots(item: Item) -> int:
    if item.control == "dots" and item.initial and isinstance(item.initial[0], int):
        return item.initial[0]
    return 0


def _own_words(item: Item | None, code: str) -> str:
    return item.required_message if item and code == "required" else ""
