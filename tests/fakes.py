"""The world in memory: small, honest stand-ins for the ports of kiosk/encounter/ports.

One contract test runs over each and the real one.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import islice
from math import ceil
from pathlib import Path

from kiosk.encounter.at_desk.worklist import ENDS, ONLY_LOOKED, OPEN, Glance
from kiosk.encounter.clinic.entries import Head, LogEntry
from kiosk.encounter.clinic.keeping import Erasure
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.clinic.settings import SettingChange, Settings, checked
from kiosk.encounter.clinic.word_settings import CERTIFICATE
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
)
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.outgoing.exporting import ExportOrder, Prepared, Progress, Source, Strength
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.patients.search import holds, search_words, terms
from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.encounter.ports.staff import SignIn
from kiosk.encounter.ports.world import Clock, Drive, Pressed, PressOrder
from kiosk.encounter.rules import waits
from kiosk.errors import NotAllowed, NotSaved, PressError, StoreError, WrongPassphrase
from kiosk.questionnaire.model import Item, Questionnaire
from tests.fake_clinic import MemoryClinic
from tests.fake_counting import MemoryCounting
from tests.fake_past import MemoryPast


class StoppedClock:
    """A clock that moves when it is told to."""

    def __init__(self, at: datetime = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)) -> None:
        self.at = at
        self._ticks = 1000.0

    def now(self) -> datetime:
        return self.at

    def ticks(self) -> float:
        return self._ticks

    def tick(self, seconds: float = 1) -> datetime:
        """Let time go by; returns the new time."""
        self.at += timedelta(seconds=seconds)
        self._ticks += seconds
        return self.at

    def set(self, at: datetime) -> None:
        """As somebody does who sets the computer's clock: no time has gone by."""
        self.at = at


@dataclass
class Visit:
    """What MemoryRecords keeps of one visit."""

    encounter: Encounter
    answers: dict[tuple[str, str, datetime], Answer] = field(default_factory=dict)
    forms: dict[str, OpenedForm] = field(default_factory=dict)
    decisions: dict[str, FlagDecision] = field(default_factory=dict)
    held: dict[str, Signature] = field(default_factory=dict)
    signatures: list[Signature] = field(default_factory=list)
    responses: list[FrozenResponse] = field(default_factory=list)
    flags: list[FrozenFlag] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    unsealed: bool = False


