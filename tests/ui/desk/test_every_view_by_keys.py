"""No view of the desk needs a finger: whatever can be touched is come to with Tab, shows that it was, and nothing behind a sheet is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.demo import PIN
from kiosk.ui.player import Player
from tests.ui.desk.by_keys import walked


def test_every_control_of_a_view_is_reached_with_tab_and_shows_it(tmp_path: Path, qapp: object) -> None:
    left = walked(tmp_path, of=7)
    assert len(left) > 15
    assert {name: missed for name, missed in left.items() if missed} == {}


def test_a_place_of_the_rail_and_a_visit_are_entered_with_return(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.hand.settle(20)
    for _ in range(10):
        QTest.keyClick(kiosk.front.window, Qt.Key.Key_Tab)
        focus = kiosk.front.window.activeFocusItem()
        if focus is not None and focus.objectName() == "people":
            break
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_Return)
    kiosk.hand.settle(20)
    assert kiosk.view.place == "people"


def test_the_sheet_of_keys_keeps_the_focus_and_gives_it_back(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.hand.settle(20)
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_Tab)
    before = kiosk.front.window.activeFocusItem()
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_F1)
    for _ in range(3):
        QTest.keyClick(kiosk.front.window, Qt.Key.Key_Tab)
        held = kiosk.front.window.activeFocusItem()
        assert held is not None and held.objectName() == "closeKeys"
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_Return)
    assert not kiosk.hand.sees("Find a patient")
    assert kiosk.front.window.activeFocusItem() is before


def test_what_was_done_is_taken_back_by_its_key_and_by_its_button(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    desk = kiosk.front.kiosk.desk_model
    desk.addPerson("Tom Okri", "", ["reception"], "830164", "830164")
    desk.people()
    (tom,) = (line.id for line in kiosk.view.people if line.name == "Tom Okri")
    for by_key in (False, True):
        kiosk.hand.tap_named(f"change:{tom}")
        kiosk.hand.tap_named("removePerson")
        assert kiosk.hand.sees("Remove Tom Okri?")
        kiosk.hand.tap_named("main")
        assert not any(line.id == tom for line in kiosk.view.people)
        if by_key:
            QTest.keyClick(kiosk.front.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        else:
            kiosk.hand.tap_named("undo")
        kiosk.hand.settle(20)
        assert any(line.id == tom for line in kiosk.view.people)
