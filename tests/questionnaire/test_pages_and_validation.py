"""How a form becomes pages, what is wrong with what stands on one, and the words as shown."""

from datetime import date

import pytest

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.extensions import SDC
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import issues
from kiosk.questionnaire.values import AnswerValue, Coding, Date, HalfTyped
from kiosk.questionnaire.words.wording import filled, text_digest
from tests.questionnaire.forms import ANSWER, FHIR, choice, control_extension, flag, form, group, question, when

TODAY = date(2026, 11, 21)
BEFORE_TODAY = {
    "url": FHIR + "maxValue",
    "_valueDate": {
        "extension": [{"url": FHIR + "cqf-calculatedValue", "valueExpression": {"language": "text/fhirpath", "expression": "today()"}}]
    },
}


def keys(questionnaire: object, response: QuestionnaireResponse) -> list[str]:
    return [page.key for page in pages(questionnaire, enabled(questionnaire, response))]  # type: ignore[arg-type]


def test_a_question_is_a_page_and_a_short_group_is_one_page() -> None:
    questionnaire = form(group("part", choice("a"), group("sun", choice("b"), choice("c"), control="short")))
    found = pages(questionnaire, enabled(questionnaire, QuestionnaireResponse()))
    assert [(page.key, page.part, [item.link_id for item in page.items]) for page in found] == [
        ("a", "part", ["a"]),
        ("sun", "part", ["b", "c"]),
    ]


def test_a_page_comes_and_goes_with_its_question() -> None:
    questionnaire = form(group("part", choice("a"), question("b", "text", enableWhen=when("a", "yes"))))
    assert keys(questionnaire, QuestionnaireResponse()) == ["a"]
    assert keys(questionnaire, QuestionnaireResponse().with_answer("a", Coding("yes", system=ANSWER))) == ["a", "b"]


def test_flags_and_hints_are_never_pages() -> None:
    hint = {"linkId": "a.hint", "type": "display", "text": "Think back", "extension": [control_extension("help")]}
    questionnaire = form(group("part", choice("a", item=[hint]), flag("f", "stop", "a", "yes")))
    (page,) = pages(questionnaire, enabled(questionnaire, QuestionnaireResponse().with_answer("a", Coding("yes", system=ANSWER))))
    assert (page.key, page.hint) == ("a", "Think back")


@pytest.mark.parametrize(
    ("stands", "code"),
    [
        ((), "required"),
        ((HalfTyped("27//1984"),), "date-month"),
        ((HalfTyped("27/3/84"),), "date-year-short"),
        ((HalfTyped("31/2/1984"),), "date-not-real"),
        ((Date("2031-01-01"),), "date-future"),
        ((Date("1984-03-27"),), ""),
    ],
)
def test_a_birth_date_says_what_is_wrong_with_it(stands: tuple[AnswerValue, ...], code: str) -> None:
    items = form(question("dob", "date", required=True, extension=[BEFORE_TODAY])).items
    found = issues(items, QuestionnaireResponse().with_answer("dob", *stands), TODAY)
    assert [issue.code for issue in found] == ([code] if code else [])


def test_only_what_is_asked_and_required_is_missed() -> None:
    items = form(choice("a", required=True), choice("b")).items
    assert [(issue.link_id, issue.code) for issue in issues(items, QuestionnaireResponse(), TODAY)] == [("a", "required")]


def test_placeholders_are_filled_and_the_digest_is_of_the_words_as_shown() -> None:
    questionnaire = form(question("a", "display") | {"text": "The price is {visit.price}."})
    dear, cheap = filled(questionnaire, {"visit.price": "£1,350"}), filled(questionnaire, {"visit.price": "£900"})
    assert dear.item("a").text == "The price is £1,350."
    assert text_digest(dear) != text_digest(cheap)
    assert text_digest(dear) == text_digest(filled(questionnaire, {"visit.price": "£1,350"}))
    assert len(text_digest(dear)) == 64


def test_a_form_that_is_signed_as_a_whole_ends_with_its_signature() -> None:
    signed = {"url": FHIR + "questionnaire-signatureRequired", "valueCodeableConcept": {"coding": [{"code": "1.2.840.10065.1.12.1.1"}]}}
    questionnaire = parse(
        {"resourceType": "Questionnaire", "title": "House rules", "extension": [signed], "item": [question("a", "text")]}, "x.json"
    )
    (*_, last) = pages(questionnaire, enabled(questionnaire, QuestionnaireResponse()))
    assert (last.signature, last.title) == (True, "House rules")


def test_an_answer_that_is_signed_stands_on_the_page_with_the_pad() -> None:
    signed = {"url": FHIR + "questionnaire-signatureRequired", "valueCodeableConcept": {"coding": [{"code": "1.2.840.10065.1.12.1.1"}]}}
    questionnaire = form(group("part", question("a", "text"), question("b", "text", extension=[signed])))
    found = pages(questionnaire, enabled(questionnaire, QuestionnaireResponse()))
    assert [(page.key, page.signature, [item.link_id for item in page.items]) for page in found] == [
        ("a", False, ["a"]),
        ("b", True, ["b"]),
    ]


def test_the_number_of_a_question_stands_before_it() -> None:
    questionnaire = form(group("part", question("a", "text", prefix="1.")))
    assert pages(questionnaire, enabled(questionnaire, QuestionnaireResponse()))[0].title == "1. a?"


def test_a_group_that_folds_is_one_page_behind_its_heading() -> None:
    folds = {"url": SDC + "collapsible", "valueCode": "default-closed"}
    more = {"linkId": "more", "type": "group", "text": "More", "extension": [folds], "item": [question("a", "text"), question("b", "text")]}
    questionnaire = form(group("part", question("first", "text"), more))
    found = pages(questionnaire, enabled(questionnaire, QuestionnaireResponse()))
    assert [(page.key, [item.link_id for item in page.items]) for page in found] == [("first", ["first"]), ("more", ["more", "a", "b"])]
