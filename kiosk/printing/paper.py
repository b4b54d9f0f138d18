"""The printers of this computer, whichever way they are reached."""

from collections.abc import Callable, Sequence

from kiosk.encounter.ports.paper import (
    PLAINLY,
    Ended,
    Printer,
    PrinterAbilities,
    PrinterState,
    PrintJob,
    PrintOutcome,
    TracingPrinter,
    Wish,
)

NONE = "No printer is set up on this computer. The document can be saved as a file."
FORGOTTEN = "The print system keeps no history. Look at the printer."
GONE = "This printer is not there any more. Choose another one, or save the document as a file."


class Paper:
    """Says what is wrong before anything is sent: no printer at all, not this one, nothing to print."""

    def __init__(self, system: Callable[[], Printer]) -> None:
        self._system = system

    def names(self) -> Sequence[str]:
        """The printers there are, the default first; empty if none."""
        return self._system().names()

    def abilities(self, printer: str) -> PrinterAbilities:
        """What it can do."""
        return self._system().abilities(printer)

    def print(self, body: bytes, title: str, printer: str = "", wish: Wish = PLAINLY) -> PrintJob:
        """On the printer named, or on the default one if none is. Only a PDF is let through."""
        if not body.startswith(b"%PDF-"):
            return Ended(PrintOutcome(PrinterState.FAILED, "There is no document to print."))
        names = self._system().names()
        if not names:
            return Ended(PrintOutcome(PrinterState.NO_PRINTER, NONE))
        if printer and printer not in names:
            return Ended(PrintOutcome(PrinterState.NO_PRINTER, GONE))
        return self._system().print(body, title, printer or names[0], wish)

    def again(self, request: str) -> PrintJob:
        """A job of an earlier run, where the print system keeps a history."""
        system = self._system()
        return system.again(request) if isinstance(system, TracingPrinter) else Ended(PrintOutcome(PrinterState.UNKNOWN, FORGOTTEN))
