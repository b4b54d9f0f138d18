"""A visit is closed by touch, opened again by one tap; and a flag leads to the answer that raised it."""

from pathlib import Path

import pytest

from kiosk.demo import BORN, CHOSEN, PIN, TYPED, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import State
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.ui.conftest import Open
from tests.ui.starts import further, journey
from tests.walk import Walk


@pytest.fixture(scope="module")
def house_to_review(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    def acts(player: Player) -> None:
        player.sign_in(PIN)
        player.start_visit(WHO, BORN)
        player.hand_over()
        Walk(journey(player), Patient({**CHOSEN, "o2": ("yes",)}, TYPED)).to("handback")

    return further(approved, tmp_path_factory.mktemp("to-review"), acts)


@pytest.fixture
def desk(open_kiosk: Open, house_to_review: Path) -> Player:
    player = open_kiosk(house_to_review)
    player.sign_in(PIN)
    return player


def decide(desk: Player, verdict: str) -> None:
    desk.hand.tap("Review")
    flag = next(flag for flag in desk.view.flags if flag.level in ("stop", "review"))
    desk.hand.tap_named(f"{flag.id}:{verdict}")
    desk.hand.fill("reason", "Not on this skin.")
    desk.hand.tap_named("saveDecision")
    assert desk.hand.sees("Decision saved")


def test_see_it_leads_to_the_very_answer(desk: Player) -> None:
    desk.hand.tap("Review")
    flag = desk.view.flags[0]
    desk.hand.tap("See it", under=flag.question)
    assert desk.view.place is Place.ANSWERS
    desk.hand.wait(lambda: desk.hand.sees(flag.question), f"not on the page in view: {flag.question}")
    desk.hand.tap_named("back")
    assert desk.view.place in (Place.REVIEW, Place.TODAY)


def test_closing_asks_once_and_can_be_taken_back(desk: Player) -> None:
    decide(desk, "do-not-treat")
    desk.hand.tap("Close the visit")
    assert desk.hand.sees("The visit ends here.")
    desk.hand.tap("Keep it open")
    assert desk.hand.named("keepOpen") is None
    desk.hand.tap("Close the visit")
    desk.hand.tap("Close it")
    assert desk.hand.sees("Not treated")
    desk.hand.tap("Undo")
    assert desk.view.place is Place.REVIEW
    assert desk.hand.sees("Close the visit")


def test_a_closed_visit_is_not_called_a_no_on_the_locked_screen_either(desk: Player) -> None:
    decide(desk, "do-not-treat")
    desk.hand.tap("Close the visit")
    desk.hand.tap("Close it")
    desk.hand.tap_named("lock")
    desk.wait_for("locked")
    assert desk.hand.sees("Not treated")
    assert not desk.hand.sees("Said no")


def test_a_decision_that_was_a_slip_is_taken_back_with_a_tap(desk: Player) -> None:
    decide(desk, "proceed")
    assert desk.view.decided == 1
    desk.hand.tap("Undo")
    assert desk.view.decided == 0
    assert desk.hand.sees("Taken back")
    (visit,) = desk.front.kiosk.door.opened[0].encounters_of(desk.front.kiosk.door.opened[0].find_patients(WHO)[0].id)  # type: ignore[index]
    assert visit.state is State.SCREENED


def test_a_visit_that_was_started_by_mistake_is_gone_with_a_tap(desk: Player) -> None:
    desk.start_visit("Femi Adeyemi", ("1", "2", "1990"))
    assert len(desk.view.visits) == 2
    desk.hand.tap("Undo")
    assert [visit.name for visit in desk.view.visits] == [WHO]
