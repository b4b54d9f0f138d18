"""A QuestionnaireResponse from elsewhere, read beside its form: what stands where it may not, and what is answered where.

The tree of the response is walked with that of the form, so that whatever is misplaced is seen; nothing in it is trusted to have any type.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from kiosk.questionnaire.addresses import in_instance
from kiosk.questionnaire.branches import numbers
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.validation import Issue
from kiosk.questionnaire.validation.datatypes import is_well_formed, refers_to
from kiosk.questionnaire.values import AnswerValue, Opaque, value_from_json, value_to_json

KINDS: Mapping[ItemType, str] = {
    ItemType.BOOLEAN: "Boolean",
    ItemType.DECIMAL: "Decimal",
    ItemType.INTEGER: "Integer",
    ItemType.DATE: "Date",
    ItemType.DATE_TIME: "DateTime",
    ItemType.TIME: "Time",
    ItemType.STRING: "String",
    ItemType.TEXT: "String",
    ItemType.URL: "Uri",
    ItemType.CHOICE: "Coding",
    ItemType.OPEN_CHOICE: "Coding",
    ItemType.ATTACHMENT: "Attachment",
    ItemType.REFERENCE: "Reference",
    ItemType.QUANTITY: "Quantity",
}
"""The type of an answer to an item of each type (R4 Questionnaire.item.type)."""
DEEPEST = 100
"""Levels of items in a response; the form that it answers has fewer."""


@dataclass
class AnswerTree:
    """What was found. Addresses are those of a form laid out with its instances (`instances`)."""

    questionnaire: Questionnaire
    issues: list[Issue] = field(default_factory=list)
    given: dict[str, list[tuple[AnswerValue, ...]]] = field(default_factory=dict)
    """The answers of each occurrence of a question: one, unless it stands there twice."""
    present: set[str] = field(default_factory=set)
    """What stands in the response, answered or not."""
    counts: dict[str, int] = field(default_factory=dict)
    """Instances of each repeating group."""

    def read(self, raw: Any, allowed: Sequence[Item], path: str = "", depth: int = 1) -> None:
        """The items at one place of the response, of which `allowed` may stand there."""
        if not isinstance(raw, list) or not raw or depth > DEEPEST:
            self._say("", "malformed")
            return
        places = {item.link_id: at for at, item in enumerate(allowed)}
        seen: list[str] = []
        for told in raw:
            link_id = told.get("linkId") if isinstance(told, Mapping) else None
            if not isinstance(told, Mapping) or not isinstance(link_id, str) or not link_id:
                self._say("", "malformed")
            elif link_id not in places:
                self._say(link_id, "misplaced" if link_id in self.questionnaire.by_link_id else "unknown-item")
            else:
                if seen and places[link_id] < places[seen[-1]]:
                    self._say(link_id + path, "out-of-order")
                self._item(told, allowed[places[link_id]], path, link_id in seen, depth)
                seen.append(link_id)

    @cached_property
    def reference_types(self) -> Mapping[str, frozenset[str]]:
        """The resource types that a reference may be to, by linkId (extension questionnaire-referenceResource)."""
        form = self.questionnaire.base or self.questionnaire
        return {link_id: kinds for raw in _raw_items(form.source) for link_id, kinds in [_reference_types(raw)] if kinds}

    def _item(self, raw: Mapping[str, Any], item: Item, path: str, again: bool, depth: int) -> None:
        address, below = item.link_id + path, path
        if item.is_repeating_group:
            self.counts[address] = number = self.counts.get(address, 0) + 1
            self.present.add(address)
            below = in_instance(path, number)
            address = item.link_id + below
        elif again:
            self._say(address, "too-many", "1")
        self.present.add(address)
        if item.is_question:
            self._question(raw, item, address, below, depth)
            return
        if "answer" in raw:
            self._say(address, "not-a-question")
        if "item" in raw:
            self.read(raw["item"], item.items, below, depth + 1)

    def _question(self, raw: Mapping[str, Any], item: Item, address: str, path: str, depth: int) -> None:
        if "item" in raw:  # what stands below a question stands below its answer
            self._say(address, "misplaced")
        answers = raw.get("answer", ())
        if not isinstance(answers, list | tuple) or ("answer" in raw and not answers):
            self._say(address, "malformed")
            return
        read = [self._answer(told, item, address) for told in answers]
        values = tuple(value for value in read if value is not None)
        places = iter(numbers(item, values) if item.branches else ())
        self.given.setdefault(address, []).append(values)
        for told, value in zip(answers, read, strict=True):
            below = in_instance(path, 0 if value is None else next(places)) if item.branches else path
            self.present.add(item.link_id + below)
            if isinstance(told, Mapping) and "item" in told:
                self.read(told["item"], item.items, below, depth + 1)

    def _answer(self, told: Any, item: Item, address: str) -> AnswerValue | None:
        held = [key for key in told if key.startswith("value")] if isinstance(told, Mapping) else []
        if not isinstance(told, Mapping) or len(held) > 1 or not told:
            self._say(address, "malformed")
        elif held:
            kind = held[0].removeprefix("value")
            if kind not in _kinds(item):
                self._say(address, "wrong-type", KINDS[item.type])
            elif not is_well_formed(kind, told[held[0]]):
                self._say(address, "malformed", kind)
            else:
                return self._value(told, item, address)
        return None

    def _value(self, told: Mapping[str, Any], item: Item, address: str) -> AnswerValue | None:
        value = value_from_json(told)
        allowed = self.reference_types.get(item.link_id, frozenset())
        if isinstance(value, Opaque) and value.kind == "Reference" and not refers_to(told["valueReference"], allowed):
            self._say(address, "wrong-kind", ", ".join(sorted(allowed)))
        return value

    def _say(self, link_id: str, code: str, limit: str = "") -> None:
        self.issues.append(Issue(link_id=link_id, code=code, limit=limit))


def _kinds(item: Item) -> set[str]:
    """A choice is answered in the type of its options; an open-choice in words, too."""
    if item.type not in (ItemType.CHOICE, ItemType.OPEN_CHOICE):
        return {KINDS[item.type]}
    offered = {key.removeprefix("value") for option in item.options for key in value_to_json(option.value)}
    return (offered or {"Coding"}) | ({"String"} if item.type is ItemType.OPEN_CHOICE else set())


def _reference_types(raw: Mapping[str, Any]) -> tuple[str, frozenset[str]]:
    told = raw.get("extension") or ()
    kinds = {str(held.get("valueCode")) for held in told if str(held.get("url", "")).endswith("/questionnaire-referenceResource")}
    return str(raw.get("linkId")), frozenset(kinds)


def _raw_items(raw: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for item in raw.get("item") or ():
        yield item
        yield from _raw_items(item)
