"""Lists at the desk turn as the patient's pages do: no row is cut, nothing of another page shows or can be touched."""

from collections.abc import Iterator

import pytest
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.ui.application import QML
from kiosk.ui.hand import Hand

WINDOW = b"""
import QtQuick
import QtQuick.Window
import Inkwell
Window {
    id: root
    property int rows: 9
    property bool away: false
    property string touched
    width: 700; height: 460; visible: true
    Paged {
        id: list
        objectName: "list"
        anchors { fill: parent; margins: 20 }
        visible: !root.away
        Repeater {
            model: root.rows
            OptionRow {
                required property int index
                width: list.width
                rowHeight: index === 3 ? 250 : 72
                compact: true
                text: "Row " + index
                onClicked: root.touched = text
            }
        }
    }
}
"""


@pytest.fixture
def hand(qapp: object) -> Iterator[Hand]:
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.loadData(WINDOW)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    found = Hand(window)
    found.settle(30)
    yield found
    delete(engine)


def shown(hand: Hand) -> list[str]:
    return [words for words in hand.words() if words.startswith("Row ")]


def whole(hand: Hand) -> bool:
    """Whether each row that is shown lies wholly above the buttons that turn the page."""
    turner = hand.named("moreBelow")
    foot = turner.mapRectToScene(turner.boundingRect()).top() if turner is not None else hand.window.height()
    places = [row.mapRectToScene(row.boundingRect()) for words in shown(hand) for row in hand.buttons(words)]
    return all(place.top() >= 0 and place.bottom() <= foot for place in places)


def test_every_row_is_whole_on_one_page_and_only_there(hand: Hand) -> None:
    pages = [shown(hand)]
    for _ in range(pager(hand).property("pageCount") - 1):
        assert whole(hand)
        hand.tap_named("moreBelow")
        hand.settle(10)
        pages.append(shown(hand))
    assert whole(hand)
    assert len(pages) > 2
    assert [row for page in pages for row in page] == [f"Row {at}" for at in range(9)]


def pager(hand: Hand) -> QQuickItem:
    found = hand.named("list")
    assert found is not None
    return found


def test_a_row_overleaf_is_brought_and_touched(hand: Hand) -> None:
    hand.tap("Row 8")
    assert hand.window.property("touched") == "Row 8"


def test_rows_that_come_while_the_list_is_away_do_not_show_through_from_other_pages(hand: Hand) -> None:
    hand.window.setProperty("away", True)
    hand.settle(10)
    hand.window.setProperty("rows", 0)
    hand.window.setProperty("rows", 8)
    hand.settle(10)
    hand.window.setProperty("away", False)
    hand.settle(30)
    assert shown(hand) == ["Row 0", "Row 1", "Row 2"]
    assert [row.isEnabled() for words in ("Row 2", "Row 5") for row in hand.buttons(words)] == [True, False]


def test_what_fits_again_is_whole_again(hand: Hand) -> None:
    hand.tap("Row 8")
    hand.window.setProperty("rows", 3)
    hand.settle(30)
    assert shown(hand) == ["Row 0", "Row 1", "Row 2"]
    assert hand.named("moreBelow") is None
    hand.tap("Row 1")
    assert hand.window.property("touched") == "Row 1"
