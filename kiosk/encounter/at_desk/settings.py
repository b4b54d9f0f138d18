"""The settings at the desk."""

from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.settings_page import SettingsPage
from kiosk.encounter.model import Person, StaffId

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.ports.backup import Backup
    from kiosk.encounter.ports.staff import Staff


class SettingsActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _backup: "Backup | None"
    _staff: "Staff"
    _settings: SettingsPage | None = None

    def settings(self, topic: str = "") -> DeskView:
        """A topic of the settings; the first unless it is named."""
        self._settings = SettingsPage.of(self.person, self._casebook, self._backup, self._named, topic)
        return self._go(Place.SETTINGS)

    def save_settings(self) -> DeskView:
        """Keep what was changed on the page; or say what is wrong."""
        if self._settings is None or not self._settings.save():
            return self.view()
        self._settings = SettingsPage.of(self.person, self._casebook, self._backup, self._named, self._settings.topic)
        return self.view("kept")

    def _settings_view(self) -> DeskView:
        assert self._settings is not None
        return self._settings.view()

    def _named(self, who: str) -> str:
        found = self._staff.person(StaffId(who))
        return found.name if found else "The program" if who == "system" else who

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
