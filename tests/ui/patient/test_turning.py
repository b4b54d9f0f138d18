"""The tablet is turned in the middle of something: nothing is lost, and nothing is half done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.journey_model import plain
from kiosk.ui.player import Player
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting

SHAPES = (PORTRAIT, LANDSCAPE, PORTRAIT, LANDSCAPE)


@pytest.fixture
def second_at_the_pad(tmp_path: Path, qapp: object) -> Iterator[Sitting]:
    stage = Stage(tmp_path)
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("sign")
    sitting = Sitting(walk.journey)
    yield sitting
    sitting.close()


def turn(sitting: Sitting, size: tuple[int, int]) -> None:
    sitting.window.resize(*size)
    sitting.hand.settle(20)


def test_a_half_typed_date_and_the_field_that_is_typed_into_stay(sit: At) -> None:
    sitting = sit("id.dob")
    sitting.hand.fill("id.dob:day", "27")
    for size in SHAPES:
        turn(sitting, size)
        focus = sitting.window.activeFocusItem()
        assert focus is not None
        assert focus.objectName() == "id.dob:day"
        assert sitting.model.shown.items[0].day == "27"
    sitting.hand.tap("Next")
    sitting.hand.write("3")
    assert (sitting.model.shown.items[0].day, sitting.model.shown.items[0].month) == ("27", "3")


def test_an_open_sheet_stays_open_and_leads_back_to_the_page(sit: At) -> None:
    sitting = sit("start.who")
    sitting.hand.tap("I am helping the patient")
    sitting.hand.tap_named("display")
    for size in SHAPES:
        turn(sitting, size)
        assert sitting.hand.sees("Size of words")
    sitting.hand.tap("Back to my page")
    assert [option.chosen for option in sitting.model.shown.items[0].options][1]
    assert sitting.hand.sees("Who is filling in this form?")


def test_a_stroke_that_is_being_drawn_while_the_tablet_turns_is_neither_lost_nor_torn(second_at_the_pad: Sitting) -> None:
    sitting = second_at_the_pad
    pad = sitting.named("pad")
    sitting.hand.draw(pad, [((0.1, 0.05), (0.2, 0.1), (0.3, 0.05))])
    finger, window = sitting.hand._touch_event, sitting.window
    finger().press(0, at(pad, 0.5, 0.05), window).commit()
    finger().move(0, at(pad, 0.6, 0.1), window).commit()
    for size in SHAPES[:1]:
        turn(sitting, size)
    finger().release(0, at(pad, 0.6, 0.1), window).commit()
    sitting.hand.settle(5)
    first, half = list(plain(pad.property("strokes")))
    assert len(first) == 3
    assert [round(x, 1) for x, *_ in half][:2] == [0.5, 0.6]
    sitting.hand.draw(pad, [((0.7, 0.05), (0.8, 0.1))])
    assert len(list(plain(pad.property("strokes")))) == 3


def test_a_locked_tablet_keeps_the_digits_that_were_typed(kiosk: Player) -> None:
    kiosk.hand.tap_named("staff")
    for digit in "402":
        kiosk.hand.tap(digit)
    for size in SHAPES:
        kiosk.front.window.resize(*size)
        kiosk.hand.settle(20)
    page = next(item for item in kiosk.hand.items() if item.property("digits") is not None)
    assert page.property("digits") == "402"


def at(pad: QQuickItem, x: float, y: float) -> QPoint:
    return pad.mapToScene(QPointF(x * pad.width(), y * pad.width())).toPoint()
