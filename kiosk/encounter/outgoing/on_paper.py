"""A document sent to paper, or saved as a file, and what is kept of it: that it was sent, how it ended, and whether it was there before."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.ports.paper import TracedJob
from kiosk.encounter.ports.world import Clock, Ended, PrinterState, PrintJob, PrintOutcome, Records

SENT = "sent"
OUT = (PrinterState.PRINTED, PrinterState.SAVED)
PAUSE = 0.3
"""Seconds between two looks at a job."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One print, from the tap to the paper. `detail` goes into every event about it."""

    records: Records
    clock: Clock
    show: Callable[[str, str], DeskView]
    actor: str
    visit: EncounterId | None
    detail: dict[str, str]

    def job(self, send: Callable[[], PrintJob]) -> Job:
        """Send it; then look after it until it has ended. Between two looks the lane is free."""
        return Job(send, self._ended, goes_on=self._was_sent)

    def follow(self, job: PrintJob) -> Job:
        """Look after one that was sent before, until it has ended."""
        return replace(self._next_look(job), wait=0)

    def _was_sent(self, result: PrintJob | Exception) -> Job | None:
        if isinstance(result, Exception | Ended):
            return None
        traced = replace(self, detail=self.detail | {"job": result.request}) if isinstance(result, TracedJob) else self
        traced._note(SENT)
        return traced._next_look(result)

    def _next_look(self, job: PrintJob) -> Job:
        return Job(job.look, self._ended, goes_on=lambda result: self._next_look(job) if result is None else None, wait=PAUSE)

    def _ended(self, result: PrintOutcome | Ended | Exception) -> DeskView:
        outcome = PrintOutcome(PrinterState.FAILED, str(result)) if isinstance(result, Exception) else result
        outcome = outcome.outcome if isinstance(outcome, Ended) else outcome
        self._note(outcome.state.value)
        return self.show(outcome.state.value, outcome.detail)

    def _note(self, outcome: str) -> None:
        detail = self.detail | {"outcome": outcome}
        self.records.note(AuditEvent(action="print", at=self.clock.now(), actor=self.actor, encounter=self.visit, detail=detail))


def before(records: Records, visit: EncounterId, digest: str) -> tuple[AuditEvent, ...]:
    """The prints of a document that came out, oldest first; `digest`: its SHA-256 (hex)."""
    outs = tuple(state.value for state in OUT)
    return tuple(
        event
        for event in records.audit(visit)
        if event.action == "print" and event.detail.get("sha256") == digest[:16] and event.detail.get("outcome") in outs
    )
