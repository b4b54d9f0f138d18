"""The desk asks for a folder: where an export or a patient's copy goes."""

from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import Person
from kiosk.encounter.outgoing.copy_page import CopyPage
from kiosk.encounter.outgoing.export_page import ExportPage
from kiosk.encounter.outgoing.folder_page import FolderPage

if TYPE_CHECKING:
    from kiosk.encounter.outgoing.dispatch import Dispatch


class FolderActs:
    """A part of the Desk."""

    person: Person
    _dispatch: "Dispatch"
    _place: Place
    _export: ExportPage
    _copy: CopyPage
    _folders: FolderPage | None = None

    def choose_folder(self) -> DeskView:
        """Show where files can go; only from a page that wants to know."""
        if self._place in (Place.EXPORT, Place.COPY):
            self._folders = FolderPage(self._dispatch.drives, self._place, self._dispatch.folder)
            self._place = Place.FOLDERS
        return self.view()

    def open_folder(self, path: str) -> DeskView:
        """One of those on the page."""
        if self._folders:
            self._folders.open(path)
        return self.view()

    def folder_up(self) -> DeskView:
        """One up; from the beginning back to the page that asked."""
        if self._folders and not self._folders.up():
            self._place = self._folders.asked_by
        return self.view()

    def take_folder(self) -> DeskView:
        """The folder in view is the one."""
        page = self._folders
        if page is None or page.at is None or self._place is not Place.FOLDERS or not page.view("").can_finish:
            return self.view()
        if page.asked_by is Place.EXPORT:
            self._export.folder = page.at
        else:
            self._copy = self._copy.with_folder(page.at)
        self._place = page.asked_by
        return self.view()

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
