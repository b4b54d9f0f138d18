"""A page of the desk does not turn as long as there is room on a tablet that lies on its side."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.demo import PIN
from kiosk.encounter.at_desk.view import Place
from kiosk.ui.player import Player
from tests.ui.conftest import Open
from tests.ui.desk.test_today import busy


@pytest.fixture
def signed(open_kiosk: Open, consented: Path) -> Player:
    """A visit that is signed and countersigned, and somebody at the desk."""
    kiosk = open_kiosk(consented)
    kiosk.sign_in(PIN)
    return kiosk


@pytest.mark.parametrize("statement", ["withdraw", "amend", "session"])
def test_what_is_stated_after_a_consent_stands_on_one_page(signed: Player, statement: str) -> None:
    desk = signed.front.kiosk.desk_model
    desk.stateOn(statement, signed.view.visits[0].id)
    if statement == "session":
        desk.answered("health", "told")  # and one more question
    if statement == "withdraw":  # the treatment and two choices, as most patients agree to
        lines = [row for row in signed.view.items if row.link_id.startswith("line.")]
        desk._show(replace(signed.view, items=(*lines[:3], *signed.view.items[len(lines) :])))
    signed.hand.settle(60)
    assert signed.view.place == statement
    assert signed.hand.named("moreBelow") is None


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
def test_every_act_of_a_record_lies_on_its_panel(open_kiosk: Open, consented: Path, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(consented, size)
    kiosk.sign_in(PIN)
    kiosk.front.kiosk.desk_model.record(kiosk.view.visits[0].id)
    kiosk.hand.settle(60)
    rail = kiosk.hand.named("records")
    assert rail is not None and "withdraw" in kiosk.view.acts
    floor = rail.mapRectToScene(rail.boundingRect()).top() if size[1] > size[0] else size[1] - 26
    for name in ("answers", "check", "paper", *kiosk.view.acts):
        act = kiosk.hand.named(name)
        assert act is not None
        assert act.mapRectToScene(act.boundingRect()).bottom() <= floor, name


def test_what_can_be_given_to_a_patient_stands_on_one_page(signed: Player) -> None:
    signed.front.kiosk.desk_model._handouts.page(signed.view.visits[0].id)
    signed.hand.settle(60)
    assert signed.view.place is Place.PAPER
    assert signed.hand.named("moreBelow") is None


def test_today_turns_only_when_another_visit_would_not_fit(kiosk: Player) -> None:
    busy(kiosk)
    kiosk.sign_in(PIN)
    kiosk.hand.settle(60)
    turner = kiosk.hand.named("moreBelow")
    assert turner is not None, "this day was to be longer than a page"
    rows = [item for item in kiosk.hand.items() if item.objectName() == "look"]
    lowest = max(row.mapRectToScene(row.boundingRect()).bottom() for row in rows)
    another = rows[0].parentItem().height() + 36 + 16 + 4  # a row, under a heading of its own
    assert lowest + another > turner.mapRectToScene(turner.boundingRect()).top()
    shown = len(rows)
    kiosk.hand.tap_named("moreBelow")
    assert shown + sum(item.objectName() == "look" for item in kiosk.hand.items()) == len(kiosk.view.visits)


def test_an_icon_of_a_field_overleaf_is_not_seen_under_the_foot(signed: Player) -> None:
    """Without a GPU a drawing does not heed the clip of its page."""
    signed.front.kiosk.desk_model.stateOn("amend", signed.view.visits[0].id)
    signed.hand.settle(60)
    signed.hand.tap_named("main")
    signed.hand.settle(60)
    cancel = signed.hand.named("cancel")
    assert cancel is not None and signed.view.problems
    for link in (
        item for item in signed.hand.items() if item.objectName().startswith("problem:")
    ):  # a finger wide, with no empty line below
        words, box = link.property("contentItem"), link.parentItem().parentItem().parentItem().parentItem()
        below = box.height() - words.mapRectToItem(box, words.boundingRect()).bottom()
        assert link.height() >= 72 and 8 < below < 24
    missed = [item for item in signed.hand.items(overleaf=True) if item.property("fieldName") and item.property("problem") is not None]
    assert len(missed) == 4 and all(item.property("wrong") for item in missed)
    place = cancel.mapRectToScene(cancel.boundingRect())
    seen = signed.front.window.grabWindow()
    below = [seen.pixelColor(x, y).name() for x in range(int(place.left()), int(place.right())) for y in (790, 793)]
    assert set(below) == {"#f6f0e6"}
