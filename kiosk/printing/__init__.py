"""The printer. Hands a finished PDF to paper and says how that ended; makes nothing itself.

Knows CUPS, Qt's printing where there is no CUPS, and a folder. What can go wrong with a printer is a value
(`PrintOutcome`), never an exception.
"""

import shutil
from functools import cache
from pathlib import Path

from kiosk.encounter.ports import Printer
from kiosk.printing.choice import Choice
from kiosk.printing.folder import FolderPrinter


def printers(folder: Path) -> Printer:
    """Every printer of this computer, and behind them "Save as file", which writes into `folder`. Cheap: looks when it is asked."""
    return Choice(_paper, FolderPrinter(folder))


@cache
def _paper() -> Printer:
    if shutil.which("lp") and shutil.which("lpstat"):
        from kiosk.printing.cups import CupsPrinter

        return CupsPrinter()
    from kiosk.printing.qt import QtPrinter  # brings Qt's widgets along: 30 ms that the first screen does not wait for

    return QtPrinter()
