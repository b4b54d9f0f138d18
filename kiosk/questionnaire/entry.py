"""From what a hand did to what stands in the field: taps, typed words, a date in three parts."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.questionnaire.model import AnswerOption, Item, ItemType
from kiosk.questionnaire.values import AnswerValue, Coding, Date, HalfTyped

Raw = bool | str | Mapping[str, str]
"""An option's code or words; true or false; `{"day": …, "month": …, "year": …}`."""

LONGEST_NUMBER = 18
"""Figures; more than any answer needs, and fewer than would lose some on their way through JSON."""
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def entered(item: Item, standing: tuple[AnswerValue, ...], raw: Raw) -> tuple[AnswerValue, ...]:
    """What stands in `item` after `raw`, given what stood there. Half-typed things are kept; nothing is thrown away."""
    if isinstance(raw, Mapping):
        return _date(raw)
    if item.options:
        return _chosen(item, standing, str(raw))
    match item.type:
        case ItemType.BOOLEAN:
            return (raw is True or raw == "true",)
        case ItemType.INTEGER | ItemType.DECIMAL:
            return _number(item.type, str(raw).strip())
        case _:
            words = str(raw).encode("utf-8", "replace").decode("utf-8")  # half a character is none
            return (words,) if words else ()


def option_code(option: AnswerOption) -> str:
    """What names an option in a tap: its code, or its words if it has none."""
    return (option.value.code or option.value.display) if isinstance(option.value, Coding) else str(option.value)


def option_words(option: AnswerOption) -> str:
    """What the option says."""
    return (option.value.display or option.value.code) if isinstance(option.value, Coding) else str(option.value)


def date_parts(values: tuple[AnswerValue, ...]) -> tuple[str, str, str]:
    """Day, month, year as typed; a whole date without leading noughts."""
    match next(iter(values), None):
        case Date() as whole:
            year, month, day = [*whole.split("-"), "", ""][:3]
            return day.lstrip("0"), month.lstrip("0"), year
        case HalfTyped() as half:
            day, month, year = half.split("/")
            return day, month, year
        case _:
            return "", "", ""


def _chosen(item: Item, standing: tuple[AnswerValue, ...], code: str) -> tuple[AnswerValue, ...]:
    option = next((option for option in item.options if option_code(option) == code), None)
    if option is None:
        return standing
    if not item.repeats:
        return (option.value,)
    if option.value in standing:
        return tuple(value for value in standing if value != option.value)
    if option.exclusive:
        return (option.value,)
    alone = {option.value for option in item.options if option.exclusive}
    kept = {*standing, option.value} - alone
    return tuple(other.value for other in item.options if other.value in kept)


def _date(parts: Mapping[str, str]) -> tuple[AnswerValue, ...]:
    day, month, year = (str(parts.get(name, "")).strip().replace("/", "") for name in ("day", "month", "year"))
    if not (day or month or year):
        return ()
    number = _month(month)
    try:
        if len(year) != 4:
            raise ValueError(year)
        return (Date(date(int(year), number, int(day)).isoformat()),)
    except ValueError:
        return (HalfTyped(f"{day}/{month}/{year}"),)


def _month(month: str) -> int:
    """A month as number or name, in any of its first three letters (GOV.UK date pattern: accept month names)."""
    return MONTHS.index(month[:3].lower()) + 1 if month[:3].lower() in MONTHS else int(month) if month.isdecimal() else 0


def _number(kind: ItemType, raw: str) -> tuple[AnswerValue, ...]:
    if not raw:
        return ()
    if len(raw) > LONGEST_NUMBER:
        return (HalfTyped(raw[:200]),)
    try:
        number = Decimal(raw)
    except InvalidOperation:
        return (HalfTyped(raw),)
    if not number.is_finite() or (kind is ItemType.INTEGER and number != number.to_integral_value()):
        return (HalfTyped(raw),)
    return (int(number),) if kind is ItemType.INTEGER else (number,)
