"""What a monkey does to a tablet: every act is a real event at the window, drawn from one seeded chance."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.hand import Hand
from tests.ui.test_locked_in import WAYS_OUT

KEY, NONE, SHIFT = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN_KEYS = (
    KEY.Key_Tab,
    KEY.Key_Return,
    KEY.Key_Space,
    KEY.Key_Enter,
    KEY.Key_Backspace,
    KEY.Key_Delete,
    KEY.Key_Escape,
    KEY.Key_PageDown,
)
MORE_KEYS = (
    KEY.Key_PageUp,
    KEY.Key_Up,
    KEY.Key_Down,
    KEY.Key_Left,
    KEY.Key_Right,
    KEY.Key_Home,
    KEY.Key_End,
    *range(KEY.Key_0, KEY.Key_9 + 1),
)
CHORDS = (
    (KEY.Key_Tab, SHIFT),
    *((key, Qt.KeyboardModifier.ControlModifier) for key in (KEY.Key_A, KEY.Key_C, KEY.Key_V, KEY.Key_X, KEY.Key_Z)),
)
WORDS = (
    "27",
    "3",
    "1984",
    "0",
    "-1",
    "99999999",
    "Amara",
    "王小明",
    "شارع",
    "🙂",
    "<b>x</b>",
    "a\nb",
    "\x00\x07",
    "O'Brien",
    "x" * 300,
    "%1 %n {visit.price}",
)
TAPPED = ("QQuickAbstractButton", "QQuickTextField", "QQuickTextArea")


class Paws:
    """Taps, swipes and keys at one window."""

    def __init__(self, window: QQuickWindow, chance: Random) -> None:
        self.window, self.chance, self.hand = window, chance, Hand(window)
        often: tuple[tuple[int, Callable[[], None]], ...] = (
            (46, self.tap_something),
            (10, self.tap_anywhere),
            (7, self.tap_twice),
            (3, self.tap_twenty_a_second),
            (5, self.swipe),
            (2, self.two_fingers),
            (2, self.mouse),
            (9, self.key),
            (2, self.chord),
            (6, self.type),
            (2, self.scribble),
            (1, self.turn),
        )
        self._acts = [act for weight, act in often for _ in range(weight)]

    def act(self) -> str:
        """Do one thing; what it was."""
        act = self.chance.choice(self._acts)
        act()
        return act.__name__

    def tap_something(self) -> None:
        if found := self.things():
            self.hand.press(self._within(self.chance.choice(found)))

    def tap_anywhere(self) -> None:
        self.hand.press(self._anywhere())

    def tap_twice(self) -> None:
        if found := self.things():
            place = self._within(self.chance.choice(found))
            self.hand.press(place)
            self.hand.press(place)

    def tap_twenty_a_second(self) -> None:
        """On what was under the finger when it began, whatever comes up there."""
        if found := self.things():
            place = self._within(self.chance.choice(found))
            for _ in range(8):
                self.hand.press(place)
                self.hand.settle(50)

    def swipe(self) -> None:
        start, end = QPointF(self._anywhere()), QPointF(self._anywhere())
        event = self.hand._touch_event()
        event.press(0, start.toPoint(), self.window).commit()
        for step in range(1, 5):
            self.hand._touch_event().move(0, (start + (end - start) * step / 4).toPoint(), self.window).commit()
        self.hand._touch_event().release(0, end.toPoint(), self.window).commit()

    def two_fingers(self) -> None:
        one, other = self._anywhere(), self._anywhere()
        self.hand._touch_event().press(0, one, self.window).press(1, other, self.window).commit()
        self.hand._touch_event().move(0, other, self.window).move(1, one, self.window).commit()
        self.hand._touch_event().release(0, other, self.window).release(1, one, self.window).commit()

    def mouse(self) -> None:
        place = self._anywhere()
        button = self.chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton))
        QTest.mouseClick(self.window, button, NONE, place)
        turned = QWheelEvent(
            QPointF(place),
            QPointF(place),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(self.window, turned)

    def key(self) -> None:
        QTest.keyClick(self.window, self.chance.choice((*PLAIN_KEYS, *PLAIN_KEYS, *MORE_KEYS)))

    def chord(self) -> None:
        key, held = self.chance.choice((*CHORDS, *WAYS_OUT))
        QTest.keyClick(self.window, key, held)

    def type(self) -> None:
        """Only where something is typed into: letters elsewhere are keys."""
        focus = self.window.activeFocusItem()
        if focus is not None and (focus.inherits("QQuickTextInput") or focus.inherits("QQuickTextEdit")):
            self.hand.write(self.chance.choice(WORDS))

    def scribble(self) -> None:
        """On the pad, if there is one: dots, strokes that leave it, and one that is not lifted before the next act."""
        pad = self.hand.named("pad")
        if pad is None or pad.opacity() == 0 or not self.hand._in_view(pad):
            return
        for _ in range(self.chance.randint(1, 3)):
            points = [
                pad.mapToScene(QPointF(self.chance.uniform(-20, pad.width() + 20), self.chance.uniform(-20, pad.height() + 20)))
                for _ in range(6)
            ]
            self.hand._touch_event().press(0, points[0].toPoint(), self.window).commit()
            for point in points[1 : self.chance.randint(2, 6)]:
                self.hand._touch_event().move(0, point.toPoint(), self.window).commit()
            self.hand._touch_event().release(0, points[-1].toPoint(), self.window).commit()

    def turn(self) -> None:
        """The tablet is turned round."""
        self.window.resize(self.window.height(), self.window.width())

    def things(self) -> list[QQuickItem]:
        """What a finger could press now; what is covered is pressed as well, and must not mind."""
        return [
            item
            for item in self.hand.items()
            if any(item.inherits(kind) for kind in TAPPED) and item.width() > 1 and self.hand._in_view(item)
        ]

    def _within(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(self.chance.uniform(1, item.width() - 1), self.chance.uniform(1, item.height() - 1))).toPoint()

    def _anywhere(self) -> QPoint:
        return QPoint(self.chance.randrange(self.window.width()), self.chance.randrange(self.window.height()))
