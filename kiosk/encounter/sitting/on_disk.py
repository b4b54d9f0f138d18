"""What a sitting has shown and must have on disk. What the disk refused stays on the screen, and goes along with the next act."""

from collections.abc import Sequence

from kiosk.encounter.model import Answer, AuditEvent, Encounter, Statement
from kiosk.encounter.ports.world import Clock, Records
from kiosk.encounter.sitting.screen import Fault
from kiosk.errors import NotSaved


class OnDisk:
    """The acts of one sitting, each kept whole or not at all; `fault` says which the page has to show."""

    def __init__(self, records: Records, clock: Clock) -> None:
        self._records, self._clock = records, clock
        self._unsaved: tuple[Answer, ...] = ()
        self.fault = Fault.NONE

    @property
    def is_whole(self) -> bool:
        """Whether everything that was shown is on disk."""
        return not self._unsaved and self.fault is not Fault.NOT_SAVED

    def keep(self, visit: Encounter, action: str, answers: Sequence[Answer] = (), detail: dict[str, str] | None = None) -> bool:
        """One act, on disk; or the fault, and what was not saved is kept for the next try."""
        event = AuditEvent(action=action, at=self._clock.now(), encounter=visit.id, detail=detail or {})
        newer = {(answer.form, answer.link_id, answer.shown) for answer in answers}
        answers = (*(answer for answer in self._unsaved if (answer.form, answer.link_id, answer.shown) not in newer), *answers)
        try:
            self._records.save(visit, event, answers)
        except NotSaved:
            self._unsaved, self.fault = answers, Fault.NOT_SAVED
            return False
        self._unsaved, self.fault = (), Fault.NONE
        return True

    def state(self, visit: Encounter, statement: Statement, detail: dict[str, str]) -> bool:
        """What the patient has stated, and the visit after it: the first commit; or the fault."""
        event = AuditEvent(action=statement.kind, at=statement.at, encounter=visit.id, detail={"statement": statement.id} | detail)
        try:
            self._records.state(visit, statement, event)
        except NotSaved:
            self.fault = Fault.NOT_SAVED
            return False
        return True
