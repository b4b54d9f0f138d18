"""The port Records on the encrypted database: one transaction per act, its AuditEvent inside, on disk when the call returns.

Every act raises NotSaved if it cannot be made durable, and everything is as before; nothing is kept in memory.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date

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
    Signature,
)
from kiosk.store import approved, audit, codec, patients, signing, visits
from kiosk.store.audit import Head
from kiosk.store.sqlcipher import EncryptedDatabase

CLINIC = "clinic"
"""The row of `setting` with the clinic's facts."""


class StrongroomRecords:
    """What `StrongroomVault.unlock` opens. `audit_key` chains the log."""

    def __init__(self, database: EncryptedDatabase, audit_key: bytes) -> None:
        self._database = database
        self._audit_key = audit_key

    def add_patient(self, patient: Patient, event: AuditEvent) -> Patient:
        """Keep a new patient; returns it with its record number."""
        with self._act(event):
            return patients.add(self._database, patient)

    def patient(self, patient: PatientId) -> Patient:
        """KeyError if unknown."""
        return patients.get(self._database, patient)

    def find_patients(self, words: str, limit: int = 20) -> Sequence[Patient]:
        """By name, birth date or number; every word is a prefix; newest first. Any input is safe."""
        return patients.find(self._database, words, limit)

    def begin(self, encounter: Encounter, event: AuditEvent) -> Encounter:
        """Keep a new visit; returns it with its number."""
        with self._act(event):
            return visits.begin(self._database, encounter)

    def save(self, encounter: Encounter, event: AuditEvent, answers: Sequence[Answer] = ()) -> None:
        """The visit as it stands now, and answers given in this act. The log says which were given, and never what."""
        with self._database.writing():
            visits.keep(self._database, encounter)
            given = visits.keep_answers(self._database, encounter.id, answers)
            audit.append(self._database, self._audit_key, event, given)

    def encounter(self, encounter: EncounterId) -> Encounter:
        """KeyError if unknown."""
        return visits.get(self._database, encounter)

    def encounters(self, first: date, last: date) -> Sequence[Encounter]:
        """Visits started on these days, both included, oldest first."""
        return visits.between(self._database, first, last)

    def encounters_of(self, patient: PatientId) -> Sequence[Encounter]:
        """All visits of a patient, oldest first."""
        return visits.of(self._database, patient)

    def answers(self, encounter: EncounterId) -> Sequence[Answer]:
        """All showings, oldest first."""
        return visits.answers(self._database, encounter)

    def open_form(self, encounter: EncounterId, form: OpenedForm, event: AuditEvent) -> None:
        """Keep a form with the words this visit is shown. NotAllowed when they would change under a signature."""
        with self._act(event):
            visits.open_form(self._database, encounter, form)

    def opened_forms(self, encounter: EncounterId) -> Sequence[OpenedForm]:
        """In the order they were opened first."""
        return visits.opened_forms(self._database, encounter)

    def decide(self, encounter: Encounter, decision: FlagDecision, event: AuditEvent) -> None:
        """Keep a decision in front of older ones on the same flag, and the visit as it stands now."""
        with self._act(event):
            visits.keep(self._database, encounter)
            signing.decide(self._database, encounter.id, decision)

    def decisions(self, encounter: EncounterId) -> Sequence[FlagDecision]:
        """The decision in force on each flag."""
        return signing.decisions(self._database, encounter)

    def hold(self, encounter: Encounter, signature: Signature, event: AuditEvent) -> None:
        """The ink of one signer of several, and the visit as it stands now. NotAllowed once the visit is signed."""
        with self._act(event):
            visits.keep(self._database, encounter)
            signing.hold(self._database, encounter.id, signature)

    def held(self, encounter: EncounterId) -> Sequence[Signature]:
        """In the order they were given; empty once the visit is signed."""
        return signing.held(self._database, encounter)

    def sign(
        self,
        encounter: Encounter,
        signatures: Sequence[Signature],
        responses: Sequence[FrozenResponse],
        flags: Sequence[FrozenFlag],
        event: AuditEvent,
    ) -> None:
        """The first commit: the ink of all, responses and flags; the visit then waits for the press. NotAllowed to freeze a visit twice."""
        with self._act(event):
            visits.keep(self._database, encounter)
            signing.sign(self._database, encounter.id, signatures, responses, flags)

    def signatures(self, encounter: EncounterId) -> Sequence[Signature]:
        """In the order they were made."""
        return signing.signatures(self._database, encounter)

    def frozen_responses(self, encounter: EncounterId) -> Sequence[FrozenResponse]:
        """As signed; empty before."""
        return signing.frozen_responses(self._database, encounter)

    def frozen_flags(self, encounter: EncounterId) -> Sequence[FrozenFlag]:
        """As signed; empty before."""
        return signing.frozen_flags(self._database, encounter)

    def seal(self, encounter: EncounterId, document: Document, event: AuditEvent) -> None:
        """The second commit: the document. The visit no longer waits for the press."""
        with self._act(event):
            signing.seal(self._database, encounter, document)

    def documents(self, encounter: EncounterId) -> Sequence[Document]:
        """Oldest first."""
        return signing.documents(self._database, encounter)

    def unsealed(self) -> Sequence[EncounterId]:
        """Visits that are signed and wait for the press."""
        return signing.unsealed(self._database)

    def note(self, event: AuditEvent) -> None:
        """An AuditEvent by itself."""
        with self._act(event):
            pass

    def audit(self, encounter: EncounterId) -> Sequence[AuditEvent]:
        """What happened to this visit, oldest first."""
        return audit.of(self._database, encounter)

    def log_head(self) -> str:
        """As "number:HMAC (hex)"; blank while the log is empty."""
        head = self.audit_head()
        return f"{head.seq}:{head.mac.hex()}" if head.seq else ""

    def clinic(self) -> dict[str, str]:
        """The clinic's facts; empty before set-up."""
        for row in self._database.rows("SELECT value FROM setting WHERE name = ?", CLINIC):
            return dict(json.loads(row["value"]))
        return {}

    def set_clinic(self, facts: dict[str, str], event: AuditEvent) -> None:
        """Keep the clinic's facts."""
        with self._act(event):
            self._database.execute(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                CLINIC,
                codec.to_json(facts),
            )

    def approve(self, approvals: Sequence[Approval], event: AuditEvent) -> None:
        """Keep approvals, all of them or none."""
        with self._act(event):
            approved.keep(self._database, approvals)

    def approvals(self) -> Sequence[Approval]:
        """Oldest first."""
        return approved.kept(self._database)

    def audit_head(self) -> Head:
        """The last row of the log, to keep elsewhere: a chain does not see its end cut off."""
        return audit.head(self._database)

    def first_wrong_audit_event(self, kept: Head | None = None) -> int | None:
        """The number of the first row of the log that is not as it was written; None if all is well."""
        return audit.first_wrong(self._database, self._audit_key, kept)

    def check(self) -> None:
        """Read the whole database. StoreDamaged if a page of it is not as it was written."""
        self._database.check()

    @contextmanager
    def _act(self, event: AuditEvent) -> Iterator[None]:
        with self._database.writing():
            yield
            audit.append(self._database, self._audit_key, event)
