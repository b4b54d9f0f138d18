"""What is chosen becomes what stands in the field; nothing is thrown away."""

from typing import Any

import pytest

from kiosk.questionnaire.entry import entered, entries, option_codes, option_words
from kiosk.questionnaire.values import Coding, value_to_json
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


def test_a_choice_whose_value_set_is_not_there_keeps_the_words_in_a_coding() -> None:
    questionnaire = form(question("country", "choice", answerValueSet="https://elsewhere.example/countries"))
    stands = entered(questionnaire.item("country"), (), "Chad")
    assert [value_to_json(value) for value in stands] == [{"valueCoding": {"display": "Chad"}}]
    assert entries(stands) == ("Chad",)


@pytest.mark.parametrize(
    ("kind", "option", "code", "words"),
    [
        ("integer", {"valueInteger": 3}, "3", "3"),
        ("date", {"valueDate": "2022-01-01"}, "2022-01-01", "2022-01-01"),
        ("time", {"valueTime": "10:00:00"}, "10:00:00", "10:00"),
        ("string", {"valueString": "sometimes"}, "sometimes", "sometimes"),
        ("choice", {"valueCoding": {"display": "Elsewhere"}}, "Elsewhere", "Elsewhere"),
        ("choice", {"valueReference": {"reference": "Patient/1", "display": "Amara"}}, "Patient/1", "Amara"),
    ],
)
def test_an_option_may_be_of_any_type(kind: str, option: dict[str, Any], code: str, words: str) -> None:
    item = form(question("pick", kind, answerOption=[option])).item("pick")
    assert (option_codes(item.options)[0], option_words(item.options[0])) == (code, words)
    assert entered(item, (), code) == (item.options[0].value,)


def test_options_of_one_code_in_two_systems_are_told_apart() -> None:
    told = [{"valueCoding": {"system": system, "code": "1", "display": system}} for system in ("left", "right")]
    item = form(question("side", "choice", answerOption=[*told, {"valueCoding": {"code": "2"}}])).item("side")
    assert option_codes(item.options) == ("left|1", "right|1", "2")
    assert entered(item, (), "right|1") == (Coding("1", system="right"),)
    assert entered(item, (), "2") == (Coding("2"),)


def open_choice(**more: Any) -> Any:
    return form({**choice("why", "pain", "looks", **more), "type": "open-choice"}).item("why")


def test_own_words_stand_in_the_place_of_a_choice_and_a_choice_in_theirs() -> None:
    item = open_choice()
    pain = entered(item, (), "pain")
    own = entered(item, pain, {"open": "my work"})
    assert own == ("my work",)
    assert entered(item, own, {"open": "my works"}) == ("my works",)
    assert entered(item, own, {"open": ""}) == ()
    assert entered(item, pain, {"open": ""}) == pain
    assert entered(item, own, "pain") == pain


def test_own_words_stand_beside_what_is_chosen_where_several_apply() -> None:
    item = open_choice(repeats=True)
    both = entered(item, entered(item, (), {"open": "my work"}), "looks")
    assert entries(both) == ("Looks", "my work")
    assert entries(entered(item, both, {"open": "my  work "})) == ("Looks", "my  work ")
    assert entries(entered(item, both, "looks")) == ("my work",)
    assert entries(entered(item, both, {"open": ""})) == ("Looks",)


def test_none_of_these_and_own_words_clear_each_other() -> None:
    alone = {"valueCoding": coding("none"), "extension": [{"url": FHIR + "questionnaire-optionExclusive", "valueBoolean": True}]}
    raw = {**choice("why", "pain", repeats=True), "type": "open-choice"}
    item = form({**raw, "answerOption": [*raw["answerOption"], alone]}).item("why")
    none = entered(item, entered(item, (), {"open": "my work"}), "none")
    assert entries(none) == ("None",)
    assert entered(item, none, {"open": "my work"}) == ("my work",)


def test_the_options_of_a_value_set_are_chosen_like_any_others() -> None:
    include = {"system": ANSWER, "concept": [{"code": "red", "display": "Red"}]}
    contained = [{"resourceType": "ValueSet", "id": "colours", "compose": {"include": [include]}}]
    item = form(question("colour", "choice", answerValueSet="#colours"), contained=contained).item("colour")
    assert entered(item, (), "red") == (Coding("red", system=ANSWER),)
