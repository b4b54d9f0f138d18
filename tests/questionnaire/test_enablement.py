"""Which questions are asked (R4 Questionnaire.item.enableWhen)."""

from dataclasses import replace
from random import Random
from typing import Any

import pytest

from kiosk import paths
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.flags import flags
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.response import QuestionnaireResponse, from_json, to_json
from kiosk.questionnaire.shelf import Shelf
from kiosk.questionnaire.standing import answered, opened, standing
from kiosk.questionnaire.values import Coding, Date, HalfTyped, value_from_json
from tests.questionnaire.forms import ANSWER, choice, flag, form, group, question, when

YES, NO = Coding("yes", system=ANSWER), Coding("no", system=ANSWER)
CHAIN = form(choice("a"), choice("b", enableWhen=when("a", "yes")), choice("c", enableWhen=when("b", "yes")))


def test_a_question_waits_for_the_answer_it_depends_on() -> None:
    assert "b" not in enabled(CHAIN, QuestionnaireResponse())
    assert "b" in enabled(CHAIN, QuestionnaireResponse().with_answer("a", YES))


def test_an_answer_to_a_disabled_question_counts_as_none_through_the_chain() -> None:
    answered = QuestionnaireResponse().with_answer("a", YES).with_answer("b", YES)
    assert enabled(CHAIN, answered) == {"a", "b", "c"}
    assert enabled(CHAIN, answered.with_answer("a", NO)) == {"a"}


def test_a_disabled_answer_leaves_the_record_and_comes_back_with_its_question() -> None:
    answered = QuestionnaireResponse().with_answer("a", YES).with_answer("b", NO)
    changed = answered.with_answer("a", NO)
    assert [item["linkId"] for item in to_json(CHAIN, changed, enabled(CHAIN, changed))["item"]] == ["a"]
    back = changed.with_answer("a", YES)
    assert from_json(CHAIN, to_json(CHAIN, back, enabled(CHAIN, back))) == answered


def test_an_item_in_a_disabled_group_is_disabled() -> None:
    questionnaire = form(choice("a"), group("g", choice("inner"), enableWhen=when("a", "yes")))
    assert "inner" not in enabled(questionnaire, QuestionnaireResponse())


def test_what_is_not_yet_answered_differs_from_nothing() -> None:
    questionnaire = form(choice("a"), choice("b", enableWhen=when("a", "no", "!=")))
    assert "b" not in enabled(questionnaire, QuestionnaireResponse())
    assert "b" in enabled(questionnaire, QuestionnaireResponse().with_answer("a", YES))


def test_a_half_typed_date_is_no_answer_yet() -> None:
    questionnaire = form(
        question("dob", "date"), choice("b", enableWhen=[{"question": "dob", "operator": "exists", "answerBoolean": True}])
    )
    assert "b" not in enabled(questionnaire, QuestionnaireResponse().with_answer("dob", HalfTyped("27//1984")))


def test_what_is_judged_answer_by_answer_is_what_is_judged_at_once() -> None:
    history, chance = Shelf(paths.forms()).pack("laser-skin-tightening")[1], Random(7)
    asked = [item for item in history.walk() if item.options]
    response, counted = QuestionnaireResponse(), set[int]()
    for _ in range(400):
        item = chance.choice(asked)
        values = [option.value for option in chance.sample(item.options, chance.randint(0, 1))]
        response = response.with_answer(item.link_id, *values)
        up = enabled(history, response)
        counted.add(len(up))
        assert up == enabled(replace(history), response), f"after {item.link_id} = {values}"
    assert len(counted) > 20


def test_a_form_that_is_computed_answer_by_answer_looks_as_if_it_were_computed_at_once() -> None:
    history, chance = Shelf(paths.forms()).pack("laser-skin-tightening")[1], Random(11)
    asked = [item for item in history.walk() if item.options]
    stands, seen = opened(history), set[str]()
    for at in range(150):
        if at % 10 == 0:
            stands = answered(stands, "id.dob", (Date(f"{chance.randint(1930, 2009)}-0{chance.randint(1, 9)}-17"),))
        else:
            item = chance.choice(asked)
            stands = answered(stands, item.link_id, tuple(option.value for option in chance.sample(item.options, chance.randint(0, 1))))
        anew = standing(replace(history), stands.response)
        told, words = ({item.link_id: item.text for item in form.walk()} for form in (stands.questionnaire, anew.questionnaire))
        assert told == words
        seen |= {text for text in told.values() if text.startswith("You are ")}
    assert len(seen) > 5


def test_words_that_are_finished_count_though_they_read_as_before() -> None:
    asked = form(
        question("a", "string"), question("b", "string", enableWhen=[{"question": "a", "operator": "exists", "answerBoolean": True}])
    )
    half = QuestionnaireResponse().with_answer("a", HalfTyped("x"))
    assert "b" not in enabled(asked, half)
    assert "b" in enabled(asked, half.with_answer("a", "x"))


def test_flags_are_hidden_items_that_are_up_worst_first() -> None:
    questionnaire = form(
        choice("numb"), flag("f.review", "review", "numb", "yes"), flag("f.stop", "stop", "numb", "yes"), flag("f.no", "stop", "numb", "no")
    )
    up = flags(questionnaire, enabled(questionnaire, QuestionnaireResponse().with_answer("numb", YES)))
    assert [(found.link_id, found.level) for found in up] == [("f.stop", Level.STOP), ("f.review", Level.REVIEW)]
    assert up[0].questions == ("numb",)


KILOGRAM, GRAM = ({"unit": code, "system": "http://unitsofmeasure.org", "code": code} for code in ("kg", "g"))


@pytest.mark.parametrize(
    ("kind", "given", "operator", "wanted", "holds"),
    [
        ("dateTime", "2020-05-05T11:00:00+02:00", ">", "2020-05-05T10:00:00Z", False),
        ("dateTime", "2020-05-05T11:00:00+02:00", "<", "2020-05-05T10:00:00Z", True),
        ("dateTime", "2020-05-05T12:00:00+02:00", "=", "2020-05-05T10:00:00Z", True),
        ("dateTime", "2020-05-05T12:00:00+02:00", "!=", "2020-05-05T10:00:00Z", False),
        ("dateTime", "2020-05-05T12:00:00+02:00", ">=", "2020-05-05", True),
        ("date", "2020", "<", "2020-05-01", False),
        ("date", "2020", ">=", "2020-05-01", False),
        ("date", "2020-05-01", "<=", "2020-05", True),
        ("date", "2019", "<", "2020-05-01", True),
        ("quantity", {"value": 5, **GRAM}, ">", {"value": 1, **KILOGRAM}, False),
        ("quantity", {"value": 5000, **GRAM}, ">", {"value": 1, **KILOGRAM}, True),
        ("quantity", {"value": 1000, **GRAM}, "=", {"value": 1, **KILOGRAM}, True),
        ("quantity", {"value": 1000}, "=", {"value": 1000, **GRAM}, False),
        ("quantity", {"value": 9, "unit": "m", "system": "http://unitsofmeasure.org", "code": "m"}, ">", {"value": 1, **KILOGRAM}, False),
    ],
)
def test_instants_periods_and_units_are_compared_not_their_letters(kind: str, given: Any, operator: str, wanted: Any, holds: bool) -> None:
    name = kind[0].upper() + kind[1:]
    asked = form(
        question("a", kind), question("b", "string", enableWhen=[{"question": "a", "operator": operator, f"answer{name}": wanted}])
    )
    value = value_from_json({f"value{name}": given})
    assert value is not None
    assert ("b" in enabled(asked, QuestionnaireResponse().with_answer("a", value))) is holds
