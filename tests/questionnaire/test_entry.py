"""What a hand does becomes what stands in the field; nothing is thrown away."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaire.entry import date_parts, entered
from kiosk.questionnaire.values import Coding, Date, HalfTyped
from tests.questionnaire.forms import ANSWER, FHIR, choice, coding, form, question

YES, NO = Coding("yes", system=ANSWER), Coding("no", system=ANSWER)


def test_touching_another_answer_replaces_the_first() -> None:
    item = form(choice("numb")).item("numb")
    assert entered(item, (YES,), "no") == (NO,)


def test_touching_a_box_twice_empties_it_again() -> None:
    item = form(choice("areas", "face", "neck", repeats=True)).item("areas")
    chosen = entered(item, entered(item, (), "neck"), "face")
    assert [value.code for value in chosen if isinstance(value, Coding)] == ["face", "neck"]
    assert entered(item, chosen, "face") == (Coding("neck", system=ANSWER),)


def test_none_of_these_clears_the_others_and_they_clear_it() -> None:
    alone = {"valueCoding": coding("none"), "extension": [{"url": FHIR + "questionnaire-optionExclusive", "valueBoolean": True}]}
    item = form({**choice("light", "gold", repeats=True), "answerOption": [{"valueCoding": coding("gold")}, alone]}).item("light")
    gold = entered(item, (), "gold")
    none = entered(item, gold, "none")
    assert none == (Coding("none", system=ANSWER),)
    assert entered(item, none, "gold") == gold


def test_an_answer_that_is_not_on_offer_changes_nothing() -> None:
    assert entered(form(choice("numb")).item("numb"), (YES,), "maybe") == (YES,)


@pytest.mark.parametrize(
    ("day", "month", "year", "stands"),
    [
        ("27", "3", "1984", Date("1984-03-27")),
        ("27", "March", "1984", Date("1984-03-27")),
        ("27", "", "1984", HalfTyped("27//1984")),
        ("31", "2", "1984", HalfTyped("31/2/1984")),
        ("27", "3", "84", HalfTyped("27/3/84")),
    ],
)
def test_a_date_is_a_date_when_it_is_whole_and_real_and_is_kept_when_it_is_not(day: str, month: str, year: str, stands: object) -> None:
    item = form(question("dob", "date")).item("dob")
    assert entered(item, (), {"day": day, "month": month, "year": year}) == (stands,)


@given(st.text(max_size=4), st.text(max_size=12), st.text(max_size=6))
def test_whatever_is_typed_into_a_date_can_be_shown_again(day: str, month: str, year: str) -> None:
    item = form(question("dob", "date")).item("dob")
    stands = entered(item, (), {"day": day, "month": month, "year": year})
    if any(isinstance(value, HalfTyped) for value in stands):
        assert date_parts(stands) == tuple(part.strip().replace("/", "") for part in (day, month, year))


@pytest.mark.parametrize(
    ("raw", "stands"),
    [("3", (3,)), ("", ()), ("3.5", (HalfTyped("3.5"),)), ("many", (HalfTyped("many"),)), ("Infinity", (HalfTyped("Infinity"),))],
)
def test_a_number_that_is_none_is_kept_as_it_was_typed(raw: str, stands: tuple[object, ...]) -> None:
    assert entered(form(question("sessions", "integer")).item("sessions"), (), raw) == stands


def test_a_decimal_keeps_its_digits() -> None:
    assert entered(form(question("dose", "decimal")).item("dose"), (), "0.10") == (Decimal("0.10"),)


def test_an_emptied_field_has_no_answer() -> None:
    assert entered(form(question("name", "string")).item("name"), ("Amara",), "") == ()
