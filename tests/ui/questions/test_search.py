"""Finding among many options."""

import pytest

from tests.ui.questions.bench import Bench
from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import COUNTRY, TAKEN


def found(bench: Bench) -> list[str]:
    """What stands in the list, from the top."""
    items = [item for item in bench.hand.items(overleaf=True) if item.objectName().startswith("x:option:")]
    return [str(item.property("text")) for item in items]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("oster", ["Österreich"]),
        ("COTE D", ["Côte d’Ivoire"]),
        ("curacao", ["Curaçao"]),
        ("lot", ["Łotwa"]),
        ("مصر", ["مِصر"]),
        ("ireland", ["Ireland", "Northern Ireland"]),
        ("zealand new", ["New Zealand"]),
        ("qqq", []),
    ],
)
def test_marks_case_and_the_order_of_words_do_not_matter(show: Show, typed: str, first: list[str]) -> None:
    bench = show(COUNTRY)
    bench.hand.fill("x", typed)
    assert found(bench) == first
    assert bench.acts == []


def test_a_few_rows_are_shown_and_more_on_asking(show: Show) -> None:
    bench = show(COUNTRY)
    few = len(found(bench))
    assert few < len(COUNTRY.options)
    bench.hand.tap_named("x:rest")
    assert len(found(bench)) == len(COUNTRY.options)


def test_several_are_chosen_shown_on_top_and_taken_away(show: Show) -> None:
    bench = show(TAKEN)
    assert bench.hand.sees("Nothing chosen yet")
    for typed, code in (("war", "Warfarin"), ("ser", "Sertraline")):
        bench.hand.fill("x", typed)
        bench.hand.tap_named(f"x:option:{code}")
        bench.hand.tap_named("x:clear")
    assert [option.code for option in bench.row.options if option.chosen] == ["Warfarin", "Sertraline"]
    bench.hand.tap_named("x:chosen:Warfarin")
    assert bench.sent == "Warfarin"
    assert bench.hand.named("x:chosen:Warfarin") is None
    assert bench.hand.named("x:chosen:Sertraline") is not None


def test_none_of_these_needs_no_search(show: Show) -> None:
    bench = show(TAKEN)
    bench.hand.fill("x", "war")
    bench.hand.tap("None of these")
    assert bench.sent == "None of these"


def test_one_of_many_replaces_the_one_before(show: Show) -> None:
    bench = show(COUNTRY)
    for typed, code in (("ire", "Ireland"), ("tur", "Türkiye")):
        bench.hand.fill("x", typed)
        bench.hand.tap_named(f"x:option:{code}")
        bench.hand.tap_named("x:clear")
    assert [option.code for option in bench.row.options if option.chosen] == ["Türkiye"]
    bench.hand.tap_named("x:chosen:Türkiye")  # one is replaced, not taken away
    assert bench.sent == "Türkiye"
    assert len(bench.acts) == 2


def test_own_words_are_offered_last_and_can_be_taken_away(show: Show) -> None:
    bench = show(COUNTRY)
    bench.hand.fill("x", "Atlantis")
    assert bench.hand.sees("Another country: “Atlantis”")
    bench.hand.tap_named("x:own")
    assert bench.sent == {"open": "Atlantis"}
    bench.hand.tap_named("x:mine")
    assert bench.sent == {"open": ""}


def test_own_words_are_not_offered_where_the_form_does_not_take_them(show: Show) -> None:
    bench = show(TAKEN)
    bench.hand.fill("x", "Atlantis")
    assert bench.hand.named("x:own") is None
    assert bench.hand.sees("Nothing found")


def test_an_option_that_is_not_taken_does_not_look_chosen(show: Show) -> None:
    bench = show(TAKEN)
    bench.keeps = False
    bench.hand.tap_named("x:option:Aspirin")
    assert bench.item("x:option:Aspirin").property("checked") is False
