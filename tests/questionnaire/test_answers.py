"""Answers in words."""

from decimal import Decimal

import pytest

from kiosk.questionnaire.answers import answer_words, code
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, HalfTyped, Opaque, Quantity, Time, Url
from tests.questionnaire.forms import ANSWER, choice, form

COLOUR = form(choice("colour", "red", "blue")).item("colour")
PLAIN = Item(link_id="plain", type=ItemType.STRING)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "Yes"),
        (False, "No"),
        (0, "0"),
        (Decimal("1.50"), "1.50"),
        (Decimal("1E+3"), "1000"),
        (Date("2026-11-20"), "2026-11-20"),
        ("as it was typed", "as it was typed"),
        (Quantity(Decimal("72.5"), "kg"), "72.5 kg"),
        (Quantity(Decimal(3), code="mm"), "3 mm"),
        (Time("09:30:00"), "09:30"),
        (DateTime("2026-11-20T09:30:00+01:00"), "2026-11-20 09:30"),
        (DateTime("2026-11"), "2026-11"),
        (Url("https://clinic.example"), "https://clinic.example"),
        (Opaque("Attachment", "{}"), "attachment"),
        (Opaque("Attachment", '{"contentType": "image/jpeg"}'), "picture"),
        (Opaque("Attachment", '{"contentType": "image/jpeg", "title": "The mole"}'), "The mole"),
        (Opaque("Reference", '{"reference": "Patient/1", "display": "Amara"}'), "Amara"),
        (Opaque("Reference", '{"reference": "Patient/1"}'), "Patient/1"),
        (Opaque("Reference", '{"identifier": {"value": "7"}}'), "reference"),
        (Coding("red", "Rojo", ANSWER), "Red"),  # the form's own words, whichever were read when it was chosen
        (Coding("plum", "Plum", ANSWER), "Plum"),
        (Coding("red", system=ANSWER), "Red"),
        (Coding("green", system=ANSWER), "green"),
    ],
)
def test_an_answer_is_said_as_a_person_would(value: AnswerValue, words: str) -> None:
    assert answer_words(COLOUR, [value]) == words


def test_several_answers_are_joined() -> None:
    assert answer_words(PLAIN, ["one", "two"]) == "one, two"
    assert answer_words(PLAIN, ["الوجه", "الرقبة"]) == "الوجه، الرقبة"
    assert answer_words(PLAIN, ["5", "12"]) == "5, 12"


def test_no_answer_and_a_half_typed_one_have_no_words() -> None:
    assert answer_words(PLAIN, []) == ""
    assert answer_words(PLAIN, [HalfTyped("1//1980")]) == ""


def test_only_codes_have_a_code() -> None:
    assert code(Coding("red", "Red", ANSWER)) == "red"
    assert code("red") == ""
