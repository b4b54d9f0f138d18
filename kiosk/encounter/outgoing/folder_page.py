"""A folder is chosen by touch: the drives that are plugged in, the usual places, and what lies below them."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.encounter.at_desk.view import DeskView, FolderLine, Place
from kiosk.encounter.ports.out import Drives


@dataclass(slots=True)
class FolderPage:
    """Where somebody has got to."""

    drives: Drives
    asked_by: Place
    """The page that wants a folder."""
    own: Path
    """The clinic's own folder for what leaves."""
    at: Path | None = None
    """None: the places to begin from."""

    def lines(self) -> tuple[FolderLine, ...]:
        """What can be opened from here."""
        if self.at is not None:
            return tuple(FolderLine(name=path.name, path=str(path)) for path in self.drives.folders(self.at))
        drives = [FolderLine(name=drive.name, path=str(drive.folder), kind="drive") for drive in self.drives.mounted()]
        own = FolderLine(name=self.own.name, path=str(self.own), kind="own")
        return (*drives, own, *(FolderLine(name=place.name, path=str(place.folder), kind="place") for place in self.drives.places()))

    def open(self, path: str) -> None:
        """One of the lines; anything else is not opened."""
        if path in {line.path for line in self.lines()}:
            self.at = Path(path)

    def up(self) -> bool:
        """One folder up; from a place one begins from, back to those. False: there is no further."""
        if self.at is None:
            return False
        begin = {drive.folder for drive in (*self.drives.mounted(), *self.drives.places())} | {self.own}
        self.at = None if self.at in begin or self.at.parent == self.at else self.at.parent
        return True

    def view(self, staff: str) -> DeskView:
        """The page."""
        at, may = self.at, self.at is not None and (self.at == self.own or self.drives.takes_files(self.at))
        return DeskView(
            place=Place.FOLDERS,
            staff=staff,
            name=(at.name or str(at)) if at else "",
            title=str(at) if at else "",
            folders=self.lines(),
            can_finish=may,
        )
