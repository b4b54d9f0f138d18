"""Finding a patient: as one types, so many at a time. Whoever is shown was looked up, and the log says so once."""

from dataclasses import dataclass, field

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import AuditEvent, Patient, PatientId, Person
from kiosk.encounter.patients.patients_view import PatientLine

AT_A_TIME = 8


@dataclass(slots=True)
class PatientsPage:
    """What was typed, and who was found."""

    person: Person
    casebook: Casebook
    same_as: PatientId | None = None
    """Whose other record is looked for, to merge the two."""
    words: str = ""
    found: tuple[Patient, ...] = ()
    told_of: set[PatientId] = field(default_factory=set)

    def find(self, words: str) -> None:
        """Whoever fits, newest first."""
        self.words = words
        self._show(tuple(self.casebook.records.find_patients(words, AT_A_TIME)))

    def older(self) -> None:
        """The next of them, if there are any."""
        if self.found:
            self._show(tuple(self.casebook.records.find_patients(self.words, AT_A_TIME, self.found[-1].number)) or self.found)

    def view(self) -> DeskView:
        """The page."""
        same = self.casebook.records.patient(self.same_as) if self.same_as else None
        return DeskView(
            place=Place.PATIENTS,
            staff=self.person.name,
            title=self.words,
            name=same.name if same else "",
            birth_date=same.birth_date if same else "",
            patient=same.id if same else "",
            patients=tuple(self._line(patient) for patient in self.found),
            can_finish=len(self.found) == AT_A_TIME,
        )

    def _show(self, found: tuple[Patient, ...]) -> None:
        fresh = [patient.id for patient in found if patient.id not in self.told_of]
        if fresh:
            now, who = self.casebook.clock.now(), self.person.id
            self.casebook.records.note_all([AuditEvent(action="look-up", at=now, actor=who, patient=patient) for patient in fresh])
            self.told_of.update(fresh)
        self.found = tuple(patient for patient in found if patient.id != self.same_as)

    def _line(self, patient: Patient) -> PatientLine:
        visits = self.casebook.records.encounters_of(patient.id)
        last = visits[-1].started.date().isoformat() if visits else ""
        return PatientLine(id=patient.id, name=patient.name, birth_date=patient.birth_date, number=patient.number, last=last)
