"""A number with its unit."""

from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import HEIGHT, WEIGHT


def test_the_only_unit_stands_beside_the_number_and_goes_with_it(show: Show) -> None:
    bench = show(HEIGHT)
    assert bench.hand.sees("cm")
    assert not bench.hand.buttons("cm")
    bench.hand.tap("9")
    assert bench.sent == {"value": "9", "unit": "cm"}


def test_number_and_unit_are_answered_apart_in_any_order(show: Show) -> None:
    bench = show(WEIGHT)
    bench.hand.tap("stone")
    for key in ("1", "1", ".", "5"):
        bench.hand.tap(key)
    bench.hand.tap("kg")
    assert bench.acts[0] == ("x", {"unit": "stone"})
    assert bench.acts[-2:] == [("x", {"value": "11.5"}), ("x", {"unit": "kg"})]
    assert [unit.code for unit in bench.row.units if unit.chosen] == ["kg"]
    assert bench.said("x") == "11.5"


def test_a_unit_that_is_not_taken_does_not_look_chosen(show: Show) -> None:
    bench = show(WEIGHT)
    bench.keeps = False
    bench.hand.tap("stone")
    assert bench.item("x:unit:stone").property("checked") is False


def test_a_missing_unit_is_said_and_the_number_is_not_blamed(show: Show) -> None:
    bench = show(WEIGHT)
    bench.complain("no-unit")
    bench.hand.tap("Choose a unit")
    focus = bench.window.activeFocusItem()
    assert focus is not None
    assert focus.objectName() == "x:unit:kg"
