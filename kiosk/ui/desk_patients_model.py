"""The acts on the pages about patients, as slots. A part of the DeskModel."""

from PySide6.QtCore import Slot

from kiosk.ui.desk_clinic_model import ClinicSlots


class PatientSlots(ClinicSlots):
    """Each one line: the act, and what it shows."""

    @Slot()
    def patients(self) -> None:
        """The page on which patients are found."""
        self.act(lambda desk: desk.patients())

    @Slot(str)
    def find(self, words: str) -> None:
        """Whoever fits what was typed so far."""
        self.act(lambda desk: desk.find(words))

    @Slot(str)
    def file(self, patient: str) -> None:
        """A patient's file."""
        self.act(lambda desk: desk.file(patient))

    @Slot(str)
    def fileOf(self, visit: str) -> None:  # noqa: N802
        """The file of the patient of a visit."""
        self.act(lambda desk: desk.file_of(visit))

    @Slot(str)
    def visitFor(self, patient: str) -> None:  # noqa: N802
        """A new visit for a known patient."""
        self.act(lambda desk: desk.visit_for(patient))

    @Slot()
    def samePerson(self) -> None:  # noqa: N802
        """Look for another record of the patient whose file is in view."""
        self.act(lambda desk: desk.same_person())

    @Slot(str, str)
    def merge(self, kept: str, merged: str) -> None:
        """Two records become one."""
        self.act(lambda desk: desk.merge(kept, merged))

    @Slot(str)
    def unmerge(self, merged: str) -> None:
        """They were two people after all."""
        self.act(lambda desk: desk.unmerge(merged))

    @Slot(str)
    def closeVisit(self, visit: str) -> None:  # noqa: N802
        """A decision says do not treat: the visit ends."""
        self.act(lambda desk: desk.close_visit(visit))
