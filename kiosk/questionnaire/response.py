"""A QuestionnaireResponse: frozen; `with_answer` gives a new one. To and from R4 JSON."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.values import AnswerValue, HalfTyped, value_from_json, value_to_json

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
