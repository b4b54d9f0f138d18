"""A tablet that was put down: after a while without a touch a notice covers the page, then the kiosk locks.

Question pages warn at two minutes, reading pages at five; always sixty seconds to answer, no cap on extensions (WCAG 2.2.1).
The staff's desk locks after two minutes in all, or after as many as the clinic chose.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot

from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.kiosk_model import KioskModel

TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress})
QUESTION, READING, NOTICE = 120, 300, 60
"""Seconds."""
SLEPT = 60
"""Seconds that went by at once: the tablet was asleep, and nobody looked at it."""
READ = frozenset({Kind.READING, Kind.RISK, Kind.EXPLAIN, Kind.CHECK, Kind.CHOICES, Kind.STATEMENTS})


class IdleWatch(QObject):
    """Counts the seconds since the last touch."""

    changed = Signal()

    def __init__(self, kiosk: KioskModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk = kiosk
        self._quiet, self._left, self._read_to = 0, 0, False
        self.reading_aloud: Callable[[], bool] = lambda: False
        """Whether somebody is being read to: they touch as little as who reads."""
        self.clock: Callable[[], float] = time.time
        """Seconds, those included in which the tablet slept."""
        self._ticked = self.clock()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._second)
        self._timer.start()

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:  # noqa: N802  # QML's way of naming
        """Seconds until the lock while the notice is up; 0 while it is not."""
        return self._left

    @Property(int, constant=True)
    def minutes(self) -> int:
        """Without a touch, after which a patient's page locks at the earliest."""
        return (QUESTION + NOTICE) // 60

    @Slot()
    def moreTime(self) -> None:  # noqa: N802  # QML's way of naming
        """I need more time."""
        self._quiet = self._left = 0
        self.changed.emit()

    def stop(self) -> None:
        """Nobody can be away from a window that is gone."""
        self._timer.stop()

    @Slot()
    def tick(self) -> None:
        """One second more without a touch."""
        heard, self._read_to = self._read_to, self.reading_aloud()
        if not self._kiosk.idles:
            self._quiet = self._left = 0
        elif self._left:
            self._count_down()
        else:
            self._quiet = 1 if heard and not self._read_to else self._quiet + 1  # the end of a page is heard like a touch is felt
            self._left = NOTICE if self._quiet >= self._patience() else 0
        if self._left:
            self._kiosk.turning.emit()
        self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Every touch starts the count anew; while the notice is up only its button does."""
        if event.type() in TOUCHES and not self._left:
            self._quiet = 0
        return False

    @Slot()
    def _second(self) -> None:
        """What was left open on a tablet that went to sleep is not there when somebody wakes it."""
        before, self._ticked = self._ticked, self.clock()
        if self._ticked - before > SLEPT and self._kiosk.idles:
            self._quiet = self._left = 0
            self._kiosk.lock()
        self.tick()

    def _count_down(self) -> None:
        self._left -= 1
        if not self._left:
            self._quiet = 0
            self._kiosk.lock()

    def _patience(self) -> int:
        if self._kiosk.shows == "desk":
            return self._kiosk.desk_seconds - NOTICE
        return READING if self._kiosk.journey_kind in READ or self.reading_aloud() else QUESTION
