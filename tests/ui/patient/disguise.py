"""A journey whose form is in a language that nobody speaks."""

from typing import Any

from kiosk.encounter.journey import Journey
from kiosk.encounter.sitting.screen import Screen
from kiosk.ui.disguise import disguised


class Disguised:
    """The journey as the window sees it; whoever walks it past the window sees it as it is."""

    def __init__(self, journey: Journey, tag: str) -> None:
        self._journey, self._tag = journey, tag

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._journey, name)
        if not callable(found):
            return found
        return lambda *told: disguised(screen, self._tag) if isinstance(screen := found(*told), Screen) else screen
