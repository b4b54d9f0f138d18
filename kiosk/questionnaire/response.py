"""A QuestionnaireResponse: frozen; `with_answer` gives a new one. To and from R4 JSON."""

import json
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from kiosk.questionnaire.model import (
    AnswerValue,
    Coding,
    Date,
    DateTime,
    HalfTyped,
    Item,
    Opaque,
    Quantity,
    Questionnaire,
    Time,
    Url,
)

NOTHING: Mapping[str, tuple[AnswerValue, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class QuestionnaireResponse:
    """The answers to one form, by linkId; several for a question that repeats."""

    answers: Mapping[str, tuple[AnswerValue, ...]] = field(default_factory=lambda: NOTHING)

    def with_answer(self, link_id: str, *values: AnswerValue) -> "QuestionnaireResponse":
        """The same answers but for `link_id`; without values it has none."""
        answers = {**self.answers, link_id: values}
        if not values:
            del answers[link_id]
        return replace(self, answers=MappingProxyType(answers))

    def entered(self, link_id: str) -> tuple[AnswerValue, ...]:
        """Everything that stands in the field, half-typed or not."""
        return self.answers.get(link_id, ())

    def values(self, link_id: str) -> tuple[AnswerValue, ...]:
        """The answers that count: what is only half typed does not."""
        return tuple(value for value in self.entered(link_id) if not isinstance(value, HalfTyped))

    def value(self, link_id: str) -> AnswerValue | None:
        """The first answer, or None."""
        return next(iter(self.values(link_id)), None)


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


def to_json(
    questionnaire: Questionnaire, response: QuestionnaireResponse, enabled: Set[str], *, status: str = "in-progress", authored: str = ""
) -> dict[str, Any]:
    """An R4 QuestionnaireResponse of the enabled items only.

    "An answer to a disabled question counts as none" and is left out (R4 Questionnaire.item.enableWhen, comments);
    so are half-typed words. Text travels along, so that the record reads alone.
    """
    canonical = f"{questionnaire.url}|{questionnaire.version}" if questionnaire.version else questionnaire.url
    head = {"questionnaire": canonical, "status": status, "authored": authored}
    return {"resourceType": "QuestionnaireResponse", **_without_blanks(head), **_items(questionnaire.items, response, enabled)}


def from_json(resource: Mapping[str, Any]) -> QuestionnaireResponse:
    """Read the answers of an R4 QuestionnaireResponse, wherever they stand in its tree."""
    answers: dict[str, tuple[AnswerValue, ...]] = {}

    def read(items: Iterable[Mapping[str, Any]]) -> None:
        for item in items:
            values = tuple(value for answer in item.get("answer", ()) if (value := value_from_json(answer)) is not None)
            if values:
                answers[item["linkId"]] = answers.get(item["linkId"], ()) + values
            read(item.get("item", ()))
            for answer in item.get("answer", ()):
                read(answer.get("item", ()))

    read(resource.get("item", ()))
    return QuestionnaireResponse(MappingProxyType(answers))


def _items(items: Iterable[Item], response: QuestionnaireResponse, enabled: Set[str]) -> dict[str, Any]:
    told = [told for item in items if item.link_id in enabled and (told := _item(item, response, enabled))]
    return {"item": told} if told else {}


def _item(item: Item, response: QuestionnaireResponse, enabled: Set[str]) -> dict[str, Any] | None:
    below = _items(item.items, response, enabled)
    if not item.is_question:
        return {"linkId": item.link_id, **_without_blanks({"text": item.text}), **below} if below else None
    answers = [value_to_json(value) for value in response.values(item.link_id)]
    if not answers:
        return None
    answers[0] |= below  # items under a question stand below its answer (R4 QuestionnaireResponse.item.answer.item)
    return {"linkId": item.link_id, **_without_blanks({"text": item.text}), "answer": answers}


def _without_blanks(parts: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in parts.items() if value != ""}
