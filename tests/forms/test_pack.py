"""The laser pack, read as the kiosk reads it: what must hold whatever a medical lead changes in its words."""

import re
from collections.abc import Iterator

import pytest

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.model import ItemType
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.response import to_json
from kiosk.questionnaire.rules import Operator
from kiosk.questionnaire.standing import opened
from kiosk.questionnaire.values import Coding, Date
from kiosk.questionnaire.words.wording import placeholders
from tests.forms.pack import CLINIC, CONSENT, HISTORY, ITEMS, PACK, ROOT, answered, codes

PICTURES = (ROOT / "kiosk/ui/qml/Inkwell/controls/Pictures.js").read_text(encoding="utf-8")
VISIT = {"patient": {"name": "Amara Okafor", "birthDate": "1984-03-27"}, "forms": {}}
RISKS = (
    "heat", "redness", "swelling", "bruising", "blister", "pigment", "burn",
    "scar", "infection", "coldsore", "eye", "numbing", "noresult", "unknown",
)  # fmt: skip
NOT_FOR_PATIENTS = re.compile(
    r"\bseeds?\b|source|Not in seeds|contraindicat|relative|\bPMID|\bPIH\b|\bnm\b|\bTODO\b|\bflag|\bSTOP\b|REVIEW|CAUTION"
    r"|\b(S[0-4]|TITAN|CUT-|INMODE|PICO|LUM|THERM|TEMPS|CYN|SKT|BMLA|ASDS|CHUA|IR303|RUIZ|CHAN|PADRA|MEDSKIN)\b"
)


def patient_words() -> Iterator[tuple[str, str]]:
    for item in ITEMS.values():
        if not item.hidden and not item.link_id.startswith("plan."):
            offered = [option.value.display for option in item.options if isinstance(option.value, Coding)]
            yield item.link_id, " ".join([item.prefix, item.text, item.required_message, *offered])


def test_the_forms_are_read_in_the_order_of_the_visit() -> None:
    assert [(form.name, form.sitting) for form in PACK.values()] == [
        ("privacy", "before"),
        ("history", "before"),
        ("clinician", "clinician"),
        ("disclosure", "consent"),
        ("consent", "consent"),
    ]
    assert CLINIC.sitting == "clinic"


def test_a_link_id_stands_once_in_the_whole_treatment() -> None:
    assert len(ITEMS) == sum(len(list(form.walk())) for form in PACK.values())


def test_the_first_sitting_has_eight_parts() -> None:
    assert [top.text for name in ("privacy", "history") for top in PACK[name].items] == [
        "Before you start",
        "About you",
        "Your treatment",
        "Your skin and the sun",
        "Medicines",
        "Your health",
        "Implants and past treatments",
        "Today",
    ]


def test_every_condition_waits_on_a_question_of_the_same_form() -> None:
    for form in PACK.values():
        for item in form.walk():
            for condition in item.enable_when:
                assert form.item(condition.question).is_question, (item.link_id, condition.question)


def test_every_condition_waits_for_an_answer_that_is_on_offer() -> None:
    for item in ITEMS.values():
        for condition in item.enable_when:
            if condition.operator is not Operator.EXISTS and ITEMS[condition.question].type is ItemType.CHOICE:
                assert condition.answer in [each.value for each in ITEMS[condition.question].options], (item.link_id, condition)


def test_a_question_never_waits_for_another_on_its_own_page() -> None:
    for form in PACK.values():
        everything = frozenset(item.link_id for item in form.walk())
        for page in pages(form, everything):
            asked = {item.link_id for item in page.questions}
            assert not [c for item in page.questions for c in item.enable_when if c.question in asked], page.key


def test_a_short_page_asks_at_most_three_questions_and_each_has_short_answers() -> None:
    short = [item for item in ITEMS.values() if item.control == "short"]
    assert short
    for page in short:
        asked = [item for item in page.items if item.is_question and not item.hidden]
        assert len(asked) <= 3, page.link_id
        assert {code for item in asked for code in codes(item)} <= {"yes", "no", "not-sure"}, page.link_id


@pytest.mark.parametrize("risk", RISKS)
def test_every_risk_has_a_card_with_its_own_acknowledgement(risk: str) -> None:
    card = ITEMS[f"risk.{risk}"]
    assert card.control == "risk-card"
    assert [item.link_id for item in card.items if item.type is ItemType.BOOLEAN and item.required] == [f"risk.{risk}.read"]
    assert ITEMS[f"risk.{risk}.plain"].text
    assert "What to do" in [item.prefix for item in card.items]


def test_every_placeholder_is_a_fact_of_the_clinic_or_of_the_plan() -> None:
    given = {item.link_id for item in CLINIC.walk() if item.required}
    given |= {f"visit.{link_id.removeprefix('plan.')}" for link_id, item in ITEMS.items() if link_id.startswith("plan.") and item.required}
    for form in PACK.values():
        assert placeholders(form) <= given | {"visit.clinician"}, form.name
        assert set(re.findall(r"\{([^}]*)\}", " ".join(item.text for item in form.walk()))) <= placeholders(form), form.name


