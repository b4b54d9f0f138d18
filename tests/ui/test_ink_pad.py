"""The pad: how hard somebody presses is kept, and a second finger draws nothing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QPoint, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from kiosk.encounter.sitting.ink import is_signature
from kiosk.ui.application import QML, prepare
from kiosk.ui.hand import Hand
from kiosk.ui.journey_model import ink, plain

PAGE = (
    "import QtQuick\nimport Inkwell\nWindow { width: 600; height: 300; visible: true; InkPad { objectName: 'pad'; anchors.fill: parent } }"
)


@pytest.fixture
def window(qapp: object, tmp_path: Path) -> Iterator[QQuickWindow]:
    prepare(keyboard=False)
    (tmp_path / "Pad.qml").write_text(PAGE, encoding="utf-8")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.load(QUrl.fromLocalFile(str(tmp_path / "Pad.qml")))
    (found,) = engine.rootObjects()
    assert isinstance(found, QQuickWindow)
    Hand(found).settle(20)
    yield found
    delete(engine)


def pad(window: QQuickWindow) -> QQuickItem:
    found = window.findChild(QQuickItem, "pad")
    assert isinstance(found, QQuickItem)
    return found


def strokes(window: QQuickWindow) -> Any:
    return plain(pad(window).property("strokes"))


def test_a_finger_draws_and_its_points_hold_place_time_and_pressure(window: QQuickWindow) -> None:
    Hand(window).draw(pad(window), [((0.2, 0.2), (0.4, 0.3), (0.6, 0.2))])
    (stroke,) = strokes(window)
    assert len(stroke) == 3
    assert {len(point) for point in stroke} == {4}
    assert is_signature(ink(strokes(window)))


def test_a_mouse_draws_too(window: QQuickWindow) -> None:
    from PySide6.QtCore import Qt

    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(window, QPoint(300, 120))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 120))
    assert is_signature(ink(strokes(window)))


def test_a_second_finger_draws_nothing_and_lifting_it_does_not_end_the_line(window: QQuickWindow) -> None:
    finger = QTest.createTouchDevice()
    QTest.touchEvent(window, finger, False).press(0, QPoint(100, 100), window).commit()
    QTest.touchEvent(window, finger, False).move(0, QPoint(200, 100), window).commit()
    QTest.touchEvent(window, finger, False).move(0, QPoint(200, 100), window).press(1, QPoint(400, 200), window).commit()
    QTest.touchEvent(window, finger, False).move(0, QPoint(200, 100), window).move(1, QPoint(450, 250), window).commit()
    QTest.touchEvent(window, finger, False).move(0, QPoint(200, 100), window).release(1, QPoint(450, 250), window).commit()
    QTest.touchEvent(window, finger, False).move(0, QPoint(300, 100), window).commit()
    QTest.touchEvent(window, finger, False).release(0, QPoint(300, 100), window).commit()
    (stroke,) = strokes(window)
    assert [round(point[0], 2) for point in stroke] == [0.17, 0.33, 0.5]


def test_how_hard_a_pen_presses_is_kept(window: QQuickWindow) -> None:
    for act, x, pressure in (("_down", 60, 0.25), ("_moved", 120, 0.75)):
        touch = {"pointId": 1, "x": x, "y": 60, "pressure": pressure, "ellipseDiameters": {"width": 0, "height": 0}}
        QMetaObject.invokeMethod(pad(window), act, Q_ARG("QVariant", [touch]))
    assert [point[3] for point in ink(strokes(window))[0]] == [0.25, 0.75]
