"""What the visit needs of the world. Each has a real one on a floor above and a fake in tests; one contract test runs over both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.encounter.counting_port import Counting
from kiosk.encounter.keeping_port import Keeping
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
    SealMaterial,
    Signature,
    Statement,
)
from kiosk.encounter.staff_port import Staff
from kiosk.questionnaire.model import Questionnaire

if TYPE_CHECKING:
    from kiosk.encounter.record import VisitRecord

T = TypeVar("T")


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Now, aware, in the clinic's zone."""
        ...

    def ticks(self) -> float:
        """Seconds since some moment, that only go forward whatever is done to the time of day. For durations."""
        ...


class Records(Keeping, Counting, Protocol):
    """The strongroom. Every act is one transaction with its AuditEvent inside, on disk when the call returns.

    A call that cannot be made durable raises NotSaved and leaves everything as it was.
    """

    def add_patient(self, patient: Patient, event: AuditEvent) -> Patient:
        """Keep a new patient; returns it with its record number."""
        ...

    def patient(self, patient: PatientId) -> Patient:
        """KeyError if unknown."""
        ...

    def find_patients(self, words: str, limit: int = 20, before: str = "") -> Sequence[Patient]:
        """By name, birth date or number; every word is a prefix (search.py); newest first. Any input is safe.

        `before`: a record number; only patients older than that one, for the next page of a list.
        """
        ...

    def begin(self, encounter: Encounter, event: AuditEvent) -> Encounter:
        """Keep a new visit; returns it with its number."""
        ...

    def save(self, encounter: Encounter, event: AuditEvent, answers: Sequence[Answer] = ()) -> None:
        """The visit as it stands now, and answers given in this act. One per (form, linkId, shown): a later one replaces it."""
        ...

    def encounter(self, encounter: EncounterId) -> Encounter:
        """KeyError if unknown."""
        ...

    def encounters(self, first: date, last: date) -> Sequence[Encounter]:
        """Visits started on these days, both included, oldest first."""
        ...

    def encounters_of(self, patient: PatientId) -> Sequence[Encounter]:
        """All visits of a patient, oldest first."""
        ...

    def answers(self, encounter: EncounterId) -> Sequence[Answer]:
        """All showings, oldest first: the last one of a (form, linkId) is the answer."""
        ...

    def open_form(self, encounter: EncounterId, form: OpenedForm, event: AuditEvent) -> None:
        """Keep a form with the words this visit is shown. Opening it again (new facts) replaces it while nothing is signed."""
        ...

    def opened_forms(self, encounter: EncounterId) -> Sequence[OpenedForm]:
        """In the order they were opened first."""
        ...

    def decide(self, encounter: Encounter, decision: FlagDecision, event: AuditEvent) -> None:
        """Keep a decision; a newer one on the same flag stands in front of the older."""
        ...

    def decisions(self, encounter: EncounterId) -> Sequence[FlagDecision]:
        """The decision in force on each flag."""
        ...

    def hold(self, encounter: Encounter, signature: Signature, event: AuditEvent) -> None:
        """The ink of one signer of several, safe while the others still sign; nothing is frozen. A newer one on its page replaces it."""
        ...

    def held(self, encounter: EncounterId) -> Sequence[Signature]:
        """In the order they were given; empty once the visit is signed."""
        ...

    def sign(
        self,
        encounter: Encounter,
        signatures: Sequence[Signature],
        responses: Sequence[FrozenResponse],
        flags: Sequence[FrozenFlag],
        event: AuditEvent,
    ) -> None:
        """The first commit: the ink of all, responses and flags, frozen; the visit then waits for the press, and holds no ink any more.

        For a countersignature responses and flags are empty.
        """
        ...

    def signatures(self, encounter: EncounterId) -> Sequence[Signature]:
        """In the order they were made."""
        ...

    def frozen_responses(self, encounter: EncounterId) -> Sequence[FrozenResponse]:
        """As signed; empty before."""
        ...

    def frozen_flags(self, encounter: EncounterId) -> Sequence[FrozenFlag]:
        """As signed; empty before."""
        ...

    def seal(self, encounter: EncounterId, document: Document, event: AuditEvent) -> None:
        """The second commit: the document. The visit no longer waits for the press."""
        ...

    def documents(self, encounter: EncounterId) -> Sequence[Document]:
        """Oldest first; each stays as it was."""
        ...

    def unsealed(self) -> Sequence[EncounterId]:
        """Visits that are signed and wait for the press."""
        ...

    def note(self, event: AuditEvent) -> None:
        """An AuditEvent by itself (print, export, view)."""
        ...

    def audit(self, encounter: EncounterId) -> Sequence[AuditEvent]:
        """What happened to this visit, oldest first."""
        ...

    def approve(self, approvals: Sequence[Approval], event: AuditEvent) -> None:
        """Keep approvals, all of them or none. They are never changed."""
        ...

    def approvals(self) -> Sequence[Approval]:
        """Oldest first."""
        ...


