"""The printers of this computer, whichever way they are reached."""

import time
from collections.abc import Callable, Sequence

from kiosk.encounter.ports import Printer, PrinterState, PrintOutcome

NONE = "No printer is set up on this computer. The document can be saved as a file."
GONE = "This printer is not there any more. Choose another one, or save the document as a file."
FRESH = 30.0
"""Seconds for which the names are remembered: asking CUPS takes a third of a second, and a page must not wait for that twice."""


class Paper:
    """Says what is wrong before anything is sent: no printer at all, not this one, nothing to print."""

    def __init__(self, system: Callable[[], Printer]) -> None:
        self._system = system
        self._names: Sequence[str] = ()
        self._asked = -FRESH

    def names(self) -> Sequence[str]:
        """The printers there are, the default first; empty if none. At most half a minute old."""
        if not self._names or time.monotonic() - self._asked > FRESH:
            self._names, self._asked = self._system().names(), time.monotonic()
        return self._names

    def print(self, body: bytes, title: str, printer: str = "") -> PrintOutcome:
        """On the printer named, or on the default one if none is. Only a PDF is let through."""
        if not body.startswith(b"%PDF-"):
            return PrintOutcome(PrinterState.FAILED, "There is no document to print.")
        names = self._system().names()
        if not names:
            return PrintOutcome(PrinterState.NO_PRINTER, NONE)
        if printer and printer not in names:
            return PrintOutcome(PrinterState.NO_PRINTER, GONE)
        return self._system().print(body, title, printer or names[0])
