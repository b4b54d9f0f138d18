"""Slow hands, quick hands, hands that slip, and nobody there at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.demo import PIN
from kiosk.encounter.sitting.screen import Kind
from kiosk.questionnaire.memory import memories
from kiosk.ui.journey_model import JourneyModel
from kiosk.ui.player import Player
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import both_sittings, pages
from tests.ui.patient.heard import heard
from tests.ui.patient.sitting import Sitting

ALL_OF_THEM = 60


@pytest.fixture
def second(tmp_path: Path, qapp: object) -> Iterator[Sitting]:
    """The second sitting of Amara Okafor, whom staff know by name."""
    stage = Stage(tmp_path)
    sitting = Sitting(stage.journey(stage.talked()))
    yield sitting
    sitting.close()


def test_it_acts_on_release_shows_the_press_at_once_and_sliding_off_cancels(at_a_question: Sitting) -> None:
    hand = at_a_question.hand
    (option,) = hand.buttons("I am the patient")
    here, away = hand.middle(option), hand.middle(at_a_question.named("help"))
    hand._touch_event().press(0, here, at_a_question.window).commit()
    assert option.property("down")
    assert not chosen(at_a_question)
    hand._touch_event().move(0, away, at_a_question.window).commit()
    hand._touch_event().release(0, away, at_a_question.window).commit()
    assert not option.property("down")
    assert not chosen(at_a_question)
    hand.press(here)
    assert chosen(at_a_question)


def test_for_four_tenths_of_a_second_a_new_page_takes_no_tap(sit: At) -> None:
    sitting = sit("start.who")
    sitting.theme.setProperty("slip", 500)
    sitting.model.back()
    sitting.model.next()
    sitting.hand.settle(5)
    place = middle(sitting, "I am the patient")
    sitting.hand.press(place)
    assert not chosen(sitting)
    sitting.hand.settle(420)
    sitting.hand.press(place)
    assert chosen(sitting)


def test_options_never_ignore_a_quick_second_tap(sit: At) -> None:
    sitting = sit("tx.areas")
    sitting.theme.setProperty("slip", 500)
    places = [middle(sitting, words) for words in ("Neck", "Arms", "Legs")]
    for place in places:
        sitting.hand.press(place)
    assert [option.code for option in sitting.model.shown.items[0].options if option.chosen] == ["neck", "arms", "legs"]


def test_back_ignores_a_second_press_within_half_a_second(sit: At) -> None:
    sitting = sit("id.dob")
    sitting.theme.setProperty("slip", 500)
    sitting.hand.settle(510)
    keys = [sitting.model.shown.key]
    for wait in (0, 0, 510):
        sitting.hand.settle(wait)
        sitting.hand.press(sitting.hand.middle(sitting.named("back")))
        sitting.hand.settle(5)
        keys.append(sitting.model.shown.key)
    assert keys[0] != keys[1] == keys[2] != keys[3]


def test_continue_is_never_switched_off_and_says_what_is_missing(second: Sitting) -> None:
    for kind in pages(second, UNDERSTANDS, once=True):
        button = second.hand.named("next")
        assert button is None or button.isEnabled(), kind


def test_no_page_bears_the_patients_name_in_its_header(second: Sitting) -> None:
    for kind in pages(second, UNDERSTANDS, once=True):
        top = [str(item.property("text")) for item in second.hand.items() if item.inherits("QQuickText") and top_of(item) < 72]
        assert not any("Amara" in words or "Okafor" in words for words in top), kind


def test_more_time_as_often_as_wanted_then_it_locks_the_draft_stays_and_a_pin_resumes_it(kiosk: Player) -> None:
    assert kiosk.hand.sees("It locks if left for 3 minutes")
    kiosk.hand.tap_named("start")
    journey, idle = kiosk.front.kiosk.journey_model, kiosk.front.idle
    while journey.shown.kind is Kind.READING:
        kiosk.go_on()
    kiosk.hand.tap("I am helping the patient")
    key = journey.shown.key
    for _ in range(12):
        pass_by(kiosk, 120)
        assert idle.property("secondsLeft") == ALL_OF_THEM
        kiosk.hand.tap("I need more time")
        assert idle.property("secondsLeft") == 0
    pass_by(kiosk, 180)
    assert kiosk.front.kiosk.shows == "locked"
    assert not kiosk.hand.sees("I am helping the patient")
    kiosk.sign_in(PIN)
    kiosk.hand_over()
    assert journey.shown.key == key
    assert [option.chosen for option in journey.shown.items[0].options][1]


def test_after_the_end_nothing_is_left_in_the_models_and_on_the_screen_when_the_seconds_are_over(sit: At) -> None:
    sitting = sit("handback")
    page = next(item for item in sitting.hand.items() if item.property("remaining") is not None)
    assert page.property("remaining") == 20
    page.setProperty("remaining", 1)
    sitting.hand.wait(lambda: sitting.locked)
    items = sitting.model.property("items")
    assert items.rowCount() == 0
    assert sitting.model.property("screen") == {}
    assert (sitting.model.journey, sitting.model.kind) == (None, "")
    assert sitting.hand.words() == []


def test_clean_the_screen_takes_no_touch_and_no_key_until_it_is_over(kiosk: Player) -> None:
    kiosk.hand.tap_named("staff")
    kiosk.hand.tap_named("clean")
    window = kiosk.front.window
    for x in range(40, 1280, 200):
        for y in range(40, 800, 150):
            kiosk.hand.press(QPoint(x, y))
    QTest.keyClick(window, Qt.Key.Key_Return)
    kiosk.hand.settle(5)
    assert kiosk.front.kiosk.shows == "locked"
    assert kiosk.hand.sees("Wipe the screen now")
    overlay = next(item for item in kiosk.hand.items() if item.property("seconds") is not None and item.property("of") is None)
    assert 55 <= overlay.property("seconds") <= ALL_OF_THEM
    overlay.setProperty("seconds", 1)
    kiosk.hand.wait(lambda: not kiosk.hand.sees("Wipe the screen now"))
    assert kiosk.hand.sees("For staff")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        QTest.keyClick(window, key)
    assert any(thing.name == "2 digits typed" for thing in heard(window))


def chosen(sitting: Sitting) -> bool:
    return sitting.model.shown.items[0].options[0].chosen


def middle(sitting: Sitting, words: str) -> QPoint:
    return sitting.hand.middle(sitting.hand.buttons(words)[0])


def top_of(item: QQuickItem) -> float:
    return item.mapToScene(QPoint(0, 0)).y()


def test_display_help_and_hide_stand_on_every_page_to_the_very_last(second: Sitting) -> None:
    for kind in pages(second, UNDERSTANDS, once=True):
        for way in ("display", "help", "hide"):
            button = second.hand.named(way)
            assert button is not None, (kind, way)
            assert button.isEnabled(), (kind, way)


def test_nothing_is_chosen_beforehand_on_any_page(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    for visit, patient in ((stage.visit(), None), (stage.talked(), UNDERSTANDS)):
        walk, met = stage.walk(visit, patient), set()
        while (screen := walk.screen).kind not in (Kind.SIGN, Kind.CHECK):
            if screen.key not in met:
                assert not any(option.chosen for row in screen.items for option in row.options), screen.key
                assert not any(row.value for row in screen.items if row.type == "boolean"), screen.key
            met.add(screen.key)
            walk.fill()
            if walk.screen.key == screen.key:
                walk.on()


def test_a_reading_page_waits_five_minutes_a_question_two(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    idle, journey = kiosk.front.idle, kiosk.front.kiosk.journey_model
    for kind, patience in ((Kind.READING, 300), (Kind.QUESTION, 120)):
        while journey.kind != kind:
            kiosk.go_on()
        idle.moreTime()
        pass_by(kiosk, patience - 1)
        assert idle.property("secondsLeft") == 0
        pass_by(kiosk, 1)
        assert idle.property("secondsLeft") == ALL_OF_THEM
        idle.moreTime()


def test_who_was_typing_when_the_notice_came_goes_on_typing_when_it_has_gone(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    journey = to_the_name(kiosk)
    kiosk.hand.fill("id.full_name", "Amara O")
    pass_by(kiosk, 120)
    kiosk.hand.tap("I need more time")
    kiosk.hand.write("kafor")
    assert journey.shown.items[0].value == "Amara Okafor"


def test_who_was_read_to_has_two_minutes_from_the_last_word_and_always_sixty_seconds(kiosk: Player) -> None:
    idle, front = kiosk.front.idle, kiosk.front.kiosk
    kiosk.hand.tap_named("start")
    to_the_name(kiosk)
    idle.reading_aloud = lambda: True
    pass_by(kiosk, 290)
    idle.reading_aloud = lambda: False
    pass_by(kiosk, 119)
    assert (idle.property("secondsLeft"), front.shows) == (0, "journey")
    pass_by(kiosk, 1)
    assert idle.property("secondsLeft") == ALL_OF_THEM
    kiosk.hand.tap("I need more time")
    idle.reading_aloud = lambda: True
    pass_by(kiosk, 310)
    assert idle.property("secondsLeft") == ALL_OF_THEM - 10
    idle.reading_aloud = lambda: False
    pass_by(kiosk, 49)
    assert (idle.property("secondsLeft"), front.shows) == (1, "journey")
    pass_by(kiosk, 1)
    assert front.shows == "locked"


def test_a_tablet_that_was_asleep_is_locked_when_it_wakes(kiosk: Player) -> None:
    idle, now = kiosk.front.idle, [0.0]
    idle.clock = lambda: now[0]
    idle._second()
    kiosk.hand.tap_named("start")
    for later, face in ((1.0, "journey"), (59.0, "journey"), (3600.0, "locked")):
        now[0] += later
        idle._second()
        assert kiosk.front.kiosk.shows == face


def test_when_it_locks_no_form_remembers_what_was_answered(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    to_the_name(kiosk)
    kiosk.hand.fill("id.full_name", "Zebediah Qwertz")
    kiosk.go_on()
    assert [memory for memory in memories() if "Zebediah Qwertz" in str(memory)]
    kiosk.front.kiosk.lock()
    assert [memory for memory in memories() if "Zebediah Qwertz" in str(memory)] == []


def to_the_name(kiosk: Player) -> JourneyModel:
    model = kiosk.front.kiosk.journey_model
    while model.shown.key != "id.full_name":
        kiosk.page(model.shown, kiosk.patient({}, {}))
    return model


def pass_by(kiosk: Player, seconds: int) -> None:
    """So long nobody touches it."""
    kiosk.front.idle._timer.stop()  # seconds pass here alone
    for _ in range(seconds):
        kiosk.front.idle.tick()


def test_continue_and_help_keep_their_places_from_the_first_page_to_the_last(tmp_path: Path, qapp: object) -> None:
    places: dict[str, set[tuple[int, ...]]] = {"next": set(), "help": set(), "hide": set()}
    for sitting, patient in both_sittings(tmp_path):
        for kind in pages(sitting, patient, once=True):
            for name in places if kind not in (Kind.DECISION, Kind.SEALING, Kind.HANDBACK) else ("help", "hide"):
                places[name].add(place(sitting.named(name)))
        sitting.close()
    assert {name: len(found) for name, found in places.items()} == {"next": 1, "help": 1, "hide": 1}, places


def place(item: QQuickItem) -> tuple[int, ...]:
    """The middle, and how high it is: Continue is as wide as what is asked above it."""
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return round(middle.x()), round(middle.y()), round(item.height())


def test_a_window_that_is_closed_is_not_locked_later(kiosk: Player) -> None:
    kiosk.front.close()
    assert not kiosk.front.idle._timer.isActive()


@pytest.mark.parametrize("cover", ["hide", "help", "display", "language", "notice"])
def test_what_is_covered_is_there_for_nobody_and_as_it_was_when_it_comes_back(kiosk: Player, cover: str) -> None:
    kiosk.hand.tap_named("start")
    to_the_name(kiosk)
    kiosk.hand.fill("id.full_name", "Amara Okafor")
    before = kiosk.hand.words()
    if cover == "notice":
        pass_by(kiosk, 120)
    else:
        kiosk.hand.tap_named(cover)
    kiosk.hand.settle(20)
    found = [thing.name for thing in heard(kiosk.front.window)]
    assert found
    assert "What is your full name?" not in found
    back = kiosk.hand.named("uncover") or kiosk.hand.named("next") or kiosk.hand.named("language:en")
    assert back is not None
    kiosk.hand.press(kiosk.hand.middle(back))
    kiosk.hand.settle(20)
    assert kiosk.hand.words() == before
    assert "What is your full name?" in [thing.name for thing in heard(kiosk.front.window)]
