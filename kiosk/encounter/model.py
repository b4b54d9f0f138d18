"""A visit and what belongs to it, as FHIR names it. All frozen; instants are aware datetimes."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import NewType

from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import AnswerValue

EncounterId = NewType("EncounterId", str)
PatientId = NewType("PatientId", str)
StaffId = NewType("StaffId", str)

Stroke = tuple[tuple[float, ...], ...]
"""One line of ink: (x, y, t, pressure) each; x and y in the unit of the pad's width, y down; t in seconds from the first touch;
pressure from 0 to 1, and 0 where the device tells none. Ink that was kept before pressure was is (x, y, t)."""


class State(StrEnum):
    """Where a visit stands (DESIGN.md, decision 6)."""

    DRAFT = "draft"
    SCREENED = "screened"
    REVIEWED = "reviewed"
    DISCUSSED = "discussed"
    THINKING = "thinking"
    CONSENTED = "consented"
    TREATED = "treated"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Verdict(StrEnum):
    """What a clinician decides on a flag."""

    PROCEED = "proceed"
    PROCEED_WITH_CHANGE = "proceed-with-change"
    POSTPONE = "postpone"
    DO_NOT_TREAT = "do-not-treat"
    TAKEN_BACK = "taken-back"
    """No decision any more: the one before was a slip. It is offered to nobody, and counts nowhere (rules.in_force)."""


class Role(StrEnum):
    """What a member of staff may do."""

    RECEPTION = "reception"
    CLINICIAN = "clinician"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member of staff."""

    id: StaffId
    name: str
    title: str = ""
    """As printed beside the name: "Dermatologist, GMC 0000417"."""
    roles: frozenset[Role] = frozenset()

    @property
    def signs_as(self) -> str:
        """Name and title as printed."""
        return f"{self.name}, {self.title}" if self.title else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Whom the record is about."""

    id: PatientId
    name: str
    birth_date: str
    """ISO 8601, yyyy-mm-dd."""
    number: str = ""
    """The clinic's record number, given by the store ("P-000417")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """One visit, over both sittings."""

    id: EncounterId
    treatment: str
    """The form pack: a folder of forms/ ("laser-skin-tightening")."""
    started: datetime
    state: State = State.DRAFT
    number: str = ""
    """Printed on paper; given by the store ("2026-000417")."""
    patient: PatientId | None = None
    identity: str = ""
    """How identity was checked, and by whom."""
    language: str = "en"
    """What the patient chose to read (clinic/languages.py); the forms may be in another one."""
    sitting: int = 1
    """1: privacy, history. 2: disclosure, choices, signature."""
    position: str = ""
    """Where the patient is: the key of a page, `check` or `handback`; blank is the first page."""
    help_asked: bool = False
    part: str = ""
    """For the desk: the part the patient is in ("Medicines")."""
    talked: datetime | None = None
    """When the clinician recorded that the talk took place."""
    clinician: str = ""
    """Who talked with the patient: name and title as printed."""
    earlier: EncounterId | None = None
    """The visit whose answers are shown once more; set only where staff open a visit for a patient they know (DESIGN.md, decision 10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedForm:
    """A form as it was opened in a visit: the exact JSON, and the facts that filled its placeholders."""

    name: str
    source: str
    """The Questionnaire's JSON text."""
    facts: dict[str, str]
    """`{"clinic.name": …, "visit.areas": …}` as they stand in the words; where a form is read in another language than its own, also as
    they stand in its own ("visit.areas@own")."""
    language: str = ""
    """The tag of the language it is read in; blank for its own. The source then has the words of both."""

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the source, as an Approval has it."""
        return _digest(self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Somebody answers for the exact words of a form being shown to patients. It stays; other words need another."""

    treatment: str
    form: str
    """Its name in the pack ("history")."""
    url: str = ""
    version: str = ""
    digest: str
    """SHA-256 (hex) of its source (Questionnaire.source_digest)."""
    who: str
    title: str = ""
    """As printed beside the name."""
    at: datetime
    language: str = ""
    """The tag of the translation that was approved; blank for the form in its own words."""
    draft: bool = False
    """Whether its translator called it one then."""
    demonstration: bool = False
    """Made in a demonstration: it counts there alone, and paper says that no patient may be shown this."""

    @property
    def by(self) -> str:
        """Name and title as printed."""
        return f"{self.who}, {self.title}" if self.title else self.who


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What stood in a field while one showing of its page lasted; the latest showing counts, the older are the history."""

    form: str
    link_id: str
    values: tuple[AnswerValue, ...]
    shown: datetime
    """When the page was shown."""
    at: datetime
    """When it was last changed in that showing."""
    language: str = ""
    """In which language the question stood there. Blank in answers of before it was noted: then it was the form's own."""
    seconds: float | None = None
    """How long the page had been in view by then, by a clock that nobody can set; None in answers of before there was one."""

    @property
    def in_view(self) -> float:
        """The same in seconds, by the time of day where nothing better is known."""
        return max(0.0, (self.at - self.shown).total_seconds()) if self.seconds is None else self.seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagDecision:
    """A clinician's decision on one flag."""

    flag: str
    """The flag's linkId."""
    verdict: Verdict
    reason: str
    by: str
    """Name and title as printed."""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenFlag:
    """A flag as it stood at signing."""

    link_id: str
    level: Level
    text: str
    question: str
    answer: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Ink, who made it, and what it means (21 CFR 11.50)."""

    role: str
    """patient · guardian · interpreter · witness · clinician"""
    name: str
    meaning: str
    strokes: tuple[Stroke, ...]
    at: datetime
    how: str = "finger or pen"
    page: str = ""
    """linkId of the page it was made on."""
    over: str = ""
    """SHA-256 (hex) of what the signer had before them (sitting/signing.py): the signature stands as long as that does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenResponse:
    """The answers to one form as signed: R4 JSON of the QuestionnaireResponse, and the SHA-256 (hex) of the text as shown."""

    form: str
    json: str
    text_digest: str


