"""A kiosk with its real window, offscreen, over a data folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.app import Inkwell
from kiosk.clock import SystemClock
from kiosk.demo import CLINIC, PIN, STAFF, TITLE, WORDS
from kiosk.ui.player import Player
from tests.store.kiosk_on_disk import CHEAP

Open = Callable[..., Player]


@pytest.fixture
def open_kiosk(tmp_path: Path, qapp: object) -> Iterator[Open]:
    """Opens the kiosk of this test's data folder; closes what is still open when the test ends."""
    opened: list[Player] = []

    def open_it(size: tuple[int, int] = (1280, 800)) -> Player:
        for player in opened:
            player.front.close()
        opened[:] = [Player(Inkwell(tmp_path / "data", SystemClock(), cost=CHEAP).front(size=size, keyboard=False))]
        return opened[0]

    yield open_it
    for player in opened:
        player.front.close()


@pytest.fixture
def fresh(open_kiosk: Open) -> Player:
    """A kiosk after set-up, in which nobody has approved the forms; it shows Welcome."""
    player = open_kiosk()
    player.set_up(CLINIC, WORDS, STAFF, TITLE, PIN)
    return player


@pytest.fixture
def kiosk(fresh: Player) -> Player:
    """The same with its forms approved."""
    fresh.approve(PIN)
    return fresh
