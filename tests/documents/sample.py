"""Invented visits to press: an ordinary one, one with everything that is too long, odd or missing, and one over the real pack."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from kiosk.encounter.casebook import live_flags
from kiosk.encounter.model import (
    Answer,
    Approval,
    AuditEvent,
    Encounter,
    EncounterId,
    FlagDecision,
    FrozenFlag,
    Patient,
    PatientId,
    Signature,
    State,
    Stroke,
    Verdict,
)
from kiosk.encounter.record.visit import FormRecord, VisitRecord
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.expressions import calculated
from kiosk.questionnaire.model import Item, ItemType, Level, Questionnaire
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import AnswerValue, Coding, Date
from kiosk.questionnaire.words.wording import filled, text_digest
from tests.documents.forms import CONSENT, HISTORY, PLAN

NAME = "Amara Okafor"
CLINICIAN = "Dr Lena Fischer, dermatologist, GMC 0000417"
LONG_NAME = "Wilhelmina Anastasia Featherstonehaugh-Cholmondeley-Mainwaring van der Westhuizen-Nguyễn"
CLINIC = {
    "clinic.name": "Linden Skin Clinic",
    "clinic.address": "14 Linden Row, Wexcombe WX1 4LS",
    "clinic.phone": "01632 960 144",
    "clinic.device": "Halden IR-3",
    "clinic.retention_years": "8",
}
INK: tuple[Stroke, ...] = (
    tuple((0.1 + 0.004 * step, 0.2 + 0.05 * ((step % 12) - 6) / 6, 0.01 * step) for step in range(80)),
    ((0.12, 0.3, 1.0), (0.45, 0.28, 1.2)),
)
Said = Mapping[str, AnswerValue | tuple[AnswerValue, ...] | None]
"""Answers by linkId: a code stands for its option; None leaves the question blank; all others get the first harmless answer."""
HARMLESS = ("no", "none-of-these", "none", "nothing", "no-allergies", "no-help-needed", "i-am-the-patient", "agree")


@dataclass(slots=True)
class Teller:
    """Answers forms page by page, as time goes by, and writes down what happens."""

    said: Said
    now: datetime = datetime(2026, 11, 21, 9, 54, 2, tzinfo=UTC)
    audit: list[AuditEvent] = field(default_factory=list)

    def fill(self, questionnaire: Questionnaire) -> FormRecord:
        response, answers, done = QuestionnaireResponse(), [], set()
        self.event("form-opened", "system", form=questionnaire.name)
        while page := next((page for page in pages(questionnaire, enabled(questionnaire, response)) if page.key not in done), None):
            done.add(page.key)
            self.event("page", page=page.key)
            shown = self.now
            for item in page.questions:
                self.now += timedelta(seconds=4 + len(item.text) % 9)
                if values := self.answer(item):
                    response = calculated(questionnaire, response.with_answer(item.link_id, *values))
                    answers.append(Answer(form=questionnaire.name, link_id=item.link_id, values=values, shown=shown, at=self.now))
                    self.event("answer", item=item.link_id)
            self.now += timedelta(seconds=5 + sum(len(item.text) for item in page.items) // 18)
        return form_record(questionnaire, response, tuple(answers))

    def answer(self, item: Item) -> tuple[AnswerValue, ...]:
        if item.link_id in self.said:
            told = self.said[item.link_id]
            values = told if isinstance(told, tuple) else () if told is None else (told,)
            return tuple(_option(item, value) for value in values)
        if item.type is ItemType.BOOLEAN:
            return (True,)
        if item.options:
            offered = [option.value for option in item.options]
            right = [option.value for option in item.options if option.score]
            harmless = [value for value in offered if isinstance(value, Coding) and value.code in HARMLESS]
            return (*right, *harmless, *offered)[:1]
        return ()

    def event(self, action: str, actor: str = "patient", **detail: str) -> None:
        self.audit.append(AuditEvent(action=action, at=self.now, actor=actor, encounter=EncounterId("e1"), detail=detail))

    def wait(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)


def _option(item: Item, value: AnswerValue) -> AnswerValue:
    return next((o.value for o in item.options if isinstance(o.value, Coding) and o.value.code == value), value)


def form_record(questionnaire: Questionnaire, response: QuestionnaireResponse, answers: tuple[Answer, ...]) -> FormRecord:
    return FormRecord(
        questionnaire=questionnaire,
        response=response,
        enabled=enabled(questionnaire, response),
        answers=answers,
        text_digest=text_digest(questionnaire),
    )


SAID: Said = {
    "id.name": NAME,
    "id.born": Date("1984-03-27"),
    "tx.areas": ("face", "neck"),
    "hope": "A firmer jaw line before my sister’s wedding.",
    "doctor": None,
    "thinner": "yes",
    "coldsore": "i-have-one-now",
    "plan.areas": ("face", "neck", "abdomen"),
    "plan.sessions": 3,
    "plan.price": "£1,350 in all",
    "plan.notes": "Wants no marks at the wedding. Told about bruises.",
    "o1": "yes",
    "o3": None,
    "decision": "agree-and-sign",
    "anything": None,
}


def visit(
    forms: Iterable[Questionnaire] = (HISTORY, PLAN, CONSENT), said: Said = SAID, *, countersigned: bool = True, decided: bool = True
) -> VisitRecord:
    """A visit from the first page to the signature, and the clinician's, on one day."""
    teller, records = Teller(said), []
    sitting = ""
    for form in forms:
        if sitting and form.sitting != sitting:
            teller.event("handback", state="screened")
            teller.wait(9)
            teller.event("hand-over", "s-lena", sitting="2")
        sitting = form.sitting
        records.append(teller.fill(form))
    flags = live_flags(records)
    decisions = tuple(decide(flag, at, teller.now) for at, flag in enumerate(flags)) if decided else ()
    for decision in decisions:
        teller.event("decide", "s-lena", flag=decision.flag, verdict=decision.verdict.value)
    signed = signature("patient", NAME, "I agree to this treatment.", teller.now)
    teller.event("sign", role="patient")
    teller.wait(6)
    doctor = signature("clinician", CLINICIAN, "I reviewed the answers and flags, talked with the patient, and I countersign.", teller.now)
    if countersigned:
        teller.event("countersign", "s-lena")
    return VisitRecord(
        clinic=CLINIC,
        encounter=Encounter(
            id=EncounterId("e1"),
            treatment="laser-skin-tightening",
            started=datetime(2026, 11, 21, 9, 52, 40, tzinfo=UTC),
            state=State.CONSENTED,
            number="2026-000417",
            patient=PatientId("p1"),
            identity="Passport seen, Nadia Rahman",
            sitting=2,
            talked=datetime(2026, 11, 21, 10, 34, 50, tzinfo=UTC),
            clinician=CLINICIAN,
        ),
        patient=Patient(id=PatientId("p1"), name=NAME, birth_date="1984-03-27", number="P-020418"),
        forms=tuple(records),
        flags=flags,
        decisions=decisions,
        signatures=(signed, doctor) if countersigned else (signed,),
        audit=tuple(teller.audit),
        made=teller.now,
    )