class DocumentKind(StrEnum):
    """What a document records. Each is a file of its own, but for the countersignature, which is added to the consent's."""

    CONSENT = "consent"
    COUNTERSIGNED = "countersigned"
    REFUSAL = "refusal"
    MORE_TIME = "more-time"
    WITHDRAWAL = "withdrawal"
    AMENDMENT = "amendment"
    SESSION = "session"
    PAPER = "paper"
    """Signed on paper, and photographed or scanned in. It has no seal: the ink is on the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What is recorded beside or after a consent: a refusal, more time, a withdrawal, an amendment, a further session. It stays."""

    id: str
    kind: DocumentKind
    at: datetime
    by: str = ""
    """Who took it: name and title as printed; blank where the patient said it alone, on the tablet."""
    how: str = "on the tablet"
    """on the tablet · in person · by telephone · in writing · at the desk"""
    reason: str = ""
    """In the words of whoever gave it; blank where none was given, which nobody has to."""
    details: tuple[tuple[str, str], ...] = ()
    """What it says line by line: (label, fact), for example ("Photos for adverts", "taken back")."""
    signatures: tuple[Signature, ...] = ()
    of: str = ""
    """SHA-256 (hex) of the document it points to; blank where there is none before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A pressed PDF."""

    kind: str
    """A DocumentKind."""
    body: bytes = field(repr=False)
    sha256: str
    pages: int
    at: datetime
    statement: str = ""
    """The id of the Statement it records; blank for the consent."""
    of: str = ""
    """SHA-256 (hex) of the document it points to or goes on from."""
    level: str = ""
    """The level its weakest seal reached: B-B · B-T · B-LT (ETSI EN 319 142-1); blank if it carries none."""
    record_digest: str = ""
    """SHA-256 (hex) of the record it carries as an attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealMaterial:
    """What the clinic seals with. It lives in the strongroom and nowhere else."""

    key: bytes = field(repr=False)
    """PKCS #8, DER."""
    certificate: bytes
    """X.509, DER."""
    chain: tuple[bytes, ...] = ()
    """Certificates between it and its root, root last, DER; empty for one that the clinic made itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """Who did what, when, to which visit. Never an answer, never a name of a patient."""

    action: str
    """"answer", "page", "sign", "seal", "print", "export" …"""
    at: datetime
    actor: str = "patient"
    """`patient` (or guardian, interpreter, witness where they sign), `system`, or the StaffId."""
    role: str = ""
    """What `actor` might do then ("administrator clinician"); given by the store, blank for whoever is no member of staff."""
    encounter: EncounterId | None = None
    patient: PatientId | None = None
    """Whom it is about, where it is about nobody's single visit."""
    detail: dict[str, str] = field(default_factory=dict)


@lru_cache(maxsize=32)
def _digest(source: str) -> str:
    """SHA-256 (hex). A form is long, and most visits were shown the same ones."""
    return sha256(source.encode()).hexdigest()
