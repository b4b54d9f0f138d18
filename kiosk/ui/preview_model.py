"""The kiosk with one form and no house behind it: when a walk ends, the next one begins."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.encounter.house import House
from kiosk.encounter.journey import Journey
from kiosk.encounter.opening import Opening
from kiosk.ui.kiosk_model import KioskModel
from kiosk.ui.premises import Premises


class PreviewModel(KioskModel):
    """Shows a journey from the first page; the window may be closed at any time."""

    def __init__(self, opening: Opening, journey: Callable[[], Journey], parent: QObject | None = None) -> None:
        super().__init__(Premises(opening, _no_house), parent=parent)
        self._fresh = journey
        self.home()

    def home(self) -> None:
        """Begin anew."""
        self._journey_model.end()
        self._journey_model.begin(self._fresh())
        self._turn("journey")

    def lock(self) -> None:
        """There is nobody to lock it for."""
        self.home()


def _no_house(opening: Opening) -> House:
    raise LookupError("a preview has no house")
