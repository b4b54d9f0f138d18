"""The long lists of the desk: past visits, and the log. Each so many at a time, the next page by the key of the last row in view."""

from typing import TYPE_CHECKING

from kiosk.encounter.desk_view import DeskView, Place
from kiosk.encounter.log_page import LogPage
from kiosk.encounter.model import Person
from kiosk.encounter.past import PastVisits

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.staff_port import Staff


class ListActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _staff: "Staff"
    _place: Place
    _past: PastVisits
    _log: LogPage

    def records(self) -> DeskView:
        """Past visits, the newest first."""
        self._past = PastVisits.newest(self._casebook)
        return self._go(Place.RECORDS)

    def log_page(self) -> DeskView:
        """What to look for in the log."""
        self._log = LogPage(self.person, self._casebook, self._staff.people())
        return self._go(Place.LOG_ASK)

    def log(self) -> DeskView:
        """What was found; or what is missing."""
        return self._go(Place.LOG) if self._log.look() else self.view()

    def older(self) -> DeskView:
        """What comes after the rows in view, of past visits or of the log."""
        (self._log if self._place is Place.LOG else self._past).older()
        return self.view()

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
