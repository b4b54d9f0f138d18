"""Repeating groups: what stands in each instance is its own."""

from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.instances import laid_out, with_one_more, without
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.response import QuestionnaireResponse, from_json, to_json

MEDICINES = parse(
    {
        "resourceType": "Questionnaire",
        "status": "active",
        "item": [
            {
                "linkId": "medicine",
                "type": "group",
                "text": "Medicine",
                "repeats": True,
                "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs", "valueInteger": 3}],
                "item": [
                    {"linkId": "name", "type": "string", "text": "Name"},
                    {"linkId": "daily", "type": "boolean", "text": "Every day?"},
                    {
                        "linkId": "why-not",
                        "type": "string",
                        "text": "Why not?",
                        "enableWhen": [{"question": "daily", "operator": "=", "answerBoolean": False}],
                    },
                    {
                        "linkId": "dose",
                        "type": "group",
                        "repeats": True,
                        "text": "Dose",
                        "item": [{"linkId": "hour", "type": "integer", "text": "Hour"}],
                    },
                ],
            },
            {
                "linkId": "careful",
                "type": "display",
                "text": "Somebody takes nothing daily.",
                "enableWhen": [{"question": "daily", "operator": "=", "answerBoolean": False}],
            },
        ],
    },
    "medicines.json",
)


def of(response: QuestionnaireResponse) -> tuple[Questionnaire, frozenset[str]]:
    form = laid_out(MEDICINES, response)
    return form, enabled(form, response)


def test_a_group_that_repeats_starts_with_one_instance() -> None:
    form, up = of(QuestionnaireResponse())
    assert {"medicine", "medicine#1", "name#1", "dose#1", "dose#1.1", "hour#1.1"} <= up
    assert form.item("hour#1.1").origin == "hour"
    assert "name" not in form.by_link_id


def test_another_instance_can_be_added_up_to_max_occurs() -> None:
    response, added = with_one_more(laid_out(MEDICINES, QuestionnaireResponse()), QuestionnaireResponse(), "medicine")
    assert added == "medicine#2"
    response, added = with_one_more(laid_out(MEDICINES, response), response, "medicine")
    assert added == "medicine#3"
    assert with_one_more(laid_out(MEDICINES, response), response, "medicine") == (response, "")


def test_what_is_taken_away_takes_its_answers_along_and_leaves_the_others_in_their_places() -> None:
    response = QuestionnaireResponse().with_answer("medicine", 1, 2, 3).with_answer("name#2", "aspirin").with_answer("name#3", "iron")
    left = without(laid_out(MEDICINES, response), response, "medicine#2")
    assert dict(left.answers) == {"medicine": (1, 3), "name#3": ("iron",)}


def test_the_only_instance_is_emptied_not_removed() -> None:
    response = QuestionnaireResponse().with_answer("name#1", "aspirin")
    assert dict(without(laid_out(MEDICINES, response), response, "medicine#1").answers) == {}


def test_a_condition_looks_at_its_own_instance() -> None:
    response = QuestionnaireResponse().with_answer("medicine", 1, 2).with_answer("daily#1", True).with_answer("daily#2", False)
    _, up = of(response)
    assert "why-not#2" in up
    assert "why-not#1" not in up


def test_a_condition_from_outside_looks_at_every_instance() -> None:
    response = QuestionnaireResponse().with_answer("medicine", 1, 2).with_answer("daily#1", True)
    assert "careful" not in of(response)[1]
    assert "careful" in of(response.with_answer("daily#2", False))[1]


def test_instances_stand_one_after_another_in_the_record_and_come_back_from_it() -> None:
    response = (
        QuestionnaireResponse()
        .with_answer("medicine", 1, 2)
        .with_answer("name#1", "iron")
        .with_answer("name#2", "aspirin")
        .with_answer("dose#2", 1, 2)
        .with_answer("hour#2.1", 8)
        .with_answer("hour#2.2", 20)
    )
    form, up = of(response)
    told = to_json(form, response, up)
    assert [item["linkId"] for item in told["item"]] == ["medicine", "medicine"]
    assert [item["linkId"] for item in told["item"][1]["item"]] == ["name", "dose", "dose"]
    back = from_json(MEDICINES, told)
    assert {key: values for key, values in back.answers.items() if not key.startswith("dose")} == {
        key: values for key, values in response.answers.items() if not key.startswith("dose")
    }


def test_all_instances_are_on_one_page_with_their_heads_and_a_foot_to_add_another() -> None:
    form, up = of(QuestionnaireResponse().with_answer("medicine", 1, 2))
    (page, *_) = pages(form, up)
    ids = [item.link_id for item in page.items]
    assert ids == [
        "medicine#1", "name#1", "daily#1", "dose#1.1", "hour#1.1", "dose#1",
        "medicine#2", "name#2", "daily#2", "dose#2.1", "hour#2.1", "dose#2",
        "medicine",
    ]  # fmt: skip


def test_only_a_number_after_the_mark_makes_an_address() -> None:
    assert [origin(name) for name in ("dose#2.1", "q#one", "plain", "a#1")] == ["dose", "q#one", "plain", "a"]


def test_a_question_away_from_its_page_says_which_instance_it_belongs_to() -> None:
    form, _ = of(QuestionnaireResponse().with_answer("medicine", 2, 5))
    assert form.item("name#5").full_text == "Medicine 2: Name"
    assert form.item("hour#5.1").full_text == "Medicine 2, Dose 1: Hour"
    assert form.item("careful").full_text == "Somebody takes nothing daily."
