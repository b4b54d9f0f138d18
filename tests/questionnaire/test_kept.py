"""What is not worked out anew for every answer is the same as if it were."""

from typing import Any

import pytest

from kiosk.errors import FormError
from kiosk.questionnaire.memory import forget
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.standing import Standing, answered, opened, standing
from kiosk.questionnaire.words.wording import KEPT, unfilled, worded
from tests.questionnaire.forms import extension, form, group, question

PRICED = form(question("a", "display", text="It costs {visit.price}.")).source_text


GREETING = "'Hello ' + %resource.item.where(linkId='name').answer.value"


def greeting(expression: str = GREETING) -> Questionnaire:
    """A form whose second item says what the first was answered with."""
    told = {"extension": [extension("cqf-expression", valueExpression={"language": "text/fhirpath", "expression": expression})]}
    said = question("said", "display", text="Hello") | {"_text": told}
    return form(question("name", "string"), said)


def said(stands: Standing) -> str:
    return stands.questionnaire.item("said").text


def test_the_same_words_are_read_once_and_another_fact_is_another_form() -> None:
    dear, cheap = worded("a", PRICED, {"visit.price": "£1,350"}), worded("a", PRICED, {"visit.price": "£900"})
    assert worded("a", PRICED, {"visit.price": "£1,350"}) is dear
    assert (dear.item("a").text, cheap.item("a").text) == ("It costs £1,350.", "It costs £900.")
    assert dear.text_digest != cheap.text_digest
    assert unfilled("a", PRICED).item("a").text == "It costs {visit.price}."


def test_another_name_or_another_word_is_another_form() -> None:
    other = PRICED.replace("costs", "is")
    assert worded("b", PRICED, {"visit.price": "1"}).name == "b"
    assert worded("a", other, {"visit.price": "1"}).item("a").text == "It is 1."


def test_a_fact_that_nobody_gives_is_said_every_time() -> None:
    for _ in range(2):
        with pytest.raises(FormError, match=r"asks for \{visit"):
            worded("a", PRICED, {})


def test_only_the_last_few_forms_are_kept() -> None:
    first = worded("a", PRICED, {"visit.price": "first"})
    for price in range(KEPT):
        worded("a", PRICED, {"visit.price": str(price)})
    again = worded("a", PRICED, {"visit.price": "first"})
    assert again is not first
    assert again == first


def test_words_that_are_computed_follow_every_answer_there_and_back() -> None:
    stands = opened(greeting())
    told = []
    for name in ("Amara", "Ngozi", "Ngozi", "Amara"):
        stands = answered(stands, "name", (name,))
        told.append(said(stands))
    assert told == ["Hello Amara", "Hello Ngozi", "Hello Ngozi", "Hello Amara"]
    assert said(answered(stands, "name", ())) == "Hello"


def test_what_cannot_be_worked_out_is_said_as_its_author_wrote_it() -> None:
    stands = opened(greeting("unheardOf(%resource.item.where(linkId='name'))"))
    assert said(answered(stands, "name", ("Ana",))) == "Hello"


def test_an_answer_that_changes_no_words_leaves_the_form_the_same_object() -> None:
    both = form(*greeting().source["item"], question("age", "integer"))
    stands = answered(opened(both), "name", ("Amara",))
    assert answered(stands, "age", (42,)).questionnaire is stands.questionnaire


def test_two_visits_on_one_form_do_not_hear_of_each_other() -> None:
    shared = greeting()
    first, second = answered(opened(shared), "name", ("Amara",)), answered(opened(shared), "name", ("Ngozi",))
    assert (said(first), said(second)) == ("Hello Amara", "Hello Ngozi")
    assert said(standing(shared, first.response)) == "Hello Amara"


class Forgetful(dict[Any, Any]):
    """As if another lane cleared it at once."""

    def __setitem__(self, key: Any, value: Any) -> None:
        """Nothing stays."""


def test_a_form_is_laid_out_though_another_lane_forgets_it_meanwhile() -> None:
    repeats = form(group("dose", question("amount", "integer"), repeats=True))
    vars(repeats)["layouts"] = Forgetful()
    stands = standing(repeats, QuestionnaireResponse({"dose": (1, 2)}))
    assert len(stands.questionnaire.item("dose").items) == 2


def test_when_a_visit_is_over_nothing_of_its_answers_is_left_in_the_form() -> None:
    asked = worded("greeting", greeting().source_text, {})
    stands = answered(opened(asked), "name", ("Amara",))
    kept = (asked.layouts, asked.dressings, asked.judgements, asked.worked_out)
    assert "Amara" in str(kept)
    forget()
    assert not any(kept)
    assert said(answered(stands, "name", ("Ngozi",))) == "Hello Ngozi"