def approved(record: VisitRecord, *, demonstration: bool = False) -> VisitRecord:
    """The same visit over forms that the clinician approved on the day before."""
    at = record.encounter.started - timedelta(days=1)

    def one(form: FormRecord) -> FormRecord:
        told = form.questionnaire
        approval = Approval(
            treatment="laser-skin-tightening",
            form=told.name,
            version=told.version,
            digest=told.source_digest,
            who="Dr Lena Fischer",
            title="dermatologist",
            at=at,
            demonstration=demonstration,
        )
        return replace(form, approval=approval)

    return replace(record, forms=tuple(one(form) for form in record.forms))


def signature(role: str, name: str, meaning: str, at: datetime) -> Signature:
    return Signature(role=role, name=name, meaning=meaning, strokes=INK, at=at)


def decide(flag: FrozenFlag, number: int, at: datetime) -> FlagDecision:
    verdict, reason = (
        (Verdict.POSTPONE, "Not before it has healed; ask again on 5 December."),
        (Verdict.PROCEED, "Stable for two years. Told about bruises."),
        (Verdict.PROCEED_WITH_CHANGE, "Lower energy, longer cooling."),
    )[number % 3]
    return FlagDecision(flag=flag.link_id, verdict=verdict, reason=reason, by=CLINICIAN, at=at - timedelta(minutes=30 - number % 30))


def extreme() -> VisitRecord:
    """Everything that is too long or odd at once: name, answers, letters, thirty flags."""
    hope = "A firmer jaw line & <b>no marks</b>. " * 60 + "\n\nEnd of the wish: 字 and 1 < 2 > 0."
    long: Said = {"hope": hope, "doctor": "Dr O’Neill <&>" + "x" * 120, "plan.notes": "We talked about it. " * 300, "anything": "→ ≥ 字"}
    said = {**SAID, **long}
    record = visit(said=said, countersigned=False)
    flags = tuple(
        FrozenFlag(
            link_id=f"many.{number}",
            level=list(Level)[number % 4],
            text=f"Reason {number}: " + "look at the skin in daylight. " * (1 + number % 5),
            question=f"Question number {number}, asked at some length so that it does not fit on one line?",
            answer=f"Answer {number} <{'y' * (number % 40)}>",
        )
        for number in range(30)
    )
    decisions = tuple(decide(flag, number, record.made) for number, flag in enumerate(flags) if number % 3)
    decisions = (replace(decisions[0], reason="Because of this and that & more. " * 150), *decisions[1:])
    patient = replace(record.patient, name=LONG_NAME)
    signed = replace(record.signatures[0], name=LONG_NAME, meaning="I agree to this treatment on these areas. " * 6)
    clinic = {**CLINIC, "clinic.name": "The Linden & Wexcombe Clinic for Skin, Light and <Laser> Medicine of the North-Eastern Shires"}
    return replace(record, clinic=clinic, flags=flags, decisions=decisions, patient=patient, signatures=(signed,))


def changed(record: VisitRecord, link_id: str, earlier: AnswerValue, at: datetime) -> VisitRecord:
    """The same visit, where a question had been answered otherwise before."""

    def with_earlier(form: FormRecord) -> FormRecord:
        if link_id not in form.questionnaire.by_link_id:
            return form
        value = _option(form.questionnaire.item(link_id), earlier)
        first = Answer(form=form.questionnaire.name, link_id=link_id, values=(value,), shown=at - timedelta(seconds=8), at=at)
        return replace(form, answers=(first, *form.answers))

    return replace(record, forms=tuple(with_earlier(form) for form in record.forms))


def over_pack(forms: Iterable[Questionnaire], clinic: Mapping[str, str], said: Said, *, countersigned: bool = True) -> VisitRecord:
    """A visit over the real pack, its placeholders filled."""
    plan = {"areas": "Face, Neck, Tummy", "sessions": "3", "weeks": "6", "price": "£1,350 in all", "clinician": CLINICIAN}
    facts = {**clinic, **{f"visit.{name}": fact for name, fact in plan.items()}}
    record = visit([filled(form, facts) for form in forms], said, countersigned=countersigned)
    return replace(record, clinic=dict(clinic))