class MemoryRecords(MemoryCounting, MemoryPast, MemoryClinic):
    """Records without a disk. Set `disk_full`, and nothing can be saved any more."""

    def __init__(self) -> None:
        self.disk_full = False
        self.events: list[AuditEvent] = []
        self._patients: dict[PatientId, Patient] = {}
        self._visits: dict[EncounterId, Visit] = {}
        self._clinic: dict[str, str] = {}
        self._approvals: list[Approval] = []
        self._seal_material: list[SealMaterial] = []
        self._rules: dict[str, str] = {}
        self._changes: list[SettingChange] = []
        self._erasures: list[Erasure] = []
        self._numbers: set[str] = set()
        self._merges: list[Merge] = []
        self._gone: list[tuple[date, str]] = []
        self._given = 0

    def add_patient(self, patient: Patient, event: AuditEvent) -> Patient:
        with self._act(event):
            _once(patient.id, self._patients)
            self._given += 1
            self._patients[patient.id] = replace(patient, number=f"P-{self._given:06}")
        return self._patients[patient.id]

    def patient(self, patient: PatientId) -> Patient:
        return self._patients[patient]

    def find_patients(self, words: str, limit: int = 20, before: str = "") -> Sequence[Patient]:
        newest = (patient for patient in reversed(self._patients.values()) if not before or patient.number < before)
        return tuple(islice((patient for patient in newest if holds(self._words(patient), terms(words))), limit))

    def begin(self, encounter: Encounter, event: AuditEvent) -> Encounter:
        with self._act(event):
            _once(encounter.id, self._visits)
            self._check_patient(encounter)
            year = encounter.started.year
            given = {*self._numbers, *(visit.encounter.number for visit in self._visits.values())}
            number = 1 + max((int(told[5:]) for told in given if told.startswith(f"{year}-")), default=0)
            self._visits[encounter.id] = Visit(replace(encounter, number=f"{year}-{number:06}"))
        return self.encounter(encounter.id)

    def save(self, encounter: Encounter, event: AuditEvent, answers: Sequence[Answer] = ()) -> None:
        with self._act(event):
            if {answer.form for answer in answers} & {response.form for response in self.frozen_responses(encounter.id)}:
                raise NotAllowed("This form is signed: its answers stay as they are.")
            self._keep(encounter).answers |= {(answer.form, answer.link_id, answer.shown): answer for answer in answers}

    def encounter(self, encounter: EncounterId) -> Encounter:
        return self._visits[encounter].encounter

    def encounters(self, first: date, last: date) -> Sequence[Encounter]:
        found = [visit.encounter for visit in self._visits.values() if first <= visit.encounter.started.date() <= last]
        return tuple(sorted(found, key=lambda encounter: encounter.started))

    def chosen(self, choice: VisitChoice) -> Sequence[EncounterId]:
        return tuple(visit.encounter.id for visit in self._chosen(choice))

    def forms_chosen(self, choice: VisitChoice) -> Sequence[OpenedForm]:
        opened = [form for visit in self._chosen(choice) for form in visit.forms.values()]
        return tuple(reversed({(form.name, form.digest): form for form in opened}.values()))

    @contextmanager
    def reading(self) -> Iterator["MemoryRecords"]:
        yield self

    def _chosen(self, choice: VisitChoice) -> list["Visit"]:
        def meant(visit: Encounter) -> bool:
            right = visit.treatment == (choice.treatment or visit.treatment) and (not choice.states or visit.state in choice.states)
            return right and visit.patient is not None and choice.first <= visit.started.date() <= choice.last

        return sorted((visit for visit in self._visits.values() if meant(visit.encounter)), key=lambda visit: visit.encounter.number)

    def encounters_of(self, patient: PatientId) -> Sequence[Encounter]:
        found = [visit.encounter for visit in self._visits.values() if visit.encounter.patient == patient]
        return tuple(sorted(found, key=lambda encounter: encounter.started))

    def answers(self, encounter: EncounterId) -> Sequence[Answer]:
        return tuple(self._visit(encounter).answers.values())

    def open_form(self, encounter: EncounterId, form: OpenedForm, event: AuditEvent) -> None:
        with self._act(event):
            visit = self._visits[encounter]
            if visit.signatures and form.name in visit.forms:
                raise NotAllowed("This visit is signed: the words of its forms stay as they are.")
            visit.forms[form.name] = deepcopy(form)

    def opened_forms(self, encounter: EncounterId) -> Sequence[OpenedForm]:
        return tuple(deepcopy(form) for form in self._visit(encounter).forms.values())

    def decide(self, encounter: Encounter, decision: FlagDecision, event: AuditEvent) -> None:
        with self._act(event):
            visit = self._keep(encounter)
            visit.decisions.pop(decision.flag, None)
            visit.decisions[decision.flag] = decision

    def decisions(self, encounter: EncounterId) -> Sequence[FlagDecision]:
        return tuple(self._visit(encounter).decisions.values())

    def hold(self, encounter: Encounter, signature: Signature, event: AuditEvent) -> None:
        with self._act(event):
            if self.frozen_responses(encounter.id):
                raise NotAllowed("This visit is signed already.")
            held = self._keep(encounter).held
            held.pop(signature.page, None)
            held[signature.page] = signature

    def held(self, encounter: EncounterId) -> Sequence[Signature]:
        return tuple(self._visit(encounter).held.values())

    def sign(
        self,
        encounter: Encounter,
        signatures: Sequence[Signature],
        responses: Sequence[FrozenResponse],
        flags: Sequence[FrozenFlag],
        event: AuditEvent,
    ) -> None:
        with self._act(event):
            if (responses or flags) and self.frozen_responses(encounter.id):
                raise NotAllowed("This visit is signed already.")
            visit = self._keep(encounter)
            visit.signatures.extend(signatures)
            visit.held.clear()
            visit.responses.extend(responses)
            visit.flags.extend(flags)
            visit.unsealed = True

    def signatures(self, encounter: EncounterId) -> Sequence[Signature]:
        return tuple(self._visit(encounter).signatures)

    def state(self, encounter: Encounter, statement: Statement, event: AuditEvent) -> None:
        with self._act(event):
            _once(statement.id, {kept.id for visit in self._visits.values() for kept in visit.statements})
            visit = self._keep(encounter)
            visit.statements.append(statement)
            visit.unsealed = True

    def statements(self, encounter: EncounterId) -> Sequence[Statement]:
        return tuple(self._visit(encounter).statements)

    def frozen_responses(self, encounter: EncounterId) -> Sequence[FrozenResponse]:
        return tuple(self._visit(encounter).responses)

    def frozen_flags(self, encounter: EncounterId) -> Sequence[FrozenFlag]:
        return tuple(self._visit(encounter).flags)

    def seal(self, encounter: EncounterId, document: Document, event: AuditEvent) -> None:
        with self._act(event):
            visit = self._visits[encounter]
            visit.documents.append(document)
            made = {(document.kind, document.statement) for document in visit.documents}
            stated = [(statement.kind, statement.id) for statement in visit.statements]
            visit.unsealed = bool(waits([signature.role for signature in visit.signatures], stated, made))

    def documents(self, encounter: EncounterId) -> Sequence[Document]:
        return tuple(self._visit(encounter).documents)

    def unsealed(self) -> Sequence[EncounterId]:
        waiting = sorted((visit.encounter for visit in self._visits.values() if visit.unsealed), key=lambda encounter: encounter.number)
        return tuple(encounter.id for encounter in waiting)

    def note(self, event: AuditEvent) -> None:
        with self._act(event):
            pass

    def note_all(self, events: Sequence[AuditEvent]) -> None:
        if self.disk_full:
            raise NotSaved("Not saved: the disk is full.")
        self.events.extend(deepcopy(event) for event in events)

    def log(self, query: LogQuery, limit: int, before: int | None = None) -> Sequence[LogEntry]:
        rows = [LogEntry(seq=seq, event=deepcopy(event)) for seq, event in enumerate(self.events, 1) if _fits(event, query)]
        return tuple([row for row in reversed(rows) if before is None or row.seq < before][:limit])

    def audit_head(self) -> Head:
        return Head(len(self.events), sha256(repr(self.events).encode()).digest())

    def clock_set_back(self, since: datetime) -> LogEntry | None:
        found = self.log(LogQuery(action="clock-set-back"), 1)
        return found[0] if found and found[0].event.at >= since else None

    def audit(self, encounter: EncounterId) -> Sequence[AuditEvent]:
        return tuple(deepcopy(event) for event in self.events if event.encounter == encounter)

    def log_head(self) -> str:
        told = sha256(repr(self.events).encode()).hexdigest()
        return f"{len(self.events)}:{told}" if self.events else ""

    def clinic(self) -> dict[str, str]:
        return dict(self._clinic)

    def set_clinic(self, facts: dict[str, str], event: AuditEvent) -> None:
        with self._act(event):
            for name in sorted({*facts, *self._clinic}):
                self._changed(name, self._clinic.get(name, ""), facts.get(name, ""), event)
            self._clinic = dict(facts)

    def seal_material(self) -> SealMaterial | None:
        return self._seal_material[-1] if self._seal_material else None

    def set_seal_material(self, material: SealMaterial, event: AuditEvent) -> None:
        with self._act(event):
            old = sha256(self._seal_material[-1].certificate).hexdigest() if self._seal_material else ""
            self._changed(CERTIFICATE, old, sha256(material.certificate).hexdigest(), event)
            self._seal_material.append(material)

    def settings(self) -> Settings:
        return Settings(dict(self._rules), self.clinic())

    def set_setting(self, name: str, value: str, event: AuditEvent) -> None:
        new = checked(name, value)
        with self._act(event):
            self._changed(name, self._rules.pop(name, ""), new, event)
            self._rules |= {name: new} if new else {}

    def setting_changes(self) -> Sequence[SettingChange]:
        return tuple(self._changes)

    def worklist(self, day: date) -> Sequence[Glance]:
        found = [self._glance(visit) for visit in self._visits.values() if visit.encounter.started.date() <= day]
        waits = [one for one in found if one.visit.started.date() == day or one.visit.state in OPEN or _to_countersign(one)]
        return tuple(sorted(waits, key=lambda one: one.visit.started))

    def merge(self, merge: Merge, event: AuditEvent) -> None:
        with self._act(event):
            gone = {told.merged for told in self._merges if not told.undone}
            if merge.kept == merge.merged or gone & {self.patient(merge.kept).id, self.patient(merge.merged).id}:
                raise NotAllowed("One of the two is merged already.")
            moved = tuple(visit.id for visit in self.encounters_of(merge.merged))
            self._move(moved, merge.merged, merge.kept)
            self._merges.append(replace(merge, visits=moved))

    def unmerge(self, kept: PatientId, merged: PatientId, event: AuditEvent) -> None:
        with self._act(event):
            found = [told for told in self._merges if (told.kept, told.merged, told.undone) == (kept, merged, None)]
            if not found or kept in {told.merged for told in self._merges if not told.undone}:
                raise NotAllowed("These two are not merged.")
            self._move(found[0].visits, kept, merged)
            self._merges[self._merges.index(found[0])] = replace(found[0], undone=event.at)

    def merges(self, kept: PatientId) -> Sequence[Merge]:
        return tuple(told for told in self._merges if told.kept == kept)

    def _move(self, visits: Sequence[EncounterId], one: PatientId, other: PatientId) -> None:
        for visit in visits:
            if self._visits[visit].encounter.patient == one:
                self._visits[visit].encounter = replace(self._visits[visit].encounter, patient=other)

    def _words(self, patient: Patient) -> str:
        """What a patient is found by: a merged one by nothing, the kept one by both."""
        standing = [told for told in self._merges if not told.undone]
        if patient.id in {told.merged for told in standing}:
            return ""
        mine = [patient.id]
        for known in mine:
            mine.extend(told.merged for told in standing if told.kept == known)
        return " ".join(search_words(self._patients[one]) for one in mine)

    def _glance(self, kept: "Visit") -> Glance:
        visit = kept.encounter
        told = [(seq, event) for seq, event in enumerate(self.events, 1) if event.encounter == visit.id]
        patient = self._patients.get(visit.patient) if visit.patient else None
        roles = {signature.role for signature in kept.signatures}
        return Glance(
            visit=visit,
            name=patient.name if patient else "",
            birth_date=patient.birth_date if patient else "",
            seq=told[-1][0] if told else 0,
            since=next((event.at for _, event in reversed(told) if event.action not in ONLY_LOOKED), visit.started),
            closed=visit.state is State.DECLINED and next((e.action for _, e in reversed(told) if e.action in ENDS), "") == ENDS[0],
            countersigned="clinician" in roles or not roles & {"patient", "guardian"},
            sealing=kept.unsealed,
        )

    def unfinished(self, before: date) -> Sequence[Encounter]:
        states = (State.DRAFT, State.SCREENED, State.THINKING)
        found = [visit.encounter for visit in self._visits.values() if visit.encounter.state in states]
        return tuple(sorted((one for one in found if one.started.date() < before), key=lambda one: one.started.date()))

    def erase(self, erasure: Erasure, event: AuditEvent) -> int:
        with self._act(event):
            mine = [visit.encounter.id for visit in self._visits.values() if erasure.patient and visit.encounter.patient == erasure.patient]
            gone = [one for one in dict.fromkeys((*erasure.encounters, *mine)) if one in self._visits]
            for one in gone:
                was = self._visits.pop(one).encounter
                self._numbers.add(was.number)
                if was.state is State.DRAFT and was.position and was.part:
                    self._gone.append((was.started.date(), was.part))
            for visit in self._visits.values():
                if visit.encounter.earlier in gone:
                    visit.encounter = replace(visit.encounter, earlier=None)
            if (erasure.patient and self._patients.pop(erasure.patient, None)) or gone:
                self._erasures.append(replace(erasure, encounters=tuple(gone)))
        return len(gone)

    def erasures(self) -> Sequence[Erasure]:
        return tuple(self._erasures)

    def _changed(self, name: str, old: str, new: str, event: AuditEvent) -> None:
        if old != new:
            self._changes.append(SettingChange(name=name, at=event.at, who=event.actor, old=old, new=new))

    def approve(self, approvals: Sequence[Approval], event: AuditEvent, sources: Sequence[str] = ()) -> None:
        with self._act(event):
            self._approvals.extend(approvals)
            self._keep_sources(sources)

    def approvals(self) -> Sequence[Approval]:
        return tuple(self._approvals)

    @contextmanager
    def _act(self, event: AuditEvent) -> Iterator[None]:
        """All of it with its event, or nothing: whatever is refused is refused before anything is changed."""
        if self.disk_full:
            raise NotSaved("Not saved: the disk is full.")
        yield
        before = max((told.at for told in self.events[-1:]), default=event.at)
        if before - event.at > timedelta(seconds=10):
            detail = {"from": before.isoformat(), "to": event.at.isoformat(), "seconds": f"{(before - event.at).total_seconds():.0f}"}
            self.events.append(AuditEvent(action="clock-set-back", at=event.at, actor="system", detail=detail))
        self.events.append(deepcopy(event))

    def _visit(self, encounter: EncounterId) -> Visit:
        """Nothing is known of a visit that never began."""
        return self._visits.get(encounter) or Visit(Encounter(id=encounter, treatment="", started=datetime.min.replace(tzinfo=UTC)))

    def _keep(self, encounter: Encounter) -> Visit:
        visit = self._visits[encounter.id]
        self._check_patient(encounter)
        visit.encounter = replace(encounter, number=visit.encounter.number, started=visit.encounter.started)
        return visit

    def _check_patient(self, encounter: Encounter) -> None:
        unknown = encounter.earlier is not None and encounter.earlier not in self._visits
        if unknown or (encounter.patient is not None and encounter.patient not in self._patients):
            raise NotSaved("Not saved: it contradicts what is kept already.")


