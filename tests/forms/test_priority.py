"""Risk cards that matter more to this patient: what makes them so, and the sentence that says why."""

from typing import Any

import pytest

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.standing import opened
from tests.forms.pack import HISTORY, PACK, answered, choice

DISCLOSURE, CLINICIAN = PACK["disclosure"], PACK["clinician"]
PRIORITY = "http://inkwell.example/fhir/StructureDefinition/priority"
CASES = (
    ("skin.tone", "tone-6", "tone-1", "brown", {"pigment", "blister"}),
    ("skin.oily", "yes", "no", "oily", {"burn"}),
    ("sun.recent", "yes", "no", "tan", {"pigment", "burn"}),
    ("sun.faketan", "yes", "no", "tan", {"pigment", "burn"}),
    ("sun.burnt", "yes", "no", "tan", {"pigment", "burn"}),
    ("med.blood", "yes", "no", "thinner", {"bruising"}),
    ("hx.keloid", "yes", "no", "keloid", {"scar"}),
    ("hx.coldsores", "in-area", "no", "coldsores", {"coldsore"}),
    ("hx.coldsores", "not-in-area", "no", "coldsores", {"coldsore"}),
    ("skin.marks", "last-months", "no", "marks", {"pigment"}),
    ("hx.pigment", "in-area", "no", "marks", {"pigment"}),
    ("hx.immune", "yes", "no", "healing", {"infection"}),
    ("med.steroid", "yes", "no", "healing", {"infection"}),
    ("hx.diabetes", "hard-to-control", "well-controlled", "healing", {"infection"}),
    ("hx.healing", "yes", "no", "healing", {"infection"}),
    ("all.list", "lidocaine", "latex", "numbing", {"numbing"}),
    ("hx.liver", "yes", "no", "numbing", {"numbing"}),
    ("hx.heart", "yes", "no", "numbing", {"numbing"}),
    ("exp.size", "very-big-change", "small-change", "hopes", {"noresult"}),
    ("tx.laxity", "very-loose", "little-loose", "hopes", {"noresult"}),
    ("tx.weight_loss", "weight-steady", "no", "hopes", {"noresult"}),
)
"""Question, an answer that makes a difference and one that makes none, the hidden item it fills, the risks it brings forward."""


def raw_items(raw: dict[str, Any]) -> list[dict[str, Any]]:
    below = [inner for item in raw.get("item", ()) for inner in raw_items(item)]
    return [raw, *below]


NAMED = {
    raw["linkId"]: [told["valueString"] for told in raw.get("extension", ()) if told["url"] == PRIORITY]
    for raw in raw_items(DISCLOSURE.source)[1:]
    if any(told["url"] == PRIORITY for told in raw.get("extension", ()))
}
"""The hidden items that bring a page forward, by the page's linkId."""


def second_sitting(history: QuestionnaireResponse, clinician: QuestionnaireResponse | None = None) -> tuple[set[str], set[str]]:
    """The hidden items that are true when the disclosure opens after these answers, and what is enabled then."""
    forms = {"history": to_json(HISTORY, history, enabled(HISTORY, history))}
    if clinician:
        forms["clinician"] = to_json(CLINICIAN, clinician, enabled(CLINICIAN, clinician))
    stands = opened(DISCLOSURE, {"patient": {}, "forms": forms})
    return {name for name in stands.response.answers if stands.response.value(name) is True}, set(stands.enabled)


def whys(up: set[str]) -> set[str]:
    return {link_id for link_id in up if ".why." in link_id}


@pytest.mark.parametrize(("question", "code", "other", "reason", "risks"), CASES)
def test_an_answer_brings_its_risks_forward_and_says_why(question: str, code: str, other: str, reason: str, risks: set[str]) -> None:
    true, up = second_sitting(answered(HISTORY, {question: (code,)}))
    assert true == {f"for.{reason}"}
    assert {page for page, names in NAMED.items() if true & set(names)} == {f"risk.{risk}" for risk in risks}
    assert whys(up) == {f"risk.{risk}.why.{reason}" for risk in risks}
    assert "page.risks.4" in up


@pytest.mark.parametrize(("question", "code", "other", "reason", "risks"), CASES)
def test_another_answer_changes_nothing(question: str, code: str, other: str, reason: str, risks: set[str]) -> None:
    true, up = second_sitting(answered(HISTORY, {question: (other,)}))
    assert not true and not whys(up)
    assert "page.risks.4" not in up


def test_the_clinicians_own_view_of_the_skin_counts_as_well() -> None:
    seen = QuestionnaireResponse().with_answer("plan.skin_type", choice(CLINICIAN, "plan.skin_type", "fitzpatrick-6"))
    assert second_sitting(QuestionnaireResponse(), seen)[0] == {"for.brown"}
    pale = QuestionnaireResponse().with_answer("plan.skin_type", choice(CLINICIAN, "plan.skin_type", "fitzpatrick-2"))
    assert second_sitting(QuestionnaireResponse(), pale)[0] == set()


def test_every_priority_names_a_hidden_boolean_of_the_form_and_has_its_sentence() -> None:
    assert len(NAMED) >= 6
    for page, names in NAMED.items():
        for name in names:
            item: Item = DISCLOSURE.item(name)
            assert item.hidden and item.read_only and item.type.value == "boolean", name
            why = DISCLOSURE.item(f"{page}.why.{name.removeprefix('for.')}")
            assert [(each.question, each.answer) for each in why.enable_when] == [(name, True)]
            assert why.text.endswith(".")


def test_a_reason_that_is_the_patients_own_business_is_not_named_on_the_page() -> None:
    told = [item.text for item in DISCLOSURE.walk() if ".why." in item.link_id]
    assert not [
        words for words in told if any(name in words.lower() for name in ("diabetes", "immune", "defences", "liver", "heart", "hiv"))
    ]
