"""Whom a visit is for: a new patient or one who is known, found as one types; their file; and two records of one person."""

from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.acts import CARE, CLINICAL
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import AuditEvent, EncounterId, PatientId, Person, Role
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.patients.patient_file import file_view
from kiosk.encounter.patients.patients_page import PatientsPage
from kiosk.encounter.patients.reception import Reception
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.at_desk.undoing import Undo
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.ports.world import Clock, Records


class PatientActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _records: "Records"
    _clock: "Clock"
    _place: Place
    _reception: Reception
    _finding: PatientsPage
    _patient_id = PatientId("")

    # -- a visit

    def new_visit(self) -> DeskView:
        """Ask who it is."""
        self._reception = Reception.new(self.person, self._casebook)
        return self._go(Place.NEW_VISIT)

    def visit_for(self, patient: str) -> DeskView:
        """A new visit for a patient who is known: how identity was checked is still asked."""
        self._reception = Reception.known(self.person, self._casebook, PatientId(patient))
        return self._go(Place.NEW_VISIT)

    def join(self, visit: str) -> DeskView:
        """Ask to which patient a visit belongs that somebody started alone."""
        self._reception = Reception.joining(self.person, self._casebook, EncounterId(visit))
        return self._go(Place.NEW_VISIT)

    def start_visit(self) -> DeskView:
        """Keep the patient and a new visit, ready to be handed over; or say what is missing."""
        started = self._reception.start()
        if started is None:
            return self.view()
        return self._can_undo(lambda: self._not_started(started), self._go(Place.TODAY, message="started"))

    def join_visit(self) -> DeskView:
        """Join the visit to the patient; or say what is missing."""
        return self._go(Place.TODAY, message="joined") if self._reception.join() else self.view()

    # -- patients

    def patients(self) -> DeskView:
        """The page on which patients are found."""
        self._finding = PatientsPage(self.person, self._casebook)
        return self._go(Place.PATIENTS)

    def find(self, words: str) -> DeskView:
        """Whoever fits what was typed so far."""
        self._finding.find(words)
        return self.view()

    def file(self, patient: str) -> DeskView:
        """All visits of a patient and what became of them."""
        self._patient_id = PatientId(patient)
        self._note("view", self._patient_id, place=Place.FILE.value)
        return self._go(Place.FILE)

    def file_of(self, visit: str) -> DeskView:
        """The file of the patient of a visit."""
        patient = self._records.encounter(EncounterId(visit)).patient
        if patient is None:
            raise NotAllowed(to_staff("Join the visit to a patient first."))
        return self.file(patient)

    def same_person(self) -> DeskView:
        """Look for another record of the patient whose file is in view, to merge the two."""
        self._finding = PatientsPage(self.person, self._casebook, same_as=self._patient_id)
        return self._go(Place.PATIENTS)

    def merge(self, kept: str, merged: str) -> DeskView:
        """The visits of one patient are the other's from now on."""
        told = Merge(kept=PatientId(kept), merged=PatientId(merged), visits=(), at=self._clock.now(), by=self.person.signs_as)
        self._records.merge(told, self._about("merge", told.kept, merged=merged))
        self._patient_id = told.kept
        return self._can_undo(lambda: self._unmerged(told.kept, told.merged), self._go(Place.FILE, message="merged"), CLINICAL)

    def unmerge(self, merged: str) -> DeskView:
        """They were two people after all: the visits that moved go back."""
        return self._unmerged(self._patient_id, PatientId(merged))

    def _unmerged(self, kept: PatientId, merged: PatientId) -> DeskView:
        self._patient_id = kept
        self._records.unmerge(kept, merged, self._about("unmerge", kept, merged=merged))
        return self._can_undo(lambda: self.merge(kept, merged), self._go(Place.FILE, message="unmerged"), CLINICAL)

    def _patients_view(self) -> DeskView:
        if self._place is Place.PATIENTS:
            return self._finding.view()
        return file_view(self._casebook, self._whoever(), self._patient_id)

    def _note(self, action: str, patient: PatientId, **detail: str) -> None:
        self._records.note(self._about(action, patient, **detail))

    def _about(self, action: str, patient: PatientId, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self._clock.now(), actor=self.person.id, patient=patient, detail=detail)

    if TYPE_CHECKING:  # the Desk's own

        def _can_undo(self, undo: "Undo", view: DeskView, roles: frozenset[Role] = CARE) -> DeskView: ...
        def _not_started(self, visit: EncounterId) -> DeskView: ...
        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _whoever(self) -> Person: ...