class MemoryStaff:
    """Staff without a disk, and with PINs in the clear."""

    def __init__(self) -> None:
        self._people: dict[StaffId, Person] = {}
        self._pins: dict[StaffId, str] = {}
        self._wrong: dict[StaffId, int] = {}
        self._shut: dict[StaffId, datetime] = {}
        self._former: dict[StaffId, Person] = {}
        self.events: list[AuditEvent] = []

    def people(self) -> Sequence[Person]:
        return sorted(self._people.values(), key=lambda person: person.name.casefold())

    def former(self) -> Sequence[Person]:
        return sorted(self._former.values(), key=lambda person: person.name.casefold())

    def person(self, person: StaffId) -> Person | None:
        return self._people.get(person)

    def add(self, person: Person, pin: str, event: AuditEvent) -> None:
        _check_pin(pin)
        _once(person.id, self._people)
        self._people[person.id], self._pins[person.id] = person, pin
        self.events.append(event)

    def set_pin(self, person: StaffId, pin: str, event: AuditEvent) -> None:
        _check_pin(pin)
        self._people[person]
        self._pins[person] = pin
        self._wrong.pop(person, None)
        self._shut.pop(person, None)
        self.events.append(event)

    def set_roles(self, person: StaffId, roles: frozenset[Role], event: AuditEvent) -> None:
        self._change({**self._people, person: replace(self._people[person], roles=roles)}, event)

    def disable(self, person: StaffId, event: AuditEvent) -> None:
        gone = self._people[person]
        self._change({id_: left for id_, left in self._people.items() if id_ != person}, event)
        self._former[person] = gone
        del self._pins[person]

    def _change(self, people: dict[StaffId, Person], event: AuditEvent) -> None:
        if not any(Role.ADMINISTRATOR in person.roles for person in people.values()):
            raise NotAllowed("Somebody has to be administrator.")
        self._people = people
        self.events.append(event)

    def sign_in(self, person: StaffId, pin: str, now: datetime) -> SignIn:
        right = self._pins[person]
        if person in self._shut and now < self._shut[person]:
            return SignIn(None, 0, self._shut[person])
        if pin == right:
            self._wrong.pop(person, None)
            self._shut.pop(person, None)
            return SignIn(self._people[person])
        wrong = self._wrong[person] = self._wrong.get(person, 0) + 1
        if wrong < 5:
            return SignIn(None, 5 - wrong)
        self._shut[person] = now + min(timedelta(minutes=2 ** (wrong - 5)), timedelta(hours=1))
        return SignIn(None, 0, self._shut[person])


