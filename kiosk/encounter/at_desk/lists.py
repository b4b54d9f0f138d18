"""The lists of the desk: the day as it goes on, past visits, the log. The long ones so many at a time, by the key of the last row."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.past import PastVisits
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.log_page import LogPage
from kiosk.encounter.model import Person

if TYPE_CHECKING:
    from kiosk.encounter.at_desk.board import Board
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.patients.patients_page import PatientsPage
    from kiosk.encounter.ports.staff import Staff


class ListActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _staff: "Staff"
    _place: Place
    _past: PastVisits
    _log: LogPage
    _board: "Board"
    _finding: "PatientsPage"

    def refreshed(self) -> DeskView | None:
        """The list of the day if something has happened since it was read; None if not, or if another page is in view."""
        there_is_news = self._place is Place.TODAY and self._board.has_changed(self._casebook)
        return replace(self.view(), refreshed=True) if there_is_news else None

    def records(self) -> DeskView:
        """Past visits, the newest first."""
        self._past = PastVisits.newest(self._casebook, self._board)
        return self._go(Place.RECORDS)

    def log_page(self) -> DeskView:
        """What to look for in the log."""
        self._log = LogPage(self.person, self._casebook, self._staff.people())
        return self._go(Place.LOG_ASK)

    def log(self) -> DeskView:
        """What was found; or what is missing."""
        return self._go(Place.LOG) if self._log.look() else self.view()

    def older(self) -> DeskView:
        """What comes after the rows in view: of past visits, of patients, or of the log."""
        (self._log if self._place is Place.LOG else self._finding if self._place is Place.PATIENTS else self._past).older()
        return self.view()

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
