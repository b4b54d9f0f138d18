"""A sitting over fakes in the real pages: the journey is walked without the window, which shows wherever it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.encounter.journey import Journey
from kiosk.ui.hand import Hand
from kiosk.ui.journey_model import JourneyModel
from kiosk.ui.languages import BASE
from kiosk.ui.pseudo import choose
from tests.ui.engine import dressed, engine, tongue

LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)


class AtOnce:
    """A lane without a thread."""

    def run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        done(work())

    def close(self) -> None:
        pass


class Sitting(QObject):
    """What JourneyView is told, and a hand at its window."""

    def __init__(self, journey: Journey, size: tuple[int, int] = LANDSCAPE, **ways: object) -> None:
        super().__init__()
        self.real = journey
        self._model = JourneyModel(AtOnce(), self)
        self._model.begin(journey)
        self.theme = dressed(**ways)
        tongue().choose(BASE)
        self.locked = False
        engine().setInitialProperties({"kiosk": self, "width": size[0], "height": size[1]})
        engine().load(QUrl.fromLocalFile(str(Path(__file__).parent / "Sitting.qml")))
        window = engine().rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        self.window, self.hand = window, Hand(window)
        self.hand.settle(10)

    @Property(QObject, constant=True)
    def journey(self) -> JourneyModel:
        return self._model

    @Slot()
    def lock(self) -> None:
        self.locked = True
        self._model.end()

    @Slot(str)
    def speak(self, tag: str) -> None:
        self._model.speak(tag)
        tongue().choose(tag)

    @property
    def model(self) -> JourneyModel:
        return self._model

    def look(self) -> None:
        """Show where the journey is now; it was walked past the window."""
        self._model.begin(self.real)
        self.hand.settle(5)

    def speak_in(self, tag: str) -> None:
        """Interface and form in this language: the form's words as far as they are approved."""
        choose(tongue(), tag)
        self.real.speak(tag)
        self.look()

    def wear(self, size: tuple[int, int], **ways: object) -> None:
        """Another screen, another dress."""
        dressed(portrait=size[1] > size[0], **ways)
        self.window.resize(*size)
        self.hand.settle(100)

    def named(self, name: str) -> QQuickItem:
        found = self.hand.named(name)
        assert found is not None, f"nothing is called {name!r}: {self.hand.words()}"
        return found

    def close(self) -> None:
        delete(self.window)
