"""Facts filled into the words of a form."""

import pytest

from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.words.wording import filled
from tests.questionnaire.forms import FHIR, form

FACTS = ["£1,350*", "*from* £900", "1. of May", "a_b_c & <b>d</b>", "[Linden](http://x.example)", "`code` ~~old~~ # new", "back\\slash"]


def shaped(kind: str, words: str) -> Questionnaire:
    key = "valueMarkdown" if kind == "rendering-markdown" else "valueString"
    beside = {"extension": [{"url": FHIR + kind, key: words}]}
    return form({"linkId": "d", "type": "display", "text": "It costs {visit.price} in all.", "_text": beside})


@pytest.mark.parametrize("fact", FACTS)
@pytest.mark.parametrize(
    ("kind", "words"),
    [("rendering-markdown", "It costs **{visit.price}** in all."), ("rendering-xhtml", "<p>It costs <b>{visit.price}</b> in all.</p>")],
)
def test_a_fact_is_said_letter_by_letter_where_words_have_a_shape(kind: str, words: str, fact: str) -> None:
    item = filled(shaped(kind, words), {"visit.price": fact}).item("d")
    said = fact.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert item.text == f"It costs {fact} in all."
    assert item.rich == f"It costs <b>{said}</b> in all."


def test_a_fact_that_begins_a_line_makes_no_list() -> None:
    item = filled(shaped("rendering-markdown", "**Price**\n\n{visit.price}"), {"visit.price": "1. of May"}).item("d")
    assert item.rich == "<p><b>Price</b></p><p>1. of May</p>"
