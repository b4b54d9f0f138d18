"""Dates, times and both, each part in a box of its own."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from kiosk.encounter.page.row import ItemRow
from tests.ui.questions.conftest import Show, Speak
from tests.ui.questions.rows import BORN, MOMENT, SINCE, TIME, YEAR


def test_the_pad_types_a_date_part_by_part(show: Show) -> None:
    bench = show(BORN)
    for key in ("2", "7", "Next", "3", "Next", "1", "9", "8", "5", "Erase", "4"):
        bench.hand.tap(key)
    assert bench.sent == {"day": "27", "month": "3", "year": "1984"}


def test_a_box_takes_no_more_figures_than_it_has_room_for(show: Show) -> None:
    bench = show(BORN)
    for key in "123":
        bench.hand.tap(key)
    assert (bench.row.day, bench.row.month) == ("12", "")


def test_next_leads_back_to_the_first_box_and_takes_the_keyboard_along(show: Show) -> None:
    bench = show(BORN)
    bench.hand.fill("x:year", "1984")
    bench.hand.tap("Next")
    bench.hand.write("5")
    assert (bench.row.day, bench.row.year) == ("5", "1984")


@pytest.mark.parametrize(("row", "parts"), [(BORN, ("day", "month", "year")), (SINCE, ("month", "year")), (YEAR, ("year",))])
def test_only_the_parts_of_a_partial_date_are_asked_for(show: Show, row: ItemRow, parts: tuple[str, ...]) -> None:
    bench = show(row)
    assert tuple(part for part in ("day", "month", "year") if bench.hand.named(f"x:{part}")) == parts
    assert bool(bench.hand.buttons("Next")) is (len(parts) > 1)
    bench.hand.fill("x:year", "2024")
    assert bench.sent == {"day": "", "month": "", "year": "2024"}


def test_a_nought_in_front_stays_while_the_box_is_in_use(show: Show) -> None:
    bench = show(BORN)
    bench.hand.tap("0")
    bench.hand.tap("3")
    bench.tell(replace(BORN, day="3"))
    assert bench.said("x:day") == "03"
    bench.hand.tap("Next")
    assert bench.said("x:day") == "3"


def test_a_part_that_is_not_told_yet_is_not_lost(show: Show) -> None:
    bench = show(BORN)
    bench.keeps = False
    bench.hand.tap("7")
    bench.hand.fill("x:month", "4")
    assert bench.sent["month"] == "4"


def test_a_time_has_hours_and_minutes_with_the_hours_first_everywhere(show: Show) -> None:
    bench = show(TIME, mirrored=True)
    assert bench.hand.sees("14 30")
    for key in ("9", "Next", "0", "5"):
        bench.hand.tap(key)
    assert bench.sent == {"hour": "9", "minute": "05"}
    hour, minute = (bench.item(f"x:{part}").mapToScene(bench.item(f"x:{part}").position()).x() for part in ("hour", "minute"))
    assert hour < minute


def test_date_and_time_are_told_together(show: Show) -> None:
    bench = show(MOMENT)
    for key in ("1", "Next", "2", "Next", "2", "0", "2", "6", "Next", "8", "Next", "1", "5"):
        bench.hand.tap(key)
    assert bench.sent == {"day": "1", "month": "2", "year": "2026", "hour": "8", "minute": "15"}


@pytest.mark.parametrize(
    ("code", "part"),
    [("date-month", "month"), ("date-year-short", "year"), ("date-not-real", "day"), ("time-not-real", "hour"), ("required", "day")],
)
def test_the_summary_leads_to_the_part_that_is_wrong(show: Show, code: str, part: str) -> None:
    bench = show(MOMENT)
    bench.complain(code)
    above = ("Language", "Display", "Help", "Hide")
    bench.hand.tap(next(words for words in bench.hand.words() if words not in above and bench.hand.buttons(words)))
    focus = bench.window.activeFocusItem()
    assert focus is not None
    assert focus.objectName() == f"x:{part}"


@pytest.mark.parametrize(
    ("tag", "order"),
    [
        ("en", ["day", "month", "year"]),
        ("en-US", ["month", "day", "year"]),
        ("pl", ["day", "month", "year"]),
        ("ar", ["year", "month", "day"]),
    ],
)
def test_a_date_is_asked_for_in_the_order_of_the_language(show: Show, speak: Speak, tag: str, order: list[str]) -> None:
    speak(tag)
    bench = show(BORN, mirrored=tag == "ar")
    assert sorted(order, key=lambda part: bench.item(f"x:{part}").mapToScene(QPointF(0, 0)).x()) == order
    bench.hand.tap("3")
    bench.hand.tap_named("x:year")
    bench.hand.write("1984")
    assert (bench.row.day, bench.row.month) == (("", "3") if tag == "en-US" else ("3", ""))
    assert bench.row.year == "1984"


def test_the_keys_stay_where_every_telephone_has_them(show: Show, speak: Speak) -> None:
    speak("ar")
    bench = show(BORN, mirrored=True)
    across = [bench.hand.buttons(key)[0].mapToScene(QPointF(0, 0)).x() for key in "123"]
    assert across == sorted(across)


def test_figures_stand_in_the_middle_of_their_box_in_a_tall_script(show: Show, speak: Speak) -> None:
    speak("ar")
    box = show(replace(BORN, day="27"), scale=2, size=(800, 1280)).item("x:day")
    figures = box.property("cursorRectangle")
    assert abs(figures.center().y() - box.height() / 2) < 0.05 * box.height()
