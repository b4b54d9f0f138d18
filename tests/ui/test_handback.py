"""The last page of a sitting: every word of it is seen, however large the words, and the way out stays in view."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.ui.hand import Hand
from kiosk.ui.sentences import _layout
from tests.ui.engine import dressed, engine

WINDOW = b"""
import QtQuick
import QtQuick.Window
import Inkwell
Window {
    id: root
    property string ending
    property string fault
    property int locked: 0
    visible: true
    Binding { target: Theme; property: "portrait"; value: root.height > root.width }
    HandbackPage { anchors.fill: parent; items: []; screen: ({ ending: root.ending, fault: root.fault }); onNext: root.locked++ }
}
"""
LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)
SAID = ("Give this tablet back at the desk.", "Clean your hands with the gel.", "This screen locks by itself.")
Open = Callable[..., Hand]


@pytest.fixture
def handback(qapp: object) -> Iterator[Open]:
    windows: list[QQuickWindow] = []

    def open_it(size: tuple[int, int], scale: float, ending: str, fault: str = "") -> Hand:
        dressed(textScale=scale)
        engine().setInitialProperties({"width": size[0], "height": size[1], "ending": ending, "fault": fault})
        engine().loadData(WINDOW)
        window = engine().rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        windows.append(window)
        hand = Hand(window)
        hand.settle(30)
        return hand

    yield open_it
    for window in windows:
        delete(window)


def whole(hand: Hand, item: QQuickItem) -> bool:
    """Whether all of it is inside the window and no wider than its place."""
    drawn = item.mapRectToScene(item.boundingRect())
    inside = drawn.left() >= 0 and drawn.top() >= 0 and drawn.right() <= hand.window.width() and drawn.bottom() <= hand.window.height()
    return inside and float(item.property("contentWidth")) <= item.width() + 1


def cut(hand: Hand) -> list[str]:
    """Words that are shown and do not fit."""
    return [str(item.property("text")) for item in hand.items() if item.inherits("QQuickText") and not whole(hand, item)]


def last_line(item: QQuickItem) -> int:
    """How many words stand on its last line."""
    laid = _layout(item)
    return len(laid.text()[laid.lineAt(laid.lineCount() - 1).textStart() :].split())


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
@pytest.mark.parametrize("ending", ["screened", "signed", "thinking", "talk", "declined", "not-ready"])
def test_every_ending_is_on_one_screen_at_every_size(handback: Open, size: tuple[int, int], scale: float, ending: str) -> None:
    hand = handback(size, scale, ending)
    assert cut(hand) == []
    assert hand.named("moreBelow") is None
    assert all(hand.sees(words) for words in SAID)
    hint = next(item for item in hand.items() if str(item.property("text")).startswith(SAID[-1]))
    assert hint.property("lineCount") == 1 or last_line(hint) > 1


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_with_a_fault_on_top_the_rest_is_a_touch_away_and_it_can_still_be_locked(handback: Open, size: tuple[int, int]) -> None:
    hand = handback(size, 2, "signed", "not-saved")
    assert hand.sees("Do not close this screen.")
    assert not hand.sees("Everything is saved."), "it is not"
    seen = set(hand.words())
    for _ in range(4):
        assert cut(hand) == []
        if hand.named("moreBelow") is None:
            break
        hand.tap_named("moreBelow")
        hand.settle(10)
        seen |= set(hand.words())
    assert {*SAID[:2], "The clinician signs next. Then we will call you."} <= seen
    hand.tap("Lock now")
    assert hand.window.property("locked") == 1
