"""Which face the kiosk shows: opening, welcome, a journey, the lock, the desk. One object for QML; the rest hangs below it."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.encounter.house import House
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import Encounter, EncounterId, Person
from kiosk.encounter.opening import Opening
from kiosk.encounter.sitting.screen import Kind
from kiosk.errors import KioskError, NotSaved
from kiosk.ui.attract import picture_url
from kiosk.ui.clipboard import forget_copied
from kiosk.ui.desk_model import DeskModel
from kiosk.ui.item_model import camel
from kiosk.ui.journey_model import JourneyModel
from kiosk.ui.lanes import QtLane
from kiosk.ui.night_watch import NightWatch
from kiosk.ui.opening_model import OpeningModel
from kiosk.ui.tongue import Tongue

log = logging.getLogger(__name__)
PRESS_EVERY = 60 * 1000
"""Milliseconds: how soon a document that could not be made is tried again."""
AT_ONCE = 4
"""Visits that are tried together: each is read on the screen's thread."""
TIDY_EVERY = 10 * 60 * 1000
LOOK_EVERY = 1000
"""Milliseconds. How often the list of the day, at the desk or on the lock screen, looks whether something has happened."""


class KioskModel(QObject):
    """The front door."""

    changed = Signal()
    boardChanged = Signal()  # noqa: N815  # Qt's name for a property's signal

    def __init__(self, opening: Opening, furnish: Callable[[Opening], House], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._back_lane = QtLane("patient", self), QtLane("clinic", self)
        self._opening, self._furnish = opening, furnish
        self._house: House | None = None
        self._night_watch: NightWatch | None = None
        self._face, self._message, self._asked_by_patient = "opening", "", False
        self._desk_seconds, self._card = 120, 0
        self._board: list[dict[str, Any]] = []
        self._looks = QTimer(self, interval=LOOK_EVERY)
        self._looks.timeout.connect(self._look)
        self._opening_model = OpeningModel(opening, self)
        self._journey_model = JourneyModel(self._lane, self)
        self._desk_model = DeskModel(self._back_lane, self)
        self._tongue = Tongue(self._journey_model, self)
        self._opening_model.opened.connect(self._open)
        self._desk_model.handedOver.connect(self._hand_over)
        self._desk_model.locked.connect(self.lock)
        self._tidies = QTimer(self, interval=TIDY_EVERY)
        self._tidies.timeout.connect(self.tidy)
        self._presses = QTimer(self, interval=PRESS_EVERY)
        self._presses.timeout.connect(self.press_what_waits)
        self._under_way, self._tried = 0, set[EncounterId]()
        self._opening_model.begin()

    @Property(str, notify=changed)
    def face(self) -> str:
        """opening · welcome · journey · locked · desk"""
        return self._face

    @Property(str, notify=changed)
    def clinic(self) -> str:
        """The clinic's name, for Welcome."""
        return self._house.clinic_name if self._house else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The clinic's own, as a data: URL, for the screen that waits; blank if it has none."""
        return picture_url(self._house.sealing.casebook.records.logo()) if self._house else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """LOCKED: wrong:<tries left> · wait:<hh:mm:ss> · not-saved · matched · blank. WELCOME: not-saved · not-ready · blank."""
        return self._message

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def people(self) -> list[dict[str, str]]:
        """LOCKED: who may sign in."""
        return [{"id": person.id, "name": person.name} for person in self._house.people()] if self._house else []

    @Property("QVariantList", notify=boardChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript list
    def board(self) -> list[dict[str, Any]]:
        """LOCKED by staff: the day in initials and states; empty on a tablet that a patient holds."""
        return self._board

    @Property(bool, notify=changed)
    def canCancel(self) -> bool:  # noqa: N802  # QML's way of naming, here and below
        """LOCKED: whether it was staff who locked, with nobody's answers behind it."""
        return not self._asked_by_patient

    @Property(QObject, constant=True)
    def opening(self) -> OpeningModel:
        """Set-up and unlock."""
        return self._opening_model

    @Property(QObject, constant=True)
    def journey(self) -> JourneyModel:
        """The patient's sitting."""
        return self._journey_model

    @Property(QObject, constant=True)
    def desk(self) -> DeskModel:
        """The staff's side."""
        return self._desk_model

    @Property(QObject, constant=True)
    def tongue(self) -> Tongue:
        """The language of the screen."""
        return self._tongue

    @Slot()
    def start(self) -> None:
        """Welcome: a patient begins alone."""
        if self._house is None:
            return
        try:
            self._with_patient(self._house.start_alone(self._tongue.now), self._tongue.now)
        except KioskError as error:
            self._turn("welcome", "not-saved" if isinstance(error, NotSaved) else "not-ready")
        else:
            self._turn("journey")

    @Slot()
    def staff(self) -> None:
        """Welcome: a member of staff wants in."""
        self._asked_by_patient = False
        self._turn("locked")

    @Slot(int)
    def matched(self, pixels: int) -> None:
        """LOCKED: a bank card covers so many pixels; kept with the next right PIN, under the name of whose it is."""
        self._card = pixels
        self._turn("locked", "matched")

    @Slot()
    def lock(self) -> None:
        """The tablet was put down, hidden for good, or handed back, or the desk was left: wipe what was in view, ask for a PIN."""
        self._asked_by_patient = self._face != "desk"
        self._wipe()
        self._turn("locked")

    @Slot()
    def home(self) -> None:
        """Welcome, with nothing of anybody left."""
        self._wipe()
        self._turn("welcome")

    @Slot(str, str)
    def pin(self, person: str, digits: str) -> None:
        """LOCKED: a PIN."""
        assert self._house is not None
        self._tongue.home()
        try:
            found = self._house.sign_in(person, digits)
        except NotSaved:  # a try that cannot be charged is not looked at
            self._turn("locked", "not-saved")
            return
        if found.person:
            self._keep_card(self._house, found.person)
            self._desk_seconds = 60 * self._house.idle_minutes
            self._desk_model.begin(self._house.desk(found.person))
            self._turn("desk")
        elif found.locked_until:
            self._turn("locked", f"wait:{found.locked_until:%H:%M:%S}")
        else:
            self._turn("locked", f"wrong:{found.tries_left}")

    def close(self) -> None:
        """Keep what is under way, then let go."""
        self._looks.stop()
        self._journey_model.end()
        if self._night_watch:
            self._night_watch.stop()
        self._desk_model.close()
        if self._house:
            self._house.dispatch.cancel()  # or the window would stay until the last visit is written
        self._lane.close()
        self._back_lane.close()
        if self._house:
            self._house.dispatch.abandon()
            self._house.forget()
        self._opening.close()

    @Property(bool, notify=changed)
    def mayClose(self) -> bool:  # noqa: N802
        """Only from the opening or the desk: a patient cannot leave the kiosk. (A preview has no house, and may.)"""
        return self._face in ("opening", "desk") or self._house is None

    @property
    def card_pixels(self) -> int:
        """How wide a bank card is on this screen, as staff matched it; 0 if nobody did."""
        return self._house.card_pixels if self._house else 0

    @property
    def shows(self) -> str:
        """The face, for Python."""
        return self._face

    @property
    def door(self) -> Opening:
        """Set-up and unlock, for Python."""
        return self._opening

    @property
    def journey_model(self) -> JourneyModel:
        """The patient's sitting, for Python."""
        return self._journey_model

    @property
    def desk_model(self) -> DeskModel:
        """The staff's side, for Python."""
        return self._desk_model

    @property
    def journey_kind(self) -> str:
        """Which patient's page is in view; blank when none is."""
        return self._journey_model.kind

    @property
    def desk_seconds(self) -> int:
        """After how many idle seconds the desk locks, as it was when somebody signed in."""
        return self._desk_seconds

    @property
    def idles(self) -> bool:
        """Whether a page is in view that must not be left lying about. One that is not saved stays: the screen is all there is of it."""
        journey = self._journey_model.journey
        return self._face == "desk" or (journey is not None and self._journey_model.kind != Kind.SEALING and journey.is_saved)

    def _open(self) -> None:
        self._house = self._furnish(self._opening)
        if nightly := self._house.nightly(self._back_lane):
            self._night_watch = NightWatch(nightly, self)
        self._back_lane.run(self._house.make_ready(), lambda _: None)
        self._press(self._house, self._house.waiting_for_the_press())
        self._presses.start()
        self._turn("welcome")
        self.tidy()
        self._tidies.start()

    @Slot()
    def tidy(self) -> None:
        """Erase abandoned drafts while nobody is at work here; what cannot be done now is done the next time."""
        if self._house is not None and (self._face == "welcome" or (self._face == "locked" and not self._asked_by_patient)):
            try:
                self._house.tidy()
            except KioskError as error:
                log.warning("drafts could not be erased", extra={"error": type(error).__name__})

    @Slot()
    def press_what_waits(self) -> None:
        """Visits that were signed when the power went or the disk was full: the press tries again, until the cause is gone."""
        house = self._house
        if house is None or self._under_way or self._journey_model.kind == Kind.SEALING:  # the patient's own lane is at it
            return
        with suppress(KioskError):
            waiting = house.waiting_for_the_press()
            if not (left := [visit for visit in waiting if visit not in self._tried]):
                self._tried.clear()
                left = list(waiting)
            self._press(house, left[:AT_ONCE])

    def _press(self, house: House, visits: Sequence[EncounterId]) -> None:
        for visit in visits:
            self._tried.add(visit)
            with suppress(KioskError, LookupError, ValueError):  # one record that cannot be read does not keep the clinic out
                self._back_lane.run(house.sealing.work(visit), partial(self._pressed, house, visit))
                self._under_way += 1

    def _pressed(self, house: House, visit: EncounterId, result: Any) -> None:
        self._under_way -= 1
        if house.sealing.take(visit, result):
            self._desk_model.refresh()

    def _hand_over(self, visit: Encounter) -> None:
        assert self._house is not None
        try:
            journey = self._house.journey(visit)
        except KioskError as error:
            self._desk_model.complain(error)
            return
        self._wipe()
        self._with_patient(journey, visit.language)
        self._turn("journey")

    def _with_patient(self, journey: Journey, language: str) -> None:
        assert self._house is not None
        self._house.board.with_patient = journey.encounter.id
        self._journey_model.begin(journey)
        self._tongue.choose(language)

    def _keep_card(self, house: House, person: Person) -> None:
        pixels, self._card = self._card, 0
        if pixels:
            with suppress(KioskError):  # a full disk: the screen stays as it was measured before
                house.match_card(person, pixels)

    def _wipe(self) -> None:
        """Nothing of whoever was here stays: not on the screen, and not in what the next person could paste."""
        self._card = 0
        if self._house is not None:
            self._house.board.with_patient = None
        self._journey_model.end()
        self._desk_model.end()
        forget_copied()

    def _look(self) -> None:
        """The list of the day goes on while nobody touches anything."""
        if self._face == "desk":
            self._desk_model.refresh()
            return
        with suppress(KioskError):  # it is looked again in a second
            if self._house is not None and self._house.board.has_changed(self._house.sealing.casebook):
                self._show_board()

    def _show_board(self) -> None:
        shown = self._face == "locked" and not self._asked_by_patient and self._house is not None
        self._board = [camel(asdict(line)) for line in self._house.outside()] if shown and self._house else []
        self.boardChanged.emit()

    def _turn(self, face: str, message: str = "") -> None:
        self._face, self._message = face, message
        if self._house and face == "welcome":
            self._tongue.offer([language.tag for language in self._house.languages])
        self._tongue.turned(face, patients=self._asked_by_patient)
        self._show_board()
        live = face == "desk" or bool(face == "locked" and not self._asked_by_patient)
        (self._looks.start if live else self._looks.stop)()
        self.changed.emit()
