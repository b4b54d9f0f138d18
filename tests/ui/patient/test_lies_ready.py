"""The next page of a kind is made while the present one is read, so that it is there at once; nobody can tell it from one made anew."""

from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.ui.item_model import ItemModel
from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import Sitting
from tests.walk import Walk

READ = 350
"""Milliseconds until a page has been read for long enough."""


def test_a_page_that_lay_ready_says_and_lays_out_what_one_made_anew_does(sit: At) -> None:
    sitting = sit("start.who")
    walk = Walk(sitting.real)
    lay_ready = 0
    while lay_ready < 6:
        sitting.look()
        sitting.hand.settle(READ)
        walk.fill()
        lay_ready += lies_ready(sitting)
        sitting.model.next()
        sitting.hand.settle(20)
        ready = drawn(sitting)
        sitting.model.anew(sitting.real.screen())
        sitting.hand.settle(20)
        assert ready == drawn(sitting), walk.screen.key


def test_a_page_that_lay_ready_takes_a_second_tap_on_back_for_a_slip_too(sit: At) -> None:
    sitting = sit("start.who")
    Walk(sitting.real).fill()
    sitting.theme.setProperty("slip", 2000)
    sitting.look()
    sitting.hand.settle(READ)
    key = sitting.model.shown.key
    sitting.model.next()
    sitting.hand.settle(450)
    back = sitting.hand.middle(sitting.named("back"))
    sitting.hand.press(back)
    assert sitting.model.shown.key != key
    sitting.theme.setProperty("slip", 0)
    sitting.hand.press(back)
    assert sitting.model.shown.key == key


def test_what_lay_ready_goes_with_the_sitting_and_so_do_the_rows_of_every_page(sit: At) -> None:
    sitting = sit("start.who")
    sitting.hand.settle(READ)
    assert lies_ready(sitting)
    gone = list[object]()
    for kept in (view(sitting).property("page"), view(sitting).property("spare").property("question").toQObject()):
        kept.destroyed.connect(lambda _: gone.append(1))
    sitting.lock()
    sitting.hand.settle(10)
    assert len(gone) == 2
    assert not lies_ready(sitting)
    assert [model.rowCount() for model in sitting.model.findChildren(ItemModel)] == [0, 0]


def view(sitting: Sitting) -> QQuickItem:
    """The JourneyView."""
    return next(item for item in sitting.hand.items() if item.property("prepared") is not None)


def lies_ready(sitting: Sitting) -> bool:
    """Whether a question may be shown at once."""
    return bool(view(sitting).property("spare").property("question").isObject())


def drawn(sitting: Sitting) -> list[tuple[Any, ...]]:
    """Every text in view, and where it stands."""
    texts = [item for item in sitting.hand.items() if item.inherits("QQuickText") and item.property("text")]
    places = [text.mapRectToScene(text.boundingRect()).toRect() for text in texts]
    return [(str(text.property("text")), place.getRect()) for text, place in zip(texts, places, strict=True)]
