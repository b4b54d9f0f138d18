"""Data folders that tests at the window begin from: each is made once and copied for every test.

The first worker to ask for one makes it, and the others find it. Set-up and approval are done by touch; of a longer way the acts behind
the pages are called straight, and touch takes over where it ends.
"""

import os
from collections.abc import Callable
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from kiosk.app import Inkwell
from kiosk.clock import SystemClock
from kiosk.demo import PIN, WHO, WORDS
from kiosk.encounter.journey import Journey
from kiosk.store.lock import Lock
from kiosk.ui.made_up_ink import STROKES
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.store.kiosk_on_disk import CHEAP
from tests.walk import Walk

PATIENCE = 600
"""Seconds that a worker waits for another that makes what it needs."""


BRISK = tuple(stroke[::8] + stroke[-1:] for stroke in STROKES)
"""A signature with an eighth of its points: each is a frame. What ink is at the finger's own pace, patient/test_signing.py knows."""


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """The data folder of that name, below what all workers of this run share; `make` makes `data` in the folder it is given."""
    root = factory.getbasetemp().parent if "PYTEST_XDIST_WORKER" in os.environ else factory.getbasetemp()
    found, half = root / name, root / f"{name}.half"
    with Lock(root / f"{name}.lock", patience=PATIENCE):
        if not found.exists():
            rmtree(half, ignore_errors=True)  # of a worker that died
            make(half)
            half.rename(found)
    return found / "data"


def at_window(folder: Path, size: tuple[int, int] = (1280, 800)) -> Player:
    return Player(Inkwell(folder, SystemClock(), cost=CHEAP).front(size=size, keyboard=False), ink=BRISK)


def further(house: Path, folder: Path, acts: Callable[[Player], None]) -> Path:
    """A copy of `house` below `folder`, unlocked, in which `acts` were done."""
    made = Path(copytree(house, folder / "data"))
    player = at_window(made)
    player.unlock(WORDS)
    acts(player)
    player.front.close()
    return made


def to_second_sitting(patient: Patient, place: str) -> Callable[[Player], None]:
    """Everything up to a page of the second sitting of the one visit of the day, which staff have handed over."""

    def acts(player: Player) -> None:
        player.sign_in(PIN)
        player.start_visit(WHO, patient.born)
        player.hand_over()
        Walk(journey(player), patient).to("handback")
        player.front.kiosk.lock()
        player.sign_in(PIN)
        _reviewed_and_talked(player, patient)
        player.hand_over()
        Walk(journey(player), patient).to(place)

    return acts


def journey(player: Player) -> Journey:
    """The journey that the window shows."""
    found = player.front.kiosk.journey_model.journey
    assert found is not None
    return found


def _reviewed_and_talked(player: Player, patient: Patient) -> None:
    desk, (visit,) = player.front.kiosk.desk_model, player.view.visits
    desk.review(visit.id)
    for flag in player.view.flags:
        desk.decide(flag.id, "proceed", "Seen.")
    desk.plan(visit.id)
    for row in player.view.items:
        for said in [option.code for option in patient.options(row)] if row.options else [patient.words(row)]:
            desk.answered(row.link_id, said)
    desk.talked()
    assert player.view.message == "ready", player.view
    desk.today()