class MemoryVault:
    """A strongroom of cardboard: `records` and `staff` are what `unlock` opens."""

    CODE = "2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01"

    def __init__(self, clock: Clock) -> None:
        self.records = MemoryRecords()
        self.staff = MemoryStaff()
        self.opens_unattended = False
        self._clock = clock
        self._passphrase = ""
        self._confirmed = False
        self._wrong = 0
        self._shut = clock.now()

    def exists(self) -> bool:
        return self._confirmed

    def create(self, passphrase: str) -> str:
        if self._confirmed:
            raise StoreError("There are records here already.")
        if len(passphrase.strip()) < 12:
            raise NotAllowed("A passphrase has at least 12 characters.")
        self._passphrase = passphrase.strip()
        return self.CODE

    def confirm(self) -> None:
        if self._confirmed or not self._passphrase:
            raise NotAllowed("There is no new strongroom to confirm.")
        self._confirmed = True

    def unlock(self, secret: str) -> tuple[MemoryRecords, MemoryStaff]:
        if not self._confirmed:
            raise StoreError("There are no records.")
        wait = (self._shut - self._clock.now()).total_seconds()
        if wait > 0:
            raise WrongPassphrase(f"The last passphrase was wrong. The next try counts in {ceil(wait)} s.", wait)
        if secret.strip() != self._passphrase and _code(secret) != _code(self.CODE):
            self._wrong += 1
            wait = min(2 ** (self._wrong - 1), 300)
            self._shut = self._clock.now() + timedelta(seconds=wait)
            raise WrongPassphrase(f"This is not the passphrase. The next try counts in {wait} s.", wait)
        self._wrong = 0
        return self.records, self.staff

    def unattended(self) -> tuple[MemoryRecords, MemoryStaff] | None:
        return (self.records, self.staff) if self._confirmed and self.opens_unattended else None

    def close(self) -> None:
        """Nothing to let go of."""


