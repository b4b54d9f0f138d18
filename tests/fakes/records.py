"""The port Records without a disk."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

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
    State,
    Statement,
)
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.rules import waits
from kiosk.errors import NotAllowed, NotSaved
from tests.fakes.clinic import MemoryClinic
from tests.fakes.counting import MemoryCounting
from tests.fakes.past import MemoryPast
from tests.fakes.patients import MemoryPatients
from tests.fakes.visit import Visit, once


class MemoryRecords(MemoryCounting, MemoryPast, MemoryClinic, MemoryPatients):
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

    def begin(self, encounter: Encounter, event: AuditEvent) -> Encounter:
        with self._act(event):
            once(encounter.id, self._visits)
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
            once(statement.id, {kept.id for visit in self._visits.values() for kept in visit.statements})
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
        self.events.extend(_copy(event) for event in events)

    def log(self, query: LogQuery, limit: int, before: int | None = None) -> Sequence[LogEntry]:
        rows = [LogEntry(seq=seq, event=_copy(event)) for seq, event in enumerate(self.events, 1) if _fits(event, query)]
        return tuple([row for row in reversed(rows) if before is None or row.seq < before][:limit])

    def audit_head(self) -> Head:
        return Head(len(self.events), sha256(repr(self.events).encode()).digest())

    def clock_set_back(self, since: datetime) -> LogEntry | None:
        found = self.log(LogQuery(action="clock-set-back"), 1)
        return found[0] if found and found[0].event.at >= since else None

    def audit(self, encounter: EncounterId) -> Sequence[AuditEvent]:
        return tuple(_copy(event) for event in self.events if event.encounter == encounter)

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
        self.events.append(_copy(event))

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


def _copy(event: AuditEvent) -> AuditEvent:
    return replace(event, detail=dict(event.detail))


def _fits(event: AuditEvent, query: LogQuery) -> bool:
    wanted = (query.encounter, query.patient, query.actor, query.action)
    told = (event.encounter, event.patient, event.actor, event.action)
    day = event.at.date()
    same = all(not one or one == other for one, other in zip(wanted, told, strict=True))
    return same and (query.first or day) <= day <= (query.last or day)


def _to_countersign(glance: Glance) -> bool:
    return glance.visit.state is State.CONSENTED and not glance.countersigned
