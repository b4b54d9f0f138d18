"""Prints that were under way when the program was closed: what became of them is found out at the next start."""

from collections.abc import Sequence
from datetime import timedelta

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import AuditEvent
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.outgoing.on_paper import SENT, Sent
from kiosk.encounter.ports.paper import Ended, Printer, PrinterState, PrintJob, PrintOutcome, TracingPrinter
from kiosk.encounter.ports.world import Clock, Records
from kiosk.staff_words import to_staff

DAYS = 7
"""How far back is looked: a print system forgets its jobs long before."""
AT_MOST = 500
"""Rows of the log about prints that are looked at."""
UNKNOWN = Ended(PrintOutcome(PrinterState.UNKNOWN, to_staff("The program was closed before the printer had said how it ended.")))


def without_end(records: Records, clock: Clock) -> Sequence[AuditEvent]:
    """Prints that were sent and have no outcome, oldest first."""
    query = LogQuery(action="print", first=(clock.now() - timedelta(days=DAYS)).date())
    waits: dict[tuple[str, str], AuditEvent] = {}
    for row in reversed(records.log(query, AT_MOST)):
        event = row.event
        key = str(event.encounter or ""), event.detail.get("job") or event.detail.get("sha256") or event.detail.get("document", "")
        if event.detail.get("outcome") == SENT:
            waits[key] = event
        else:
            waits.pop(key, None)
    return tuple(waits.values())


def tracing(records: Records, clock: Clock, printer: Printer) -> Sequence[Job]:
    """For each of them, what a lane is to do until its end is known and recorded."""
    return tuple(_job(event, records, clock, printer) for event in without_end(records, clock))


def _job(event: AuditEvent, records: Records, clock: Clock, printer: Printer) -> Job:
    detail = {name: words for name, words in event.detail.items() if name != "outcome"}
    sent = Sent(records, clock, lambda message, words: DeskView(place=Place.TODAY, message=message), event.actor, event.encounter, detail)
    request = detail.get("job", "")
    job: PrintJob = printer.again(request) if request and isinstance(printer, TracingPrinter) else UNKNOWN
    return sent.follow(job)
