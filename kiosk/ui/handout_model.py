"""What patients are given, for QML: acts go down to the desk, its views come up through the DeskModel."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.desk import Desk
from kiosk.encounter.outgoing.job import Job


class Runs(Protocol):
    """What it needs of the DeskModel."""

    def act(self, act: Callable[[Desk], DeskView]) -> None: ...
    def send(self, ask: Callable[[Desk], Job | None]) -> None: ...
    def work(self, ask: Callable[[Desk], Job | DeskView | None]) -> None: ...


class HandoutModel(QObject):
    """Paper that is no record."""

    def __init__(self, desk: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    @Slot(str)
    def page(self, visit: str) -> None:
        """All that can be put on paper; a blank visit is none."""
        self._desk.act(lambda desk: desk.paper(visit))

    @Slot(str, str, int, bool)
    def blank(self, form: str, printer: str, copies: int, two_sided: bool) -> None:
        """A form to be filled in by hand."""
        self._desk.send(lambda desk: desk.print_blank(form, printer, copies, two_sided))

    @Slot(str, int)
    def aftercare(self, printer: str, copies: int) -> None:
        """The page to take home."""
        self._desk.send(lambda desk: desk.print_aftercare(printer, copies))

    @Slot(str)
    def copyPage(self, visit: str) -> None:  # noqa: N802  # QML's way of naming, here and below
        """The code, and where to."""
        self._desk.act(lambda desk: desk.copy_page(visit))

    @Slot()
    def copy(self) -> None:
        """Write it."""
        self._desk.work(lambda desk: desk.copying())

    @Slot(str)
    def attach(self, told: str) -> None:
        """Signed paper, as a data: URL."""
        self._desk.work(lambda desk: desk.attaching(told))

    @Slot()
    def chooseFolder(self) -> None:  # noqa: N802
        """Where to."""
        self._desk.act(lambda desk: desk.choose_folder())

    @Slot(str)
    def openFolder(self, path: str) -> None:  # noqa: N802
        """One of those on the page."""
        self._desk.act(lambda desk: desk.open_folder(path))

    @Slot()
    def folderUp(self) -> None:  # noqa: N802
        """One up, or back to the page that asked."""
        self._desk.act(lambda desk: desk.folder_up())

    @Slot()
    def takeFolder(self) -> None:  # noqa: N802
        """This one."""
        self._desk.act(lambda desk: desk.take_folder())
