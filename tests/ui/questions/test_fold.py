"""A group whose questions are folded away behind its heading (SDC collapsible)."""

from kiosk.encounter.page.row import Field, ItemRow
from tests.ui.questions.conftest import Show

HEAD = ItemRow(link_id="more", type="group", field=Field.CARD, text="More about you", fold="default-closed")
BELOW = ItemRow(link_id="job", type="string", field=Field.LINE, text="Your work", folds=("more",))
BESIDE = ItemRow(link_id="name", type="string", field=Field.LINE, text="Your name")


def test_what_is_folded_away_is_shown_by_a_tap_and_folded_again(show: Show) -> None:
    bench = show(BESIDE, HEAD, BELOW, title="You")
    assert bench.hand.sees("Your name")
    assert not bench.hand.sees("Your work")
    bench.hand.tap("Show")
    assert bench.hand.sees("Your work")
    bench.hand.tap("Show less")
    assert not bench.hand.sees("Your work")
    assert bench.acts == []


def test_what_is_wrong_is_never_folded_away(show: Show) -> None:
    wrong = ItemRow(link_id="job", type="string", field=Field.LINE, text="Your work", folds=("more",), problem="required")
    bench = show(HEAD, wrong, title="You")
    assert bench.hand.sees("Your work")


def test_a_group_that_starts_open_can_be_folded(show: Show) -> None:
    head = ItemRow(link_id="more", type="group", field=Field.CARD, text="More about you", fold="default-open")
    bench = show(head, BELOW, title="You")
    bench.hand.tap("Show less")
    assert not bench.hand.sees("Your work")
