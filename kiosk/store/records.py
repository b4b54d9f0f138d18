"""The port Records on the encrypted database: one transaction per act, its AuditEvent inside, on disk when the call returns.

Every act raises NotSaved if it cannot be made durable, and everything is as before; nothing is kept in memory.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime

from kiosk.encounter.at_desk.worklist import Glance, PastVisit
from kiosk.encounter.clinic.entries import Head, LogEntry
from kiosk.encounter.clinic.keeping import Erasure
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import (
    Answer,
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
    Statement,
)
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.ports.counting import Counts, Lesson
from kiosk.store import (
    audit,
    log,
    merging,
    numbers,
    past,
    patients,
    signing,
    stating,
    visits,
    witnesses,
    worklist,
)
from kiosk.store import erasure as erasing
from kiosk.store.clinic_records import ClinicRecords


class StrongroomRecords(ClinicRecords):
    """What `StrongroomVault.unlock` opens. `audit_key` chains the log."""

    def add_patient(self, patient: Patient, event: AuditEvent) -> Patient:
        """Keep a new patient; returns it with its record number."""
        with self._act(event):
            return patients.add(self._database, patient)

    def patient(self, patient: PatientId) -> Patient:
        """KeyError if unknown."""
        return patients.get(self._database, patient)

    def find_patients(self, words: str, limit: int = 20, before: str = "") -> Sequence[Patient]:
        """By name, birth date or number; every word is a prefix; newest first. Any input is safe."""
        return patients.find(self._database, words, limit, before)

    def begin(self, encounter: Encounter, event: AuditEvent) -> Encounter:
        """Keep a new visit; returns it with its number."""
        with self._act(event):
            return visits.begin(self._database, encounter)

    def save(self, encounter: Encounter, event: AuditEvent, answers: Sequence[Answer] = ()) -> None:
        """The visit as it stands now, and answers given in this act. The log says which were given, and never what."""
        with self._database.writing():
            salt = visits.keep(self._database, encounter)
            given = visits.keep_answers(self._database, encounter.id, salt, answers)
            audit.append(self._database, self._audit_key, event, given)

    def encounter(self, encounter: EncounterId) -> Encounter:
        """KeyError if unknown."""
        return visits.get(self._database, encounter)

    def encounters(self, first: date, last: date) -> Sequence[Encounter]:
        """Visits started on these days, both included, oldest first."""
        return visits.between(self._database, first, last)

    def chosen(self, choice: VisitChoice) -> Sequence[EncounterId]:
        """The visits that are meant, in the order of their numbers."""
        return visits.chosen(self._database, choice)

    def forms_chosen(self, choice: VisitChoice) -> Sequence[OpenedForm]:
        """Every form that those visits opened, once for each source, the last opened first."""
        return visits.forms_chosen(self._database, choice)

    @contextmanager
    def reading(self) -> Iterator["StrongroomRecords"]:
        """As they stand at this moment, for whichever thread enters."""
        with self._database.snapshot() as database:
            yield StrongroomRecords(database, self._audit_key)

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
        """Those under the consent, in the order they were made."""
        return signing.signatures(self._database, encounter)

    def state(self, encounter: Encounter, statement: Statement, event: AuditEvent) -> None:
        """The first commit of a statement: it with its ink, and the visit as it stands now, which then waits for the press."""
        with self._act(event):
            visits.keep(self._database, encounter)
            stating.state(self._database, encounter.id, statement)

    def statements(self, encounter: EncounterId) -> Sequence[Statement]:
        """In the order they were made."""
        return stating.statements(self._database, encounter)

    def frozen_responses(self, encounter: EncounterId) -> Sequence[FrozenResponse]:
        """As signed; empty before."""
        return signing.frozen_responses(self._database, encounter)

    def frozen_flags(self, encounter: EncounterId) -> Sequence[FrozenFlag]:
        """As signed; empty before."""
        return signing.frozen_flags(self._database, encounter)

    def seal(self, encounter: EncounterId, document: Document, event: AuditEvent) -> None:
        """The second commit: the document. The visit goes on waiting for the press only if something else of it has none."""
        with self._act(event):
            signing.seal(self._database, encounter, document)

    def documents(self, encounter: EncounterId) -> Sequence[Document]:
        """Oldest first."""
        return signing.documents(self._database, encounter)

    def unsealed(self) -> Sequence[EncounterId]:
        """Visits with something signed or stated that waits for the press."""
        return signing.unsealed(self._database)

    def note(self, event: AuditEvent) -> None:
        """An AuditEvent by itself."""
        with self._act(event):
            pass

    def note_all(self, events: Sequence[AuditEvent]) -> None:
        """Several at once: all of them or none."""
        with self._database.writing():
            for event in events:
                audit.append(self._database, self._audit_key, event)

    def log(self, query: LogQuery, limit: int, before: int | None = None) -> Sequence[LogEntry]:
        """A page of the log, newest first."""
        return log.page(self._database, query, limit, before)

    def whole_log(self, query: LogQuery) -> Iterator[LogEntry]:
        """Every row that fits, oldest first, read as it is asked for."""
        return log.all_of(self._database, query)

    def log_of(self, patient: PatientId) -> Iterator[LogEntry]:
        """What was done to a patient's record and to every visit of theirs, oldest first."""
        return log.of_patient(self._database, patient)

    def clock_set_back(self, since: datetime) -> LogEntry | None:
        """The last time the clock was found to have gone back, if that was after `since`."""
        return log.clock_set_back(self._database, since)

    def audit(self, encounter: EncounterId) -> Sequence[AuditEvent]:
        """What happened to this visit, oldest first."""
        return audit.of(self._database, encounter)

    def log_head(self) -> str:
        """As "number:HMAC (hex)"; blank while the log is empty."""
        head = self.audit_head()
        return f"{head.seq}:{head.mac.hex()}" if head.seq else ""

    def past_visits(self, number: str, limit: int) -> Sequence[PastVisit]:
        """The newest visits whose number is lower than this one (blank: all), newest first."""
        return past.page(self._database, number, limit)

    def unfinished(self, before: date) -> Sequence[Encounter]:
        """Visits started before that day whose state is draft, screened or thinking, oldest first."""
        return visits.unfinished(self._database, before)

    def worklist(self, day: date) -> Sequence[Glance]:
        """Visits of that day, and those of earlier days that still wait for somebody, oldest first."""
        return worklist.glances(self._database, day)

    def merge(self, merge: Merge, event: AuditEvent) -> None:
        """One patient's visits are another's from now on. NotAllowed where that cannot be."""
        with self._act(event):
            merging.merge(self._database, merge)

    def unmerge(self, kept: PatientId, merged: PatientId, event: AuditEvent) -> None:
        """The visits that moved go back. NotAllowed if the two are not merged."""
        with self._act(event):
            merging.unmerge(self._database, kept, merged, event.at)

    def merges(self, kept: PatientId) -> Sequence[Merge]:
        """All that were ever merged into this patient, oldest first."""
        return merging.merges(self._database, kept)

    def patient_numbered(self, number: str) -> Patient:
        """By record number, with or without its letter and its zeros; KeyError if there is none."""
        return patients.numbered(self._database, number)

    def visit_numbered(self, number: str) -> EncounterId | None:
        """By the number on paper ("2026-000417"); None if there is none."""
        return visits.numbered(self._database, number)

    def last_seen_before(self, day: date) -> Sequence[Patient]:
        """Whose newest visit began before that day, by number."""
        return patients.last_seen_before(self._database, day)

    def erase(self, erasure: Erasure, event: AuditEvent) -> int:
        """Delete for good, in one act with its event; how many visits there were."""
        with self._act(event):
            gone = erasing.erase(self._database, erasure)
        erasing.settle(self._database)
        return gone

    def erasures(self) -> Sequence[Erasure]:
        """All that were ever made, oldest first."""
        return erasing.erasures(self._database)

    def count_days(self, before: date, lessons: Sequence[Lesson], at_most: int = 60) -> int:
        """Keep the counts of days before that one that have changed since they were counted; how many were done."""
        return numbers.count_days(self._database, before, lessons, at_most)

    def counts(self, first: date, last: date, today: date, lessons: Sequence[Lesson]) -> Counts:
        """Of the visits begun on these days, both included. Nothing is changed."""
        return numbers.counts(self._database, first, last, today, lessons)

    def audit_head(self) -> Head:
        """The last row of the log, to keep elsewhere: a chain does not see its end cut off."""
        return audit.head(self._database)

    def first_wrong_audit_event(self, kept: Head | None = None) -> int | None:
        """The number of the first row of the log that is not as it was written; None if all is well."""
        return audit.first_wrong(self._database, self._audit_key, kept)

    def misplaced_documents(self) -> Sequence[EncounterId]:
        """Visits whose documents are not those that the log says were sealed."""
        return witnesses.misplaced(self._database)

    def check(self) -> None:
        """Read the whole database. StoreDamaged if a page of it is not as it was written."""
        self._database.check()
