"""What the visit needs of the world. Each has a real one on a floor above and a fake in tests; one contract test runs over both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kiosk.encounter.keeping_port import Keeping
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
    Person,
    Role,
    SealMaterial,
    Signature,
    StaffId,
    Statement,
)
from kiosk.encounter.ports_out import Drive, Drives, Lane, Post, Press, Pressed, PressOrder, SealMaker, Stationery
from kiosk.encounter.ports_paper import Ended, Printer, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.questionnaire.model import Questionnaire

__all__ = [
    "Clock",
    "Drive",
    "Drives",
    "Ended",
    "Forms",
    "Lane",
    "Post",
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
    "SignIn",
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


class Records(Keeping, Protocol):
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

    def clinic(self) -> dict[str, str]:
        """The clinic's facts by linkId of forms/clinic.json ("clinic.name" …); empty before set-up."""
        ...

    def set_clinic(self, facts: dict[str, str], event: AuditEvent) -> None:
        """Keep the clinic's facts."""
        ...

    def seal_material(self) -> SealMaterial | None:
        """What the clinic seals with; None before it was made."""
        ...

    def set_seal_material(self, material: SealMaterial, event: AuditEvent) -> None:
        """Seal with this from now on. Certificates stay in the history; a key that is no longer used is forgotten."""
        ...

    def approve(self, approvals: Sequence[Approval], event: AuditEvent) -> None:
        """Keep approvals, all of them or none. They are never changed."""
        ...

    def approvals(self) -> Sequence[Approval]:
        """Oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class SignIn:
    """What came of a PIN: the person, or how many tries are left and until when the door stays shut."""

    person: Person | None
    tries_left: int = 0
    locked_until: datetime | None = None


class Staff(Protocol):
    """People, roles and PINs."""

    def people(self) -> Sequence[Person]:
        """Everyone who may sign in, by name."""
        ...

    def person(self, person: StaffId) -> Person | None:
        """As they are now; None for somebody who may not sign in (any more)."""
        ...

    def former(self) -> Sequence[Person]:
        """Everyone who was removed, by name: what they did keeps it."""
        ...

    def add(self, person: Person, pin: str, event: AuditEvent) -> None:
        """Keep a new member of staff; the PIN only as Argon2id. NotAllowed for a PIN that is no good."""
        ...

    def set_pin(self, person: StaffId, pin: str, event: AuditEvent) -> None:
        """From now on this PIN; wrong tries are forgiven. NotAllowed for one that is no good; KeyError if there is nobody of that id."""
        ...

    def set_roles(self, person: StaffId, roles: frozenset[Role], event: AuditEvent) -> None:
        """From now on these roles. NotAllowed if nobody would be administrator any more; KeyError if there is nobody of that id."""
        ...

    def disable(self, person: StaffId, event: AuditEvent) -> None:
        """They no longer sign in. NotAllowed for the last administrator; KeyError if there is nobody of that id."""
        ...

    def sign_in(self, person: StaffId, pin: str, now: datetime) -> SignIn:
        """The attempt is charged, on disk, before the PIN is checked. Five wrong ones shut the door for a minute, then two, four …"""
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
