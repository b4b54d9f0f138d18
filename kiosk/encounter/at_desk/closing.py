"""How a visit ends at the desk: with the treatment, or without one."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.ending import check_open, closed
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Person, State
from kiosk.encounter.statements.offers import check_treated

if TYPE_CHECKING:
    from kiosk.encounter.at_desk.undoing import Undo
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.ports.world import Records


class ClosingActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _records: "Records"

    def close_visit(self, visit: str) -> DeskView:
        """A decision says do not treat: the visit is declined, nothing is signed or countersigned any more."""
        self._check_in_nobodys_hands(EncounterId(visit))
        found = self._records.encounter(EncounterId(visit))
        self._records.save(closed(self._casebook, found), self._event("closed", found.id))
        return self._can_undo(lambda: self._reopened(found), self._go(Place.TODAY, message="closed"))

    def treated(self, visit: str) -> DeskView:
        """The treatment took place, under a consent that is countersigned and stands."""
        found = self._records.encounter(EncounterId(visit))
        check_treated(self.person, self._casebook, found)
        self._records.save(replace(found, state=State.TREATED, help_asked=False), self._event("treated", found.id))
        return self._can_undo(lambda: self._not_treated(found), self.view("treated"))

    def _open(self, visit: str) -> Encounter:
        """The visit; NotAllowed if it was ended."""
        found = self._records.encounter(EncounterId(visit))
        check_open(self._casebook, found)
        return found

    if TYPE_CHECKING:  # the Desk's own

        def _can_undo(self, undo: "Undo", view: DeskView) -> DeskView: ...
        def _reopened(self, before: Encounter) -> DeskView: ...
        def _not_treated(self, before: Encounter) -> DeskView: ...
        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _check_in_nobodys_hands(self, visit: EncounterId) -> None: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
