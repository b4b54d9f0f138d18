"""What stands around a kiosk that is only looked at: printers that print nothing, a drive with folders that nobody owns."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.encounter.ports.world import Drive
from kiosk.errors import ExportError

EXPORTS = Path("/", "clinic", "exports")
STICK, DOCUMENTS = Path("/", "media", "stick"), Path("/", "home", "clinic", "Documents")
FOLDERS = {STICK: ("2025", "2026", "For patients"), DOCUMENTS: ()}


class MadeUpPrinters:
    """Three of them; whatever is sent ends without paper."""

    def names(self) -> Sequence[str]:
        """See ports.Printer."""
        return ("Reception", "Treatment room 2", "Office, first floor")

    def abilities(self, printer: str) -> PrinterAbilities:
        """See ports.Printer."""
        return PrinterAbilities(two_sided=printer != "Treatment room 2", copies=20, media=("iso_a4_210x297mm", "iso_a5_148x210mm"))

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        """See ports.Printer."""
        return Ended(PrintOutcome(PrinterState.NO_PAPER, f"{printer}: tray 1"))


class MadeUpDrives:
    """A stick, and the clinic's documents."""

    def mounted(self) -> Sequence[Drive]:
        """See ports.Drives."""
        return (Drive("STICK", STICK),)

    def places(self) -> Sequence[Drive]:
        """See ports.Drives."""
        return (Drive("Documents", DOCUMENTS),)

    def folders(self, folder: Path) -> Sequence[Path]:
        """See ports.Drives."""
        return tuple(folder / name for name in FOLDERS.get(folder, ()))

    def takes_files(self, folder: Path) -> bool:
        """Only the stick."""
        return folder.is_relative_to(STICK)

    def write(self, folder: Path, name: str, body: bytes) -> Path:
        """Nothing is written while one only looks."""
        raise ExportError("The drive is full.")
