"""Taps go down as acts, one Screen comes up."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QJSValue

from kiosk.encounter.journey import Journey
from kiosk.encounter.model import Stroke
from kiosk.encounter.ports.world import Lane
from kiosk.encounter.sitting.ink import as_told
from kiosk.encounter.sitting.screen import Kind, Screen
from kiosk.errors import KioskError
from kiosk.questionnaire.memory import forget
from kiosk.ui.as_shown import as_shown
from kiosk.ui.item_model import ItemModel, camel


class JourneyModel(QObject):
    """The patient's sitting, for QML."""

    screenChanged = Signal()  # noqa: N815  # Qt's name for a property's signal
    pageTurning = Signal()  # noqa: N815
    """The page in view is about to be replaced by another."""
    ended = Signal()
    """Nothing of the sitting is to stay on the screen."""
    turning = Signal()
    """Something else is about to be shown."""
    helpAsked = Signal(object)  # noqa: N815
    """The EncounterId."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self.journey: Journey | None = None
        """The sitting itself, for Python."""
        self._items, self._before = ItemModel(self), ItemModel(self)
        self._screen: dict[str, Any] = {}

    def begin(self, journey: Journey) -> None:
        """Show a sitting."""
        self.journey = journey
        self._show(journey.screen())

    def anew(self, told: Screen) -> None:
        """Show a page as if it had just come, also the one in view."""
        self._screen = {}
        self._show(told)

    def end(self) -> None:
        """Wipe the screen: nothing of the visit stays in this process's models."""
        if self.journey:
            self.journey.leave()
        self.journey, self._screen = None, {}
        self.pageTurning.emit()
        self.ended.emit()
        self._another_page()
        self._another_page()
        self.screenChanged.emit()

    @property
    def shown(self) -> Screen:
        """The Screen itself, for Python."""
        assert self.journey is not None
        return self.journey.screen()

    @property
    def kind(self) -> str:
        """Which page is shown; blank when none is."""
        return str(self._screen.get("kind", ""))

    @Property("QVariantMap", notify=screenChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript object
    def screen(self) -> dict[str, Any]:
        """The Screen, keys in camelCase."""
        return self._screen

    @Property(str, notify=screenChanged)
    def visit(self) -> str:
        """Whose sitting it is, the EncounterId; blank when none is."""
        return self.journey.encounter.id if self.journey else ""

    @Property(QObject, notify=screenChanged)
    def items(self) -> ItemModel:
        """Its rows; the next page has a model of its own."""
        return self._items

    @Slot(str, "QVariant")
    def answer(self, link_id: str, value: Any) -> None:
        """A tap on an option, typed words, a date in parts."""
        self._act(lambda journey: journey.answer(link_id, plain(value)))

    @Slot()
    def next(self) -> None:
        """Continue."""
        self._act(lambda journey: journey.next())

    @Slot()
    def back(self) -> None:
        """One page back."""
        self._act(lambda journey: journey.back())

    @Slot(str)
    def goTo(self, link_id: str) -> None:  # noqa: N802  # QML's way of naming
        """Change an answer."""
        self._act(lambda journey: journey.go_to(link_id))

    @Slot(str)
    def speak(self, tag: str) -> None:
        """Another language, chosen by the patient."""
        self._act(lambda journey: journey.speak(tag))

    @Slot()
    def readAloud(self) -> None:  # noqa: N802
        """The page is being read out; nothing on it changes."""
        if self.journey:
            self.journey.read_aloud()

    @Slot()
    def help(self) -> None:
        """Ask for a member of staff."""
        self._act(lambda journey: journey.help())
        if self.journey:
            self.helpAsked.emit(self.journey.encounter.id)

    @Slot("QVariant", "QVariant")
    def sign(self, strokes: Any, other: Any = None) -> None:
        """The ink, or another way; then the press runs in its lane while the screen says so."""
        self._act(lambda journey: journey.sign(ink(strokes), plain(other) or {}))
        if self.journey and self.kind == Kind.SEALING:
            self._press(self.journey)

    def _act(self, act: Any) -> None:
        if self.journey is None:
            return
        self._show(act(self.journey))
        if self.kind == Kind.HANDBACK and self.journey.waits:  # a no, or a wish for more time: nobody waits for its document
            self._press(self.journey)

    def _press(self, journey: Journey) -> None:
        try:
            work = journey.pressing()
        except KioskError as error:  # what was signed or stated is kept; the press tries again at the next start
            self._sealed(journey, error)
        else:
            self._lane.run(work, lambda result: self._sealed(journey, result))

    def _sealed(self, journey: Journey, result: Any) -> None:
        """The document is kept even if the screen was wiped meanwhile; it is shown only if it was not."""
        screen = journey.sealed(result)
        if journey is self.journey:
            self._show(screen)
        else:
            forget()

    def _show(self, told: Screen) -> None:
        self.turning.emit()
        screen = as_shown(told)
        if screen.key != self._screen.get("key"):
            self.pageTurning.emit()
            self._another_page()
        self._items.show(screen.key, screen.items)
        self._screen = camel(replace(screen, items=()))
        self.screenChanged.emit()

    def _another_page(self) -> None:
        """Rows of its own for the next page: the one that goes keeps its own as long as it is there."""
        self._before.deleteLater()  # after its page, which went when the one in view came
        self._before, self._items = self._items, ItemModel(self)


def plain(value: Any) -> Any:
    """What QML handed down, as Python's own."""
    return value.toVariant() if isinstance(value, QJSValue) else value


def ink(strokes: Any) -> tuple[Stroke, ...]:
    """Strokes as QML keeps them, lists of [x, y, t, pressure], as frozen ones."""
    return as_told([tuple(tuple(float(part) for part in point) for point in stroke) for stroke in plain(strokes) or ()])
