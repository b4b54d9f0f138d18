"""A visit over the real forms, answered throughout, as `Casebook` would put it together."""

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path

from kiosk.encounter.model import (
    Answer,
    Document,
    Encounter,
    EncounterId,
    FlagDecision,
    FrozenFlag,
    OpenedForm,
    Patient,
    PatientId,
    Signature,
    State,
    Verdict,
)
from kiosk.encounter.outgoing.exporting import Chosen
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.flags import flags
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.values import AnswerValue, Date
from kiosk.questionnaire.words.wording import filled, placeholders, text_digest

FORMS = Path(__file__).parents[2] / "forms"
TREATMENT = "laser-skin-tightening"
START = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
PATIENT = Patient(id=PatientId("4b3c1a1e-8f2e-4a83-9d0c-4a6f0d9f3b11"), name="Zoë Müller", birth_date="1980-04-01", number="P-000417")
INK = (((0.1, 0.1, 0.0), (0.4, 0.2, 0.25)), ((0.5, 0.1, 0.5), (0.6, 0.15, 0.625)))
CLINIC = {"clinic.name": "Quiet Light Clinic", "clinic.address": "1 Mill Lane, Bath", "clinic.phone": "01632 960 001"}


@cache
def pack() -> tuple[Questionnaire, ...]:
    return tuple(Shelf(FORMS).pack(TREATMENT))


@cache
def visit(number: str = "2026-000417", state: State = State.CONSENTED, *, words: str = "It may sting", signed: bool = True) -> VisitRecord:
    """One whole visit. `words` is what the patient answers to every question in free text."""
    forms = tuple(_answered(form, words) for form in pack())
    up = tuple(_frozen(flag.link_id, form) for form in forms for flag in flags(form.questionnaire, form.enabled))
    signatures = (
        Signature(role="patient", name=PATIENT.name, meaning="I agree", strokes=INK, at=START + timedelta(hours=1)),
        Signature(role="clinician", name="Dr A. Webb", meaning="I talked it over", strokes=INK, at=START + timedelta(hours=2)),
    )
    return VisitRecord(
        clinic=CLINIC,
        encounter=Encounter(
            id=EncounterId(f"visit-{number}"),
            treatment=TREATMENT,
            started=START,
            state=state,
            number=number,
            patient=PATIENT.id,
            identity="Passport seen, R. Cole",
            clinician="Dr A. Webb",
        ),
        patient=PATIENT,
        forms=forms,
        flags=up,
        decisions=tuple(
            FlagDecision(flag=flag.link_id, verdict=Verdict.PROCEED, reason="Talked over", by="Dr A. Webb", at=START) for flag in up[:1]
        ),
        signatures=signatures if signed else (),
        audit=(),
        made=START + timedelta(hours=3),
    )


def with_answer(record: VisitRecord, link_id: str, *values: AnswerValue) -> VisitRecord:
    """The same visit with another answer to one question."""

    def changed(form: FormRecord) -> FormRecord:
        if link_id not in form.questionnaire.by_link_id:
            return form
        response = form.response.with_answer(link_id, *values)
        return replace(form, response=response, enabled=enabled(form.questionnaire, response))

    return replace(record, forms=tuple(changed(form) for form in record.forms))


def opened(forms: Sequence[Questionnaire]) -> list[OpenedForm]:
    """As visits have opened them."""
    return [OpenedForm(name=form.name, source=form.source_text, facts={}) for form in forms]


def repeating(*link_ids: str) -> Questionnaire:
    """A form with one repeating group, "med", and these questions in it."""
    questions = [{"linkId": link_id, "type": "string", "text": link_id} for link_id in link_ids]
    group = {"linkId": "med", "type": "group", "repeats": True, "text": "Medicine", "item": questions}
    return parse(
        {"resourceType": "Questionnaire", "status": "active", "url": "http://inkwell.example/drugs", "item": [group]}, "drugs.json"
    )


@dataclass
class Held(AbstractContextManager[Chosen, None]):
    """Visits as they would be read: fulfils `Chosen`, and opens itself."""

    told: Sequence[VisitRecord]
    papers: Sequence[Document] = ()
    entered: int = 0

    @property
    def visits(self) -> Sequence[EncounterId]:
        return [record.encounter.id for record in self.told]

    def forms(self) -> Sequence[OpenedForm]:
        return opened(pack())

    def records(self) -> Iterator[VisitRecord]:
        yield from self.told

    def documents(self, visit: EncounterId) -> Sequence[Document]:
        return self.papers

    def __enter__(self) -> Chosen:
        self.entered += 1
        return self

    def __exit__(self, *error: object) -> None:
        self.entered -= 1


def _answered(form: Questionnaire, words: str) -> FormRecord:
    shown = filled(form, {fact: fact for fact in placeholders(form)})
    response = QuestionnaireResponse()
    for item in shown.walk():
        if item.is_question and item.link_id in enabled(shown, response) and (values := _values(item, words)):
            response = response.with_answer(item.link_id, *values)
    at = START + timedelta(minutes=5)
    answers = tuple(Answer(form=form.name, link_id=key, values=value, shown=START, at=at) for key, value in response.answers.items())
    return FormRecord(
        questionnaire=shown, response=response, enabled=enabled(shown, response), answers=answers, text_digest=text_digest(shown)
    )


def _values(item: Item, words: str) -> tuple[AnswerValue, ...]:
    match item.type:
        case ItemType.CHOICE | ItemType.OPEN_CHOICE:
            return tuple(option.value for option in item.options[: 2 if item.repeats else 1])
        case ItemType.BOOLEAN:
            return (True,)
        case ItemType.INTEGER:
            return (3,)
        case ItemType.DECIMAL:
            return (Decimal("1.5"),)
        case ItemType.DATE:
            return (Date("2020-05-17"),)
        case _:
            return (words,)


def _frozen(link_id: str, form: FormRecord) -> FrozenFlag:
    item = form.questionnaire.item(link_id)
    assert item.level
    return FrozenFlag(
        link_id=link_id, level=item.level, text=item.text, question="A question", answer="Yes", source=" ".join(item.support_links)
    )


def as_json(record: dict[str, object]) -> str:
    """Readable in a failure."""
    return json.dumps(record, indent=1, ensure_ascii=False)
