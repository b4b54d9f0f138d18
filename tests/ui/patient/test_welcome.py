"""The first page: whatever language says welcome, and however large, everything is on it and nothing lies on anything else."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.ui.hand import Hand
from kiosk.ui.languages import BASE
from kiosk.ui.pseudo import choose
from tests.ui.engine import dressed, engine, tongue
from tests.ui.patient.fits import EVERY, Way
from tests.ui.patient.sight import apart, cut, written_over
from tests.ui.patient.sitting import PORTRAIT

PAGE = b"""
import QtQuick
import QtQuick.Window
import Inkwell
Window { visible: true; WelcomePage { anchors.fill: parent; clinic: "Linden Skin Clinic"; minutes: 3; fault: "" } }
"""
Welcomed = Callable[[str, Way], Hand]


@pytest.fixture
def welcomed(qapp: object) -> Iterator[Welcomed]:
    """The page in that language, worn that way."""
    engine().setInitialProperties({})
    engine().loadData(PAGE, QUrl("file:///Welcome.qml"))
    window = engine().rootObjects()[-1]
    assert isinstance(window, QQuickWindow)
    hand = Hand(window)

    def wear(tag: str, way: Way) -> Hand:
        size, scale, large = way
        choose(tongue(), tag)
        dressed(portrait=size == PORTRAIT, textScale=scale, large=large)
        window.resize(*size)
        hand.settle(20)
        return hand

    yield wear
    choose(tongue(), BASE)
    delete(window)


def bottom(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, item.height())).y()


@pytest.mark.parametrize("tag", [BASE, "en-XA", "es", "pl", "ar"])
def test_it_is_one_page_in_every_language_and_dress(welcomed: Welcomed, tag: str) -> None:
    for way in EVERY:
        hand = welcomed(tag, way)
        title = next(item for item in hand.items() if item.property("keepWithNext"))
        assert title.property("lineCount") == 1, way
        words = [item for item in hand.items() if item.inherits("QQuickText")]
        assert max(bottom(item) for item in words) <= way[0][1] - 8, way
        told, below = title.parentItem(), hand.named("start")
        assert told is not None and below is not None
        assert way[0] != PORTRAIT or bottom(told) <= below.parentItem().mapToScene(QPointF(0, 0)).y(), way
        larger = next(item for item in hand.items() if item.property("iconName") == "letters")
        assert way[2] or larger.implicitWidth() - larger.width() <= 24, way  # of its 64 pixels beside the words
        assert cut(hand) + apart(hand) + written_over(hand) == [], way


def test_no_drop_falls_on_large_words(welcomed: Welcomed) -> None:
    for way in EVERY:
        ripples = [item for item in welcomed(BASE, way).items() if item.property("rings") is not None]
        assert bool(ripples) is (way[1] < 1.3), way
