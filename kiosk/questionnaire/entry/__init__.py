"""From what a hand did to what stands in the field: taps, typed words, a date in three parts, a picture, a line more."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import Any

from kiosk.questionnaire.answers import plain_words
from kiosk.questionnaire.entry.attachments import entered_picture
from kiosk.questionnaire.entry.moments import date_parts, entered_date, entered_date_time, entered_time, precision, time_parts
from kiosk.questionnaire.entry.typed import entered_number, entered_quantity, entered_url, entered_words, entries, quantity_parts
from kiosk.questionnaire.model import AnswerOption, Item, ItemType
from kiosk.questionnaire.values import AnswerValue, Coding, HalfTyped, Opaque

__all__ = [
    "Raw",
    "date_parts",
    "entered",
    "entries",
    "is_removal",
    "line_taken",
    "option_codes",
    "option_words",
    "precision",
    "quantity_parts",
    "time_parts",
]

Raw = bool | str | Mapping[str, Any]
"""By the control that takes it:

- an option's code (as many as apply: once more takes it away), or one's own words: `{"open": words}`
- true or false; words; a number as text; `{"value": "12,5", "unit": "kg"}`, either of which may be missing
- `{"day": …, "month": …, "year": …}`, `{"hour": …, "minute": …}`, or all five
- a line of several: `{"at": 1, "value": …}`, `{"add": true}`, `{"remove": 1}`
- `{"picture": "data:image/jpeg;base64,…"}`
"""
BLANK_LINE = HalfTyped("")
"""A line that was added and has nothing in it yet."""
LINE_ACTS = frozenset({"at", "add", "remove"})


def entered(item: Item, standing: tuple[AnswerValue, ...], raw: Raw, zone: tzinfo | None = None) -> tuple[AnswerValue, ...]:
    """What stands in `item` after `raw`, given what stood there. Half-typed things are kept; nothing is thrown away.

    `zone` is the clinic's, for the offset of a dateTime (see `moments`).
    """
    if isinstance(raw, Mapping) and raw.keys() & LINE_ACTS:
        return _lines(item, standing, raw, zone)
    if item.type is ItemType.OPEN_CHOICE and isinstance(raw, Mapping):
        return _own_words(item, standing, str(raw.get("open", "")))
    if item.options:
        return _chosen(item, standing, str(raw))
    if item.repeats and item.type not in (ItemType.ATTACHMENT, ItemType.BOOLEAN) and len(standing) > 1:
        return _lines(item, standing, {"at": 0, "value": raw}, zone)
    return _typed(item, standing, raw, zone)


def line_taken(standing: tuple[AnswerValue, ...], raw: Raw) -> int | None:
    """Which of several lines `raw` takes away, counted from nought; None if it takes none."""
    at = raw.get("remove") if isinstance(raw, Mapping) and raw.get("add") is not True else None
    return at if isinstance(at, int) and 0 <= at < max(1, len(standing)) and isinstance(raw, Mapping) and "at" not in raw else None


def is_removal(standing: tuple[AnswerValue, ...], raw: Raw) -> bool:
    """Whether `raw` takes away something that somebody gave: a line with words in it, or a picture."""
    at = line_taken(standing, raw)
    line = at is not None and at < len(standing) and bool(str(standing[at]).strip())
    return line or (bool(standing) and isinstance(raw, Mapping) and raw.get("picture") == "")


def option_codes(options: Sequence[AnswerOption]) -> tuple[str, ...]:
    """What names each option in a tap: its code, or its words if it has none; of codes that two systems share, `system|code`."""
    plain = [_code(option) for option in options]
    shared = {code for code, count in Counter(plain).items() if count > 1}
    return tuple(
        f"{option.value.system}|{code}" if code in shared and isinstance(option.value, Coding) else code
        for option, code in zip(options, plain, strict=True)
    )


def _code(option: AnswerOption) -> str:
    match option.value:
        case Coding() as coding:
            return coding.code or coding.display
        case Opaque() as held:
            return str(json.loads(held.json).get("reference") or plain_words(held))
        case value:
            return str(value) if isinstance(value, str) else plain_words(value)


def option_words(option: AnswerOption) -> str:
    """What the option says."""
    return plain_words(option.value)


def _typed(item: Item, standing: tuple[AnswerValue, ...], raw: Raw, zone: tzinfo | None) -> tuple[AnswerValue, ...]:
    """One answer, by the item's type. What its control cannot send changes nothing."""
    told: Mapping[str, Any] | str = raw if isinstance(raw, Mapping) else str(raw)
    match item.type:
        case ItemType.BOOLEAN:
            return () if raw == "" else (raw is True or raw == "true",)
        case ItemType.DATE:
            return entered_date(item, told)
        case ItemType.TIME:
            return entered_time(told)
        case ItemType.DATE_TIME:
            return entered_date_time(item, told, zone)
        case ItemType.QUANTITY:
            return entered_quantity(item, standing, told)
        case ItemType.ATTACHMENT:
            return entered_picture(item, standing, str(raw.get("picture", ""))) if isinstance(raw, Mapping) else standing
        case ItemType.REFERENCE | ItemType.GROUP | ItemType.DISPLAY:
            return standing
    if not isinstance(told, str):
        return standing
    match item.type:
        case ItemType.INTEGER | ItemType.DECIMAL:
            return entered_number(item.type, told)
        case ItemType.URL:
            return entered_url(told)
        case ItemType.CHOICE:  # its value set is not there: words, as R4 has them in an answer that must be a Coding
            return tuple(Coding("", words) if type(words) is str else words for words in entered_words(told))
        case _:
            return entered_words(told)