def test_no_patient_reads_the_words_of_research_or_of_the_desk() -> None:
    assert not [(link_id, found[0]) for link_id, words in patient_words() if (found := NOT_FOR_PATIENTS.search(words))]


def test_every_required_question_says_what_to_do_when_it_is_left_out() -> None:
    asked = [item for form in (*PACK.values(), CLINIC) for item in form.walk() if item.required]
    assert not [item.link_id for item in asked if not item.required_message]
    blamed = re.compile(r"please|sorry|invalid|oops|this field is required", re.IGNORECASE)
    assert not [item.link_id for item in asked if blamed.search(item.required_message)]


def test_nothing_is_chosen_or_ticked_beforehand() -> None:
    chosen = {name: opened(form, VISIT).response.answers for name, form in PACK.items()}
    for link_id in (link_id for answers in chosen.values() for link_id in answers):
        item = ITEMS[link_id]
        if item.hidden:  # a setting of the clinic, or what is known from another form
            continue
        assert item.type not in (ItemType.CHOICE, ItemType.BOOLEAN), link_id
    assert chosen["history"]["id.full_name"] == ("Amara Okafor",)
    assert chosen["history"]["id.dob"] == (Date("1984-03-27"),)


def test_the_areas_the_patient_chose_stand_in_the_plan_for_the_clinician_to_change() -> None:
    told = answered(HISTORY, {"tx.areas": ("face", "abdomen")})
    visit = VISIT | {"forms": {"history": to_json(HISTORY, told, enabled(HISTORY, told))}}
    assert [area.code for area in opened(PACK["clinician"], visit).response.values("plan.areas") if isinstance(area, Coding)] == [
        "face",
        "abdomen",
    ]
    assert codes(ITEMS["plan.areas"]) == codes(ITEMS["tx.areas"])


def test_a_number_shown_as_dots_stands_in_both_sentences_and_says_where_it_is_from() -> None:
    shown = [item for item in ITEMS.values() if item.control == "dots"]
    assert shown
    for dots in shown:
        (number,) = dots.initial
        assert isinstance(number, int)
        assert f"About {number} in 100" in dots.text and f"About {100 - number} in 100" in dots.hint
        assert any(child.control == "note" and "one study" in child.text for child in dots.items)


@pytest.mark.parametrize(("choice", "signing"), [("agree", True), ("more-time", False), ("talk", False), ("no", False)])
def test_only_agreeing_leads_to_the_statements_and_the_signature(choice: str, signing: bool) -> None:
    found = pages(CONSENT, enabled(CONSENT, answered(CONSENT, {"decision": (choice,)})))
    assert ("statements" in [page.key for page in found]) is signing
    assert any(page.signature for page in found) is signing


def test_none_of_these_stands_alone() -> None:
    alone = {"none", "no-allergies", "nothing", "no-help", "not-sure"}
    for item in ITEMS.values():
        if item.repeats:
            exclusive = {each.value.code for each in item.options if each.exclusive and isinstance(each.value, Coding)}
            assert exclusive == alone & set(codes(item)), item.link_id


def test_every_picture_a_form_asks_for_is_drawn() -> None:
    drawn = set(re.findall(r"(\w+): (?:ring|\")", (ROOT / "kiosk/ui/qml/Inkwell/controls/Icons.js").read_text(encoding="utf-8")))
    asked = {icon for item in ITEMS.values() for icon in (item.icon, *(each.icon for each in item.options)) if icon}
    assert asked <= drawn


def test_every_answer_that_is_a_look_has_its_picture() -> None:
    drawn = set(re.findall(r'"((?:tone|loose)-\w+)"', PICTURES)) | {f"tone-{at}" for at in range(1, 1 + PICTURES.count("{ skin: "))}
    shown = {link_id: [each.picture for each in item.options if each.picture] for link_id, item in ITEMS.items() if item.options}
    assert {link_id for link_id, pictures in shown.items() if pictures} == {"skin.tone", "tx.laxity", "plan.laxity"}
    assert all(len(pictures) == len(set(pictures)) and set(pictures) <= drawn for pictures in shown.values())
    assert shown["skin.tone"] == [f"tone-{at}" for at in range(1, 7)]
    assert shown["tx.laxity"] == shown["plan.laxity"] == ["loose-slight", "loose-clear", "loose-strong"]


def test_what_is_nobody_elses_business_is_covered_on_the_check_page() -> None:
    covered = {"hx.immune", "hx.cancer", "hx.skin_cancer", "hx.epilepsy", "exp.worry", "exp.life", "exp.free", "med.list", "end.private"}
    covered |= {link_id for link_id, item in ITEMS.items() if link_id.startswith("preg.") and item.is_question}
    assert not [link_id for link_id in covered if not ITEMS[link_id].sensitive]
