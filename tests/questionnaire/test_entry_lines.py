"""Typed answers that repeat, line by line; and no act whatever is a crash or a loss."""

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaire.entry import Raw, date_parts, entered, entries, quantity_parts, time_parts
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.values import AnswerValue, Date, HalfTyped, Quantity, Time, value_from_json, value_to_json
from tests.questionnaire.forms import FHIR, choice, extension, form, question


def test_a_typed_answer_that_repeats_is_taken_line_by_line() -> None:
    item = form(question("drugs", "string", repeats=True)).item("drugs")
    one = entered(item, (), {"at": 0, "value": "aspirin"})
    two = entered(item, one, {"add": True})
    assert (entries(one), entries(two)) == (("aspirin",), ("aspirin", ""))
    assert QuestionnaireResponse().with_answer("drugs", *two).values("drugs") == ("aspirin",)
    both = entered(item, two, {"at": 1, "value": "zinc"})
    assert entries(entered(item, both, {"at": 0, "value": ""})) == ("", "zinc")
    assert entered(item, both, {"remove": 0}) == ("zinc",)
    assert entered(item, one, {"remove": 0}) == ()
    assert entered(item, one, {"at": 0, "value": ""}) == ()
    assert entered(item, both, {"at": 7, "value": "late"}) == both


def test_a_blank_line_comes_back_with_the_draft_and_is_not_in_the_record() -> None:
    questionnaire = form(question("drugs", "string", repeats=True))
    lines = entered(questionnaire.item("drugs"), ("aspirin",), {"add": True})
    again = tuple(value_from_json(json.loads(json.dumps(value_to_json(value)))) for value in lines)
    assert [type(value) for value in again] == [str, HalfTyped]
    record = to_json(questionnaire, QuestionnaireResponse().with_answer("drugs", *lines), {"drugs"})
    assert record["item"][0]["answer"] == [{"valueString": "aspirin"}]


def test_no_more_lines_are_added_than_the_form_allows() -> None:
    item = form(question("drugs", "string", repeats=True, extension=[extension("questionnaire-maxOccurs", valueInteger=2)])).item("drugs")
    two = entered(item, ("a",), {"add": True})
    assert entered(item, two, {"add": True}) == two
    once = form(question("name", "string")).item("name")
    assert entered(once, ("Amara",), {"add": True}) == ("Amara",)


@pytest.mark.parametrize(
    ("kind", "line", "value"),
    [
        ("date", "27/3/1984", Date("1984-03-27")),
        ("date", "1984-03-27", Date("1984-03-27")),
        ("date", "27/3", HalfTyped("27/3")),
        ("time", "9.30", Time("09:30:00")),
        ("integer", "12", 12),
        ("decimal", "1,5", Decimal("1.5")),
        ("quantity", "72,5 kg", Quantity(Decimal("72.5"), "kg")),
    ],
)
def test_every_typed_kind_can_be_told_in_one_line_and_typed_on(kind: str, line: str, value: AnswerValue) -> None:
    item = form(question("q", kind, repeats=True)).item("q")
    stands = entered(item, (), {"at": 0, "value": line})
    assert stands == (value,)
    assert entered(item, stands, {"at": 0, "value": entries(stands)[0]}) == stands


RAW = st.one_of(
    st.booleans(),
    st.text(max_size=12),
    st.dictionaries(
        st.sampled_from(["day", "month", "year", "hour", "minute", "value", "unit", "open", "picture", "at", "add", "remove"]),
        st.one_of(st.text(max_size=8), st.integers(-2, 3), st.booleans()),
        max_size=5,
    ),
)


@pytest.mark.parametrize("kind", ["boolean", "integer", "decimal", "date", "dateTime", "time", "string", "text", "url"])
@given(acts=st.lists(RAW, max_size=4), repeats=st.booleans())
def test_no_act_ends_in_an_exception_or_in_what_cannot_be_kept(kind: str, acts: list[Raw], repeats: bool) -> None:
    walk_in(form(question("q", kind, repeats=repeats)).items[0], acts)


@pytest.mark.parametrize("kind", ["choice", "open-choice", "quantity", "attachment", "reference"])
@given(acts=st.lists(RAW, max_size=4), repeats=st.booleans())
def test_no_act_on_what_is_chosen_ends_in_an_exception_either(kind: str, acts: list[Raw], repeats: bool) -> None:
    walk_in(form(question("q", kind, repeats=repeats)).items[0], acts)
    walk_in(form({**choice("q", "0", "1", repeats=repeats), "type": "open-choice"}).items[0], acts)


def walk_in(item: Any, acts: list[Raw]) -> None:
    stands: tuple[AnswerValue, ...] = ()
    for raw in acts:
        stands = entered(item, stands, raw)
        assert len(entries(stands)) == len(stands)
        date_parts(stands), time_parts(stands), quantity_parts(stands)
        for value in stands:
            again = value_from_json(json.loads(json.dumps(value_to_json(value))))
            assert again == value
            assert type(again) is type(value)


@pytest.mark.parametrize(
    "hostile",
    [
        {"valueBoolean": "yes"},
        {"valueInteger": True},
        {"valueInteger": 1.5},
        {"valueInteger": [1]},
        {"valueDecimal": "a lot"},
        {"valueDecimal": float("nan")},
        {"valueDecimal": "1e999999999"},
        {"valueCoding": "yes"},
        {"valueCoding": {"code": ["yes"]}},
        {"valueQuantity": 3},
        {"valueQuantity": {"value": {"of": 3}}},
        {"valueDate": 1984},
        {"valueString": {"words": 1}},
        {"valueReference": "Patient/1"},
        {"valueAttachment": [1]},
    ],
)
def test_a_value_of_the_wrong_build_is_refused_not_guessed(hostile: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"holds a|not a number|not a whole number"):
        value_from_json(hostile)


def test_a_value_that_is_nothing_but_an_extension_is_none() -> None:
    assert value_from_json({"valueDate": {"extension": [{"url": FHIR + "cqf-calculatedValue"}]}}) is None
    assert value_from_json({"valueQuantity": {"unit": "kg", "code": "kg"}}) == HalfTyped("|kg||kg")
