"""Paper through CUPS: `lp` takes the bytes on standard input, and the job is followed over IPP until it ends.

`lp` says yes to jobs that CUPS then cancels, so its yes is not believed. A job that is given up is taken back,
so that no page about a patient comes out later with nobody standing by.
"""

import logging
import os
import re
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.errors import PrintError
from kiosk.printing import ipp
from kiosk.printing.job import Job, JobState, has_ended, outcome, stands_still
from kiosk.staff_words import to_staff

log = logging.getLogger(__name__)

REFUSALS = {
    "does not exist": PrinterState.NO_PRINTER,
    "not accepting": PrinterState.FAILED,
}
"""What `lp` says when it takes nothing; anything else means that the print system cannot be reached."""
LOST = to_staff("The print system took the document, then lost sight of it. Look at the printer.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CupsPrinter:
    """The printers CUPS knows, on this machine or found on the network."""

    patience: float = 180.0
    """Seconds after which a job that still goes on is given up."""
    grace: float = 30.0
    """Seconds that it may stand still (no paper, nobody answers) before it is given up."""

    def names(self) -> Sequence[str]:
        """The printers there are, the default first; empty if none, or if CUPS does not answer."""
        try:
            names = _run("lpstat", "-e").stdout.decode(errors="replace").split()
            default = _run("lpstat", "-d").stdout.decode(errors="replace").rpartition(": ")[2].strip()
        except (OSError, subprocess.SubprocessError):
            return ()
        return sorted(names, key=lambda name: (name != default, name))

    def abilities(self, printer: str) -> PrinterAbilities:
        """As the queue says (IPP Get-Printer-Attributes); the least of everything if it does not answer."""
        try:
            return ipp.abilities(_server(), printer)
        except (OSError, subprocess.SubprocessError, PrintError) as error:
            log.warning("a printer does not say what it can do", extra={"error": type(error).__name__})
            return PrinterAbilities()

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        """Send the PDF as it is. What comes back is the job, or why there is none."""
        try:
            said = _run("lp", "-d", printer, *_options(wish), "-t", title, "-", body=body, timeout=30)
        except (OSError, subprocess.SubprocessError):
            return Ended(PrintOutcome(PrinterState.UNREACHABLE, to_staff("The print system did not take the document.")))
        if said.returncode != 0:
            return Ended(_refused(said.stderr.decode(errors="replace")))
        request = re.search(r"(\S+-(\d+)) \(", said.stdout.decode(errors="replace"))
        if request is None:
            return Ended(PrintOutcome(PrinterState.UNREACHABLE, LOST))
        return CupsJob(self, request[1], int(request[2]))

    def again(self, request: str) -> PrintJob:
        """See ports.TracingPrinter."""
        number = request.rpartition("-")[2]
        if not number.isdecimal():
            return Ended(PrintOutcome(PrinterState.UNKNOWN, LOST))
        return CupsJob(self, request, int(number), lost=PrinterState.UNKNOWN)


class CupsJob:
    """A job that CUPS has taken. It is given up, and taken back, when it stands still or goes on for too long."""

    def __init__(self, printer: CupsPrinter, request: str, number: int, lost: PrinterState = PrinterState.UNREACHABLE) -> None:
        """`lost`: what it is said to be where CUPS knows nothing of it."""
        self._printer, self._request, self._number, self._lost = printer, request, number, lost
        self._began = self._moved = time.monotonic()
        self._server = ""

    @property
    def request(self) -> str:
        """As CUPS calls it ("Front-desk-417")."""
        return self._request

    def look(self) -> PrintOutcome | None:
        """One question to CUPS: at most the seconds of `ipp.TIMEOUT`."""
        try:
            told = self._look()
        except (OSError, subprocess.SubprocessError, PrintError) as error:
            log.warning("print job lost sight of", extra={"job": self._request, "error": type(error).__name__})
            return PrintOutcome(self._lost, LOST)
        if told:
            log.info("print job ended", extra={"job": self._request, "state": told.state.value})
        return told

    def _look(self) -> PrintOutcome | None:
        self._server = self._server or _server()
        job = ipp.job(self._server, self._number)
        if job is None:
            return PrintOutcome(self._lost, LOST)
        if has_ended(job):
            return self._take_back(job) if job.state is JobState.STOPPED else outcome(job)
        now = time.monotonic()
        self._moved = self._moved if stands_still(job) else now
        given_up = now - self._began > self._printer.patience or now - self._moved > self._printer.grace
        return self._take_back(job) if given_up else None

    def _take_back(self, job: Job) -> PrintOutcome:
        """Cancel the job; what was wrong with it is the outcome, unless it was printed in the very last moment."""
        _run("cancel", self._request)
        last = ipp.job(self._server, self._number)
        return outcome(last if last and last.state is JobState.COMPLETED else job)


def _options(wish: Wish) -> tuple[str, ...]:
    copies = ("-n", str(wish.copies)) if wish.copies > 1 else ()
    return (*copies, "-o", "sides=two-sided-long-edge") if wish.two_sided else copies


def _server() -> str:
    return _run("lpstat", "-H").stdout.decode().strip()


def _refused(words: str) -> PrintOutcome:
    words = words.strip().removeprefix("lp: ").removeprefix("Error - ")
    return PrintOutcome(next((state for part, state in REFUSALS.items() if part in words), PrinterState.UNREACHABLE), words)


def _run(*command: str, body: bytes = b"", timeout: float = 10.0) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}  # English, so that `lp` and the backends can be understood
    return subprocess.run(command, input=body, capture_output=True, timeout=timeout, check=False, env=environment)  # noqa: S603 — no shell
