"""Whatever a form says stands on a page: no question, no words are lost, wherever their author put them."""

from typing import Any

from kiosk.questionnaire.pages import Page, pages
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.standing import standing
from tests.questionnaire.forms import control_extension, form, group, question


def words(link_id: str, control: str = "", **more: Any) -> dict[str, Any]:
    return question(link_id, "display", **({"extension": [control_extension(control)]} if control else {}), **more)


def pages_of(*items: dict[str, Any]) -> tuple[Page, ...]:
    stands = standing(form(*items), QuestionnaireResponse())
    return pages(stands.questionnaire, stands.enabled)


def on_pages(*items: dict[str, Any]) -> list[list[str]]:
    return [[item.link_id for item in page.items] for page in pages_of(*items)]


def test_what_stands_below_an_answer_that_is_only_shown_is_asked() -> None:
    told = question("told", "string", readOnly=True, item=[question("why", "string"), words("why.hint", "help")])
    assert on_pages(told, question("next", "text")) == [["told", "why"], ["next"]]


def test_the_questions_of_a_group_marked_as_a_header_are_asked() -> None:
    head = group("head", question("name", "string"), control="header")
    assert on_pages(group("all", head, question("age", "integer"))) == [["name"], ["age"]]
    assert on_pages(group("page", head, question("age", "integer"), control="page")) == [["head", "name", "age"]]


def test_the_header_and_footer_of_a_form_frame_it() -> None:
    items = (words("top", "header"), question("a", "text"), question("b", "text"), words("end", "footer"))
    assert on_pages(*items) == [["top", "a"], ["b", "end"]]
    assert on_pages(words("top", "header")) == [["top"]]


def test_words_beside_a_group_are_read_before_its_first_question() -> None:
    inner = [words("hint", "help"), words("more", "flyover"), words("inline", "inline"), question("a", "text")]
    assert on_pages(group("all", *inner)) == [["hint", "more", "inline", "a"]]
    (page,) = pages_of(group("page", *inner, control="page"))
    assert (page.hint, [item.link_id for item in page.items]) == ("hint?", ["more", "inline", "a"])


def test_words_stand_above_the_group_they_lead_to() -> None:
    inner = group("all", words("lead"), group("inner", question("a", "text"), question("b", "text")), question("c", "text"))
    assert on_pages(inner) == [["lead", "a"], ["b"], ["c"]]
    long = words("long", text="Read this. " * 40)
    assert on_pages(group("all", words("lead"), long, question("c", "text"))) == [["lead", "long"], ["c"]]


def test_a_unit_and_the_ends_of_a_scale_are_said_with_their_question() -> None:
    below = [words("kg", "unit"), words("low", "lower"), words("high", "upper")]
    (page,) = pages_of(question("weight", "integer", item=below))
    assert page.hint == "kg? low? high?"
    (slider,) = pages_of(question("pain", "integer", item=below, extension=[control_extension("slider")]))
    assert slider.hint == "kg?"


def test_a_group_within_a_part_is_named() -> None:
    mother, father = (group(name, question(f"{name}.age", "integer", text="Age?")) for name in ("mother", "father"))
    assert [page.part for page in pages_of(group("family", mother, father))] == ["family · mother", "family · father"]
    assert on_pages(group("page", mother, father, control="page")) == [["mother", "mother.age", "father", "father.age"]]
