"""What stands below a question with several answers is asked for each of them."""

from datetime import date
from typing import Any

from kiosk.questionnaire.evaluation import evaluation
from kiosk.questionnaire.lint.check import check
from kiosk.questionnaire.older import Kept, readdressed
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.response import from_json, to_json
from kiosk.questionnaire.standing import Standing, answered, opened, without_instance
from kiosk.questionnaire.validation import issues
from kiosk.questionnaire.validation.conformance import issues_of_response
from kiosk.questionnaire.values import Coding, Date, HalfTyped
from tests.questionnaire.forms import ANSWER, choice, coding, extension, form, group, question, when

TODAY = date(2026, 11, 3)
A, B, C = (Coding(code, code.capitalize(), ANSWER) for code in ("aspirin", "heparin", "iron"))


def medicines(*below: dict[str, Any], **more: Any) -> dict[str, Any]:
    return choice("medicine", "aspirin", "heparin", "iron", repeats=True, item=list(below or [question("dose", "string")]), **more)


def names(**more: Any) -> dict[str, Any]:
    return question("name", "string", repeats=True, item=[question("dose", "string")], **more)


def after(stands: Standing, *told: tuple[str, Any]) -> Standing:
    for link_id, values in told:
        stands = answered(stands, link_id, values if isinstance(values, tuple) else (values,))
    return stands


def shown(stands: Standing) -> set[str]:
    return {item.link_id for item in stands.questionnaire.walk() if item.link_id in stands.enabled}


def told(stands: Standing) -> dict[str, Any]:
    return to_json(stands.questionnaire, stands.response, stands.enabled, status="completed")


def test_without_an_answer_nothing_is_asked_below() -> None:
    assert shown(opened(form(medicines()))) == {"medicine"}


def test_what_stands_below_is_asked_for_each_answer_by_the_place_of_its_option() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A, C)))
    assert shown(stands) == {"medicine", "medicine#1", "dose#1", "medicine#3", "dose#3"}


def test_each_answer_has_a_page_of_its_own_that_says_which_answer_and_which_question() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A, C)))
    found = pages(stands.questionnaire, stands.enabled)
    assert [(page.title, page.hint, [item.link_id for item in page.items]) for page in found] == [
        ("medicine?", "", ["medicine"]),
        ("Aspirin", "medicine?", ["dose#1"]),
        ("Iron", "medicine?", ["dose#3"]),
    ]


def test_on_a_page_of_the_authors_each_answer_is_a_heading_over_its_questions() -> None:
    stands = after(opened(form(group("p", medicines(), control="page"))), ("medicine", (A, C)))
    (page,) = pages(stands.questionnaire, stands.enabled)
    assert [(item.link_id, item.text) for item in page.items] == [
        ("medicine", "medicine?"), ("medicine#1", "Aspirin"), ("dose#1", "dose?"), ("medicine#3", "Iron"), ("dose#3", "dose?"),
    ]  # fmt: skip


def test_away_from_its_page_a_question_says_which_answer_it_is_about() -> None:
    stands = after(opened(form(medicines())), ("medicine", (C,)))
    assert stands.questionnaire.item("dose#3").full_text == "Iron: dose?"


def test_the_answer_to_a_sensitive_question_is_not_said_again_elsewhere() -> None:
    sensitive = {"url": "http://inkwell.example/fhir/StructureDefinition/sensitive", "valueBoolean": True}
    stands = after(opened(form(medicines(extension=[sensitive]))), ("medicine", (A, C)))
    assert stands.questionnaire.item("medicine").sensitive
    assert stands.questionnaire.item("dose#3").full_text == "medicine? 2: dose?"


def test_unticking_one_answer_leaves_the_others_where_they_are_and_its_own_come_back_with_it() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A, C)), ("dose#1", "75 mg"), ("dose#3", "one"), ("medicine", (C,)))
    assert shown(stands) == {"medicine", "medicine#3", "dose#3"}
    assert "75 mg" not in str(told(stands))
    again = after(stands, ("medicine", (A, C)))
    assert [again.response.value(name) for name in ("dose#1", "dose#3")] == ["75 mg", "one"]


