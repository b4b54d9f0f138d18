"""Numbers, words, quantities and pictures become what stands in the field; nothing is thrown away, nothing is guessed."""

import base64
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.questionnaire.entry import entered, quantity_parts
from kiosk.questionnaire.values import (
    AnswerValue,
    HalfTyped,
    Opaque,
    Quantity,
    Url,
    value_from_json,
    value_to_json,
)
from tests.questionnaire.forms import extension, form, question


@pytest.mark.parametrize(
    ("raw", "stands"),
    [
        ("3", (3,)),
        (" -3 ", (-3,)),
        ("3.0", (3,)),
        ("٣", (3,)),
        ("", ()),
        ("3.5", (HalfTyped("3.5"),)),
        ("1.000", (HalfTyped("1.000"),)),
        ("many", (HalfTyped("many"),)),
        ("1_000", (HalfTyped("1_000"),)),
        ("1e3", (HalfTyped("1e3"),)),
        ("Infinity", (HalfTyped("Infinity"),)),
        ("2147483647", (2_147_483_647,)),
        ("2147483648", (HalfTyped("2147483648"),)),
    ],
)
def test_a_number_that_is_none_is_kept_as_it_was_typed(raw: str, stands: tuple[object, ...]) -> None:
    assert entered(form(question("sessions", "integer")).item("sessions"), (), raw) == stands


@pytest.mark.parametrize(("raw", "digits"), [("0.10", "0.10"), ("0,10", "0.10"), ("−2,5", "-2.5"), (",5", "0.5"), ("1250", "1250")])
def test_a_decimal_keeps_its_digits_behind_a_point_or_a_comma(raw: str, digits: str) -> None:
    (stands,) = entered(form(question("dose", "decimal")).item("dose"), (), raw)
    assert isinstance(stands, Decimal)
    assert str(stands) == digits


@pytest.mark.parametrize("raw", ["1,250", "1.", "1.2.3", "1.250,5", "-", "1e999999999", "NaN", "0.1234567890123456"])
def test_a_number_that_could_be_two_or_is_none_yet_is_never_guessed(raw: str) -> None:
    assert entered(form(question("dose", "decimal")).item("dose"), (), raw) == (HalfTyped(raw),)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**6), max_value=10**6, places=4))
def test_a_decimal_comes_back_from_json_as_the_same_number(number: Decimal) -> None:
    (stands,) = entered(form(question("dose", "decimal")).item("dose"), (), f"{number:f}")
    assert value_from_json(json.loads(json.dumps(value_to_json(stands)))) == number


def test_a_whole_decimal_stays_whole_in_json() -> None:
    assert json.dumps(value_to_json(Decimal(3))) == '{"valueDecimal": 3}'
    assert json.dumps(value_to_json(Quantity(Decimal("1E+3")))) == '{"valueQuantity": {"value": 1000}}'


def test_an_emptied_field_has_no_answer() -> None:
    assert entered(form(question("name", "string")).item("name"), ("Amara",), "") == ()


def test_words_are_kept_as_they_are_typed_and_blanks_alone_are_no_answer() -> None:
    item = form(question("name", "string")).item("name")
    assert entered(item, (), "  two  words ") == ("  two  words ",)
    assert entered(item, (), "   ") == (HalfTyped("   "),)
    assert entered(item, (), "half \ud83d a character\x00") == ("half ? a character",)


@pytest.mark.parametrize(
    ("raw", "stands"),
    [
        ("https://clinic.example ", (Url("https://clinic.example"),)),
        ("my own page", (HalfTyped("my own page"),)),
        ("", ()),
    ],
)
def test_a_web_address_is_one_word(raw: str, stands: tuple[AnswerValue, ...]) -> None:
    found = entered(form(question("site", "url")).item("site"), (), raw)
    assert found == stands
    assert list(map(type, found)) == list(map(type, stands))


KG, POUND = (
    {"system": "http://unitsofmeasure.org", "code": code, "display": words} for code, words in (("kg", "kg"), ("[lb_av]", "pounds"))
)


def weight(*units: dict[str, str]) -> Any:
    offered = [extension("questionnaire-unitOption", valueCoding=unit) for unit in units]
    return form(question("weight", "quantity", extension=offered)).item("weight")


def test_a_quantity_takes_its_number_and_its_unit_one_after_the_other() -> None:
    item = weight(KG, POUND)
    number = entered(item, (), {"value": "72,5"})
    assert isinstance(number[0], HalfTyped)
    assert quantity_parts(number) == ("72,5", "")
    whole = entered(item, number, {"unit": "[lb_av]"})
    assert [value_to_json(value) for value in whole] == [
        {"valueQuantity": {"value": 72.5, "unit": "pounds", "system": "http://unitsofmeasure.org", "code": "[lb_av]"}}
    ]
    assert quantity_parts(entered(item, whole, {"value": "80"})) == ("80", "[lb_av]")
    assert quantity_parts(entered(item, whole, {"value": "8o"})) == ("8o", "[lb_av]")
    assert quantity_parts(entered(item, whole, {"value": ""})) == ("", "[lb_av]")


def test_one_unit_goes_without_saying() -> None:
    item = weight(KG)
    (stands,) = entered(item, (), {"value": "72"})
    assert stands == Quantity(Decimal(72), "kg", "http://unitsofmeasure.org", "kg")
    assert entered(item, (stands,), {"value": ""}) == ()


def test_a_quantity_without_units_is_a_number_and_keeps_the_unit_it_came_with() -> None:
    assert entered(weight(), (), {"value": "72"}) == (Quantity(Decimal(72)),)
    came = Quantity(Decimal(5), "mm", "http://unitsofmeasure.org", "mm")
    (stands,) = entered(weight(), entered(weight(), (came,), {"value": ""}), {"value": "6"})
    assert value_to_json(stands)["valueQuantity"] == {"value": 6, "unit": "mm", "system": "http://unitsofmeasure.org", "code": "mm"}


def test_a_unit_that_is_not_on_offer_is_none() -> None:
    assert quantity_parts(entered(weight(KG, POUND), (), {"value": "72", "unit": "stone"})) == ("72", "")


GIF = base64.b64encode(b"GIF89a, and so on").decode()


def photo(*kinds: str) -> Any:
    return form(question("mole", "attachment", extension=[extension("mimeType", valueCode=kind) for kind in kinds])).item("mole")


def test_a_picture_becomes_an_attachment_with_its_size() -> None:
    (stands,) = entered(photo("image/*"), (), {"picture": f"data:image/gif;base64,{GIF}"})
    assert value_to_json(stands) == {"valueAttachment": {"contentType": "image/gif", "data": GIF, "size": 17}}
    assert entered(photo(), (stands,), {"picture": ""}) == ()


def test_a_picture_of_another_kind_is_no_answer_and_one_that_cannot_be_read_changes_nothing() -> None:
    held = Opaque("Attachment", "{}")
    assert entered(photo("image/jpeg"), (held,), {"picture": f"data:image/gif;base64,{GIF}"}) == (HalfTyped("image/gif"),)
    for broken in ("data:image/gif;base64,A", "data:image/gif,GIF", "https://elsewhere.example/mole.gif"):
        assert entered(photo(), (held,), {"picture": broken}) == (held,)
