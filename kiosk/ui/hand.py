"""A hand at the window: finds what is on the screen by its words and touches it, as a person would.

The demo plays with it, and so do the tests; it reaches nothing that a finger could not.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, QPoint, QPointF, QRectF, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

Seen = TypeVar("Seen")
"""What is waited for: true as soon as it is there."""
PATIENCE = 10_000
"""Milliseconds until what should come up is missed."""
UNMARKED = str.maketrans("\u00a0", " ", "\u200b\u200f\u2066\u2068\u2069\ufeff")
"""A hand reads no marks of direction, and a space as a space (as_shown.py)."""


class NotThere(AssertionError):
    """The words are not on the screen, or nothing with them can be touched."""


class Hand:
    """One finger and a pair of eyes."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._finger = QTest.createTouchDevice()

    # -- eyes

    def items(self, root: QQuickItem | None = None, *, overleaf: bool = False) -> list[QQuickItem]:
        """Everything drawn, front last; what stands on another page of a long page only if `overleaf`."""
        found: list[QQuickItem] = []
        left = (root or self.window.contentItem()).childItems()[::-1]
        while left:
            item = left.pop()
            if item.isVisible() and (overleaf or item.opacity() > 0):
                found.append(item)
                left += item.childItems()[::-1]
        return found

    def words(self) -> list[str]:
        """Every text that is drawn."""
        return [str(item.property("text")) for item in self.items() if item.inherits("QQuickText") and item.property("text")]

    def sees(self, words: str) -> bool:
        """Whether these words stand on the screen, whole or as part of a text."""
        return any(words.translate(UNMARKED) in text.translate(UNMARKED) for text in self.words())

    def named(self, name: str) -> QQuickItem | None:
        """The item of that objectName, the front one if there are several."""
        return next((item for item in reversed(self.items(overleaf=True)) if item.objectName() == name), None)

    def buttons(self, words: str) -> list[QQuickItem]:
        """What can be touched and says exactly `words`, front first; it may stand overleaf."""
        found = [item for item in self.items(overleaf=True) if item.inherits("QQuickAbstractButton") and _says(item, words)]
        return found[::-1]

    # -- finger

    def tap(self, words: str, under: str = "") -> None:
        """Touch what says `words`; of several, the one nearest to the text `under`. Turns the page on if it is further down."""
        self._make_room(lambda: bool(self.buttons(words)))
        found = self.wait(lambda: self.buttons(words), lambda: f"{words!r} cannot be touched; there is {self.words()}")
        self.touch(found[0] if not under else min(found, key=lambda item: self._distance(item, under)))

    def tap_named(self, name: str) -> None:
        """Touch the item of that objectName."""
        self._make_room(lambda: self.named(name) is not None)
        self.touch(self.wait(lambda: self.named(name), lambda: f"nothing is called {name!r}; there is {self.words()}"))

    def touch(self, item: QQuickItem) -> None:
        """One finger down and up in the middle of `item`, once it is in view."""
        self._make_room(lambda: self._is_clear(item))
        self._wait_until_it_lies_still(item)
        self._bring_into_view(item)
        self.press(self.middle(item))
        self.settle()

    def fill(self, name: str, words: str) -> None:
        """Touch the field of that objectName and type into it what is not there yet."""
        self.tap_named(name)
        self.write(words)

    def write(self, words: str) -> None:
        """Type into the field that has the focus, letter by letter, in any script."""
        for letter in words:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            focus = self.window.focusObject()
            if focus is None:
                raise NotThere("no field has the focus")
            QGuiApplication.sendEvent(focus, event)
        self.settle()

    def draw(self, pad: QQuickItem, strokes: Sequence[Sequence[tuple[float, float]]]) -> None:
        """Draw on `pad`; points are in units of its width, y down."""
        self._bring_into_view(pad)
        for stroke in strokes:
            points = [pad.mapToScene(QPointF(x * pad.width(), y * pad.width())).toPoint() for x, y in stroke]
            self._touch_event().press(0, points[0], self.window).commit()
            for point in points[1:]:
                self._touch_event().move(0, point, self.window).commit()
            self._touch_event().release(0, points[-1], self.window).commit()
        self.settle()

    # -- patience

    def settle(self, milliseconds: int = 0) -> None:
        """Let everything that is due happen."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        QGuiApplication.processEvents()

    def wait(self, until: Callable[[], Seen | None], complaint: str | Callable[[], str] = "it did not come") -> Seen:
        """Wait until something is so, and give it; NotThere if it never is, with `complaint` (one that takes some looking is made then)."""
        clock = QElapsedTimer()
        clock.start()
        while not (seen := until()):
            if clock.hasExpired(PATIENCE):
                raise NotThere(complaint if isinstance(complaint, str) else complaint())
            self.settle(5)
        return seen

    # -- inside

    def _wait_until_it_lies_still(self, item: QQuickItem) -> None:
        """A page that has just come finds its places with its first frame."""
        for _ in range(50):
            before = self.middle(item)
            self.settle(4)
            if self.middle(item) == before:
                return

    def _make_room(self, there: Callable[[], bool]) -> None:
        """Put the on-screen keyboard away if it covers what is looked for."""
        keyboard = QGuiApplication.inputMethod()
        if keyboard.isVisible() and not there():
            keyboard.hide()
            self.wait(lambda: not self.window.property("covered"))
            self.settle(20)

    def _touch_event(self) -> Any:
        return QTest.touchEvent(self.window, self._finger, False)

    def press(self, point: QPoint) -> None:
        """One finger down and up, at once."""
        self._touch_event().press(0, point, self.window).commit()
        self._touch_event().release(0, point, self.window).commit()

    def middle(self, item: QQuickItem) -> QPoint:
        """Where a finger would touch it."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def _bring_into_view(self, item: QQuickItem) -> None:
        below = item.mapToScene(QPointF(0, 0)).y() > self.window.height() / 3
        for _ in range(40):
            if self._in_view(item):
                return
            before, turn = self.middle(item), self.named("moreBelow" if below else "moreAbove")
            if turn is not None:
                self._make_room(lambda turn=turn: self._is_clear(turn))  # type: ignore[misc]  # called at once
                self.press(self.middle(turn))
            self.settle(5)
            if self.middle(item) == before:  # there the page ends: it stands the other way
                below = not below
        raise NotThere(f"{item.property('text')!r} is out of view, and nothing leads there")

    def _is_clear(self, item: QQuickItem) -> bool:
        """Whether the on-screen keyboard leaves it free."""
        return self.middle(item).y() < self.window.height() - float(self.window.property("covered") or 0)

    def _in_view(self, item: QQuickItem) -> bool:
        middle = QPointF(self.middle(item))
        above: QQuickItem | None = item.parentItem()
        while above is not None:
            if above.clip() and not QRectF(above.mapToScene(QPointF(0, 0)), above.size()).contains(middle):
                return False
            above = above.parentItem()
        return QRectF(0, 0, self.window.width(), self.window.height()).contains(middle)

    def _distance(self, item: QQuickItem, words: str) -> int:
        """How many steps up from `item` until the words are below."""
        steps = 0
        above: QQuickItem | None = item.parentItem()
        while above is not None:
            if any(_says(other, words) for other in self.items(above, overleaf=True)):
                return steps
            steps, above = steps + 1, above.parentItem()
        return 1_000


def _says(item: QQuickItem, words: str) -> bool:
    return str(item.property("text") or "").translate(UNMARKED) == words.translate(UNMARKED)
