"""What a record holds, sorted by where it stands on paper. A page of a form is a page the patient saw (questionnaire.pages)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from hashlib import sha256

from kiosk.documents.words.saying import said
from kiosk.documents.words.speech import speaking
from kiosk.documents.words.times import Times, in_zone
from kiosk.documents.words.views import View, views
from kiosk.encounter.model import FlagDecision, FrozenFlag, Signature
from kiosk.encounter.record.fhir import bundle, canonical
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.questionnaire.flags import WORST_FIRST
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.pages import Page, pages
from kiosk.questionnaire.rules import EnableWhen, Operator
from kiosk.questionnaire.values import AnswerValue

PLACES = {
    "reading": "explained",
    "risk-card": "risks",
    "teach-back": "checked",
    "statements": "statements",
    "choices": "choices",
    "decision": "decisions",
}
"""itemControl to place. What has none of these is medical history, or stands under the choices if it was asked in the second sitting."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page of a form, as it was shown."""

    form: FormRecord
    page: Page
    beside: Page | None = None
    """The same page in the clinic's language, where that is another."""

    @property
    def language(self) -> str:
        """Of its words."""
        return self.form.questionnaire.language

    @property
    def clinics(self) -> str:
        """The clinic's language, where it stands beside; blank if not."""
        return self.form.beside.language if self.form.beside else ""

    def twin(self, item: Item) -> Item | None:
        """The item in the clinic's language."""
        return self.form.beside.by_link_id.get(item.link_id) if self.form.beside else None

    def words_beside(self, item: Item) -> str:
        """The answer in words of the clinic's language; blank if there is none, or it is told in the same words."""
        twin = self.twin(item)
        if twin is None:
            return ""
        with speaking(self.clinics):
            told = said(twin, self.form.for_staff.response.values(item.link_id))
        return "" if told == self.words(item) else told

    def words(self, item: Item) -> str:
        """The answer in words; blank if there is none."""
        return said(item, self.form.response.values(item.link_id))

    def at(self, item: Item) -> datetime | None:
        """When the answer that counts was last changed."""
        answer = self.form.answered(item.link_id)
        return answer.at if answer and answer.values else None

    def seconds(self, item: Item) -> int | None:
        """How long the page had been in view when the answer was given."""
        answer = self.form.answered(item.link_id)
        return round(answer.in_view) if answer and answer.values else None


@dataclass(frozen=True, slots=True)
class Mark:
    """A flag with the number that names it everywhere on paper, and what was decided."""

    number: int
    flag: FrozenFlag
    decision: FlagDecision | None


@dataclass(frozen=True, slots=True)
class Contents:
    """A record, sorted. `zone` is the clock all its times are told by: that of the signature that gives consent."""

    record: VisitRecord
    zone: tzinfo | None
    shown: Mapping[str, tuple[Shown, ...]]
    marks: tuple[Mark, ...]
    views: Mapping[str, View]
    data: bytes = field(repr=False)
    """The record for programs, as it is attached to the document."""

    def __getitem__(self, place: str) -> tuple[Shown, ...]:
        return self.shown.get(place, ())

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the attached record: the fingerprint on paper."""
        return sha256(self.data).hexdigest()

    @property
    def number(self) -> str:
        """What the record is called on paper."""
        return self.record.encounter.number or self.record.encounter.id

    @property
    def main_form(self) -> FormRecord | None:
        """The form that was signed: the last one of the second sitting, or the last of all."""
        forms = self.record.form("consent") or self.record.forms
        return forms[-1] if forms else None

    @property
    def signed(self) -> Signature:
        """The signature that gives consent: the patient's own, or the guardian's. There is no document without it."""
        signed = self.record.consented
        assert signed is not None
        return signed

    @property
    def countersigned(self) -> Signature | None:
        """The clinician's."""
        return next((signature for signature in self.record.signatures if signature.role == "clinician"), None)

    def local(self, when: datetime) -> datetime:
        """`when` by the clock of the document."""
        return in_zone(when, self.zone)

    def times(self, whens: Iterable[datetime | None]) -> Times:
        """The times of a section by the clock of the document."""
        return Times(tuple(sorted(self.local(when) for when in whens if when)))

    def marks_of(self, form: FormRecord, item: Item) -> tuple[Mark, ...]:
        """The flags that an answer raised."""
        given, rules = form.response.values(item.link_id), form.questionnaire.by_link_id
        return tuple(
            mark
            for mark in self.marks
            if (rule := rules.get(mark.flag.link_id)) and any(_looks_at(on, item.link_id, given) for on in rule.enable_when)
        )

    def questions(self, *places: str) -> Iterator[tuple["Shown", Item]]:
        """Every question of these places, with the page it stood on."""
        for place in places:
            for shown in self[place]:
                for item in shown.page.questions:
                    yield shown, item


def contents(record: VisitRecord) -> Contents:
    """Sort a signed record."""
    forms = [form.for_patient for form in record.forms]
    seen = [(form, page) for form in forms for page in pages(form.questionnaire, form.enabled, form.response)]
    shown: dict[str, list[Shown]] = {}
    others = {form.questionnaire.name: _pages_beside(form) for form in forms}
    for form, page in seen:
        shown.setdefault(_place(form, page), []).append(Shown(form, page, others[form.questionnaire.name].get(page.key)))
    zone = record.consented.at.tzinfo if record.consented else None
    sorted_ = {place: tuple(told) for place, told in shown.items()}
    viewed = views(((form.questionnaire.sitting, page.key) for form, page in seen), record.audit)
    return Contents(record, zone, sorted_, numbered(record), viewed, canonical(bundle(record)))


def _pages_beside(form: FormRecord) -> Mapping[str, Page]:
    return {page.key: page for page in pages(form.beside, form.enabled, form.response)} if form.beside else {}


def _looks_at(condition: EnableWhen, question: str, given: tuple[AnswerValue, ...]) -> bool:
    """Whether a rule looks at the question and, if it waits for one answer, has got it there."""
    return question in condition.looks_at and (condition.operator is not Operator.EQUALS or condition.answer in given)


def _place(form: FormRecord, page: Page) -> str:
    sitting = form.questionnaire.sitting
    if sitting == "clinician":
        return "plan"
    if page.signature:
        return "signing"
    return PLACES.get(page.control, "other" if sitting == "consent" else "history")


def numbered(record: VisitRecord) -> tuple[Mark, ...]:
    """The flags of a record with their numbers, worst first: the same numbers whenever it is asked, because flags are frozen at signing."""
    worst_first = sorted(record.flags, key=lambda flag: WORST_FIRST.index(flag.level))
    return tuple(Mark(at, flag, record.decision(flag.link_id)) for at, flag in enumerate(worst_first, start=1))
