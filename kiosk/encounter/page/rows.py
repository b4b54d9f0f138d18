"""Items of a form as rows of a page: what stands in them, and what is wrong with them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from kiosk.encounter.page.fields import field_of, is_across, keyboard
from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from kiosk.encounter.sitting.screen import Problem
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.entry import date_parts, entries, option_codes, option_words, quantity_parts, time_parts
from kiosk.questionnaire.instances import may_add, may_remove
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.values import AnswerValue, Coding, Opaque


def rows(items: Iterable[Item], response: QuestionnaireResponse, issues: Sequence[Issue] = ()) -> tuple[ItemRow, ...]:
    """One row an item, in their order."""
    shown = tuple(items)
    wrong = {issue.link_id: issue for issue in issues}
    cards = {card.link_id: (group, at) for group in shown if group.is_repeating_group for at, card in enumerate(group.items, start=1)}
    folding = {card.link_id: {below.link_id for below in card.walk()} - {card.link_id} for card in shown if _folds(card)}
    alone = sum(item.is_question for item in shown) < 2
    made = [_row(item, response.entered(item.link_id), wrong.get(item.link_id), cards.get(item.link_id)) for item in shown]
    if outside := min((row.depth for row in made), default=0):  # the page itself is what is asked about one answer
        made = [replace(row, depth=row.depth - outside) for row in made]
    found = (row if alone or row.field is not Field.YES_NO else replace(row, across=True) for row in made)
    if not folding:
        return tuple(found)
    return tuple(replace(row, folds=tuple(card for card, below in folding.items() if row.link_id in below)) for row in found)


def _folds(item: Item) -> bool:
    return item.type is ItemType.GROUP and bool(item.collapsible) and not item.is_repeating_group


def problems(items: Iterable[Item], issues: Sequence[Issue]) -> tuple[Problem, ...]:
    """The lines of the error summary, in the order of the page."""
    by_link_id = {item.link_id: item for item in items}
    return tuple(
        Problem(
            link_id=issue.link_id,
            code=issue.code,
            words=_own_words(by_link_id.get(issue.link_id), issue),
            number=_passed(by_link_id.get(issue.link_id), issue),
            format=_format(by_link_id.get(issue.link_id)),
            question=_called(by_link_id.get(issue.link_id)),
        )
        for issue in issues
    )


def _passed(item: Item | None, issue: Issue) -> str:
    """The limit that was passed; "in the past" needs no date of today."""
    today = item is not None and "today" in (item.limits.min_value, item.limits.max_value)
    return "" if today else issue.limit


def _format(item: Item | None) -> str:
    return item.entry_format if item else ""


def _called(item: Item | None) -> str:
    return (item.short_text or item.text) if item else ""


def _row(item: Item, entered: tuple[AnswerValue, ...], issue: Issue | None, card: tuple[Item, int] | None) -> ItemRow:
    field = field_of(item)
    return ItemRow(
        link_id=item.link_id,
        type=item.type.value,
        field=field,
        control=item.control,
        text=item.text if card is None else f"{item.short_text or item.text} {card[1]}".strip(),
        rich=item.rich,
        short=item.short_text,
        hint=item.hint,
        more=item.aside("flyover", "legal"),
        prefix=item.prefix,
        icon=item.icon,
        fold=item.collapsible if _folds(item) else "",
        depth=item.link_id.rpartition("#")[2].count(".") + 1 if item.origin else 0,
        many=item.repeats,
        required=item.required,
        sensitive=item.sensitive,
        options=_options(item, entered),
        note=item.aside("note"),
        problem=issue.code if issue else "",
        problem_words=_own_words(item, issue) if issue else "",
        problem_number=_passed(item, issue) if issue else "",
        **_standing(item, field, entered),
        **_bounds(item, field, card),
    )


def _standing(item: Item, field: Field, entered: tuple[AnswerValue, ...]) -> dict[str, Any]:
    """What stands in the field, in the parts its control shows."""
    match field:
        case Field.DATE:
            return dict(zip(("day", "month", "year"), date_parts(entered), strict=True))
        case Field.TIME | Field.DATE_TIME:
            parts = date_parts(entered) if field is Field.DATE_TIME else ("", "", "")
            return dict(zip(("day", "month", "year", "hour", "minute"), (*parts, *time_parts(entered)), strict=True))
        case Field.QUANTITY:
            number, unit = quantity_parts(entered)
            return {"value": number, "units": _units(item, unit)}
        case Field.SEVERAL:
            return {"entries": entries(entered) or ("",)}
        case Field.TOLD:
            day, month, year = date_parts(entered) if item.type is ItemType.DATE else ("", "", "")
            return {"value": answer_words(item, entered), "number": _dots(item), "day": day, "month": month, "year": year}
        case Field.PHOTO:
            return {"value": answer_words(item, entered), "picture": _picture(entered)}
        case Field.CHOICE | Field.SEARCH if item.type is ItemType.OPEN_CHOICE:
            offered = {option.value for option in item.options}
            own = [words for value, words in zip(entered, entries(entered), strict=True) if value not in offered]
            return {"value": _typed(entered), "open_value": ", ".join(own)}
        case _:
            return {"value": _typed(entered)}


def _bounds(item: Item, field: Field, card: tuple[Item, int] | None) -> dict[str, Any]:
    """What may be done with it."""
    found: dict[str, Any] = {
        "across": is_across(item),
        "open": item.type is ItemType.OPEN_CHOICE,
        "open_label": item.open_label,
        "format": item.entry_format,
        "longest": item.limits.max_length or 0,
        "keyboard": keyboard(item),
    }
    if field is Field.SLIDER:
        low, high = _number(item.limits.min_value, 0.0), _number(item.limits.max_value, 10.0 if item.step is None else 100.0)
        found |= {"low": low, "high": high, "step": float(item.step or (1 if item.type is ItemType.INTEGER else Decimal("0.1")))}
        found |= {"low_text": item.aside("lower"), "high_text": item.aside("upper")}
    if field in (Field.NUMBER, Field.QUANTITY):
        found["low"] = _number(item.limits.min_value, 0.0)  # below nought, the pad has a minus
    if field is Field.SEVERAL:
        found["may_add"] = item.limits.max_occurs is None or item.limits.max_occurs > 1
    if field is Field.ADD:
        found["may_add"] = may_add(item, len(item.items))
    if card is not None:
        found["may_remove"] = may_remove(card[0], len(card[0].items))
    return found


def _units(item: Item, chosen: str) -> tuple[OptionRow, ...]:
    units = item.units or ((Coding(chosen, chosen),) if chosen else ())
    return tuple(
        OptionRow(code=unit.code or unit.display, text=unit.display or unit.code, chosen=(unit.code or unit.display) == chosen)
        for unit in units
    )


def _options(item: Item, entered: tuple[AnswerValue, ...]) -> tuple[OptionRow, ...]:
    return tuple(
        OptionRow(
            code=code,
            text=option_words(option),
            chosen=option.value in entered,
            exclusive=option.exclusive,
            icon=option.icon,
            picture=option.picture,
            prefix=option.prefix,
        )
        for option, code in zip(item.options, option_codes(item.options), strict=True)
    )


def _typed(entered: tuple[AnswerValue, ...]) -> str:
    match entered:
        case (bool() as ticked,):
            return "true" if ticked else "false"
        case (Decimal() as value,):
            return f"{value:f}"
        case (Coding() as value,):
            return value.display or value.code
        case (value,):
            return str(value)
        case _:
            return ""


def _picture(entered: tuple[AnswerValue, ...]) -> str:
    pictures = [value for value in entered if isinstance(value, Opaque) and value.kind == "Attachment"]
    held: dict[str, Any] = json.loads(pictures[0].json) if pictures else {}
    kind, data = str(held.get("contentType", "")), str(held.get("data", ""))
    return f"data:{kind};base64,{data}" if data and kind.startswith("image/") else ""


def _number(value: AnswerValue | None, otherwise: float) -> float:
    return float(value) if isinstance(value, int | Decimal) else otherwise


def _dots(item: Item) -> int:
    if item.control == "dots" and item.initial and isinstance(item.initial[0], int):
        return item.initial[0]
    return 0


def _own_words(item: Item | None, issue: Issue) -> str:
    return issue.words or (item.required_message if item and issue.code == "required" else "")
