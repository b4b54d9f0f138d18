"""Looks every minute whether the daily back-up is due."""

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.encounter.clinic.nightly import Nightly

EVERY = 60_000
"""Milliseconds."""


class NightWatch(QObject):
    """A timer, and nothing else."""

    def __init__(self, nightly: Nightly, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.nightly = nightly
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(EVERY)

    def stop(self) -> None:
        """Look no more, and break off what is under way: half a back-up is discarded, the next start makes it."""
        self._timer.stop()
        self.nightly.stop()

    @Slot()
    def _look(self) -> None:
        self.nightly.tick()
