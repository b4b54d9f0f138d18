"""After the consent, by touch: two taps and a signature take it back; a correction, a further session, and every document in reach."""

import os
from pathlib import Path

import pytest

from kiosk.demo import PIN
from kiosk.encounter.at_desk.view import Place
from kiosk.ui.player import Player
from tests.ui.conftest import PATIENT, Open
from tests.ui.starts import further, journey, to_second_sitting


@pytest.fixture
def desk(open_kiosk: Open, consented: Path) -> Player:
    """The record of that visit, in view."""
    player = open_kiosk(consented)
    player.sign_in(PIN)
    player.front.kiosk.desk_model.record(player.view.visits[0].id)
    return player


def test_upright_too_all_of_it_is_in_reach(open_kiosk: Open, consented: Path) -> None:
    player = open_kiosk(consented, (800, 1280))
    player.sign_in(PIN)
    player.front.kiosk.desk_model.record(player.view.visits[0].id)
    player.hand.tap_named("check")
    player.hand.wait(lambda: player.view.message == "genuine", "the seal is checked")
    shot(player, "upright-checked")
    player.hand.tap_named("closeToast")
    for name in ("session", "amend", "withdraw"):
        shot(player, f"upright-record-{name}")
        player.hand.tap_named(name)
        shot(player, f"upright-{name}")
        if name != "withdraw":
            player.hand.tap_named("back")
    player.draw("withdraw")
    player.hand.tap_named("main")
    sealed(player, "withdrawal")
    shot(player, "upright-withdrawn")


def shot(player: Player, name: str) -> None:
    """A picture to be looked at, where somebody asks for them."""
    if folder := os.environ.get("PICTURES"):
        player.hand.settle(50)
        player.front.window.grabWindow().save(str(Path(folder) / f"{name}.png"))


def sealed(player: Player, kind: str) -> None:
    player.hand.wait(lambda: player.view.place is Place.RECORD and player.view.message == "sealed", f"{player.view.message}")
    assert player.view.documents[player.view.shown].kind == kind


def test_two_taps_and_a_signature_take_the_consent_back(desk: Player) -> None:
    shot(desk, "record")
    desk.hand.tap("Withdraw")
    assert desk.hand.sees("I take back my consent.")
    shot(desk, "withdraw")
    desk.draw("withdraw")
    desk.hand.tap("Take it back")
    sealed(desk, "withdrawal")
    desk.hand.settle(200)
    shot(desk, "withdrawn")
    assert desk.view.state == "withdrawn"
    desk.hand.tap("Today")
    assert desk.hand.sees("Withdrawn")
    shot(desk, "today")


def test_one_tap_records_the_treatment_and_one_takes_it_back(desk: Player) -> None:
    desk.hand.tap("Treated")
    assert (desk.view.state, desk.view.message) == ("treated", "treated")
    assert desk.hand.named("treated") is None
    desk.hand.tap_named("undo")
    assert desk.view.state == "consented"
    desk.hand.tap_named("treated")
    shot(desk, "treated")
    desk.hand.tap("Today")
    assert desk.hand.sees("Treated")
    desk.hand.tap_named("lock")
    desk.wait_for("locked")
    assert desk.hand.sees("Treated")


def test_one_tap_says_whether_the_document_is_still_what_was_sealed(desk: Player) -> None:
    desk.hand.tap("Check")
    desk.hand.wait(lambda: desk.view.message == "genuine", "the seal is checked")
    shot(desk, "checked")
    assert desk.hand.sees("Genuine: nothing was changed since it was sealed")
    assert [line.split()[0] for line in desk.view.detail.splitlines()] == ["Sealed", "Countersigned", "Level"]


def test_an_empty_pad_is_said_beside_it_and_by_telephone_there_is_none(desk: Player) -> None:
    desk.hand.tap_named("withdraw")
    desk.hand.tap_named("main")
    assert desk.hand.sees("Sign with your finger or the pen")
    desk.hand.tap_named("how:by-telephone")
    assert desk.hand.named("pad") is None
    desk.hand.fill("identity", "Called back")
    shot(desk, "telephone")
    desk.hand.tap_named("main")
    sealed(desk, "withdrawal")


def test_what_stays_agreed_is_tapped_line_by_line(desk: Player) -> None:
    desk.hand.tap_named("withdraw")
    desk.hand.tap_named("line.treatment:still")
    assert desk.hand.sees("what is marked as taken back")
    desk.draw("withdraw")
    desk.hand.tap_named("main")
    sealed(desk, "withdrawal")
    assert desk.view.state == "consented"


def test_a_correction_asks_for_what_was_what_is_and_why(desk: Player) -> None:
    desk.hand.tap_named("amend")
    desk.hand.tap_named("main")
    assert desk.hand.sees("There is a problem")
    for link_id, words in (("what", "Date of birth"), ("was", "27 March 1984"), ("now", "27 March 1985"), ("reason", "Typed wrong")):
        desk.hand.fill(link_id, words)
    shot(desk, "amend")
    desk.hand.tap_named("main")
    sealed(desk, "amendment")


def test_a_further_session_says_how_long_it_has_been_and_is_confirmed_in_ink(desk: Player) -> None:
    desk.hand.tap_named("session")
    assert desk.hand.sees("0 days since the last session. Less than 28 days")
    desk.hand.tap_named("health:nothing")
    shot(desk, "session")
    desk.draw("session")
    desk.hand.tap_named("main")
    sealed(desk, "session")


def test_every_document_of_the_visit_is_a_tap_away(desk: Player) -> None:
    assert desk.hand.sees("Consent, countersigned")
    desk.hand.tap_named("earlierDocument")
    assert (desk.view.shown, desk.view.documents[0].kind) == (0, "consent")
    desk.hand.tap_named("laterDocument")
    assert desk.view.shown == 1


def test_a_statement_that_is_left_leaves_nothing(desk: Player) -> None:
    desk.hand.tap_named("withdraw")
    desk.draw("withdraw")
    desk.hand.tap_named("cancel")
    assert desk.view.place is Place.RECORD
    assert desk.view.state == "consented"


@pytest.fixture(scope="session")
def deciding(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A visit on the page of the decision."""
    return further(approved, tmp_path_factory.mktemp("deciding"), to_second_sitting(PATIENT, "decision"))


def test_a_no_on_the_tablet_is_one_tap_and_its_record_is_at_the_desk(open_kiosk: Open, deciding: Path) -> None:
    player = open_kiosk(deciding)
    player.sign_in(PIN)
    player.hand_over()
    player.hand.tap("I do not want this treatment")
    player.wait_for("journey")
    assert journey(player).screen().ending == "declined"
    player.hand.wait(lambda: not journey(player).waits, "its document was not made")
    player.front.kiosk.lock()
    player.sign_in(PIN)
    player.front.kiosk.desk_model.record(player.view.visits[0].id)
    assert [line.kind for line in player.view.documents] == ["refusal"]
    assert player.view.acts == ()
