"""One switch: a control is marked, a press chooses it. Keys and touches do nothing else."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.languages import BASE
from kiosk.ui.scan import Scan
from tests.ui.engine import tongue
from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import Sitting

NEVER = 60_000
"""Milliseconds: the test steps by itself."""


def scan_of(sitting: Sitting) -> Scan:
    found = sitting.window.findChild(QObject, "scan")
    assert isinstance(found, Scan)
    return found


def press_on(sitting: Sitting, words: str) -> None:
    """Wait until what says `words` is marked, and press the switch."""
    scan = scan_of(sitting)
    for _ in range(60):
        scan.step()
        if scan.marked is not None and scan.marked.property("text") == words:
            QTest.keyClick(sitting.window, Qt.Key.Key_Space)
            return
    raise AssertionError(f"{words!r} is never marked: {[item.property('text') for item in scan.controls()]}")


def test_a_page_is_answered_and_turned_with_one_switch(sit: At) -> None:
    sitting = sit("start.who", scanPace=NEVER)
    press_on(sitting, "I am helping the patient")
    assert [option.chosen for option in sitting.model.shown.items[0].options] == [False, True, False, False]
    press_on(sitting, "Continue")
    assert sitting.model.shown.key != "start.who"


def test_a_touch_anywhere_presses_what_is_marked_and_nothing_else(sit: At) -> None:
    sitting = sit("start.who", scanPace=NEVER)
    scan = scan_of(sitting)
    while scan.marked is None or scan.marked.property("text") != "I am the patient":
        scan.step()
    away = sitting.hand.middle(sitting.named("next"))
    sitting.hand.press(QPoint(away.x(), away.y()))
    sitting.hand.settle(5)
    assert sitting.model.shown.key == "start.who"
    assert sitting.model.shown.items[0].options[0].chosen


def test_the_number_pad_is_reached_and_the_mark_lies_on_it(sit: At) -> None:
    sitting = sit("id.dob", scanPace=NEVER)
    press_on(sitting, "7")
    (row,) = sitting.model.shown.items
    assert row.day == "7"
    scan_of(sitting).step()
    marked = scan_of(sitting).marked
    assert marked is not None
    assert scan_of(sitting).mark.size() == marked.size()  # type: ignore[attr-defined]  # a QRectF


def test_it_is_switched_on_and_off_on_the_display_sheet(at_a_question: Sitting) -> None:
    at_a_question.hand.tap_named("display")
    at_a_question.hand.tap("Medium")
    assert at_a_question.theme.property("scanPace") == 2000
    press_on(at_a_question, "Off")
    assert at_a_question.theme.property("scanPace") == 0
    at_a_question.hand.tap("Back to my page")
    assert at_a_question.hand.sees("Who is filling in this form?")


def test_it_marks_by_itself_at_its_pace(sit: At) -> None:
    sitting = sit("start.who", scanPace=30)
    sitting.hand.wait(lambda: scan_of(sitting).marked is not None)
    first = scan_of(sitting).marked
    sitting.hand.wait(lambda: scan_of(sitting).marked not in (None, first))


def typed(sitting: Sitting, words: str) -> None:
    """Write with the board: the row that has the letter, then the letter."""
    for letter in words:
        key = "Space" if letter == " " else letter
        if letter.isalpha() and not any(button.property("text") == letter for button in sitting.hand.buttons(letter)):
            pick(sitting, "Small" if letter.islower() else "Capital")
        pick(sitting, key)


def pick(sitting: Sitting, key: str) -> None:
    scan = scan_of(sitting)
    (button,) = sitting.hand.buttons(key)
    for wanted in (button.parentItem(), button):
        for _ in range(30):
            scan.step()
            if scan.marked == wanted:
                QTest.keyClick(sitting.window, Qt.Key.Key_Space)
                break
        else:
            raise AssertionError(f"{key!r} is never marked")


def test_a_name_is_written_by_rows_and_letters_and_the_page_goes_on_behind_its_field(sit: At) -> None:
    sitting = sit("id.full_name", scanPace=NEVER)
    (row,) = sitting.model.shown.items
    sitting.model.answer(row.link_id, "")
    scan = scan_of(sitting)
    while scan.marked is None or scan.marked.objectName() != row.link_id:
        scan.step()
    QTest.keyClick(sitting.window, Qt.Key.Key_Space)
    sitting.hand.settle(5)
    assert all(item.property("scanRow") for item in scan.controls()), "nothing but the board is marked"
    typed(sitting, "Jo B")
    assert sitting.model.shown.items[0].value == "Jo B"
    pick(sitting, "Erase")
    assert sitting.model.shown.items[0].value == "Jo "
    typed(sitting, "K")
    pick(sitting, "Done")
    sitting.hand.settle(5)
    assert sitting.model.shown.items[0].value == "Jo K"
    scan.step()
    assert scan.marked is not None
    assert scan.marked.objectName() in ("listen", "next"), "not from the top of the page again"


def test_a_row_that_was_a_slip_lets_go_by_itself(sit: At) -> None:
    sitting = sit("id.full_name", scanPace=NEVER)
    field = sitting.named(sitting.model.shown.items[0].link_id)
    field.forceActiveFocus()
    scan = scan_of(sitting)
    scan.step()
    first = scan.marked
    QTest.keyClick(sitting.window, Qt.Key.Key_Space)
    keys = scan.controls()
    assert len(keys) > 5
    for _ in keys:
        scan.step()
    scan.step()
    assert scan.marked == first


@pytest.mark.parametrize(("language", "letter"), [("en", "W"), ("es", "Ñ"), ("pl", "Ł"), ("ar", "ص")])
def test_the_board_has_the_letters_of_the_language(sit: At, language: str, letter: str) -> None:
    sitting = sit("id.full_name", scanPace=NEVER)
    tongue().choose(language)
    sitting.named(sitting.model.shown.items[0].link_id).forceActiveFocus()
    sitting.hand.settle(5)
    wide = sitting.window.width()
    assert sitting.hand.buttons(letter) or sitting.hand.buttons(letter.lower())
    assert all(item.mapToScene(QPoint(0, 0)).x() + item.width() <= wide for item in scan_of(sitting).controls())
    tongue().choose(BASE)
