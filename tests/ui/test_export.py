"""Exporting at the window, by touch and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pyzipper import AESZipFile

from kiosk.demo import BORN, PIN, WHO
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.outgoing.exporting import Progress
from kiosk.ui.player import Player

GOOD = "blue otter 77 marmalade sky"


@pytest.fixture
def desk(kiosk: Player) -> Player:
    """The export page, with one visit of today behind it."""
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN)
    kiosk.hand.tap_named("exportPage")
    return kiosk


def exports(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "data" / "exports").glob("*"))


def test_a_protected_zip_is_made_by_touch_and_says_where_it_lies(desk: Player, tmp_path: Path) -> None:
    desk.hand.tap_named("main")
    assert desk.hand.sees("This passphrase is missing, or too easy to guess")
    desk.hand.fill("exportPassphrase", GOOD[:5])
    assert desk.hand.sees("Too easy")
    desk.hand.fill("exportPassphrase", GOOD[5:])
    assert desk.hand.sees("Strong")
    desk.hand.tap_named("main")
    assert desk.hand.sees("The two passphrases differ")
    desk.hand.fill("exportPassphraseAgain", GOOD)
    desk.hand.tap("Excel")
    desk.hand.tap_named("main")
    desk.hand.wait(lambda: desk.view.message == "exported", f"not exported: {desk.view.message} {desk.view.detail}")
    (path,) = exports(tmp_path)
    assert desk.view.detail == str(path)
    with AESZipFile(path) as zipped:
        zipped.setpassword(GOOD.encode())
        assert {"visits.csv", "visits.xlsx", "manifest.txt"} <= set(zipped.namelist())
    assert not desk.hand.sees("●")  # the passphrase does not stay in its field


def test_the_keyboard_alone_exports(desk: Player, tmp_path: Path) -> None:
    desk.hand.fill("exportPassphrase", GOOD)
    QTest.keyClick(desk.front.window, Qt.Key.Key_Return)
    desk.hand.write(GOOD)
    QTest.keyClick(desk.front.window, Qt.Key.Key_Return)
    desk.hand.wait(lambda: desk.view.message == "exported", "it was not exported")
    assert len(exports(tmp_path)) == 1


def test_how_far_it_has_come_is_in_view_and_cancel_leaves_nothing(desk: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(progress: Progress) -> None:
        while not progress.cancelled:
            QTest.qSleep(5)
        progress.check()

    monkeypatch.setattr(Progress, "step", slow)
    desk.hand.tap_named("way:folder")
    desk.hand.tap_named("main")
    desk.hand.wait(lambda: desk.hand.sees("Visit 0 of 1"), "how far it has come is not in view")
    desk.hand.tap("Today")
    assert desk.view.place is Place.TODAY  # one goes on working
    desk.hand.tap_named("exportPage")
    desk.hand.tap_named("cancelExport")
    desk.hand.wait(lambda: desk.view.message == "export-cancelled", "it was not cancelled")
    assert exports(tmp_path) == []
    assert desk.hand.named("main") is not None


def test_the_program_can_be_closed_while_it_exports_and_nothing_stays(
    desk: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(progress: Progress) -> None:
        while not progress.cancelled:
            QTest.qSleep(5)
        progress.check()

    monkeypatch.setattr(Progress, "step", slow)
    desk.hand.tap_named("way:folder")
    desk.hand.tap_named("main")
    desk.front.close()
    assert exports(tmp_path) == []


def test_other_days_are_asked_for_only_where_no_word_says_them(desk: Player) -> None:
    assert desk.hand.named("first:day") is None
    desk.hand.tap("Other days")
    assert desk.hand.named("first:day") is not None
    desk.hand.tap_named("first:day")
    for key in (Qt.Key.Key_End, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace):
        QTest.keyClick(desk.front.window, key)
    desk.hand.tap_named("way:folder")
    desk.hand.tap_named("main")
    assert [problem.link_id for problem in desk.view.problems] == ["first"]


def test_another_folder_is_chosen_by_touch_and_the_choices_stay(desk: Player, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there = tmp_path / "home" / "Downloads" / "For the tax office"
    there.mkdir(parents=True)
    (there.parent / ".hidden").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    desk.hand.tap_named("way:folder")
    desk.hand.tap_named("folder")
    assert not desk.hand.sees("Put it here")  # not before a place is chosen
    desk.hand.tap("Downloads")
    assert not desk.hand.sees(".hidden")
    desk.hand.tap("For the tax office")
    desk.hand.tap_named("back")
    assert desk.view.name == "Downloads"
    desk.hand.tap("For the tax office")
    desk.hand.tap("Put it here")
    assert desk.view.place is Place.EXPORT
    assert not desk.view.export.protected  # as it was chosen before
    desk.hand.tap_named("main")
    desk.hand.wait(lambda: desk.view.message == "exported", f"{desk.view.message} {desk.view.detail}")
    assert len(list(there.iterdir())) == 1
    assert exports(tmp_path) == []


def test_back_leads_from_the_places_to_the_page_that_asked(desk: Player) -> None:
    desk.hand.tap_named("folder")
    desk.hand.tap_named("back")
    assert desk.view.place is Place.EXPORT
