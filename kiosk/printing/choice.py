"""Paper or file: one printer out of two."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.encounter.ports import Printer, PrinterState, PrintOutcome
from kiosk.printing.folder import FolderPrinter

NONE = "No printer is set up on this computer. The document can be saved as a file."
GONE = "This printer is not there any more. Choose another, or save the document as a file."


@dataclass(frozen=True, slots=True)
class Choice:
    """The printers that are there, the default first; "Save as file" is always the last name."""

    paper: Callable[[], Printer]
    file: FolderPrinter

    def names(self) -> Sequence[str]:
        """Never empty."""
        return (*self.paper().names(), *self.file.names())

    def print(self, body: bytes, title: str, printer: str = "") -> PrintOutcome:
        """On the printer named, or on the default one if none is. Only a PDF is let through."""
        if not body.startswith(b"%PDF-"):
            return PrintOutcome(PrinterState.FAILED, "There is no document to print.")
        if printer in self.file.names():
            return self.file.print(body, title)
        names = self.paper().names()
        if not names:
            return PrintOutcome(PrinterState.NO_PRINTER, NONE)
        if printer and printer not in names:
            return PrintOutcome(PrinterState.NO_PRINTER, GONE)
        return self.paper().print(body, title, printer or names[0])
