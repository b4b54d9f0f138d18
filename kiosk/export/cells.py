"""Answers as every table tells them: one line an answer, with words and codes, numbers and units apart."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.questionnaire.answers import value_words
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import AnswerValue, Coding, Opaque, Quantity, value_to_json


@dataclass(frozen=True, slots=True)
class Told:
    """One answer that counts: its question was asked (R4 Questionnaire.item.enableWhen), and it is whole."""

    form: str
    item: Item
    value: AnswerValue
    at: str
    """ISO 8601; blank if nobody gave it (a value that was calculated)."""

    @property
    def link_id(self) -> str:
        """As its author wrote it, in whichever instance of a group it stands."""
        return self.item.origin or self.item.link_id

    @property
    def instance(self) -> str:
        """Which instance of repeating groups: "2", "2.1"; blank outside them."""
        return self.item.link_id.rpartition("#")[2] if self.item.origin else ""

    @property
    def words(self) -> str:
        """As the clinic's language has them; what was typed as it was typed."""
        return value_words(self.item, self.value)

    @property
    def code(self) -> str:
        """Of a choice; blank for any other."""
        return self.value.code if isinstance(self.value, Coding) else ""

    @property
    def system(self) -> str:
        """Of the code, or of the unit."""
        return self.value.system if isinstance(self.value, Coding | Quantity) else ""

    @property
    def plain(self) -> str:
        """The value alone: a number without its unit, true or false, an ISO date, text. Blank for a choice; of a file its type."""
        match self.value:
            case Coding():
                return ""
            case Quantity():
                return f"{self.value.value:f}"
            case Opaque():
                return self.value.kind
            case _:
                return next(iter(_text(told) for told in value_to_json(self.value).values()), "")

    @property
    def unit(self) -> str:
        """Of a quantity, or of a number whose question has one unit."""
        if isinstance(self.value, Quantity):
            return self.value.code or self.value.unit
        return unit(self.item)


def told(record: VisitRecord) -> Iterator[Told]:
    """Every answer of a visit, in the order of the forms, in the clinic's language: a table is the same whatever a patient read."""
    for form in record.for_staff.forms:
        yield from _of(form)


def unit(item: Item) -> str:
    """The one unit of a question that is answered with a bare number; blank for any other."""
    return (item.units[0].code or item.units[0].display) if len(item.units) == 1 else ""


def _of(form: FormRecord) -> Iterator[Told]:
    times = {answer.link_id: answer.at.isoformat(timespec="seconds") for answer in form.answers}
    answers = form.response.answers
    for item in [item for item in form.questionnaire.walk() if item.link_id in answers]:
        if item.is_question and item.link_id in form.enabled:
            for value in form.response.values(item.link_id):
                yield Told(form.questionnaire.name, item, value, times.get(item.link_id, ""))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