def _check_pin(pin: str) -> None:
    if len(pin) < 6 or not pin.isdigit() or len(set(pin)) == 1 or pin in "0123456789":
        raise NotAllowed("This PIN is too short, or too easy to guess.")


def _fits(event: AuditEvent, query: LogQuery) -> bool:
    wanted = (query.encounter, query.patient, query.actor, query.action)
    told = (event.encounter, event.patient, event.actor, event.action)
    day = event.at.date()
    same = all(not one or one == other for one, other in zip(wanted, told, strict=True))
    return same and (query.first or day) <= day <= (query.last or day)


def _to_countersign(glance: Glance) -> bool:
    return glance.visit.state is State.CONSENTED and not glance.countersigned


def _once(key: str, known: object) -> None:
    if key in known:  # type: ignore[operator]  # a dict of any kind
        raise NotSaved("Not saved: it contradicts what is kept already.")


def _code(typed: str) -> str:
    return typed.replace("-", "").replace(" ", "").upper().translate(str.maketrans("OIL", "011"))


class FakeSealMaker:
    """Makes a seal of cardboard, another one each time."""

    def __init__(self) -> None:
        self.made = 0

    def made_for(self, clinic_name: str, now: datetime) -> SealMaterial:
        self.made += 1
        return SealMaterial(key=f"key {self.made}".encode(), certificate=f"{clinic_name}, {now.isoformat()}".encode())


