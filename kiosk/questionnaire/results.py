"""From what FHIRPath gives to answers."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from kiosk.questionnaire.model import AnswerOption, Item, ItemType
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, Quantity, Time, Url, value_from_json


def answers(item: Item, found: Iterable[Any]) -> tuple[AnswerValue, ...]:
    """Results as answers of the item's type; what does not fit is left out."""
    values = dict.fromkeys(value for raw in found if (value := _answer(item, raw)) is not None)
    return tuple(values) if item.repeats else tuple(values)[:1]


def options(item: Item, found: Iterable[Any]) -> tuple[AnswerOption, ...]:
    """Results as answers on offer (SDC answerExpression), each once."""
    values = dict.fromkeys(value for raw in found if (value := _option(item, raw)) is not None)
    return tuple(AnswerOption(value=value) for value in values)


def words(found: Iterable[Any]) -> str:
    """Results as words, for a text that is computed."""
    return ", ".join(
        str(raw.get("display") or raw.get("text") or raw.get("code") or "") if isinstance(raw, dict) else _text(raw) for raw in found
    )


def _answer(item: Item, raw: Any) -> AnswerValue | None:
    match item.type, raw:
        case ((ItemType.CHOICE | ItemType.OPEN_CHOICE), _):
            return _chosen(item, raw)
        case ItemType.BOOLEAN, bool():
            return raw
        case ItemType.INTEGER, _ if (number := _number(raw)) is not None:
            return int(number)
        case ItemType.DECIMAL, _:
            return _number(raw)
        case ItemType.QUANTITY, _:
            return _quantity(item, raw)
        case ItemType.DATE, _ if raw and not isinstance(raw, dict):
            return Date(str(raw).partition("T")[0])
        case ItemType.DATE_TIME, _ if raw and not isinstance(raw, dict):
            return DateTime(str(raw))
        case ItemType.TIME, _ if raw and not isinstance(raw, dict):
            return Time(str(raw).removeprefix("T"))
        case ItemType.URL, str() if raw:
            return Url(raw)
        case ((ItemType.STRING | ItemType.TEXT), _) if raw not in (None, ""):
            return words([raw]) or None
        case ((ItemType.REFERENCE | ItemType.ATTACHMENT), dict()):
            return value_from_json({f"value{item.type.value.capitalize()}": raw})
        case _:
            return None


def _chosen(item: Item, raw: Any) -> AnswerValue | None:
    """The option that is meant, with the form's own words; a code that is not on offer only where there is nothing to choose from."""
    code = str(raw.get("code", "")) if isinstance(raw, dict) else str(raw)
    for option in item.options:
        if isinstance(option.value, Coding) and option.value.code == code:
            return option.value
        if not isinstance(option.value, Coding) and str(option.value) == code:
            return option.value
    if isinstance(raw, dict) and not item.options and code:
        return Coding(code, str(raw.get("display", "")), str(raw.get("system", "")))
    return code if item.type is ItemType.OPEN_CHOICE and isinstance(raw, str) and code else None


def _option(item: Item, raw: Any) -> AnswerValue | None:
    match raw:
        case {"code": str(code)} if "value" not in raw:
            return Coding(code, str(raw.get("display", "")), str(raw.get("system", "")))
        case {"valueCoding": dict(coding)}:
            return _option(item, coding)
        case {"reference": str()}:
            return value_from_json({"valueReference": raw})
        case bool() | dict():
            return None
        case int() if item.type is ItemType.INTEGER:
            return raw
        case _:
            return _text(raw) or None


def _quantity(item: Item, raw: Any) -> Quantity | None:
    unit = item.units[0] if item.units else Coding("")
    if isinstance(raw, dict) and _number(raw.get("value")) is not None:
        return Quantity(_number(raw["value"]) or Decimal(0), str(raw.get("unit", "")), str(raw.get("system", "")), str(raw.get("code", "")))
    amount = getattr(raw, "value", raw)  # FHIRPath's own quantity has a value and a unit
    number = _number(amount)
    return None if number is None else Quantity(number, unit.display or unit.code, unit.system, unit.code)


def _number(raw: Any) -> Decimal | None:
    if isinstance(raw, bool) or raw is None:
        return None
    try:
        number = Decimal(str(raw))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _text(raw: Any) -> str:
    if isinstance(raw, bool):
        return "Yes" if raw else "No"
    return f"{raw:f}" if isinstance(raw, Decimal) else "" if raw is None else str(raw)
