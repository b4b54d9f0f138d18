"""Answers as the strongroom keeps them."""

import json
from decimal import Decimal

import pytest

from kiosk.questionnaire.values import AnswerValue, Coding, Opaque, Quantity
from kiosk.store.codec import values_from_json, values_to_json


@pytest.mark.parametrize("written", ["0.10", "3.0", "37.50", "-0.250", "0.0000001", "5", "1000"])
def test_a_number_keeps_the_digits_it_was_given(written: str) -> None:
    values: tuple[AnswerValue, ...] = (Decimal(written), Quantity(Decimal(written), "mg", "http://unitsofmeasure.org", "mg"))
    kept = values_to_json(values)
    number, quantity = values_from_json(kept)
    assert isinstance(quantity, Quantity)
    assert (f"{number:f}", f"{quantity.value:f}") == (written, written)
    assert json.loads(kept)[0]["valueDecimal"] == float(written)  # still a JSON number


def test_other_answers_are_kept_as_they_are() -> None:
    held = Opaque("Attachment", json.dumps({"extension": [{"url": "http://x.example", "valueDecimal": 0.5}], "size": 3}, sort_keys=True))
    values: tuple[AnswerValue, ...] = (True, 3, "0.10", Coding("a", "A", "s"), held)
    assert values_from_json(values_to_json(values)) == values
