"""Looks at a job until it has ended, as the desk does between other things."""

import time

from kiosk.encounter.ports.paper import PrintJob, PrintOutcome


def followed(job: PrintJob, pause: float = 0.01) -> PrintOutcome:
    """How it ended."""
    while (told := job.look()) is None:
        time.sleep(pause)
    return told
