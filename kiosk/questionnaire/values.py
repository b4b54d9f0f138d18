"""The values an answer can have (R4 value[x]), and how each is written in R4 JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

Told = TypeVar("Told")
LARGEST_EXPONENT = 300
"""Powers of ten that a number may have: those of a JSON float. Beyond them a few letters ("1e999999999") would fill the memory."""


class Date(str):
    """An ISO 8601 date of year, month or day precision (R4 `date`)."""

    __slots__ = ()


class DateTime(str):
    """An ISO 8601 instant, perhaps partial (R4 `dateTime`)."""

    __slots__ = ()


class Time(str):
    """hh:mm:ss (R4 `time`)."""

    __slots__ = ()


class Url(str):
    """R4 `uri`."""

    __slots__ = ()


class HalfTyped(str):
    """What stands in a field but is not a value yet, such as a date without its month. Kept with the draft; counts as no answer."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Coding:
    """A code. Two are equal when system and code are; the display does not count."""

    code: str
    display: str = field(default="", compare=False)
    system: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit."""

    value: Decimal
    unit: str = field(default="", compare=False)
    system: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Opaque:
    """An answer of a type the kiosk carries but does not read (Attachment, Reference): the JSON as it came."""

    kind: str
    json: str


AnswerValue = bool | int | Decimal | str | Coding | Quantity | Opaque


TEXTS: Mapping[str, type[str]] = {
    "valueString": str,
    "valueDate": Date,
    "valueDateTime": DateTime,
    "valueTime": Time,
    "valueUri": Url,
    "valueUrl": Url,
    "halfTyped": HalfTyped,
}
"""Those that JSON has as text; the last is the draft's own."""


def value_to_json(value: AnswerValue) -> dict[str, Any]:
    """`{"valueCoding": …}` and its kin (R4 value[x]). Decimals keep their digits as text would; half-typed words are the draft's own."""
    match value:
        case bool():
            return {"valueBoolean": value}
        case int():
            return {"valueInteger": value}
        case Decimal():
            return {"valueDecimal": json_number(value)}
        case Coding():
            return {"valueCoding": without_blanks({"system": value.system, "code": value.code, "display": value.display})}
        case Quantity():
            parts = {"value": json_number(value.value), "unit": value.unit, "system": value.system, "code": value.code}
            return {"valueQuantity": without_blanks(parts)}
        case Opaque():
            return {f"value{value.kind}": json.loads(value.json)}
        case Date():
            return {"valueDate": str(value)}
        case DateTime():
            return {"valueDateTime": str(value)}
        case Time():
            return {"valueTime": str(value)}
        case Url():
            return {"valueUri": str(value)}
        case HalfTyped():
            return {"halfTyped": str(value)}
        case _:
            return {"valueString": str(value)}


def value_from_json(answer: Mapping[str, Any]) -> AnswerValue | None:
    """The other way; None where there is no value[x], or nothing but extensions. ValueError for a value not built as its type is."""
    for key, raw in answer.items():
        if isinstance(raw, Mapping) and raw.keys() <= {"id", "extension"}:
            continue
        match key:
            case "valueBoolean":
                return _of_type(raw, bool, key)
            case "valueInteger":
                return _whole(raw)
            case "valueDecimal":
                return _finite(raw)
            case "valueCoding":
                return Coding(*(_part(raw, name, key) for name in ("code", "display", "system")))
            case "valueQuantity":
                unit, system, code = (_part(raw, name, key) for name in ("unit", "system", "code"))
                amount = raw.get("value")
                return half_quantity("", unit, system, code) if amount is None else Quantity(_finite(amount), unit, system, code)
            case _ if key in TEXTS:
                return TEXTS[key](_of_type(raw, str, key))
            case "valueAttachment" | "valueReference":
                return Opaque(key.removeprefix("value"), json.dumps(_of_type(raw, dict, key), ensure_ascii=False, sort_keys=True))
    return None


def half_quantity(amount: str, unit: str, system: str, code: str) -> HalfTyped:
    """A quantity that is not one yet: a number without its unit, a unit without its number ("12,|kilogram|http://…|kg")."""
    return HalfTyped("|".join((amount.replace("|", ""), unit.replace("|", ""), system, code)))


def plain_number(told: Any) -> Decimal | None:
    """A JSON number with its digits; None for none."""
    return None if told is None else _finite(told)


def whole_number(told: Any) -> int | None:
    """A whole JSON number; None for none."""
    return None if told is None else _whole(told)


def json_number(value: Decimal) -> int | float:
    """A number as JSON has it: whole ones stay whole ("3", never "3.0"); others keep what a float holds, some 15 figures."""
    exponent = value.as_tuple().exponent
    return int(value) if isinstance(exponent, int) and exponent >= 0 else float(value)


def without_blanks(parts: dict[str, Any]) -> dict[str, Any]:
    """The same without what is an empty text: FHIR has no empty values."""
    return {key: value for key, value in parts.items() if value != ""}


def _of_type(raw: Any, kind: type[Told], key: str) -> Told:
    if not isinstance(raw, kind):
        raise ValueError(f"{key} holds a {type(raw).__name__}")
    return raw


def _part(raw: Any, name: str, key: str) -> str:
    """A text of a Coding or Quantity; blank if it is not there."""
    held = _of_type(raw, dict, key).get(name)
    return "" if held is None else _of_type(held, str, f"{key}.{name}")


def _finite(raw: Any) -> Decimal:
    """A JSON number with its digits; text with a number in it, which many forms have, is taken too."""
    number = None if isinstance(raw, bool) or not isinstance(raw, int | float | str | Decimal) else _decimal(str(raw))
    if number is None or not number.is_finite() or abs(number.adjusted()) > LARGEST_EXPONENT:
        raise ValueError(f"{str(raw)[:40]!r} is not a number")
    return number


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _whole(raw: Any) -> int:
    number = _finite(raw)
    if number != number.to_integral_value():
        raise ValueError(f"{raw!r} is not a whole number")
    return int(number)
