"""The acts on the settings and on the log, as slots. A part of the DeskModel."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Slot

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.desk import Desk
from kiosk.encounter.outgoing.job import Job
from kiosk.ui.desk_work import DeskWork


class ClinicSlots(DeskWork):
    """Each one line: the act, and what it shows."""

    @Slot(str)
    def settings(self, topic: str) -> None:
        """A topic of the settings; all of them for a blank one."""
        self.act(lambda desk: desk.settings(topic))

    @Slot()
    def saveSettings(self) -> None:  # noqa: N802  # QML's way of naming, here and below
        """Keep what was changed."""
        self.act(lambda desk: desk.save_settings())

    @Slot()
    def discardSettings(self) -> None:  # noqa: N802
        """What was typed is not wanted."""
        self.act(lambda desk: desk.discard_settings())

    @Slot(str)
    def undoSetting(self, change: str) -> None:  # noqa: N802
        """Take a change back."""
        self.act(lambda desk: desk.undo_setting(change))

    @Slot(str)
    def setLive(self, version: str) -> None:  # noqa: N802
        """Show patients this version of a form."""
        self.act(lambda desk: desk.set_live(version))

    @Slot(QUrl)
    def chooseLogo(self, file: QUrl) -> None:  # noqa: N802
        """A picture for the letterhead."""
        self._with_file(file, lambda desk, path: desk.choosing_logo(path))

    @Slot()
    def removeLogo(self) -> None:  # noqa: N802
        """None of the clinic's own any more."""
        self.act(lambda desk: desk.remove_logo())

    @Slot()
    def renewCertificate(self) -> None:  # noqa: N802
        """Make a new one."""
        self.work(lambda desk: desk.renewing_certificate())

    @Slot(QUrl, str)
    def bringCertificate(self, file: QUrl, password: str) -> None:  # noqa: N802
        """The clinic's own, from a file."""
        self._with_file(file, lambda desk, path: desk.bringing_certificate(path, password))

    @Slot()
    def tryServer(self) -> None:  # noqa: N802
        """Ask the time-stamp server what time it is."""
        self.work(lambda desk: desk.trying_server())

    @Slot(str)
    def testPage(self, printer: str) -> None:  # noqa: N802
        """Print a page without any patient on it."""
        self.work(lambda desk: desk.printing_test_page(printer))

    @Slot()
    def checkLog(self) -> None:  # noqa: N802
        """Look whether every row is as it was written."""
        self.act(lambda desk: desk.view("log-checking"))
        self.work(lambda desk: desk.checking_log())

    def _with_file(self, file: QUrl, ask: Callable[[Desk, str], Job | DeskView]) -> None:
        if file.isLocalFile():
            self.work(lambda desk: ask(desk, file.toLocalFile()))
