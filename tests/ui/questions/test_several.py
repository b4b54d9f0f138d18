"""A typed answer that repeats."""

from dataclasses import replace

import pytest

from kiosk.encounter.page.row import Field, ItemRow
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT
from tests.ui.questions.conftest import Show


def medicines(*entries: str, may_add: bool = True, **facts: object) -> ItemRow:
    row = ItemRow(link_id="medicines", type="string", field=Field.SEVERAL, text="Which medicines do you take?")
    return replace(row, entries=entries, may_add=may_add, **facts)  # type: ignore[arg-type]  # fields of the row


def test_each_entry_is_sent_with_its_place(show: Show) -> None:
    bench = show(medicines("Warfarin", ""))
    bench.hand.fill("medicines:1", "As")
    assert bench.acts == [("medicines", {"at": 1, "value": "A"}), ("medicines", {"at": 1, "value": "As"})]


def test_adding_puts_the_focus_in_the_new_line(show: Show) -> None:
    bench = show(medicines("Warfarin"))
    bench.hand.tap("Add another")
    assert bench.sent == {"add": True}
    bench.hand.write("Aspirin")
    assert bench.row.entries == ("Warfarin", "Aspirin")


def test_a_line_that_comes_by_itself_does_not_take_the_focus(show: Show) -> None:
    bench = show(medicines("", ""))
    bench.hand.fill("medicines:0", "War")
    bench.tell(replace(bench.row, entries=("War", "", "from elsewhere")))
    bench.hand.write("farin")
    assert bench.row.entries == ("Warfarin", "", "from elsewhere")


def test_removing_takes_away_that_line_and_the_others_move_up(show: Show) -> None:
    bench = show(medicines("Warfarin", "Aspirin", "Metformin"))
    bench.hand.tap_named("medicines:2")
    bench.hand.tap_named("medicines:remove:1")
    assert bench.sent == {"remove": 1}
    assert [bench.said(f"medicines:{at}") for at in (0, 1)] == ["Warfarin", "Metformin"]
    assert bench.hand.named("medicines:2") is None


def test_the_line_that_is_being_typed_into_can_be_removed(show: Show) -> None:
    bench = show(medicines("Warfarin", ""))
    bench.hand.fill("medicines:0", " 3 mg")
    bench.hand.tap_named("medicines:remove:0")
    assert bench.said("medicines:0") == ""


def test_the_only_line_has_a_remove_button_when_there_is_something_in_it(show: Show) -> None:
    bench = show(medicines(""))
    assert bench.hand.buttons("Remove") == []
    bench.hand.fill("medicines:0", "A")
    assert len(bench.hand.buttons("Remove")) == 1
    bench.hand.tap("Remove")
    assert bench.said("medicines:0") == ""


def test_what_is_told_does_not_overwrite_what_is_being_typed(show: Show) -> None:
    bench = show(medicines("", ""))
    bench.hand.fill("medicines:0", "Warf")
    bench.tell(replace(bench.row, entries=("warf.", "Aspirin")))
    assert bench.said("medicines:0") == "Warf"
    assert bench.said("medicines:1") == "Aspirin"


def test_nothing_is_added_where_there_may_be_no_more(show: Show) -> None:
    assert show(medicines("Warfarin", may_add=False)).hand.buttons("Add another") == []


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_fits_and_can_be_touched(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    bench = show(medicines("Warfarin 3 mg", "Aspirin", longest=14), size=size, scale=scale, mirrored=mirrored)
    assert bench.overflowing() == []
    assert bench.too_small() == []