class FakePress:
    """A press without paper: says how many pages, takes the digest of what it was given. `jams` on these kinds."""

    def __init__(self, *jams: DocumentKind) -> None:
        self.jams = set(jams)
        self.orders: list[PressOrder] = []

    def press(self, order: PressOrder) -> Pressed:
        if order.kind in self.jams:
            raise PressError("The paper is stuck.")
        self.orders.append(order)
        record, before = order.record, order.before.sha256 if order.before else ""
        of = order.statement.id if order.statement else ""
        body = f"%PDF {record.encounter.number} {order.kind} {of} {len(record.signatures)} {before}".encode()
        return Pressed(body=body, sha256=sha256(body).hexdigest(), pages=9, level="B-B", record_digest=sha256(body[::-1]).hexdigest())


class PaperlessPrinter:
    """A computer without a printer."""

    def names(self) -> Sequence[str]:
        return ()

    def abilities(self, printer: str) -> PrinterAbilities:
        return PrinterAbilities()

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        return Ended(PrintOutcome(PrinterState.NO_PRINTER))


class PaperPost:
    """Makes one file that says how many visits it was given."""

    def __init__(self) -> None:
        self.orders: list[ExportOrder] = []

    def prepare(self, order: ExportOrder, source: Source, progress: Progress) -> Prepared:
        self.orders.append(order)
        with source as chosen:
            progress.total = len(chosen.visits)
            for _ in chosen.records():
                progress.step()
            return PreparedPaper(order.folder / "visits.txt", chosen.visits)

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        return Strength.STRONG if len(passphrase) > 20 else Strength.FAIR if len(passphrase) > 12 else Strength.WEAK