def _chosen(item: Item, standing: tuple[AnswerValue, ...], code: str) -> tuple[AnswerValue, ...]:
    option = next((option for option, name in zip(item.options, option_codes(item.options), strict=True) if name == code), None)
    if option is None:
        return standing
    if not item.repeats:
        return (option.value,)
    if option.value in standing:
        return tuple(value for value in standing if value != option.value)
    if option.exclusive:
        return (option.value,)
    return _together(item, {*standing, option.value} - _alone(item), _own(item, standing))


def _own_words(item: Item, standing: tuple[AnswerValue, ...], text: str) -> tuple[AnswerValue, ...]:
    """One's own words beside what is chosen where several apply, in its place where they do not; blank takes them away."""
    own = entered_words(text)
    if not item.repeats:
        return own or tuple(value for value in standing if value not in _own(item, standing))
    return _together(item, set(standing) - (_alone(item) if own else set()), own)


def _together(item: Item, chosen: set[AnswerValue], own: tuple[AnswerValue, ...]) -> tuple[AnswerValue, ...]:
    """In the order of the form, own words last."""
    offered = tuple(option.value for option in item.options if option.value in chosen)
    return offered + tuple(words for words in own if words not in offered)


def _own(item: Item, standing: tuple[AnswerValue, ...]) -> tuple[AnswerValue, ...]:
    if item.type is not ItemType.OPEN_CHOICE:
        return ()
    offered = {option.value for option in item.options}
    return tuple(value for value in standing if isinstance(value, str) and value not in offered)


def _alone(item: Item) -> set[AnswerValue]:
    return {option.value for option in item.options if option.exclusive}


def _lines(item: Item, standing: tuple[AnswerValue, ...], raw: Mapping[str, Any], zone: tzinfo | None) -> tuple[AnswerValue, ...]:
    """A typed answer that repeats, line by line. A blank line stands until it is taken away, unless it is the only one."""
    lines = list(standing) or [BLANK_LINE]
    most = item.limits.max_occurs if item.repeats else 1
    at = raw.get("at", raw.get("remove"))
    if raw.get("add") is True:
        lines += [BLANK_LINE] if most is None or len(lines) < most else []
    elif not isinstance(at, int) or not 0 <= at < len(lines):
        return standing
    elif "remove" in raw:
        del lines[at]
    else:
        lines[at] = next(iter(_typed(item, (lines[at],), raw.get("value", ""), zone)), BLANK_LINE)
    return () if lines == [BLANK_LINE] else tuple(lines)
