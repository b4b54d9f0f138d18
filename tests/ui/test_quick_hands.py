"""Twenty taps a second on every control that leads somewhere else, with the real slip and moving pages."""

import time
from itertools import pairwise

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.ui.idle import QUESTION
from kiosk.ui.player import Player
from tests.ui.starts import journey
from tests.walk import Walk

BURST = 7
"""Taps, 50 ms apart."""


def burst(kiosk: Player, name: str) -> None:
    """Where the control stood when it began, whatever comes up there."""
    item = kiosk.hand.named(name)
    assert item is not None, f"{name}: {kiosk.hand.words()}"
    place = kiosk.hand.middle(item)
    for _ in range(BURST):
        kiosk.hand.press(place)
        kiosk.hand.settle(50)


@pytest.fixture
def moving(kiosk: Player) -> Player:
    for name, value in (("still", False), ("reducedMotion", False), ("slip", 500)):
        kiosk.front.theme.setProperty(name, value)
    return kiosk


def test_every_transition_survives_twenty_taps_a_second(moving: Player) -> None:
    model, turns = moving.front.kiosk.journey_model, list[float]()
    model.pageTurning.connect(lambda: turns.append(time.monotonic()))
    for name in ("start", "next", "back", "display", "hide", "help", "language"):
        if name == "start":
            moving.hand.settle(510)
        moving.hand.settle(510)
        if moving.hand.named(name) is None:  # the first page has no way back
            continue
        burst(moving, name)
        moving.hand.settle(300)
        for sheet in ("displaying", "speaking"):
            moving.front.window.setProperty(sheet, False)
        if moving.hand.sees("Your answers are hidden") or moving.hand.sees("We made a note"):
            burst(moving, "uncover")
            moving.hand.settle(300)
        page = moving.hand.named("next")
        assert page is not None, (name, moving.hand.words())
        above: QQuickItem | None = page.parentItem()
        while above is not None:
            assert (above.opacity(), above.isVisible()) == (1, True), name
            above = above.parentItem()
        assert 0 <= page.mapToScene(page.boundingRect().topLeft()).x() < moving.front.window.width() / 2
    assert turns, "no page turned: nothing was tried"
    assert [after - before for before, after in pairwise(turns) if 0.005 < after - before < 0.4] == []


@pytest.mark.parametrize("cover", ["hide", "help", "display", "notice"])
def test_a_second_tap_on_the_way_back_to_a_page_never_presses_its_continue(moving: Player, cover: str) -> None:
    model = moving.front.kiosk.journey_model
    moving.front.kiosk.start()
    Walk(journey(moving)).to("start.who")
    model.begin(journey(moving))
    model.answer("start.who", "patient")
    moving.hand.settle(510)
    if cover == "notice":
        for _ in range(QUESTION):
            moving.front.idle.tick()
        moving.hand.settle(20)
    else:
        moving.hand.tap_named(cover)
        moving.hand.settle(510)
    back = moving.hand.named("uncover") or moving.hand.named("next")
    assert back is not None
    place = moving.hand.middle(back)
    for _ in range(3):
        moving.hand.press(place)
        moving.hand.settle(80)
    assert model.shown.key == "start.who"
    assert moving.front.idle.property("secondsLeft") == 0
    moving.hand.settle(510)
    moving.hand.press(place)
    assert model.shown.key == "start.language"
