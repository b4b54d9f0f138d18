"""The printer. Hands a finished PDF to paper and says how that ended; makes nothing itself.

Knows CUPS, Qt's printing where there is no CUPS, and a folder (`folder.FolderPrinter`). What can go wrong with a printer
is a value (`PrintOutcome`), never an exception.
"""

import shutil
from functools import cache

from kiosk.encounter.ports.world import Printer
from kiosk.printing.paper import Paper


def printers() -> Printer:
    """Every printer of this computer. Cheap to call: it looks when it is asked."""
    return Paper(_system)


@cache
def _system() -> Printer:
    if shutil.which("lp") and shutil.which("lpstat"):
        from kiosk.printing.cups import CupsPrinter

        return CupsPrinter()
    from kiosk.printing.qt import QtPrinter  # brings Qt's widgets along, which the first screen does not wait for

    return QtPrinter()
