"""A number, by the pad beside it and by the keyboard."""

from dataclasses import replace

from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import DECIMAL, NUMBER


def test_the_pad_types_a_whole_number_and_takes_figures_back(show: Show) -> None:
    bench = show(NUMBER)
    for key in ("1", "2", "Erase", "5"):
        bench.hand.tap(key)
    assert [raw for _, raw in bench.acts] == ["1", "12", "1", "15"]
    assert bench.said("x") == "15"
    assert bench.hand.named("point") is None


def test_a_decimal_has_one_point_and_below_nought_a_minus(show: Show) -> None:
    bench = show(DECIMAL)
    for key in ("2", ".", "2", ".", "5", "−"):
        bench.hand.tap(key)
    assert bench.sent == "-2.25"
    bench.hand.tap("−")
    assert bench.sent == "2.25"


def test_what_is_told_waits_until_what_is_typed_is_done(show: Show) -> None:
    bench = show(DECIMAL)
    for key in ("1", "2", "."):
        bench.hand.tap(key)
    bench.tell(replace(DECIMAL, value="12"))
    assert bench.said("x") == "12."
    bench.hand.tap("5")
    assert bench.sent == "12.5"


def test_among_others_it_has_no_pad_and_is_told_once_it_is_left(show: Show) -> None:
    bench = show(NUMBER, replace(DECIMAL, link_id="y"), title="About you")
    assert not bench.hand.buttons("1")
    bench.hand.fill("x", "007")
    bench.tell(replace(NUMBER, value="7"), replace(DECIMAL, link_id="y"))
    assert bench.said("x") == "007"
    bench.hand.tap_named("y")
    assert bench.said("x") == "7"


def test_the_pad_keeps_its_order_where_one_reads_from_the_right(show: Show) -> None:
    bench = show(NUMBER, mirrored=True)
    one, three = bench.hand.buttons("1")[0], bench.hand.buttons("3")[0]
    assert one.mapToScene(one.boundingRect().center()).x() < three.mapToScene(three.boundingRect().center()).x()


def test_an_error_summary_leads_to_the_box(show: Show) -> None:
    bench = show(NUMBER)
    bench.complain("too-large", number="60")
    assert bench.hand.words().count("Enter 60 or less") == 2
    bench.hand.tap("Enter 60 or less")
    bench.hand.write("9")
    assert bench.sent == "9"


def test_wherever_the_box_is_touched_figures_go_to_the_end(show: Show) -> None:
    bench = show(replace(NUMBER, value="12"))
    bench.hand.fill("x", "3")
    assert bench.sent == "123"
