"""A visit to keep, and what belongs to it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from kiosk.encounter.model import (
    Answer,
    Approval,
    AuditEvent,
    Document,
    DocumentKind,
    Encounter,
    EncounterId,
    FlagDecision,
    FrozenFlag,
    FrozenResponse,
    OpenedForm,
    Patient,
    PatientId,
    Person,
    Role,
    SealMaterial,
    Signature,
    StaffId,
    State,
    Statement,
    Verdict,
)
from kiosk.encounter.ports.world import Records
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, HalfTyped, Quantity, Time, Url

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
VISIT = EncounterId("6a5e0a0e-0000-4000-8000-000000000001")
PATIENT = Patient(id=PatientId("6a5e0a0e-0000-4000-8000-00000000000a"), name="Márta O'Brien-Kovács", birth_date="1984-02-29")
ENCOUNTER = Encounter(id=VISIT, treatment="laser-skin-tightening", started=NOW)
FULLER = replace(
    ENCOUNTER,
    state=State.DISCUSSED,
    patient=PATIENT.id,
    identity="passport, seen by reception",
    language="hu",
    sitting=2,
    position="risk.burns",
    help_asked=True,
    part="Medicines",
    talked=NOW + timedelta(minutes=40),
    clinician="Dr Ana Ruiz, Dermatologist",
)
FORM = OpenedForm(name="history", source='{"resourceType":"Questionnaire","title":"Ihre Haut"}', facts={"clinic.name": "Haus am Markt"})
SIGNATURE = Signature(
    role="patient",
    name=PATIENT.name,
    meaning="agrees to the treatment",
    strokes=(((0.1, 0.2, 0.0, 0.25), (0.123456789, 0.3, 0.016, 1.0)), ((0.5, 0.5, 0.7),)),
    at=NOW,
)
COUNTERSIGNATURE = replace(SIGNATURE, role="clinician", name="Ana Ruiz", meaning="explained the treatment", how="pen")
RESPONSES = (FrozenResponse(form="history", json='{"resourceType":"QuestionnaireResponse"}', text_digest="ab" * 32),)
FLAGS = (
    FrozenFlag(link_id="flag.pacemaker", level=Level.STOP, text="Implant", question="Pacemaker?", answer="Yes", source="https://x.example"),
)
DOCUMENT = Document(kind="consent", body=b"%PDF-1.7 \x00\xff", sha256="cd" * 32, pages=9, at=NOW)
WITHDRAWAL = Statement(
    id="6a5e0a0e-0000-4000-8000-0000000000f1",
    kind=DocumentKind.WITHDRAWAL,
    at=NOW + timedelta(days=20),
    by="Nadia Rahman, laser nurse",
    how="in person",
    reason="changed her mind",
    details=(("Treatment", "taken back"), ("Photos – “adverts”", "never agreed")),
    signatures=(replace(SIGNATURE, meaning="I take back my consent."),),
    of="cd" * 32,
)
MORE_TIME = Statement(id="6a5e0a0e-0000-4000-8000-0000000000f2", kind=DocumentKind.MORE_TIME, at=NOW)
SEAL = SealMaterial(key=b"\x30\x82 the key", certificate=b"\x30\x82 the certificate", chain=(b"\x30 one", b"\x30 root"))
DECISION = FlagDecision(flag="flag.pacemaker", verdict=Verdict.POSTPONE, reason="Ask the cardiologist", by="Dr Ana Ruiz", at=NOW)
APPROVAL = Approval(
    treatment="laser-skin-tightening",
    form="history",
    url="https://clinic.example/fhir/Questionnaire/history",
    version="1.1.0",
    digest="ab" * 32,
    who="Dr Ana Ruiz",
    title="Dermatologist",
    at=NOW,
)
RUIZ = Person(
    id=StaffId("ruiz"), name="Ana Ruiz", title="Dermatologist, GMC 0000417", roles=frozenset({Role.CLINICIAN, Role.ADMINISTRATOR})
)
ADAMS = Person(id=StaffId("adams"), name="adams, Bo", roles=frozenset({Role.RECEPTION}))
PIN = "480263"

EVERY_KIND: tuple[AnswerValue, ...] = (
    True,
    False,
    7,
    Decimal("36.6"),
    "aspirin, daily – since the spring",
    Coding("yes", "Yes", "http://inkwell.example/fhir/CodeSystem/answer"),
    Quantity(Decimal("72.5"), "kg", "http://unitsofmeasure.org", "kg"),
    Date("1984-02"),
    DateTime("2026-11-20T09:30:00+00:00"),
    Time("09:30:00"),
    Url("https://clinic.example"),
    HalfTyped("29 02"),
)


def event(action: str = "page", minutes: int = 0, encounter: EncounterId | None = VISIT, **detail: str) -> AuditEvent:
    return AuditEvent(action=action, at=NOW + timedelta(minutes=minutes), encounter=encounter, detail=detail)


def answer(link_id: str, *values: AnswerValue, minutes: int = 0, seconds: int = 3, form: str = "history") -> Answer:
    shown = NOW + timedelta(minutes=minutes)
    return Answer(form=form, link_id=link_id, values=values, shown=shown, at=shown + timedelta(seconds=seconds))


def begun(records: Records) -> Encounter:
    """A patient and a visit that has begun."""
    records.add_patient(PATIENT, event("patient", encounter=None))
    return records.begin(ENCOUNTER, event("begin"))


def signed(records: Records) -> Encounter:
    """The same, signed by the patient."""
    encounter = begun(records)
    records.open_form(VISIT, FORM, event("form-opened"))
    records.save(encounter, event("answer"), [answer("pacemaker", True)])
    records.sign(encounter, (SIGNATURE,), RESPONSES, FLAGS, event("sign"))
    return encounter
