"""Where the keys are: on the page that has come, on nothing that is out of view, and where they were once a page is uncovered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.demo import PIN
from kiosk.ui.player import Player
from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import Sitting
from tests.ui.starts import journey
from tests.walk import Walk

RINGS = 4
"""Pixels that a ring is thick."""


def focus(window: QQuickWindow) -> QQuickItem:
    found = window.activeFocusItem()
    assert found is not None
    return found


def told(window: QQuickWindow) -> tuple[str, str, str]:
    """Role, name and description of what has the focus, as a screen reader says it."""
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(focus(window))
    assert found is not None
    assert found.state().focusable
    assert found.state().focused
    return found.role().name, found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description)


def ringed(window: QQuickWindow) -> bool:
    """Whether a ring is drawn round what has the focus."""

    def rings(item: QQuickItem) -> bool:
        here = item.isVisible() and "FocusRing" in item.metaObject().className()
        return here or any(rings(child) for child in item.childItems())

    return rings(focus(window))


def to(kiosk: Player, key: str) -> None:
    """The patient on the page of that key."""
    kiosk.hand.tap_named("start")
    Walk(journey(kiosk)).to(key)
    kiosk.front.kiosk.journey_model.begin(journey(kiosk))
    kiosk.hand.settle(10)


def nobody_touches(kiosk: Player) -> None:
    while not kiosk.front.idle.property("secondsLeft"):
        kiosk.front.idle.tick()
    kiosk.hand.settle(5)


def tab_to(window: QQuickWindow, right: Callable[[QQuickItem], bool]) -> QQuickItem:
    for _ in range(80):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        if right(focus(window)):
            return focus(window)
    raise AssertionError("Tab never comes there")


def test_the_notice_gives_the_sheet_it_covered_its_keys_back(kiosk: Player) -> None:
    to(kiosk, "start.who")
    kiosk.hand.tap_named("display")
    nobody_touches(kiosk)
    kiosk.hand.tap("I need more time")
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_Escape)
    assert not kiosk.front.window.property("displaying")


def test_the_notice_is_said_when_it_comes(kiosk: Player) -> None:
    to(kiosk, "start.who")
    nobody_touches(kiosk)
    notice = "We will hide your answers in 60 seconds to keep them private. They are saved."
    assert told(kiosk.front.window) == ("AlertMessage", "Are you still there?", notice)


@pytest.mark.parametrize(
    ("way", "words"), [("help", "We made a note that you want help"), ("hide", "Your answers are hidden"), ("display", "Display")]
)
def test_what_covers_a_page_says_what_it_is(at_a_question: Sitting, way: str, words: str) -> None:
    at_a_question.hand.tap_named(way)
    assert told(at_a_question.window)[:2] == ("Dialog", words)


def test_a_page_that_comes_says_its_name_and_hears_its_keys(sit: At) -> None:
    sitting = sit("page.you", textScale=2)
    assert told(sitting.window)[:2] == ("Pane", sitting.model.shown.title)
    QTest.keyClick(sitting.window, Qt.Key.Key_PageDown)
    assert sitting.hand.named("moreAbove") is not None


def test_the_last_page_says_what_it_is(sit: At) -> None:
    sitting = sit("handback")
    assert told(sitting.window) == ("Pane", "Thank you", "A member of the team will go through your answers with you.")


def test_a_tablet_that_locks_says_so(kiosk: Player) -> None:
    to(kiosk, "start.who")
    kiosk.front.kiosk.lock()
    kiosk.wait_for("locked")
    advice = "Your answers are hidden and saved. Give the tablet to a member of staff to go on."
    assert told(kiosk.front.window) == ("Pane", "This tablet is locked", advice)


def test_no_key_presses_an_answer_that_stands_overleaf(sit: At) -> None:
    sitting = sit("start.who", textScale=2)
    tab_to(sitting.window, lambda item: item.property("text") == "I am the patient")
    QTest.keyClick(sitting.window, Qt.Key.Key_PageDown)
    sitting.hand.settle(5)
    assert focus(sitting.window).property("text") in sitting.hand.words()
    assert ringed(sitting.window)
    QTest.keyClick(sitting.window, Qt.Key.Key_Space)
    assert [option.text for option in sitting.model.shown.items[0].options if option.chosen] == ["I am the parent or guardian"]


def test_the_button_that_turned_to_the_last_page_leaves_the_focus_to_continue(sit: At) -> None:
    sitting = sit("page.you", textScale=2)
    tab_to(sitting.window, lambda item: item.objectName() == "moreBelow")
    for _ in range(30):
        if sitting.hand.named("moreBelow") is None:
            break
        QTest.keyClick(sitting.window, Qt.Key.Key_Return)
    assert focus(sitting.window).objectName() == "next"
    assert ringed(sitting.window)


@pytest.mark.parametrize("way", ["display", "help", "hide"])
def test_who_came_by_keys_sees_the_ring_again(at_a_question: Sitting, way: str) -> None:
    window = at_a_question.window
    tab_to(window, lambda item: item.objectName() == way)
    QTest.keyClick(window, Qt.Key.Key_Space)
    at_a_question.hand.settle(5)
    assert focus(window).objectName() != way
    tab_to(window, lambda item: item.objectName() in ("next", "uncover"))
    QTest.keyClick(window, Qt.Key.Key_Space)
    at_a_question.hand.settle(5)
    assert focus(window).objectName() == way
    assert ringed(window)


@pytest.mark.parametrize("way", ["display", "help", "hide"])
def test_a_page_that_comes_below_a_cover_waits_for_its_keys(sit: At, way: str) -> None:
    sitting = sit("page.you", textScale=2)
    sitting.hand.tap_named(way)
    cover = focus(sitting.window)
    sitting.model.next()
    sitting.hand.settle(5)
    assert focus(sitting.window) == cover
    tab_to(sitting.window, lambda item: item.objectName() in ("next", "uncover"))
    QTest.keyClick(sitting.window, Qt.Key.Key_Space)
    sitting.hand.settle(5)
    assert told(sitting.window)[:2] == ("Pane", sitting.model.shown.title)


def test_what_is_missing_is_ringed_for_who_uses_keys_and_not_for_a_finger(sit: At) -> None:
    sitting = sit("id.dob")
    sitting.hand.tap_named("next")
    sitting.hand.settle(20)
    assert told(sitting.window)[0] == "Link"
    assert not ringed(sitting.window)
    tab_to(sitting.window, lambda item: item.objectName() == "next")
    QTest.keyClick(sitting.window, Qt.Key.Key_Return)
    sitting.hand.settle(20)
    assert told(sitting.window)[0] == "Link"
    assert ringed(sitting.window)


def test_a_box_of_a_date_that_keys_have_left_looks_otherwise_than_one_they_are_in(sit: At) -> None:
    sitting = sit("id.dob")
    box = tab_to(sitting.window, lambda item: item.objectName() == "id.dob:day")
    assert ringed(sitting.window)
    tab_to(sitting.window, lambda item: item.objectName() == "next")
    before = sitting.window.grabWindow()
    box.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    sitting.hand.settle(5)
    at = sitting.hand.middle(box)
    edge = round(box.height() / 2) + 2 * RINGS - RINGS // 2
    assert before.pixelColor(at.x(), at.y() - edge) != sitting.window.grabWindow().pixelColor(at.x(), at.y() - edge)


def test_another_language_keeps_the_box_that_is_typed_into(kiosk: Player) -> None:
    to(kiosk, "id.dob")
    kiosk.hand.fill("id.dob:month", "ma")
    kiosk.speak("pl")
    kiosk.hand.tap_named("next")
    assert focus(kiosk.front.window).objectName() == "id.dob:month"
    kiosk.hand.write("j")
    (row,) = kiosk.front.kiosk.journey_model.shown.items
    assert row.month == "maj"


def test_staff_type_their_pin_by_keys(kiosk: Player) -> None:
    kiosk.hand.tap_named("staff")
    for digit in PIN:
        QTest.keyClick(kiosk.front.window, digit)  # type: ignore[call-overload]  # the stub has no letters
    QTest.keyClick(kiosk.front.window, Qt.Key.Key_Return)
    kiosk.wait_for("desk")


@pytest.mark.parametrize(
    ("page", "field", "hint", "words"),
    [
        ("id.full_name", "id.full_name", "Write it as in your passport or identity card.", "Enter your full name"),
        ("id.dob", "id.dob:day", "For example, 27\u00a03\u00a01984", "Enter your date of birth"),
    ],
)
def test_a_field_says_its_hint_and_then_what_is_wrong_with_it(sit: At, page: str, field: str, hint: str, words: str) -> None:
    sitting = sit(page)
    sitting.model.answer(page, "")
    sitting.named(field).forceActiveFocus()
    assert told(sitting.window)[2] == hint
    sitting.hand.tap_named("next")
    sitting.hand.settle(20)
    sitting.hand.tap(words)
    assert told(sitting.window)[2] == words


@pytest.mark.parametrize("way", ["help", "hide", "display"])
def test_what_is_covered_is_said_to_be_switched_off_and_cannot_be_pressed_from_outside(at_a_question: Sitting, way: str) -> None:
    (option,) = at_a_question.hand.buttons("I am the patient")
    at_a_question.hand.tap_named(way)
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(option)
    assert found is not None
    assert found.state().disabled
    for action in found.actionInterface().actionNames():
        found.actionInterface().doAction(action)
    assert not any(one.chosen for one in at_a_question.model.shown.items[0].options)
