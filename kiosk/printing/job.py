"""What a print job's state and reasons mean for the people who wait for the paper.

Keywords: RFC 8011, 5.3.7-5.3.8 (jobs) and 5.4.12 (printers), and CUPS's own; the words are CUPS 2.4's, recorded from its backends.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from kiosk.encounter.ports.paper import PrinterState, PrintOutcome
from kiosk.staff_words import to_staff


class JobState(IntEnum):
    """job-state."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


@dataclass(frozen=True, slots=True)
class Job:
    """How a job stands. `reasons` are the job's and its printer's keywords together, `words` the printer's own message."""

    state: JobState
    reasons: frozenset[str] = frozenset()
    words: str = ""

    def has(self, *keywords: str) -> bool:
        """Whether one of the keywords is among the reasons, whatever its suffix (-error, -warning, -report)."""
        return any(reason.startswith(keywords) for reason in self.reasons)


TROUBLE = {
    PrinterState.NO_PAPER: ("media-needed", "media-empty"),
    PrinterState.FAILED: (
        "media-jam",
        "door-open",
        "cover-open",
        "interlock-open",
        "output-area-full",
        "toner-empty",
        "marker-supply-empty",
    ),
    PrinterState.UNREACHABLE: ("connecting-to-device", "offline", "timed-out", "shutdown", "paused", "stopping"),
}
MAY_GO_ON = ("media-empty", "toner-empty", "marker-supply-empty")
"""Said by printers that print on, unless it ends in -error: a tray they do not use is empty, a cartridge is at its end."""
AT_WORK = ("", "Printing.", "Idle.", "Sending data to printer.")
NOISE = {"job-printing", "cups-waiting-for-job-completed", "processing-to-stop-point"}
"""Words and reasons that say nothing of what is wrong."""
AWAY = ("may not exist", "not responding", "unreachable", "unable to locate", "unable to connect", "become available")
"""What backends say while they go on trying, without giving a reason."""


def trouble(job: Job) -> PrinterState | None:
    """What seems to keep a job from going on, if anything does."""
    if job.state is JobState.HELD:
        return PrinterState.HELD
    named = next((state for state, keywords in TROUBLE.items() if job.has(*keywords)), None)
    return named or (PrinterState.UNREACHABLE if any(words in job.words.lower() for words in AWAY) else None)


def stands_still(job: Job) -> bool:
    """Whether somebody has to do something before the job can go on."""
    stopping = frozenset(reason for reason in job.reasons if reason.endswith("-error") or not reason.startswith(MAY_GO_ON))
    return trouble(Job(job.state, stopping, job.words)) is not None


def has_ended(job: Job) -> bool:
    """Nothing more will come of it. A job whose filter failed stays "stopped" for ever (CUPS: job-completed-with-errors)."""
    return job.state in (JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED) or job.has("job-completed-with-errors")


def outcome(job: Job) -> PrintOutcome:
    """How a job ended, or why it was given up. "Completed" by itself is not believed: CUPS 2.4 says it of jobs it could not send."""
    words = _plain(job.reasons) if job.words in AT_WORK else job.words
    went_wrong = job.has("job-completed-with-errors") or job.words.startswith("Unable")
    match job.state:
        case JobState.COMPLETED if not went_wrong:
            return PrintOutcome(PrinterState.PRINTED)
        case JobState.COMPLETED | JobState.STOPPED | JobState.ABORTED:
            return PrintOutcome(PrinterState.FAILED, words)
        case JobState.CANCELED:
            return PrintOutcome(PrinterState.CANCELLED, words)
        case _:
            return PrintOutcome(trouble(job) or PrinterState.UNREACHABLE, words or to_staff("The printer did not finish in time."))


def _plain(reasons: frozenset[str]) -> str:
    """Keywords as words: "media-needed-error" is "media needed"."""
    return ", ".join(sorted({re.sub("-(error|warning|report)$", "", reason).replace("-", " ") for reason in reasons - NOISE}))
