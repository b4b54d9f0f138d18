"""What was just done at the desk, taken back with one tap. Nothing is lost by it: the log keeps both.

It stands open until the next act, and only as long as nobody has gone on from there: a visit that has changed meanwhile stays as it is.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.acts import CARE
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.door import check_role
from kiosk.encounter.clinic.keeping import Erasure, Reason
from kiosk.encounter.model import Answer, AuditEvent, Encounter, EncounterId, FlagDecision, Person, Role, State, Verdict
from kiosk.encounter.rules import check_before_signing
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.ports.world import Clock, Records

Undo = Callable[[], DeskView]


class UndoActs:
    """A part of the Desk."""

    person: Person
    _records: "Records"
    _clock: "Clock"
    _undo: Undo | None = None

    def undo(self) -> DeskView:
        """Take back what was just done. NotAllowed if somebody has gone on from there."""
        undo, self._undo = self._undo, None
        return undo() if undo else self.view()

    def _can_undo(self, undo: Undo, view: DeskView, roles: frozenset[Role] = CARE) -> DeskView:
        """The view that says what was done, with the way back, for somebody who still has one of these roles then."""

        def back() -> DeskView:
            check_role(self._whoever(), *roles)
            return undo()

        self._undo = back
        return replace(view, can_undo=True)

    def _undecided(self, before: Encounter, flag: str, stood: Sequence[FlagDecision]) -> DeskView:
        """The decision before it stands again; without one the flag waits for a decision again."""
        visit = self._unchanged(before.id, before.state, State.REVIEWED, State.CONSENTED)
        now = self._clock.now()
        earlier = next((made for made in stood if made.flag == flag), None)
        back = (
            replace(earlier, at=now)
            if earlier
            else FlagDecision(flag=flag, verdict=Verdict.TAKEN_BACK, reason="", by=self.person.signs_as, at=now)
        )
        self._records.decide(replace(visit, state=before.state), back, self._event("undo", visit.id, act="decide", flag=flag))
        return self._go(Place.REVIEW, visit.id, message="undone")

    def _reopened(self, before: Encounter) -> DeskView:
        """A visit that was closed is where it was before."""
        visit = self._unchanged(before.id, State.DECLINED)
        self._records.save(replace(visit, state=before.state, help_asked=before.help_asked), self._event("undo", visit.id, act="closed"))
        return self._go(Place.REVIEW, visit.id, message="undone")

    def _not_treated(self, before: Encounter) -> DeskView:
        """It was recorded by mistake that the treatment took place."""
        visit = self._unchanged(before.id, State.TREATED)
        self._records.save(replace(visit, state=before.state), self._event("undo", visit.id, act="treated"))
        return self.view("undone")

    def _not_started(self, visit: EncounterId) -> DeskView:
        """A visit that nobody has answered anything in is gone; the patient stays known."""
        found = self._unchanged(visit, State.DRAFT)
        if found.position or self._records.opened_forms(visit):
            raise NotAllowed(to_staff("The patient has begun to answer. Put the visit away instead."))
        gone = Erasure(at=self._clock.now(), who=self.person.id, reason=Reason.ABANDONED, encounters=(visit,))
        self._records.erase(gone, self._event("undo", visit, act="begin"))
        return self._go(Place.TODAY, message="undone")

    def _line_again(self, visit: EncounterId, before: Sequence[Answer]) -> DeskView:
        """A line or a picture that was taken from the plan stands there again, with all that was answered about it."""
        found = self._records.encounter(visit)
        check_before_signing(found)
        now = self._clock.now()
        self._records.save(found, self._event("undo", visit, act="plan"), [replace(answer, shown=now, at=now) for answer in before])
        return self._go(Place.PLAN, visit, message="undone")

    def _asks_again(self, visit: EncounterId) -> DeskView:
        """Nobody is on the way after all: the call for help stands again."""
        found = self._records.encounter(visit)
        self._records.save(replace(found, help_asked=True), self._event("undo", visit, act="helped"))
        return self._go(Place.TODAY, message="undone")

    def _unchanged(self, visit: EncounterId, *states: State) -> Encounter:
        """NotAllowed for a visit that has gone on."""
        found = self._records.encounter(visit)
        if found.state not in states:
            raise NotAllowed(to_staff("The visit has gone on meanwhile: this cannot be taken back any more."))
        return found

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
        def _whoever(self) -> Person: ...
