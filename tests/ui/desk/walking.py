"""Every view of the desk, walked with Tab alone: what can be touched there and is not reached, or is reached and does not show it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.hand import Hand

MOST = 150
"""Steps until a round is over."""


def unreached(hand: Hand) -> list[str]:
    """What can be touched on the page in view and is not come to by Tab, or does not show that it was."""
    wanted = {id(item): item for item in hand.items() if _can_be_touched(hand, item)}
    shown: set[int] = set()
    for _ in range(MOST):
        QTest.keyClick(hand.window, Qt.Key.Key_Tab)
        hand.settle()
        focus = _held(hand)
        if focus is None:
            continue
        if id(focus) in shown:
            break
        if _is_seen(focus):
            shown.add(id(focus))
    return sorted(_called(item) for key, item in wanted.items() if key not in shown)


def _held(hand: Hand) -> QQuickItem | None:
    return hand.window.activeFocusItem()


def _can_be_touched(hand: Hand, item: QQuickItem) -> bool:
    kinds = ("QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit")
    if not any(item.inherits(kind) for kind in kinds) or not item.isEnabled():
        return False
    return not _lies_under_another(hand, item)


def _lies_under_another(hand: Hand, item: QQuickItem) -> bool:
    """A sheet covers it."""
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return not QRectF(0, 0, hand.window.width(), hand.window.height()).contains(place.center())


def _is_seen(item: QQuickItem) -> bool:
    """Whether a ring is drawn in it, or the edge around it is that of a field in use."""
    near = [item, *_below(item), *_below(_around(item, 4) if item.inherits("QQuickTextEdit") else item)]
    return any((child.property("around") is not None and child.isVisible()) or child.property("active") is True for child in near)


def _around(item: QQuickItem, steps: int) -> QQuickItem:
    above = item.parentItem()
    return item if steps == 0 or above is None else _around(above, steps - 1)


def _below(item: QQuickItem) -> list[QQuickItem]:
    return [found for child in item.childItems() for found in (child, *_below(child))]


def _called(item: QQuickItem) -> str:
    return f"{item.objectName()}|{item.property('text')}"
