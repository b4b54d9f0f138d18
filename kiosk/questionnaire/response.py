"""A QuestionnaireResponse: frozen; `with_answer` gives a new one. To and from R4 JSON."""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from kiosk.questionnaire.addresses import in_instance, places
from kiosk.questionnaire.branches import numbers, rows_key
from kiosk.questionnaire.extensions import R4
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.values import AnswerValue, HalfTyped, json_number, value_from_json, value_to_json, without_blanks

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
        """The answers that count: what is only half typed, or blank, does not (FHIR: a string has content)."""
        return tuple(value for value in self.entered(link_id) if counts(value))

    def value(self, link_id: str) -> AnswerValue | None:
        """The first answer, or None."""
        return next(iter(self.values(link_id)), None)


def counts(value: AnswerValue) -> bool:
    """Whether it is an answer: not half typed, not blank."""
    return not isinstance(value, str) or (not isinstance(value, HalfTyped) and bool(value.strip()))


def to_json(
    questionnaire: Questionnaire,
    response: QuestionnaireResponse,
    enabled: Set[str],
    *,
    status: str = "in-progress",
    authored: str = "",
    nodes: dict[str, dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """An R4 QuestionnaireResponse of the enabled items only.

    "An answer to a disabled question counts as none" and is left out (R4 Questionnaire.item.enableWhen, comments);
    so are half-typed words. Text travels along, so that the record reads alone. Instances of a group stand under its linkId,
    one after another; what is asked for each answer to a question stands below that answer. With `nodes`, each
    QuestionnaireResponse.item is also noted there by its address.
    """
    canonical = f"{questionnaire.url}|{questionnaire.version}" if questionnaire.version else questionnaire.url
    head = {"questionnaire": canonical, "status": status, "authored": authored}
    form = questionnaire.base or questionnaire
    told = _Telling(form, response, enabled, {} if nodes is None else nodes).items(questionnaire.items)
    return {"resourceType": "QuestionnaireResponse", **without_blanks(head), **({"item": told} if told else {})}


def from_json(questionnaire: Questionnaire, resource: Mapping[str, Any]) -> QuestionnaireResponse:
    """Read the answers of an R4 QuestionnaireResponse; the instances of a repeating group are numbered in their order.

    What stands below an answer without a value is kept, and not asked about (number 0).
    """
    form = questionnaire.base or questionnaire
    answers: dict[str, tuple[AnswerValue, ...]] = {}

    def read(items: Iterable[Mapping[str, Any]], path: str) -> None:
        counts: dict[str, int] = {}
        for raw in items:
            link_id = str(raw.get("linkId", ""))
            address, below = f"{link_id}{path}", path
            if link_id in form.repeating:
                counts[link_id] = counts.get(link_id, 0) + 1
                answers[address] = tuple(range(1, counts[link_id] + 1))
                below = in_instance(path, counts[link_id])
            given = raw.get("answer") or ()
            told = [value_from_json(answer) for answer in given]
            before = answers.get(address, ())
            values = (*before, *(value for value in told if value is not None))
            if values:
                answers[address] = values
            read(raw.get("item") or (), below)
            asked = iter(numbers(form.item(link_id), values)[len(before) :]) if link_id in form.branching else None
            for answer, value in zip(given, told, strict=True):
                inner = below if asked is None else in_instance(below, 0 if value is None else next(asked))
                read(answer.get("item") or (), inner)

    read(resource.get("item") or (), "")
    return QuestionnaireResponse(MappingProxyType(answers))


@dataclass(frozen=True, slots=True)
class _Telling:
    """One response being written as JSON."""

    form: Questionnaire
    """As its author wrote it."""
    response: QuestionnaireResponse
    enabled: Set[str]
    nodes: dict[str, dict[str, Any]]

    def items(self, items: Iterable[Item]) -> list[dict[str, Any]]:
        return [told for item in items if item.link_id in self.enabled for told in self._item(item)]

    def _item(self, item: Item) -> list[dict[str, Any]]:
        if item.is_question:
            return self._question(item)
        below = self.items(item.items)
        if item.is_repeating_group and any(child.origin == (item.origin or item.link_id) for child in item.items):
            return below  # its instances, each under the linkId of the group
        return self._noted(item, {"item": below}) if below else []

    def _question(self, item: Item) -> list[dict[str, Any]]:
        """Items under a question stand below its answer, which may have no value yet (R4 …item.answer.value is 0..1)."""
        name = item.origin or item.link_id
        given = self.response.entered(item.link_id)
        answers = [self._answer(item, value) for value in given if counts(value)]
        groups = [child for child in item.items if child.origin == name]
        if below := self.items(child for child in item.items if child.origin != name):
            answers = answers or [{}]
            answers[0]["item"] = below
        if groups:
            given_numbers = numbers(self.form.item(name), given, self.response.entered(rows_key(item.link_id)))
            counted = [number for number, value in zip(given_numbers, given, strict=True) if counts(value)]
            by_number = dict(zip(counted, answers, strict=True))
            for group in groups:
                told = self.items(group.items) if group.link_id in self.enabled else []
                if told:
                    answer = by_number[places(group.link_id)[-1]]
                    answer["item"] = [*answer.get("item", ()), *told]
        return self._noted(item, {"answer": answers}) if answers else []

    def _noted(self, item: Item, told: dict[str, Any]) -> list[dict[str, Any]]:
        node = {"linkId": item.origin or item.link_id, **without_blanks({"text": item.text}), **told}
        self.nodes[item.link_id] = node
        return [node]

    def _answer(self, item: Item, value: AnswerValue) -> dict[str, Any]:
        """A value with the score of its option, so that the record and every expression can add them up (R4 extension ordinalValue)."""
        told = value_to_json(value)
        score = next((option.score for option in item.options if option.value == value and option.score is not None), None)
        if score is not None and "valueCoding" in told:
            told["valueCoding"]["extension"] = [{"url": R4 + "ordinalValue", "valueDecimal": json_number(score)}]
        return told
