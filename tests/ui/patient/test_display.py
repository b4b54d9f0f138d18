"""The Display sheet: from any page, at once, and back to the very place."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.demo import PIN
from kiosk.ui.player import Player
from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting


def test_every_way_it_offers_is_taken_at_once(at_a_question: Sitting) -> None:
    hand, theme = at_a_question.hand, at_a_question.theme
    hand.tap_named("display")
    for words, name, value in (
        ("150 %", "textScale", 1.5),
        ("Dark", "mode", "dark"),
        ("High contrast", "mode", "contrast"),
        ("Gentle", "reducedMotion", False),
        ("None", "reducedMotion", True),
        ("Large, for a hand that shakes", "large", True),
        ("Usual", "large", False),
        ("100 %", "textScale", 1),
    ):
        hand.tap(words)
        assert theme.property(name) == value, words
    hand.tap("Back to my page")
    assert at_a_question.hand.sees("Who is filling in this form?")


def test_half_typed_words_and_the_focus_are_there_again(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    journey = kiosk.front.kiosk.journey_model
    while journey.shown.key != "id.dob":
        kiosk.page(journey.shown, kiosk.patient({}, {}))
    kiosk.hand.fill("id.dob:year", "19")
    for way in ("display", "hide", "help"):
        kiosk.hand.tap_named(way)
        if way == "display":
            kiosk.hand.tap("200 %")
            kiosk.hand.tap_named("next")
        else:
            kiosk.hand.tap_named("uncover")
        assert kiosk.front.window.activeFocusItem().objectName() == "id.dob:year", way
        assert kiosk.front.window.activeFocusItem().property("text") == "19", way
    (row,) = journey.shown.items
    assert row.year == "19"


def test_what_was_turned_to_stays_in_view_when_words_grow_and_the_screen_turns(sit: At) -> None:
    sitting = sit("check")
    for _ in range(4):
        sitting.hand.tap_named("moreBelow")
    sitting.hand.settle(10)
    top = first_in_view(sitting)
    sitting.wear(PORTRAIT, textScale=2)
    assert top in seen(sitting)
    sitting.wear(LANDSCAPE)
    assert top in seen(sitting)


def seen(sitting: Sitting) -> list[str]:
    """The questions in view on the check page."""
    return [words for words in sitting.hand.words() if words.endswith("?")]


def first_in_view(sitting: Sitting) -> str:
    return seen(sitting)[0]


def test_escape_closes_it_and_no_key_reaches_the_page_below(at_a_question: Sitting) -> None:
    at_a_question.hand.tap_named("display")
    for _ in range(30):
        QTest.keyClick(at_a_question.window, Qt.Key.Key_Tab)
        focus = at_a_question.window.activeFocusItem()
        assert focus is None or focus.property("text") != "I am the patient"
    QTest.keyClick(at_a_question.window, Qt.Key.Key_Escape)
    at_a_question.hand.settle(10)
    assert at_a_question.hand.sees("Who is filling in this form?")


def test_the_next_person_starts_anew(kiosk: Player) -> None:
    theme = kiosk.front.theme
    kiosk.hand.tap_named("display")
    kiosk.hand.tap("200 %")
    kiosk.hand.tap("Dark")
    kiosk.hand.tap_named("next")
    theme.setProperty("large", True)
    kiosk.hand.tap_named("staff")
    assert not theme.property("large")  # staff's keys and names have room
    kiosk.hand.tap_named("cancel")
    assert theme.property("large")
    kiosk.hand.tap_named("start")
    assert (theme.property("textScale"), theme.property("mode")) == (2, "dark")
    kiosk.front.kiosk.home()
    assert (theme.property("textScale"), theme.property("mode")) == (1, "light")


def test_who_comes_back_to_a_page_that_locked_finds_it_as_they_chose_and_nobody_else_does(kiosk: Player) -> None:
    theme, front = kiosk.front.theme, kiosk.front.kiosk
    kiosk.hand.tap_named("start")
    kiosk.hand.tap_named("display")
    kiosk.hand.tap("200 %")
    kiosk.hand.tap("High contrast")
    kiosk.hand.tap("Back to my page")
    theme.setProperty("large", True)
    visit = front.journey_model.property("visit")
    front.lock()
    assert front.journey_model.property("visit") == ""
    assert (theme.property("textScale"), theme.property("large")) == (2, False)
    kiosk.sign_in(PIN)
    assert (theme.property("textScale"), theme.property("mode")) == (1, "light")
    kiosk.hand_over()
    assert front.journey_model.property("visit") == visit
    assert (theme.property("textScale"), theme.property("mode"), theme.property("large")) == (2, "contrast", True)
    front.lock()
    kiosk.sign_in(PIN)
    front.home()
    front.start()
    assert (theme.property("textScale"), theme.property("mode")) == (1, "light")
