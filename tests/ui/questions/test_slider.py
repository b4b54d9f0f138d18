"""A place on a line."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.questions.bench import Bench
from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import LONG, PAIN


def at(bench: Bench, part: float) -> QPoint:
    """The point of the line that far along, 0 to 1, from the left; half a thumb is left at each end."""
    line = bench.item("x")
    thumb = float(line.property("thumb"))
    return line.mapToScene(QPointF(thumb / 2 + part * (line.width() - thumb), line.height() / 2)).toPoint()


def test_nothing_is_chosen_until_the_line_is_touched(show: Show) -> None:
    bench = show(PAIN)
    assert bench.hand.sees("Touch the line")
    assert bench.hand.sees("No pain at all")
    assert bench.hand.sees(LONG)
    assert bench.acts == []


@pytest.mark.parametrize(("part", "value"), [(0.0, "0"), (0.5, "5"), (0.72, "7"), (1.0, "10")])
def test_a_touch_chooses_the_nearest_step_also_at_the_ends(show: Show, part: float, value: str) -> None:
    bench = show(PAIN)
    bench.hand.press(at(bench, part))
    assert bench.acts == [("x", value)]
    assert bench.said("x:said") == value


def test_the_thumb_can_be_drawn_along(show: Show) -> None:
    bench = show(PAIN)
    bench.hand._touch_event().press(0, at(bench, 0.2), bench.window).commit()
    for part in (0.3, 0.5, 0.8):
        bench.hand._touch_event().move(0, at(bench, part), bench.window).commit()
    bench.hand._touch_event().release(0, at(bench, 0.8), bench.window).commit()
    assert bench.sent == "8"


def test_two_buttons_step_from_the_beginning_of_the_line(show: Show) -> None:
    bench = show(PAIN)
    for name in ("more", "more", "more", "less"):
        bench.hand.tap_named(f"x:{name}")
    assert [raw for _, raw in bench.acts] == ["0", "1", "2", "1"]


def test_the_buttons_stop_at_the_ends(show: Show) -> None:
    bench = show(replace(PAIN, value="10"))
    bench.hand.tap_named("x:more")
    assert bench.acts == []


def test_steps_smaller_than_one_are_told_with_their_figures(show: Show) -> None:
    bench = show(replace(PAIN, low=0.0, high=1.0, step=0.1, value="0.2"))
    bench.hand.tap_named("x:more")
    assert bench.sent == "0.3"


def test_where_one_reads_from_the_right_the_line_begins_there(show: Show) -> None:
    bench = show(PAIN, mirrored=True)
    bench.hand.press(at(bench, 0.0))
    assert bench.sent == "10"


def test_the_arrow_keys_move_it(show: Show) -> None:
    bench = show(replace(PAIN, value="4"))
    bench.item("x").forceActiveFocus()
    QTest.keyClick(bench.window, Qt.Key.Key_Right)
    assert bench.sent == "5"
