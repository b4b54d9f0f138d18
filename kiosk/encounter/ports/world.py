"""What the visit needs of the world. Each has a real one on a floor above and a fake in tests; one contract test runs over both."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from kiosk.encounter.model import (
    Answer,
    Approval,
    AuditEvent,
    Document,
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
from kiosk.encounter.ports.counting import Counting
from kiosk.encounter.ports.keeping import Keeping
from kiosk.encounter.ports.out import Checked, Drive, Drives, Lane, Press, Pressed, PressOrder, SealMaker, Seals, Stationery
from kiosk.encounter.ports.paper import Ended, Printer, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.encounter.ports.reading import Reading
from kiosk.encounter.ports.staff import Staff
from kiosk.questionnaire.model import Questionnaire

__all__ = [
    "Checked",
    "Clock",
    "Drive",
    "Drives",
    "Ended",
    "Forms",
    "Lane",
    "Press",
    "PressOrder",
    "Pressed",
    "PrintJob",
    "PrintOutcome",
    "Printer",
    "PrinterAbilities",
    "PrinterState",
    "Records",
    "SealMaker",
    "Seals",
    "Staff",
    "Stationery",
    "Vault",
    "Wish",
]


class Clock(Protocol):
    """The time of day."""

    def now(self) -> datetime:
        """Now, aware, in the clinic's zone."""
        ...

    def ticks(self) -> float:
        """Seconds since some moment, that only go forward whatever is done to the time of day. For durations."""
        ...


class Records(Keeping, Reading, Counting, Protocol):
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
        """Those under the consent, in the order they were made."""
        ...

    def state(self, encounter: Encounter, statement: Statement, event: AuditEvent) -> None:
        """The first commit of a statement: it with its ink, and the visit as it stands now, which then waits for the press. It stays."""
        ...

    def statements(self, encounter: EncounterId) -> Sequence[Statement]:
        """In the order they were made."""
        ...

    def frozen_responses(self, encounter: EncounterId) -> Sequence[FrozenResponse]:
        """As signed; empty before."""
        ...

    def frozen_flags(self, encounter: EncounterId) -> Sequence[FrozenFlag]:
        """As signed; empty before."""
        ...

    def seal(self, encounter: EncounterId, document: Document, event: AuditEvent) -> None:
        """The second commit: the document. The visit goes on waiting for the press only if something else of it has none (rules.waits)."""
        ...

    def documents(self, encounter: EncounterId) -> Sequence[Document]:
        """Oldest first; each stays as it was."""
        ...

    def unsealed(self) -> Sequence[EncounterId]:
        """Visits with something signed or stated that waits for the press."""
        ...

    def note(self, event: AuditEvent) -> None:
        """An AuditEvent by itself (print, export, view)."""
        ...

    def audit(self, encounter: EncounterId) -> Sequence[AuditEvent]:
        """What happened to this visit, oldest first."""
        ...

    def log_head(self) -> str:
        """The last row of the whole log, "number:HMAC (hex)": a record carries it, so that a log cut short shows. Blank if it is empty."""
        ...

    def seal_material(self) -> SealMaterial | None:
        """What the clinic seals with; None before it was made."""
        ...

    def set_seal_material(self, material: SealMaterial, event: AuditEvent) -> None:
        """Seal with this from now on. Certificates stay in the history; a key that is no longer used is forgotten."""
        ...

    def approve(self, approvals: Sequence[Approval], event: AuditEvent, sources: Sequence[str] = ()) -> None:
        """Keep approvals, all of them or none, with the exact words (Questionnaire.source_text). They are never changed."""
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
