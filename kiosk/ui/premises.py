"""What there is once, however many windows the program has: the opening, the house behind it, its lanes, and what it does by itself."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.encounter.house import House
from kiosk.encounter.model import Encounter, EncounterId
from kiosk.encounter.opening import Opening
from kiosk.encounter.outgoing.job import Job
from kiosk.errors import KioskError
from kiosk.ui.lanes import QtLane
from kiosk.ui.night_watch import NightWatch
from kiosk.ui.opening_model import OpeningModel

log = logging.getLogger(__name__)
PRESS_EVERY = 60 * 1000
"""Milliseconds: how soon a document that could not be made is tried again."""
AT_ONCE = 4
"""Visits that are tried together: each is read on the screen's thread."""
TIDY_EVERY = 10 * 60 * 1000


class Station(Protocol):
    """A window, as the house sees it."""

    @property
    def is_quiet(self) -> bool:
        """Whether nobody is at work there."""
        ...

    @property
    def is_sealing(self) -> bool:
        """Whether a document is being made while a patient waits."""
        ...

    @property
    def takes_patients(self) -> bool:
        """Whether patients sit there."""
        ...

    def bring_up(self, visit: Encounter) -> None:
        """Show a visit to its patient."""
        ...


class Premises(QObject):
    """One strongroom, one house, and the stations that stand in it."""

    opened = Signal()
    pressed = Signal()
    """A document that had waited is there."""
    helpAsked = Signal(object)  # noqa: N815  # Qt's way of naming
    """A patient asked for help: the EncounterId."""
    ending = Signal()
    """Staff close the program."""

    def __init__(self, opening: Opening, furnish: Callable[[Opening], House], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.patients_lane, self.clinics_lane = QtLane("patient", self), QtLane("clinic", self)
        self.opening, self._furnish = opening, furnish
        self.house: House | None = None
        self.is_ending = False
        self._stations: list[Station] = []
        self._night_watch: NightWatch | None = None
        self.opening_model = OpeningModel(opening, self)
        self.opening_model.opened.connect(self._open)
        self._tidies = QTimer(self, interval=TIDY_EVERY)
        self._tidies.timeout.connect(self.tidy)
        self._presses = QTimer(self, interval=PRESS_EVERY)
        self._presses.timeout.connect(self.press_what_waits)
        self._under_way, self._tried = 0, set[EncounterId]()

    def begin(self) -> None:
        """Open unattended, where the clinic chose that; whoever has to hear of it is there by now."""
        self.opening_model.begin()

    def enter(self, station: Station) -> None:
        """A window is there."""
        self._stations.append(station)

    def leave(self, station: Station) -> None:
        """It is not any more; the last one to go shuts the strongroom."""
        self._stations.remove(station)
        if not self._stations:
            self._close()

    @property
    def patients(self) -> Station | None:
        """The station that patients sit at."""
        return next((station for station in self._stations if station.takes_patients), None)

    def end(self) -> None:
        """Staff close the program: from now on every window may go."""
        self.is_ending = True
        self.ending.emit()

    @Slot()
    def tidy(self) -> None:
        """Erase abandoned drafts while nobody is at work anywhere; what cannot be done now is done the next time."""
        if self.house is not None and all(station.is_quiet for station in self._stations):
            try:
                self.house.tidy()
            except KioskError as error:
                log.warning("drafts could not be erased", extra={"error": type(error).__name__})

    @Slot()
    def press_what_waits(self) -> None:
        """Visits that were signed when the power went or the disk was full: the press tries again, until the cause is gone."""
        house = self.house
        if house is None or self._under_way or any(station.is_sealing for station in self._stations):  # the patient's own lane is at it
            return
        with suppress(KioskError):
            waiting = house.waiting_for_the_press()
            if not (left := [visit for visit in waiting if visit not in self._tried]):
                self._tried.clear()
                left = list(waiting)
            self._press(house, left[:AT_ONCE])

    def _open(self) -> None:
        self.house = house = self._furnish(self.opening)
        if nightly := house.nightly(self.clinics_lane):
            self._night_watch = NightWatch(nightly, self)
        self.clinics_lane.run(house.make_ready(), lambda _: None)
        self._press(house, house.waiting_for_the_press())
        self._presses.start()
        for job in house.prints_without_end():
            self._follow(job)
        self.opened.emit()
        self.tidy()
        self._tidies.start()

    def _press(self, house: House, visits: Sequence[EncounterId]) -> None:
        for visit in visits:
            self._tried.add(visit)
            with suppress(KioskError, LookupError, ValueError):  # one record that cannot be read does not keep the clinic out
                self.clinics_lane.run(house.sealing.work(visit), partial(self._pressed, house, visit))
                self._under_way += 1

    def _follow(self, job: Job) -> None:
        run = partial(self.clinics_lane.run, job.work, partial(self._followed, job))
        QTimer.singleShot(round(job.wait * 1000), self, run)

    def _followed(self, job: Job, result: Any) -> None:
        """What became of a print of the last run is recorded; nobody waits for it."""
        with suppress(KioskError):  # a full disk: it is found out at the next start
            if following := job.goes_on(result):
                self._follow(following)
            else:
                job.done(result)

    def _pressed(self, house: House, visit: EncounterId, result: Any) -> None:
        self._under_way -= 1
        if house.sealing.take(visit, result):
            self.pressed.emit()

    def _close(self) -> None:
        if self._night_watch:
            self._night_watch.stop()
        if self.house:
            self.house.dispatch.cancel()  # or the window would stay until the last visit is written
        self.patients_lane.close()
        self.clinics_lane.close()
        if self.house:
            self.house.dispatch.abandon()
            self.house.forget()
        self.opening.close()
