"""The port Printer without a printer."""

from collections.abc import Sequence

from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish


class PaperlessPrinter:
    """A computer without a printer."""

    def names(self) -> Sequence[str]:
        return ()

    def abilities(self, printer: str) -> PrinterAbilities:
        return PrinterAbilities()

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        return Ended(PrintOutcome(PrinterState.NO_PRINTER))
