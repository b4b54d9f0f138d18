"""The settings at the desk."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.acts import OFFICE
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic import topics
from kiosk.encounter.clinic.drafts import Draft, Drafts
from kiosk.encounter.clinic.history import History
from kiosk.encounter.clinic.settings_page import SettingsPage
from kiosk.encounter.clinic.topics import Topic
from kiosk.encounter.clinic.versions import Versions
from kiosk.encounter.clinic.word_settings import PRINTER
from kiosk.encounter.model import Person, Role, StaffId
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.at_desk.undoing import Undo
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.outgoing.dispatch import Dispatch
    from kiosk.encounter.ports.backup import Backup
    from kiosk.encounter.ports.office import Office
    from kiosk.encounter.ports.staff import Staff


class SettingsActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _backup: "Backup | None"
    _dispatch: "Dispatch"
    _staff: "Staff"
    _drafts: Drafts
    _office: "Office | None"
    _settings: SettingsPage | None = None

    def settings(self, topic: str = "") -> DeskView:
        """A topic of the settings; the page of all of them unless one is named."""
        self._settings = self._settings_of(topic)
        return self._go(Place.SETTINGS)

    def getting_ready(self) -> Iterator[None]:
        """In short steps: the words of the languages that somebody answers for are put together, so that their topic opens at once."""
        return topics.getting_ready(self._casebook)

    def save_settings(self) -> DeskView:
        """Keep what was changed on the page; or say what is wrong."""
        before = self._changes()
        if self._settings is None or not self._settings.save():
            return self.view()
        self._dispatch.printers.own = self._casebook.records.settings().words(PRINTER)
        return self._changed(before, "kept")

    def discard_settings(self) -> DeskView:
        """What was typed on the page is not wanted any more."""
        if self._settings is None:
            return self.view()
        typed, topic = self._drafts.of(self.person.id, self._settings.topic), self._settings.topic
        self._settings.discard()
        return self._can_undo(lambda: self._typed_again(topic, typed), self.view("discarded"), OFFICE) if typed else self.view()

    def undo_setting(self, change: str) -> DeskView:
        """Take a change back; that is a change of its own."""
        if self._settings is None:
            return self.view()
        topic = self._settings.topic
        of = History(self._casebook, self._backup, self._named).take_back(change, self._settings.event("undo"))
        self._drafts.forget(self.person.id, of)
        self._settings = self._settings_of(topic)
        return self.view("taken-back")

    def set_live(self, version: str) -> DeskView:
        """Show patients this version of a form from now on (VersionLine.id)."""
        if self._settings is None or self._settings.topic != Topic.FORMS:
            return self.view()
        before = self._changes()
        Versions(self._casebook).set_live(version, self._settings.event("forms"))
        return self._changed(before, "live")

    def _changes(self) -> int:
        """How many there were so far."""
        return len(self._casebook.records.setting_changes())

    def _changed(self, before: int, message: str) -> DeskView:
        """The page, with the way back where each change since `before` can be taken back."""
        assert self._settings is not None
        topic, made = self._settings.topic, [str(at) for at in range(before, self._changes())]
        history = History(self._casebook, self._backup, self._named)
        if not made or not all(history.may_go_back(change) for change in made):
            return self.view(message)
        return self._can_undo(lambda: self._changed_back(topic, made), self.view(message), OFFICE)

    def _changed_back(self, topic: str, made: Sequence[str]) -> DeskView:
        self._settings = self._settings_of(topic)
        for change in reversed(made):
            History(self._casebook, self._backup, self._named).take_back(change, self._settings.event("undo"))
        self._drafts.forget(self.person.id, topic)
        self._settings = self._settings_of(topic)
        self._dispatch.printers.own = self._casebook.records.settings().words(PRINTER)
        return self._go(Place.SETTINGS, message="taken-back")

    def _typed_again(self, topic: str, typed: Draft) -> DeskView:
        self._drafts.keep(self.person.id, topic, typed)
        self._settings = self._settings_of(topic)
        return self._go(Place.SETTINGS, message="undone")

    def _settings_of(self, topic: str) -> SettingsPage:
        printers = tuple(line.name for line in self._dispatch.printers.lines)
        return SettingsPage(
            self.person, self._casebook, self._backup, self._named, drafts=self._drafts, printers=printers, topic=topic, office=self._office
        )

    def _settings_view(self) -> DeskView:
        assert self._settings is not None
        self._settings.refresh(tuple(line.name for line in self._dispatch.printers.lines))
        return self._settings.view()

    def _named(self, who: str) -> str:
        found = self._staff.person(StaffId(who))
        return found.name if found else to_staff("The program") if who == "system" else who

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _can_undo(self, undo: "Undo", view: DeskView, roles: frozenset[Role]) -> DeskView: ...