def test_the_record_keeps_what_was_asked_below_its_answer_and_is_read_back() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A, C)), ("dose#1", "75 mg"), ("dose#3", "one"))
    (item,) = told(stands)["item"]
    assert [(part["valueCoding"]["code"], part["item"][0]["answer"]) for part in item["answer"]] == [
        ("aspirin", [{"valueString": "75 mg"}]),
        ("iron", [{"valueString": "one"}]),
    ]
    assert [part["item"][0]["linkId"] for part in item["answer"]] == ["dose", "dose"]
    assert from_json(stands.questionnaire, told(stands)) == stands.response


def test_an_answer_about_which_nothing_was_said_stands_alone() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A, C)), ("dose#3", "one"))
    assert ["item" in part for part in told(stands)["item"][0]["answer"]] == [False, True]


def test_the_line_that_is_removed_takes_along_what_was_said_about_it_and_no_other_moves() -> None:
    stands = after(opened(form(names())), ("name", ("aspirin", "heparin", "iron")))
    stands = after(stands, ("dose#1", "a"), ("dose#2", "h"), ("dose#3", "i"))
    stands = answered(stands, "name", ("aspirin", "iron"), taken=1)
    assert {name: stands.response.value(name) for name in ("dose#1", "dose#2", "dose#3")} == {"dose#1": "a", "dose#2": None, "dose#3": "i"}
    assert [part["item"][0]["answer"] for part in told(stands)["item"][0]["answer"]] == [[{"valueString": "a"}], [{"valueString": "i"}]]
    assert stands.questionnaire.item("dose#3").full_text == "iron: dose?"


def test_of_two_lines_that_say_the_same_the_right_one_goes() -> None:
    stands = after(opened(form(names())), ("name", ("iron", "iron")), ("dose#1", "first"), ("dose#2", "second"))
    stands = answered(stands, "name", ("iron",), taken=0)
    assert told(stands)["item"][0]["answer"][0]["item"][0]["answer"] == [{"valueString": "second"}]


def test_a_new_line_never_gets_what_was_said_about_one_that_was_removed() -> None:
    stands = after(opened(form(names())), ("name", ("aspirin", "iron")), ("dose#2", "i"))
    stands = answered(stands, "name", ("aspirin",), taken=1)
    stands = after(stands, ("name", ("aspirin", HalfTyped(""))), ("name", ("aspirin", "zinc")))
    assert shown(stands) == {"name", "name#1", "dose#1", "name#3", "dose#3"}
    only = answered(after(opened(form(names())), ("name", "iron"), ("dose#1", "i")), "name", (), taken=0)
    assert shown(after(only, ("name", "zinc"))) == {"name", "name#2", "dose#2"}


def test_a_line_whose_words_change_keeps_what_was_said_about_it() -> None:
    stands = after(opened(form(names())), ("name", "asprin"), ("dose#1", "a"), ("name", ()), ("name", "aspirin"))
    assert stands.response.value("dose#1") == "a"
    assert stands.questionnaire.item("name#1").text == "aspirin"


def test_a_line_with_nothing_in_it_is_asked_nothing_about() -> None:
    stands = after(opened(form(names())), ("name", (HalfTyped(""), "iron")))
    assert shown(stands) == {"name", "name#2", "dose#2"}


def test_an_answer_that_is_a_date_or_long_is_a_title_a_person_can_read() -> None:
    dates = form(question("when", "date", repeats=True, item=[question("who", "string")]))
    assert after(opened(dates), ("when", Date("2019-03-27"))).questionnaire.item("when#1").text == "27/3/2019"
    title = after(opened(form(names())), ("name", "a very long name " * 9)).questionnaire.item("name#1").text
    assert len(title) <= 60
    assert title.endswith("…")


def test_ones_own_words_and_codes_from_elsewhere_are_asked_about_too() -> None:
    own = {**medicines(), "type": "open-choice"}
    stands = after(opened(form(own)), ("medicine", (C, "fish oil", Coding("x", "X", "elsewhere"))))
    asked = sorted(item.text for item in stands.questionnaire.walk() if item.link_id.startswith("medicine#"))
    assert asked == ["Iron", "X", "fish oil"]
    fewer = after(stands, ("medicine", ("fish oil", Coding("x", "X", "elsewhere"))))
    assert shown(fewer) < shown(stands)


