"""Numbers, words, addresses and quantities between what is typed and what R4 holds. What is none yet stands as it was typed."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from kiosk.questionnaire.entry.moments import one_line
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, HalfTyped, Quantity, Time, Url, half_quantity
from kiosk.questionnaire.words.markup import clean

FIGURES = 15
"""Of a number: as many as every JSON reader keeps, and more than any answer needs."""
SMALLEST, LARGEST = -(2**31), 2**31 - 1
"""R4 integer: 32 bits."""
NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d+)?|\.\d+)")
IN_DOUBT = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
"""1,250 is a thousand and more to some and one and a quarter to others: nobody guesses a dose."""


def number(text: str) -> Decimal | None:
    """With its digits, and a comma or a point before its decimals; None for what is no number or could be two."""
    text = text.strip().replace("−", "-").replace("٫", ",")
    plain = text.replace(",", ".")
    if IN_DOUBT.fullmatch(text) or not NUMBER.fullmatch(plain) or sum(map(str.isdecimal, plain)) > FIGURES:
        return None
    return Decimal(plain)


def whole_number(text: str) -> int | None:
    """A whole number of 32 bits; None for any other. "3.0" is 3, but "1.000" may be a thousand and is none."""
    found = number(text)
    if found is None or "," in text or found != found.to_integral_value() or not SMALLEST <= found <= LARGEST:
        return None
    return int(found) if "." not in text or text.strip().endswith(".0") else None


def entered_number(kind: ItemType, text: str) -> tuple[AnswerValue, ...]:
    """An integer or a decimal."""
    text = text.strip()
    found = whole_number(text) if kind is ItemType.INTEGER else number(text)
    if found is None:
        return (HalfTyped(text[:200]),) if text else ()
    return (found,)


def entered_words(text: str) -> tuple[AnswerValue, ...]:
    """Words as they were typed; blanks alone are none yet (R4 string: at least one character that is not blank)."""
    words = clean(text.encode("utf-8", "replace").decode("utf-8"))  # half a character is none
    return () if not words else (words,) if words.strip() else (HalfTyped(words),)


def entered_url(text: str) -> tuple[AnswerValue, ...]:
    """A web address without the blanks around it; with blanks inside it is none (R4 uri)."""
    words = clean(text.encode("utf-8", "replace").decode("utf-8")).strip()
    return () if not words else (HalfTyped(words),) if re.search(r"\s", words) else (Url(words),)


def entered_quantity(item: Item, standing: tuple[AnswerValue, ...], raw: Mapping[str, Any] | str) -> tuple[AnswerValue, ...]:
    """A number with its unit. Either may be told alone: the other stays. One unit on offer goes without saying."""
    amount, unit = _quantity_told(standing)
    if isinstance(raw, str):
        amount, unit = _one_line_quantity(item, raw, unit)
    else:
        amount = str(raw.get("value", amount)).strip()
        unit = _unit(item, str(raw["unit"])) if "unit" in raw else unit
    if len(item.units) == 1:
        unit = item.units[0]
    found = number(amount)
    if found is not None and (unit.code or unit.display or not item.units):
        return (Quantity(found, unit.display or unit.code, unit.system, unit.code),)
    goes_without_saying = len(item.units) == 1 or not (unit.code or unit.display)
    return () if not amount and goes_without_saying else (half_quantity(amount, unit.display, unit.system, unit.code),)


def quantity_parts(values: tuple[AnswerValue, ...]) -> tuple[str, str]:
    """The number as typed and the code of its unit (its words if it has none)."""
    amount, unit = _quantity_told(values)
    return amount, unit.code or unit.display


def entries(values: tuple[AnswerValue, ...]) -> tuple[str, ...]:
    """What stands in each line of a typed answer that repeats, so that it can be shown and typed on."""
    return tuple(_entry(value) for value in values)


def _entry(value: AnswerValue) -> str:
    match value:
        case Date() | DateTime() | Time():
            return one_line(value)
        case Decimal():
            return f"{value:f}"
        case Coding():
            return value.display or value.code
        case Quantity():
            return f"{value.value:f} {value.unit or value.code}".strip()
        case HalfTyped() if value.count("|") == 3:
            return " ".join(filter(None, quantity_parts((value,))))
        case _:
            return str(value)


def _quantity_told(values: tuple[AnswerValue, ...]) -> tuple[str, Coding]:
    match next(iter(values), None):
        case Quantity() as whole:
            return f"{whole.value:f}", Coding(whole.code, whole.unit, whole.system)
        case HalfTyped() as half:
            amount, unit, system, code = [*half.split("|"), "", "", ""][:4]
            return amount, Coding(code, unit, system)
        case _:
            return "", Coding("")


def _unit(item: Item, told: str) -> Coding:
    """The unit of that code or of those words among those on offer; none for any other, or the words where none is on offer."""
    offered = next((unit for unit in item.units if told and told in (unit.code, unit.display)), None)
    return offered or Coding("", "" if item.units else told)


def _one_line_quantity(item: Item, text: str, unit: Coding) -> tuple[str, Coding]:
    found = re.fullmatch(r"\s*([+−-]?[\d.,٫]+)\s*(.*?)\s*", text)
    if not found:
        return text.strip(), unit
    return found[1], _unit(item, found[2]) if found[2] else unit
