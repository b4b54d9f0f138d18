"""A form walked on the real screen by touch, with a control for every kind of answer, and nothing of it kept."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.encounter.sitting.screen import Kind
from kiosk.errors import FormError, KioskError
from kiosk.preview import Rehearsal, to_be_walked
from kiosk.ui.application import Front, prepare
from kiosk.ui.hand import Hand
from kiosk.ui.preview_model import PreviewModel
from tests.every_kind import EVERY_KIND, written


class OnScreen:
    def __init__(self, form: Path, folder: Path) -> None:
        self.rehearsal = Rehearsal(to_be_walked(form), folder, SystemClock())
        prepare(keyboard=False)
        model = PreviewModel(self.rehearsal.opening, self.rehearsal.journey)
        self.front = Front(model, paths.resources() / "fonts", keyboard=False, size=(1280, 800))
        self.front.theme.setProperty("reducedMotion", True)
        self.front.theme.setProperty("slip", 0)
        self.front.show()
        self.hand = Hand(self.front.window)
        self.hand.settle(1)
        self.journey = model.journey_model

    def on(self) -> str:
        self.hand.tap_named("next")
        self.hand.settle(1)
        return self.journey.shown.key


@pytest.fixture
def screen(tmp_path: Path, qapp: object) -> Iterator[OnScreen]:
    shown = OnScreen(written(tmp_path), tmp_path / "data")
    yield shown
    shown.front.close()


def test_every_kind_of_answer_is_given_by_touch_and_stands_in_the_response(screen: OnScreen) -> None:
    hand = screen.hand
    hand.fill("height", "172")
    screen.on()
    hand.fill("weight", "70")
    hand.tap("kg")
    assert screen.on() == "pain"
    assert hand.sees("23.7")
    assert screen.on() == "smoke"
    hand.tap("Yes", under="Do you smoke?")
    hand.tap("No", under="Do you drink alcohol?")
    assert screen.on() == "how-long"
    hand.fill("how-long", "Ten years")
    assert screen.on() == "medicine"
    hand.fill("medicine.name#1", "Apixaban")
    hand.tap("Add another: Medicine")
    hand.fill("medicine.name#2", "Iron")
    assert screen.on() == "colour"
    hand.tap("Green")
    assert screen.on() == "country"
    hand.tap("Belgium")
    assert screen.on() == "agree"
    hand.tap("Neither")
    assert screen.on() == "allergies"
    assert screen.on() == "birth"
    for part, words in (("day", "27"), ("month", "3"), ("year", "1984")):
        hand.fill(f"birth:{part}", words)
    for key in ("wake", "last", "site", "picture", "advice", "check"):
        assert screen.on() == key
    journey = screen.journey.journey
    assert journey is not None
    told = json.loads(screen.rehearsal.told(journey))
    parts = {part["linkId"] + str(at): part for at, part in enumerate(told["item"])}
    values = {item["linkId"]: item.get("answer") for part in told["item"] for item in part["item"]}
    assert values["height"] == [{"valueInteger": 172}]
    assert values["weight"][0]["valueQuantity"] == {"value": 70, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"}
    assert values["bmi"] == [{"valueDecimal": 23.7}]
    assert values["birth"] == [{"valueDate": "1984-03-27"}]
    names = [part["item"][0]["answer"][0]["valueString"] for part in parts.values() if part["linkId"] == "medicine"]
    assert names == ["Apixaban", "Iron"]
    screen.on()
    assert screen.journey.shown.kind is Kind.HANDBACK


def test_a_walk_that_is_over_begins_anew_and_blank(screen: OnScreen) -> None:
    screen.hand.fill("height", "172")
    screen.front.kiosk.lock()
    screen.hand.settle(1)
    assert screen.journey.shown.key == "height"
    assert screen.journey.shown.items[-1].value == ""


def test_a_language_the_form_has_no_words_in_is_said(tmp_path: Path) -> None:
    with pytest.raises(KioskError, match=r"no words in 'pl'; it has en"):
        to_be_walked(written(tmp_path), "pl")


def test_a_form_in_which_a_link_id_stands_twice_is_refused(tmp_path: Path) -> None:
    again = tmp_path / "twice.json"
    again.write_text(json.dumps({**EVERY_KIND, "item": [*EVERY_KIND["item"], *EVERY_KIND["item"]]}), encoding="utf-8")
    with pytest.raises(FormError, match="stands there twice"):
        to_be_walked(again)
