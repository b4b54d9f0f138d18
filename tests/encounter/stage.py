"""A house over fakes and the real forms, and the short ways through it that tests need."""

from collections.abc import Callable
from copy import deepcopy
from datetime import datetime
from pathlib import Path

from kiosk import paths
from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.house import House
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import AuditEvent, EncounterId, Person, Role, StaffId
from kiosk.encounter.outgoing.dispatch import Dispatch
from kiosk.encounter.ports.world import Printer, Records
from kiosk.encounter.sealing import Sealing
from kiosk.questionnaire.shelf import Shelf
from kiosk.ui.patient import Patient
from tests.fakes import (
    FakePress,
    FakeSealMaker,
    FakeStationery,
    MemoryRecords,
    MemoryStaff,
    NoDrives,
    PaperlessPrinter,
    PaperPost,
    PaperSheets,
    StoppedClock,
)
from tests.walk import INK, Walk

CLINICIAN = Person(
    id=StaffId("fischer"), name="Dr Lena Fischer", title="Dermatologist", roles=frozenset({Role.CLINICIAN, Role.ADMINISTRATOR})
)
RECEPTIONIST = Person(id=StaffId("rahman"), name="Nadia Rahman", roles=frozenset({Role.RECEPTION}))


PIN = "402917"

UNDERSTANDS = Patient(
    {
        "t1": ("in-several-months",),
        "t2": ("nothing",),
        "t3": ("red-or-blister",),
        "t4": ("cool-and-call",),
        "t5": ("i-decide",),
        "t6": ("less-than-surgery",),
    }
)
"""Somebody to whom it was explained well."""


class TickingClock(StoppedClock):
    """A second passes whenever somebody looks."""

    def now(self) -> datetime:
        self.tick(1)
        return super().now()


WALKED: dict[str, tuple[str, MemoryRecords, datetime]] = {}
"""What was walked from a bare stage before: the visit, the records as they were left, the time."""

OUR_FORMS = Shelf(paths.forms())
"""Read once, by whoever asks first: they are never changed."""


class Stage:
    """Everything but the window."""

    def __init__(
        self,
        tmp_path: Path,
        records: Records | None = None,
        *,
        forms: Path | None = None,
        approved: bool = True,
        printer: Printer | None = None,
    ) -> None:
        """`records` in memory unless others are given, and the kiosk's own forms; approved as they are unless told otherwise."""
        self.clock = TickingClock()
        self.memory = MemoryRecords()
        self.records: Records = records or self.memory
        self.press = FakePress()
        shelf = Shelf(forms) if forms else OUR_FORMS
        facts = {item.link_id: f"<{item.link_id}>" for item in shelf.clinic().walk() if item.is_question}
        self.records.set_clinic(facts, AuditEvent(action="set-up", at=self.clock.now()))
        self.casebook = Casebook(self.records, shelf, self.clock)
        dispatch = Dispatch(
            printer=printer or PaperlessPrinter(),
            saver=PaperlessPrinter(),
            post=PaperPost(),
            folder=tmp_path,
            sheets=PaperSheets(),
            stationery=FakeStationery(),
            drives=NoDrives(),
        )
        self.maker, self.staff = FakeSealMaker(), MemoryStaff()
        for person in (CLINICIAN, RECEPTIONIST):
            self.hire(person)
        self.house = House(Sealing(self.casebook, self.press, self.maker), self.staff, dispatch)
        self.desk = self.house.desk(CLINICIAN)
        if approved:
            self.desk.forms()
            self.desk.approve()
        self._bare = (len(self.memory.events), self.clock.at) if records is None and forms is None and approved else None

    def hire(self, person: Person) -> Person:
        """Somebody who works here from now on."""
        self.staff.add(person, PIN, self.event("staff-added"))
        return person

    def event(self, action: str) -> AuditEvent:
        return AuditEvent(action=action, at=self.clock.now(), actor=CLINICIAN.id)

    def visit(self, patient: Patient | None = None, known: str = "new") -> str:
        """A visit that staff started for Amara Okafor; its id. `known`: who she is, a patient's id, if there is one like her."""
        day, month, year = (patient or Patient()).born
        self.desk.new_visit()
        self.desk.answered("patient.name", "Amara Okafor")
        self.desk.answered("patient.birthDate", {"day": day, "month": month, "year": year})
        self.desk.answered("patient.identity", "passport")
        view = self.desk.start_visit()
        if view.problems:
            self.desk.answered("patient.known", known)
            view = self.desk.start_visit()
        return view.visits[-1].id

    def back_again(self, visit: str) -> str:
        """A visit that staff open for the patient of another visit, whom they know."""
        patient = self.records.encounter(EncounterId(visit)).patient
        assert patient is not None
        return self.visit(known=patient)

    def walk(self, visit: str, patient: Patient | None = None) -> Walk:
        """The tablet in the patient's hands."""
        return Walk(self.journey(visit), patient)

    def journey(self, visit: str) -> Journey:
        return self.house.journey(self.desk.hand_over(visit))

    def screened(self, patient: Patient | None = None) -> str:
        """A visit whose first sitting is done."""

        def walk() -> str:
            visit = self.visit(patient)
            self.walk(visit, patient).to("handback")
            return visit

        return self._once(f"screened {patient}", walk)

    def reviewed(self, visit: str) -> DeskView:
        """Every flag decided."""
        view = self.desk.review(visit)
        for flag in view.flags:
            view = self.desk.decide(flag.id, "proceed", "Seen.")
        return view

    def talked_through(self, visit: str) -> None:
        """Reviewed, planned, and talked about: ready for the second sitting."""
        self.reviewed(visit)
        self.desk.plan(visit)
        self.desk.answered("plan.price", "£1,350 in all")
        self.desk.answered("plan.sessions", "3")
        assert self.desk.talked().message == "ready"

    def talked(self, patient: Patient | None = None) -> str:
        """A visit that is ready for the second sitting."""

        def talk() -> str:
            visit = self.screened(patient)
            self.talked_through(visit)
            return visit

        return self._once(f"talked {patient}", talk)

    def signed(self, patient: Patient = UNDERSTANDS) -> str:
        """A visit that the patient has signed, with its document."""

        def sign() -> str:
            visit = self.talked()
            walk = self.walk(visit, patient)
            walk.to("sign")
            walk.sign()
            walk.journey.sealed(walk.journey.pressing()())
            return visit

        return self._once(f"signed {patient}", sign)

    def _once(self, way: str, walk: Callable[[], str]) -> str:
        """On a stage on which nothing has happened yet, go a way that was gone before by a copy of where it led to."""
        if self._bare != (len(self.memory.events), self.clock.at):
            return walk()
        if way not in WALKED:
            WALKED[way] = (walk(), deepcopy(self.memory), self.clock.at)
        visit, memory, self.clock.at = WALKED[way]
        vars(self.memory).update(vars(deepcopy(memory)))
        self.desk = self.house.desk(CLINICIAN)  # whoever went first, the next one signs in
        return visit

    def countersigned(self, patient: Patient = UNDERSTANDS) -> str:
        """The same, countersigned."""

        def countersign() -> str:
            visit = self.signed(patient)
            self.reviewed(visit)
            self.desk.countersign(visit)
            self.desk.signed(INK)
            job = self.desk.pressing()
            job.done(job.work())
            return visit

        return self._once(f"countersigned {patient}", countersign)

    def flags(self, visit: str) -> dict[str, str]:
        """Level by linkId of every flag that is up."""
        return {flag.link_id: flag.level.value for flag in self.casebook.flags(EncounterId(visit))}
