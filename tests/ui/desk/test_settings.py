"""The settings by touch: cards, pages, what is typed and not saved, undo, a logo from a file, a certificate that is asked about once."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, QUrl

from kiosk.demo import PIN
from kiosk.encounter.at_desk.view import Place
from kiosk.ui.player import Player
from tests.ui.conftest import Open

SIZES = [(1280, 800), (800, 1280), (1920, 1080)]


@pytest.fixture
def desk(kiosk: Player) -> Player:
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("settings")
    return kiosk


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_card_opens_its_topic_and_back_leads_to_the_cards(open_kiosk: Open, approved: Path, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(approved, size)
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("settings")
    settings = kiosk.view.settings
    assert settings is not None
    topics = [card.topic for card in settings.cards if card.topic != "people"]
    assert len(topics) >= 13
    assert [card.topic for card in settings.cards if card.icon == "tablet"] == ["screens"]
    for topic in topics if size[1] > size[0] else topics[-4:]:
        kiosk.hand.tap_named(f"topic:{topic}")
        assert kiosk.view.settings is not None
        assert kiosk.view.settings.topic == topic
        kiosk.hand.tap_named("back")
    kiosk.hand.tap_named("topic:people")
    assert kiosk.view.place is Place.PEOPLE


def test_typed_words_wait_through_the_lock_and_are_discarded_with_one_tap(desk: Player) -> None:
    desk.hand.tap_named("topic:page.privacy")
    desk.hand.fill("clinic.regulator", " and the ombudsman")
    desk.hand.tap_named("lock")
    desk.sign_in(PIN)
    desk.hand.tap_named("settings")
    assert desk.hand.sees("Typed, not saved yet")
    desk.hand.tap_named("topic:page.privacy")
    assert desk.hand.sees("Typed and not saved yet")
    assert "ombudsman" in next(row.value for row in desk.view.items if row.link_id == "clinic.regulator")
    desk.hand.tap_named("discard")
    assert not desk.hand.sees("Typed and not saved yet")


def test_a_yes_is_tapped_saved_and_taken_back(desk: Player) -> None:
    desk.hand.tap_named("topic:signing")
    desk.hand.tap_named("sign.other_ways:false")
    desk.hand.tap_named("main")
    assert desk.view.message == "kept"
    desk.hand.tap_named("history")
    assert desk.view.settings is not None
    assert (desk.view.settings.changes[0].old, desk.view.settings.changes[0].new) == ("", "No")
    desk.hand.tap_named(f"undo:{desk.view.settings.changes[0].id}")
    assert desk.view.message == "taken-back"
    assert desk.hand.sees("not set, before: No")


def test_a_logo_is_seen_as_soon_as_its_file_was_chosen_and_removed_with_a_tap(desk: Player, tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    Image.new("RGB", (400, 200), "#8A2A12").save(file)
    desk.hand.tap_named("topic:logo")
    assert desk.hand.sees("No logo of your own yet")
    desk.front.kiosk.desk_model.chooseLogo(QUrl.fromLocalFile(str(file)))
    desk.hand.wait(lambda: desk.view.message == "kept")
    assert not desk.hand.sees("No logo of your own yet")
    desk.hand.tap_named("removeLogo")
    assert desk.hand.sees("No logo of your own yet")


def test_a_new_certificate_is_asked_about_once_and_its_fingerprint_changes(desk: Player) -> None:
    desk.hand.tap_named("topic:certificate")
    assert desk.view.settings is not None
    before = desk.view.settings.certificate
    desk.hand.tap_named("renew")
    assert desk.hand.sees("Make a new key and certificate?")
    make = desk.hand.named("main")
    assert make is not None and make.mapToScene(QPointF(0, make.height())).y() == 800 - 26  # where every page of the settings has it
    desk.hand.tap_named("main")
    desk.hand.wait(lambda: desk.view.message == "certificate")
    assert desk.view.settings is not None
    after = desk.view.settings.certificate
    assert before is not None
    assert after is not None
    assert before.fingerprint != after.fingerprint
    assert not desk.hand.sees("Make a new key and certificate?")


def test_the_way_to_the_approval_starts_at_the_list_of_versions(desk: Player) -> None:
    desk.hand.tap_named("topic:forms")
    assert desk.hand.sees("Live: patients are shown this one")
    desk.hand.tap_named("forms")
    assert desk.view.place is Place.APPROVAL


def test_a_folder_on_the_same_drive_is_warned_of_while_it_is_typed(desk: Player, tmp_path: Path) -> None:
    desk.hand.tap_named("topic:backup")
    desk.hand.fill("backup.folder", str(tmp_path))
    assert desk.hand.sees("lies on the same drive as the records")


def test_the_log_is_checked_with_one_tap(desk: Player) -> None:
    desk.hand.tap_named("records")
    desk.hand.tap_named("logPage")
    desk.hand.tap_named("checkLog")
    desk.hand.wait(lambda: desk.view.message == "log-whole")
    assert desk.hand.sees("Every row of the log is as it was written")