@dataclass
class PreparedPaper:
    """Nothing is there before it is released."""

    path: Path
    visits: Sequence[EncounterId]
    digest: str = "ab" * 32
    files: int = 1

    def release(self) -> Path:
        self.path.write_text(str(len(self.visits)), encoding="utf-8")
        return self.path.parent

    def discard(self) -> None:
        self.path.unlink(missing_ok=True)


class PaperSheets:
    """Writes the lines as they are."""

    def write(self, name: str, head: Sequence[str], lines: Sequence[Sequence[str]], folder: Path) -> tuple[Path, str]:
        path = folder / f"{name}.txt"
        path.write_text("\n".join(" | ".join(line) for line in (head, *lines)), encoding="utf-8")
        return path, sha256(path.read_bytes()).hexdigest()


class FakeStationery:
    """Paper that says what it is."""

    def blank(self, form: Questionnaire, clinic: Mapping[str, str], facts: Mapping[str, str], made: datetime, logo: bytes = b"") -> Pressed:
        return _leaf(f"blank {form.name} {facts.get('visit.areas', '')}")

    def aftercare(
        self, form: Questionnaire, page: Item, clinic: Mapping[str, str], treatment: str, treated: datetime, *, logo: bytes = b""
    ) -> Pressed:
        return _leaf(f"aftercare {page.text} {treatment}")

    def locked(self, body: bytes, code: str, title: str) -> bytes:
        return f"%PDF locked with {code}: ".encode() + body

    def scanned(self, data: bytes, clinic: Mapping[str, str], title: str, made: datetime) -> Pressed:
        if data == b"rubbish":
            raise PressError("This is no picture.")
        return _leaf(f"scanned {title}")


class NoDrives:
    """No drive is there; what is written is written."""

    def mounted(self) -> Sequence[Drive]:
        return ()

    def places(self) -> Sequence[Drive]:
        return ()

    def folders(self, folder: Path) -> Sequence[Path]:
        return ()

    def takes_files(self, folder: Path) -> bool:
        return True

    def write(self, folder: Path, name: str, body: bytes) -> Path:
        path = folder / f"{name}.pdf"
        path.write_bytes(body)
        return path


def _leaf(words: str) -> Pressed:
    body = f"%PDF {words}".encode()
    return Pressed(body=body, sha256=sha256(body).hexdigest(), pages=1)
