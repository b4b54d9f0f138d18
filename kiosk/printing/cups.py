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

from kiosk.encounter.ports import PrinterState, PrintOutcome
from kiosk.errors import PrintError
from kiosk.printing import ipp
from kiosk.printing.job import Job, JobState, has_ended, outcome, stands_still

log = logging.getLogger(__name__)

REFUSALS = {
    "does not exist": PrinterState.NO_PRINTER,
    "not accepting": PrinterState.FAILED,
}
"""What `lp` says when it takes nothing; anything else means that the print system cannot be reached."""
LOST = "The print system took the document, then lost sight of it. Look at the printer."


@dataclass(frozen=True, slots=True, kw_only=True)
class CupsPrinter:
    """The printers CUPS knows, on this machine or found on the network."""

    patience: float = 180.0
    """Seconds after which a job that still goes on is given up."""
    grace: float = 30.0
    """Seconds that it may stand still (no paper, nobody answers) before it is given up."""
    pause: float = 0.25
    """Seconds between two questions."""

    def names(self) -> Sequence[str]:
        """The printers there are, the default first; empty if none, or if CUPS does not answer."""
        try:
            names = _run("lpstat", "-e").stdout.decode(errors="replace").split()
            default = _run("lpstat", "-d").stdout.decode(errors="replace").rpartition(": ")[2].strip()
        except (OSError, subprocess.SubprocessError):
            return ()
        return sorted(names, key=lambda name: (name != default, name))

    def print(self, body: bytes, title: str, printer: str) -> PrintOutcome:
        """Send the PDF as it is; follow the job until it ends or is given up."""
        try:
            said = _run("lp", "-d", printer, "-t", title, "-", body=body, timeout=30)
        except (OSError, subprocess.SubprocessError):
            return PrintOutcome(PrinterState.UNREACHABLE, "The print system did not take the document.")
        if said.returncode != 0:
            return _refused(said.stderr.decode(errors="replace"))
        request = re.search(r"(\S+-(\d+)) \(", said.stdout.decode(errors="replace"))
        if request is None:
            return PrintOutcome(PrinterState.UNREACHABLE, LOST)
        result = self._follow(request[1], int(request[2]))
        log.info("print job ended", extra={"job": request[1], "state": result.state.value})
        return result

    def _follow(self, request: str, number: int) -> PrintOutcome:
        try:
            return self._wait(_run("lpstat", "-H").stdout.decode().strip(), request, number)
        except (OSError, subprocess.SubprocessError, PrintError) as error:
            log.warning("print job lost sight of", extra={"job": request, "error": type(error).__name__})
            return PrintOutcome(PrinterState.UNREACHABLE, LOST)

    def _wait(self, server: str, request: str, number: int) -> PrintOutcome:
        began = moved = time.monotonic()
        while (job := ipp.job(server, number)) and not has_ended(job):
            now = time.monotonic()
            moved = moved if stands_still(job) else now
            if now - began > self.patience or now - moved > self.grace:
                return _take_back(server, request, number, job)
            time.sleep(self.pause)
        if job is None:
            return PrintOutcome(PrinterState.UNREACHABLE, LOST)
        return _take_back(server, request, number, job) if job.state is JobState.STOPPED else outcome(job)


def _take_back(server: str, request: str, number: int, job: Job) -> PrintOutcome:
    """Cancel the job; what was wrong with it is the outcome, unless it was printed in the very last moment."""
    _run("cancel", request)
    last = ipp.job(server, number)
    return outcome(last if last and last.state is JobState.COMPLETED else job)


def _refused(words: str) -> PrintOutcome:
    words = words.strip().removeprefix("lp: ").removeprefix("Error - ")
    return PrintOutcome(next((state for part, state in REFUSALS.items() if part in words), PrinterState.UNREACHABLE), words)


def _run(*command: str, body: bytes = b"", timeout: float = 10.0) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}  # English, so that `lp` and the backends can be understood
    return subprocess.run(command, input=body, capture_output=True, timeout=timeout, check=False, env=environment)  # noqa: S603 — no shell
