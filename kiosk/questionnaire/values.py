"""The values an answer can have (R4 value[x]), and how each is written in R4 JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any


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


def value_to_json(value: AnswerValue) -> dict[str, Any]:
    """`{"valueCoding": …}` and its kin (R4 value[x]). Decimals keep their digits as text would; half-typed words are the draft's own."""
    match value:
        case bool():
            return {"valueBoolean": value}
        case int():
            return {"valueInteger": value}
        case Decimal():
            return {"valueDecimal": float(value)}
        case Coding():
            return {"valueCoding": _without_blanks({"system": value.system, "code": value.code, "display": value.display})}
        case Quantity():
            parts = {"value": float(value.value), "unit": value.unit, "system": value.system, "code": value.code}
            return {"valueQuantity": _without_blanks(parts)}
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
    """The other way; None where there is no value[x]."""
    for key, raw in answer.items():
        match key:
            case "valueBoolean" | "valueInteger":
                return raw  # type: ignore[no-any-return]  # JSON's own bool and int
            case "valueDecimal":
                return Decimal(str(raw))
            case "valueCoding":
                return Coding(raw.get("code", ""), raw.get("display", ""), raw.get("system", ""))
            case "valueQuantity":
                return Quantity(Decimal(str(raw.get("value", 0))), raw.get("unit", ""), raw.get("system", ""), raw.get("code", ""))
            case "valueDate":
                return Date(raw)
            case "valueDateTime":
                return DateTime(raw)
            case "valueTime":
                return Time(raw)
            case "valueUri" | "valueUrl":
                return Url(raw)
            case "valueString":
                return str(raw)
            case "halfTyped":
                return HalfTyped(raw)
            case "valueAttachment" | "valueReference":
                return Opaque(key.removeprefix("value"), json.dumps(raw, ensure_ascii=False, sort_keys=True))
    return None


def plain_number(told: Any) -> Decimal | None:
    """A JSON number with its digits; None for none."""
    return None if told is None else Decimal(str(told))


def _without_blanks(parts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in parts.items() if value != ""}