def test_two_equal_answers_of_a_foreign_response_are_two() -> None:
    answer = [{"valueString": "x", "item": [{"linkId": "dose", "answer": [{"valueString": dose}]}]} for dose in ("1", "2")]
    option = choice("medicine", "aspirin", repeats=True, item=[question("dose", "string")])
    coded = [{"valueCoding": coding("aspirin"), "item": part["item"]} for part in answer]
    for asked, given in ((names(), answer), (option, coded)):
        response = from_json(form(asked), {"item": [{"linkId": asked["linkId"], "answer": given}]})
        assert {value for key, (value, *_) in response.answers.items() if key.startswith("dose")} == {"1", "2"}


def test_an_answer_that_came_without_words_has_those_of_its_option() -> None:
    assert after(opened(form(medicines())), ("medicine", Coding("iron", system=ANSWER))).questionnaire.item("medicine#3").text == "Iron"


def test_none_of_these_need_not_be_asked_about() -> None:
    below = question("dose", "string", enableWhen=when("medicine", "iron", "!="))
    assert "dose#3" not in after(opened(form(medicines(below))), ("medicine", (C,))).enabled
    assert "dose#1" in after(opened(form(medicines(below))), ("medicine", (A,))).enabled


def test_a_condition_on_the_question_itself_looks_at_the_answer_it_stands_below() -> None:
    below = (question("dose", "string"), question("clots", "boolean", enableWhen=when("medicine", "heparin")))
    assert {"clots#2"} == {
        name for name in shown(after(opened(form(medicines(*below))), ("medicine", (A, B, C)))) if name.startswith("clots")
    }


def test_a_condition_below_looks_at_its_own_answer_and_one_outside_at_all() -> None:
    yes = [{"question": "daily", "operator": "=", "answerBoolean": True}]
    below = (question("daily", "boolean"), question("hour", "integer", enableWhen=yes))
    stands = opened(form(medicines(*below), question("careful", "string", enableWhen=yes)))
    stands = after(stands, ("medicine", (A, B)), ("daily#1", False))
    assert not {"hour#1", "hour#2", "careful"} & stands.enabled
    stands = after(stands, ("daily#2", True))
    assert {"hour#2", "careful"} <= stands.enabled
    assert "hour#1" not in stands.enabled
    assert "careful" not in after(stands, ("medicine", (A,))).enabled


def test_what_starts_with_a_value_starts_for_each_answer_and_what_was_cleared_stays_clear() -> None:
    below = (question("times", "integer", initial=[{"valueInteger": 1}]), question("note", "string"))
    stands = after(opened(form(medicines(*below))), ("medicine", (A,)))
    assert stands.response.value("times#1") == 1
    stands = after(stands, ("times#1", ()), ("note#1", "x"), ("medicine", ()), ("medicine", (A, B)))
    assert (stands.response.value("times#1"), stands.response.value("times#2")) == (None, None)
    assert after(stands, ("medicine", (A, B, C))).response.value("times#3") == 1


def test_an_option_that_is_ticked_at_the_start_is_asked_about_at_the_start() -> None:
    options = [{"valueCoding": coding("aspirin"), "initialSelected": True}, {"valueCoding": coding("iron")}]
    below = [question("times", "integer", initial=[{"valueInteger": 2}])]
    stands = opened(form(choice("medicine", repeats=True, item=below) | {"answerOption": options}))
    assert stands.response.value("times#1") == 2


def test_branches_stand_in_repeating_groups_and_below_each_other() -> None:
    inner = question("side", "string", repeats=True, item=[question("since", "date")])
    stands = opened(form(group("person", medicines(inner), repeats=True)))
    stands = after(stands, ("person", (1, 2)), ("medicine#2", (C,)), ("side#2.3", ("rash", "itch")), ("since#2.3.2", Date("2020-01-01")))
    assert stands.questionnaire.item("since#2.3.2").full_text == "person 2, Iron, itch: since?"
    response = told(stands)
    assert from_json(stands.questionnaire, response).answers["since#1.3.2"] == (Date("2020-01-01"),)  # the empty first is not written
    assert not {key for key in without_instance(stands, "person#2").response.answers if key != "person"}


