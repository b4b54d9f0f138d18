"""The desk by keyboard alone: every place has its key, and F1 says which."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.demo import PIN
from kiosk.encounter.at_desk.view import Place
from kiosk.ui.player import Player

CTRL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def press(kiosk: Player, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(kiosk.front.window, key, modifier)
    kiosk.hand.settle(20)


def test_every_place_of_the_desk_is_reached_by_its_key(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    places = {
        Qt.Key.Key_2: Place.PATIENTS,
        Qt.Key.Key_3: Place.RECORDS,
        Qt.Key.Key_4: Place.PEOPLE,
        Qt.Key.Key_5: Place.SETTINGS,
        Qt.Key.Key_N: Place.NEW_VISIT,
    }
    for key, place in places.items():
        press(kiosk, key, CTRL)
        assert kiosk.view.place is place
    press(kiosk, Qt.Key.Key_Escape)
    assert kiosk.view.place is Place.TODAY
    press(kiosk, Qt.Key.Key_F1)
    assert kiosk.hand.sees("Find a patient")
    press(kiosk, Qt.Key.Key_Escape)
    assert not kiosk.hand.sees("Find a patient")
    press(kiosk, Qt.Key.Key_L, CTRL)
    assert kiosk.front.kiosk.shows == "locked"


def test_a_setting_is_changed_by_touch_and_its_history_is_read(kiosk: Player) -> None:
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("settings")
    kiosk.hand.tap_named("topic:times")
    kiosk.front.kiosk.desk_model.answered("consent.months", "")
    kiosk.hand.fill("consent.months", "6")
    kiosk.hand.tap_named("main")
    assert kiosk.view.message == "kept"
    kiosk.hand.tap_named("history")
    assert "6" in kiosk.hand.words()
