"""Every rule of the clinical content, both ways: up for its answers, down for every other answer on offer."""

from datetime import timedelta

import pytest

from kiosk.questionnaire.expressions import calculated
from kiosk.questionnaire.model import ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import Date
from tests.forms.pack import FLAGS, HISTORY, ITEMS, PACK, TODAY, answered, codes, up
from tests.forms.rules import OTHERS, QUESTIONS, RULES, Rule

NO_PAGE = (
    "without a source.",
    "Source: general guides to this treatment.",
    "Source: NHS guidance on sensitive questions.",
    "Our own check.",
)
"""How a reason ends that has no page to point to."""


def form_of(link_id: str) -> Questionnaire:
    return next(form for form in PACK.values() if link_id in form.by_link_id)


def names(form: Questionnaire, response: QuestionnaireResponse) -> set[str]:
    return {flag.link_id for flag in up(form, response)}


def test_every_question_of_the_content_is_asked() -> None:
    assert len(QUESTIONS) == len(set(QUESTIONS)) == 100
    assert not [link_id for link_id in QUESTIONS if link_id not in ITEMS or ITEMS[link_id].hidden]


def test_every_flag_of_the_pack_is_in_the_table_or_has_a_test_of_its_own() -> None:
    assert {rule.flag for rule in RULES} | OTHERS == {flag.link_id for flag in FLAGS}
    assert len({rule.flag for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.flag)
def test_a_rule_fires_for_its_answers_and_for_no_other(rule: Rule) -> None:
    form = form_of(rule.question)
    offered = codes(form.item(rule.question))
    assert rule.codes <= set(offered)
    fired = {code for code in offered if rule.flag in names(form, answered(form, {rule.question: (code,)}))}
    assert fired == rule.codes


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.flag)
def test_a_flag_has_its_level_its_reason_and_its_source(rule: Rule) -> None:
    form = form_of(rule.question)
    flag = next(flag for flag in up(form, answered(form, {rule.question: (min(rule.codes),)})) if flag.link_id == rule.flag)
    assert flag.level is rule.level
    assert flag.questions == (rule.question,)
    assert tuple(dict.fromkeys(link.split("/")[2].removeprefix("www.") for link in flag.sources)) == rule.hosts
    assert rule.hosts or flag.text.endswith(NO_PAGE) or rule.flag.startswith("flag.plan."), flag.text


@pytest.mark.parametrize("question", sorted({rule.question for rule in RULES}))
def test_several_answers_raise_the_flags_of_each_and_no_more(question: str) -> None:
    form = form_of(question)
    item = form.item(question)
    if item.repeats:
        chosen = tuple(code for code in codes(item) if not next(o for o in item.options if getattr(o.value, "code", "") == code).exclusive)
        wanted = {rule.flag for rule in RULES if rule.question == question and rule.codes & set(chosen)}
        raised = {flag for flag in names(form, answered(form, {question: chosen})) if flag not in OTHERS}
        assert raised == wanted


@pytest.mark.parametrize("link_id", ["exp.goal", "end.ask"])
def test_what_a_patient_writes_reaches_the_clinician_and_silence_does_not(link_id: str) -> None:
    flag = {"exp.goal": "flag.exp.goal.said", "end.ask": "flag.end.ask.asked"}[link_id]
    assert ITEMS[link_id].type is ItemType.TEXT
    assert flag in names(HISTORY, QuestionnaireResponse().with_answer(link_id, "Will it hurt?"))
    assert flag not in names(HISTORY, QuestionnaireResponse())


@pytest.mark.parametrize(
    ("any_", "words", "wanted"),
    [
        ("yes", "Apixaban", {"flag.med.list.given"}),
        ("yes", "", {"flag.med.list.missing"}),
        ("not-sure", "", {"flag.med.any.not-sure"}),
        ("not-sure", "Apixaban", {"flag.med.any.not-sure", "flag.med.list.given"}),
        ("no", "Apixaban", set()),
    ],
)
def test_medicines_are_listed_or_asked_for(any_: str, words: str, wanted: set[str]) -> None:
    response = answered(HISTORY, {"med.any": (any_,)})
    if words:
        response = response.with_answer("med.list", words)
    assert {flag for flag in names(HISTORY, response) if flag.startswith("flag.med.")} == wanted


@pytest.mark.parametrize(("days", "raised"), [(0, True), (28, True), (29, False), (300, False)])
def test_a_date_to_look_ones_best_counts_within_four_weeks(days: int, raised: bool) -> None:
    day = Date((TODAY + timedelta(days=days)).isoformat())
    response = calculated(HISTORY, QuestionnaireResponse().with_answer("exp.event", day))
    assert ("flag.exp.event.date" in names(HISTORY, response)) is raised


@pytest.mark.parametrize(("age", "flags"), [(17, {"flag.id.dob.minor"}), (18, set()), (110, set()), (111, {"flag.id.dob.slip"})])
def test_an_age_that_cannot_be_treated_or_cannot_be_true_is_said(age: int, flags: set[str]) -> None:
    born = Date(f"{TODAY.year - age}-01-01")
    response = calculated(HISTORY, QuestionnaireResponse().with_answer("id.dob", born))
    assert names(HISTORY, response) == flags


def test_who_may_be_tanned_or_brown_is_only_the_patients_view() -> None:
    assert "flag.skin.burn.view" in names(HISTORY, answered(HISTORY, {"skin.burn": ("never-burn",)}))
    assert "flag.skin.burn.view" not in names(HISTORY, answered(HISTORY, {"skin.tan": ("never-tans",)}))


@pytest.mark.parametrize("treats_minors", [True, False])
def test_a_guardian_is_asked_for_where_the_clinic_treats_minors(treats_minors: bool) -> None:
    born = Date(f"{TODAY.year - 16}-01-01")
    response = calculated(HISTORY, QuestionnaireResponse().with_answer("set.minors", treats_minors).with_answer("id.dob", born))
    assert ("flag.minor.guardian_name.blank" in names(HISTORY, response)) is treats_minors
    named = response.with_answer("minor.guardian_name", "Ngozi Okafor")
    assert "flag.minor.guardian_name.blank" not in names(HISTORY, named)
    assert "flag.id.dob.minor" in names(HISTORY, named)


@pytest.mark.parametrize(("weeks", "flag"), [(3, "flag.plan.weeks.soon"), (4, ""), (12, ""), (13, "flag.plan.weeks.late")])
def test_visits_under_28_or_over_90_days_apart_are_warned_of(weeks: int, flag: str) -> None:
    found = names(PACK["clinician"], QuestionnaireResponse().with_answer("plan.weeks", weeks))
    assert found == ({flag} if flag else set())