def test_what_is_required_is_required_for_each_answer() -> None:
    stands = after(opened(form(medicines(question("dose", "string", required=True)))), ("medicine", (A, C)), ("dose#1", "75 mg"))
    assert [issue.link_id for issue in issues(stands.questionnaire.walk(), stands.response, TODAY)] == ["dose#3"]
    found = issues_of_response(stands.questionnaire, told(stands), TODAY)
    assert [(issue.link_id, issue.code) for issue in found] == [("dose#3", "required")]
    assert not issues_of_response(stands.questionnaire, told(after(stands, ("dose#3", "one"))), TODAY)


def test_a_calculated_answer_is_asked_about_and_each_answer_calculates_for_itself() -> None:
    sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
    formula = {
        "url": sdc,
        "valueExpression": {"language": "text/fhirpath", "expression": "%resource.item.where(linkId='n').answer.value + 1"},
    }
    stands = opened(form(question("n", "integer"), medicines(question("more", "integer", extension=[formula]))))
    stands = after(stands, ("n", 4), ("medicine", (A,)))
    assert stands.response.value("more#1") == 5


def test_words_alone_below_a_question_are_said_once() -> None:
    below = {"linkId": "w", "type": "display", "text": "Bring the box."}
    helped = {"linkId": "h", "type": "display", "text": "All of them.", "extension": [extension("questionnaire-itemControl")]}
    assert form(medicines(below)).branching == frozenset()
    assert form(medicines(helped)).branching == frozenset()


def test_the_help_of_a_question_stays_with_it_when_more_is_asked_below() -> None:
    code = {"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
            "valueCodeableConcept": {"coding": [{"code": "help"}]}}  # fmt: skip
    helped = {"linkId": "h", "type": "display", "text": "All of them.", "extension": [code]}
    stands = after(opened(form(medicines(helped, question("dose", "string")))), ("medicine", (A, B)))
    assert stands.questionnaire.item("medicine").hint == "All of them."
    assert [item.link_id for item in stands.questionnaire.item("medicine#2").items] == ["dose#2"]


def test_a_group_that_is_no_instance_can_be_neither_added_nor_taken_away() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A,)), ("dose#1", "x"))
    assert without_instance(stands, "medicine#1").response == stands.response


def test_a_draft_of_an_older_program_opens_with_its_answers_below_what_was_the_first_one_then() -> None:
    kept: list[Kept] = [("medicine", (A, C)), ("dose", ("75 mg",)), ("medicine", (C,)), ("other", ("x",))]
    assert readdressed(form(medicines()), kept) == ["medicine", "dose#1", "medicine", "other"]
    assert readdressed(form(medicines()), [("dose", ("x",)), ("medicine", (C,)), ("dose#3", ("y",))]) == ["dose#3", "medicine", "dose#3"]
    assert readdressed(form(medicines()), [("dose", ("x",))]) == ["dose"]
    inside = form(group("g", medicines(), repeats=True))
    assert readdressed(inside, [("medicine#2", (B,)), ("dose#2", ("x",)), ("dose#2.1", ("y",))]) == ["medicine#2", "dose#2.2", "dose#2.1"]
    assert readdressed(form(group("g", question("dose", "string"), repeats=True)), [("dose#2", ("x",))]) == ["dose#2"]


def test_evaluate_says_of_each_linkid_whether_it_is_asked_about_any_answer() -> None:
    stands = after(opened(form(medicines())), ("medicine", (A, C)), ("dose#3", "one"))
    found = evaluation(form(medicines()), told(stands), TODAY)
    assert found["enabled"] == {"medicine": True, "dose": True}
    assert found["pages"] == [["medicine"], ["dose"], ["dose"]]
    assert found["response"]["item"] == told(stands)["item"]
    assert not found["issues"]


def test_the_authors_check_has_nothing_against_it() -> None:
    source = {"resourceType": "Questionnaire", "status": "draft", "url": "http://x.example/q", "title": "T", "item": [medicines()]}
    assert not [finding for finding in check(source, "x.json") if finding.rule == "below-several"]
