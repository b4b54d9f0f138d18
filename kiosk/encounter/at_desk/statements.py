"""The desk after the consent: a withdrawal, an amendment, a further session. Each begins on a page and ends in a sealed record."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import EncounterId, Person, Stroke
from kiosk.encounter.statements.offers import PAGES
from kiosk.encounter.statements.statement_page import StatementPage

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.ports.world import Records


class StatementActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _records: "Records"
    _place: Place
    _stating: StatementPage | None

    def withdraw(self, visit: str) -> DeskView:
        """The page on which a patient takes back what was agreed. Any member of staff."""
        return self._begin("withdraw", visit)

    def amend(self, visit: str) -> DeskView:
        """The page on which a clinician corrects a signed record."""
        return self._begin("amend", visit)

    def session(self, visit: str) -> DeskView:
        """The page on which the patient confirms the consent before a further session."""
        return self._begin("session", visit)

    def stated(self, strokes: Sequence[Stroke]) -> DeskView:
        """Keep what is stated on the page, with the ink if it asks for any; the view then says that the document is being made."""
        if self._stating is None or self._place is not self._stating.place:
            return self.view()
        message = self._stating.keep(strokes)
        if message == "stated":
            self._place, self._stating, message = Place.SEALING, None, ""
        return self.view(message)

    def _begin(self, page: str, visit: str) -> DeskView:
        self._stating = PAGES[page](self.person, self._casebook, self._records.encounter(EncounterId(visit)))
        return self._go(self._stating.place, visit)

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
