"""A monkey for some seconds; `python -m tests.ui.monkey` lets it in for longer."""

from pathlib import Path

import pytest

from kiosk.encounter.journey import Journey
from kiosk.ui.journey_model import JourneyModel
from tests.ui.monkey.homes import at_page
from tests.ui.monkey.troop import Troop

TAPS = 50


@pytest.mark.usefixtures("qapp")
def test_nothing_comes_of_a_monkey_but_answers_and_all_of_them_are_kept(approved: Path, tmp_path: Path) -> None:
    begun = at_page(approved, tmp_path / "begun", "page.hopes")
    answers = 0
    for seed in range(7, 12):  # where a monkey's taps fall hangs on how fast the machine is, too
        (folder := tmp_path / str(seed)).mkdir()
        troop = Troop(begun, folder, seed)
        assert troop.run(TAPS) == []
        if answers := troop.answers:
            break
    assert answers > 0


@pytest.mark.usefixtures("qapp")
def test_an_answer_that_is_shown_and_not_kept_is_noticed(approved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Journey, "_save_answers", lambda *_: None)
    troop = Troop(at_page(approved, tmp_path / "begun", "start.who"), tmp_path, seed=3)
    assert any("the store says" in found for found in troop.run(30))


@pytest.mark.usefixtures("qapp")
def test_an_error_in_a_slot_is_noticed(approved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    troop = Troop(at_page(approved, tmp_path / "begun", "start.who"), tmp_path, seed=3)
    monkeypatch.setattr(JourneyModel, "_act", lambda *_: 1 / 0)
    assert any("ZeroDivisionError" in found for found in troop.run(40))