class Vault(Protocol):
    """The keys of the strongroom."""

    def exists(self) -> bool:
        """Whether set-up has been done."""
        ...

    def create(self, passphrase: str) -> str:
        """Make the keys and the empty strongroom; returns the recovery code. Nothing is usable until `confirm`."""
        ...

    def confirm(self) -> None:
        """The recovery code was typed back: from now on `exists`."""
        ...

    def unlock(self, secret: str) -> tuple[Records, Staff]:
        """Open with passphrase or recovery code; WrongPassphrase, StoreDamaged or StoreInUse if it does not open."""
        ...

    def unattended(self) -> tuple[Records, Staff] | None:
        """Open with what the system's keyring keeps; None where the clinic did not ask for that, or the keyring gives nothing."""
        ...

    def close(self) -> None:
        """Let go of everything; the Records and Staff of `unlock` are of no use after this."""
        ...


class Forms(Protocol):
    """The forms on disk."""

    def clinic(self) -> Questionnaire:
        """The clinic's own facts (forms/clinic.json)."""
        ...

    def reception(self) -> Questionnaire:
        """What staff are asked to start a visit or to join it to a patient (forms/reception.json)."""
        ...

    def treatments(self) -> Sequence[str]:
        """The packs, by folder name."""
        ...

    def pack(self, treatment: str) -> Sequence[Questionnaire]:
        """The forms of a treatment in the order they are shown."""
        ...


@dataclass(frozen=True, slots=True)
class Pressed:
    """A finished file, opened again and checked."""

    body: bytes
    sha256: str
    pages: int
    level: str = ""
    """The level of its seal: B-B · B-T · B-LT; blank if it carries none."""
    record_digest: str = ""
    """SHA-256 (hex) of the record it carries as an attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PressOrder:
    """What the press is to make. Read whole on the screen's thread: pressing touches no database."""

    kind: DocumentKind
    record: "VisitRecord"
    statement: Statement | None = None
    """What is recorded, for every kind but consent and countersigned."""
    before: Document | None = None
    """The document that is countersigned, or that the statement points to."""
    seal: SealMaterial | None = None
    """What to seal with; None only where nothing is to be sealed (a preview)."""


class Press(Protocol):
    """Makes the document."""

    def press(self, order: PressOrder) -> Pressed:
        """The document, opened again: digest taken, pages counted, the patient's name found in its text. PressError if not."""
        ...


class PrinterState(StrEnum):
    """How a print job ended."""

    PRINTED = "printed"
    SAVED = "saved"
    NO_PRINTER = "no-printer"
    NO_PAPER = "no-paper"
    CANCELLED = "cancelled"
    UNREACHABLE = "unreachable"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """What became of a job; `detail` is the printer's own words."""

    state: PrinterState
    detail: str = ""


class Printer(Protocol):
    """Paper."""

    def names(self) -> Sequence[str]:
        """The printers there are; empty if none."""
        ...

    def print(self, body: bytes, title: str, printer: str) -> PrintOutcome:
        """Send the PDF as it is and follow the job until it ends. `title` holds no patient's name."""
        ...


class Post(Protocol):
    """What leaves the clinic as files."""

    def export(self, records: Sequence["VisitRecord"], folder: Path) -> Sequence[Path]:
        """Write visits as CSV and FHIR JSON into `folder`; ExportError if it cannot. Nothing half-written stays."""
        ...


class Lane(Protocol):
    """Where work that takes longer than a frame runs."""

    def run(self, work: Callable[[], T], done: Callable[[T | Exception], object]) -> None:
        """Run `work` beside the screen; then call `done` on the thread of the screen with its result or its error."""
        ...
