"""Repeating groups: the heading of an instance, and one more. An answer that is only told."""

from dataclasses import replace

import pytest

from kiosk.encounter.page.row import Field, ItemRow
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT
from tests.ui.questions.conftest import Show

CARD = ItemRow(link_id="dose#2", type="group", field=Field.CARD, text="Medicine 2", may_remove=True)
FIXED = ItemRow(link_id="dose#1", type="group", field=Field.CARD, text="Medicine 1")
MORE = ItemRow(link_id="dose", type="group", field=Field.ADD, text="Medicine that you take only when you need it", may_add=True)
TOLD = ItemRow(link_id="bmi", type="decimal", field=Field.TOLD, text="Your body mass index", value="23.4 kg/m²")


def test_removing_an_instance_is_asked_once_more(show: Show) -> None:
    bench = show(CARD, title="Medicines")
    bench.hand.tap("Remove")
    assert bench.acts == []
    assert bench.hand.sees("Remove “Medicine 2” and its answers?")
    bench.hand.tap("Remove it")
    assert bench.acts == [("dose#2", {"remove": True})]


def test_the_page_goes_to_where_the_question_stands(show: Show) -> None:
    name = ItemRow(link_id="name", type="string", field=Field.LINE, text="Its name")
    words = ItemRow(link_id="words", type="display", text="Only one word.")
    bench = show(name, CARD, words, title="Medicines", scale=1.5)
    bench.hand.tap("Remove")
    bench.hand.settle(100)
    assert bench.hand.sees("Remove “Medicine 2” and its answers?")
    bench.hand.tap("Keep it")
    assert bench.hand.sees("Medicine 2")


def test_an_instance_that_is_kept_stands_as_before(show: Show) -> None:
    bench = show(CARD, title="Medicines")
    bench.hand.tap("Remove")
    bench.hand.tap("Keep it")
    assert bench.acts == []
    assert bench.hand.sees("Medicine 2")
    assert not bench.hand.sees("and its answers?")


def test_what_may_not_be_removed_offers_nothing(show: Show) -> None:
    assert show(FIXED, title="Medicines").hand.buttons("Remove") == []


def test_one_more_is_sent_with_the_group(show: Show) -> None:
    bench = show(MORE, title="Medicines")
    bench.hand.tap("Add another: Medicine that you take only when you need it")
    assert bench.acts == [("dose", {"add": True})]


def test_nothing_is_added_where_there_may_be_no_more(show: Show) -> None:
    assert not show(replace(MORE, may_add=False), title="Medicines").hand.sees("Add another")


def test_a_date_that_is_told_is_written_out(show: Show) -> None:
    told = replace(TOLD, type="date", value="1984-03-27", day="27", month="3", year="1984")
    assert show(told).hand.sees("27 March 1984")


def test_an_answer_that_is_told_stands_in_words_and_takes_none(show: Show) -> None:
    bench = show(TOLD, title="You")
    assert bench.hand.sees("23.4 kg/m²")
    assert not any(item.inherits("QQuickTextField") for item in bench.hand.items())


def test_an_answer_that_is_not_there_is_said_so(show: Show) -> None:
    assert show(ItemRow(link_id="bmi", type="decimal", field=Field.TOLD, text="Your body mass index")).hand.sees("Not provided")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_fits_and_can_be_touched(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    bench = show(CARD, MORE, TOLD, title="Medicines", size=size, scale=scale, mirrored=mirrored)
    assert bench.overflowing() == []
    bench.hand.tap_named("dose#2:remove")
    bench.hand.settle(80)
    assert bench.overflowing() == []
    assert bench.too_small() == []
