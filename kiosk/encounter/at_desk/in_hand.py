"""A visit that its patient has before them while the desk goes on beside: what staff may do with it, and how they take it back.

Nothing that is answered is lost. Both sides act on one thread, and each reads the visit anew before it acts; what would pull the page
from under the patient's hands is not done until staff have put the visit away.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.board import OVER
from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.at_desk.board import Board
    from kiosk.encounter.at_desk.undoing import Undo
    from kiosk.encounter.ports.world import Records


class InHandActs:
    """A part of the Desk."""

    _records: "Records"
    _board: "Board"

    @property
    def patient_is_busy(self) -> bool:
        """Whether a patient answers at a screen of their own now."""
        return self._in_hands() is not None

    def put_away(self, visit: str) -> DeskView:
        """Take a visit from the patient's screen; it goes on where it was when it is taken up again. NotSaved if it cannot be kept."""
        found = EncounterId(visit)
        if self._board.with_patient == found:
            self._board.put_away()
            self._records.note(self._event("put-away", found))
        return self.view("put-away")

    def helped(self, visit: str) -> DeskView:
        """Somebody went to help."""
        found = self._records.encounter(EncounterId(visit))
        self._records.save(replace(found, help_asked=False), self._event("helped", found.id))
        return self._can_undo(lambda: self._asks_again(found.id), self.view("helped"))

    def called(self, visit: EncounterId) -> DeskView:
        """A patient asks for help: say it on whatever page is in view."""
        found = self._records.encounter(visit)
        who = self._records.patient(found.patient).name if found.patient else f"{found.started:%H:%M}"
        return self.view("help-asked", " · ".join(word for word in (who, found.part) if word))

    def _check_screen(self) -> None:
        """NotAllowed while the patients' screen has a visit on it: nothing is pulled from anybody's hands."""
        if self._in_hands() is not None:
            raise NotAllowed(to_staff("A visit is on the patient's screen now. Put it away first."))

    def _check_in_nobodys_hands(self, visit: EncounterId) -> None:
        """NotAllowed while its patient has it before them."""
        if self._in_hands() == visit:
            raise NotAllowed(to_staff("The patient has this visit on the screen now. Put it away first; what was answered is kept."))

    def _in_hands(self) -> EncounterId | None:
        """The visit that is being answered; one that is at its end is not any more."""
        there = self._board.with_patient
        return there if there and self._records.encounter(there).position not in OVER else None

    if TYPE_CHECKING:  # the Desk's own

        def _can_undo(self, undo: "Undo", view: DeskView) -> DeskView: ...
        def _asks_again(self, visit: EncounterId) -> DeskView: ...
        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
