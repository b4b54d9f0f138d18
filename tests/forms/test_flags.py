"""What the clinician must know: the flags of the laser pack, whatever a medical lead changes in their words."""

from datetime import datetime, timedelta

import pytest

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.expressions import calculated
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import Coding, Date
from tests.forms.pack import FLAGS, HISTORY, ITEMS, PACK, answered, codes, raised, up

UNSURE = ("not-sure", "private")
STOPS = (
    ("sun.burnt", "yes"),
    ("skin.moles", "yes"),
    ("med.pdt", "yes"),
    ("preg.now", "yes"),
    ("preg.now", "could-be"),
    ("hx.cancer", "cancer-now"),
    ("hx.skin_cancer", "yes"),
    ("hx.lightillness", "yes"),
    ("hx.epi_light", "yes"),
    ("hx.numb", "yes"),
    ("hx.coldsores", "have-one-now"),
    ("hx.skin_disease", "flared-now"),
    ("hx.open_skin", "yes"),
    ("imp.electronic", "yes"),
    ("minor.wish", "no"),
    ("minor.wish", "not-sure"),
    ("minor.wish", "private"),
)
SAFETY = ("preg.", "skin.", "sun.", "med.", "hx.", "imp.", "past.", "all.", "life.alcohol", "day.unwell", "day.changed")
"""What is asked for the patient's safety; the rest is about who they are, what they hope for and what they want."""
NOTHING_TO_REPORT = {
    "no", "none", "no-allergies", "nothing", "patient", "no-help", "little-loose", "loose-skin", "small-change",
    "several-months", "own-choice", "under-1-hour", "tone-2", "name-clinic", "age-right",
}  # fmt: skip


def test_at_least_thirty_questions_raise_a_flag() -> None:
    looked_at = {condition.question for flag in FLAGS for condition in flag.enable_when}
    assert len([link_id for link_id in looked_at if not ITEMS[link_id].hidden]) >= 30


def test_every_flag_is_hidden_and_gives_its_reason_and_waits_for_an_answer() -> None:
    for flag in FLAGS:
        assert flag.hidden, flag.link_id
        assert len(flag.text) > 20 and flag.text.endswith("."), flag.link_id
        assert flag.enable_when, flag.link_id
        assert flag.link_id.startswith("flag."), flag.link_id
        assert all(link.startswith("http") for link in flag.support_links), flag.link_id


def test_what_is_called_a_flag_has_a_level() -> None:
    assert not [item.link_id for item in ITEMS.values() if item.link_id.startswith("flag.") and not item.level]


def test_a_yes_or_no_about_safety_always_has_a_third_way_to_answer() -> None:
    asked = [item for item in HISTORY.walk() if item.link_id.startswith(SAFETY) and {"yes", "no"} <= set(codes(item))]
    assert len(asked) > 30
    assert not [item.link_id for item in asked if not set(UNSURE) & set(codes(item))]


@pytest.mark.parametrize("unsure", UNSURE)
def test_not_sure_and_in_private_never_pass_silently(unsure: str) -> None:
    for item in HISTORY.walk():
        if item.link_id.startswith(SAFETY) and unsure in codes(item):
            heavy = {level for code in codes(item) for level in raised(HISTORY, answered(HISTORY, {item.link_id: (code,)}), item.link_id)}
            levels = raised(HISTORY, answered(HISTORY, {item.link_id: (unsure,)}), item.link_id)
            assert levels, item.link_id
            if item.required and heavy & {Level.STOP, Level.REVIEW}:
                assert levels & {Level.STOP, Level.REVIEW}, item.link_id


@pytest.mark.parametrize(("question", "code"), STOPS)
def test_what_makers_rule_out_raises_a_stop(question: str, code: str) -> None:
    assert Level.STOP in raised(HISTORY, answered(HISTORY, {question: (code,)}), question)


def test_nothing_else_that_is_chosen_raises_a_stop() -> None:
    conditions = [condition for flag in FLAGS if flag.level is Level.STOP for condition in flag.enable_when]
    assert {(each.question, each.answer.code) for each in conditions if isinstance(each.answer, Coding)} == set(STOPS)


@pytest.mark.parametrize(("days_to_the_birthday", "stopped"), [(0, False), (1, True)])
def test_a_patient_under_eighteen_raises_a_stop_that_shows_the_birth_date(days_to_the_birthday: int, stopped: bool) -> None:
    birthday = datetime.now().astimezone().date() + timedelta(days=days_to_the_birthday)
    born = Date(f"{birthday.year - 18}-{birthday:%m-%d}")
    response = calculated(HISTORY, QuestionnaireResponse().with_answer("id.dob", born))
    stops = [flag for flag in up(HISTORY, response) if flag.level is Level.STOP]
    assert bool(stops) is stopped
    assert all("id.dob" in flag.questions for flag in stops)


def test_what_the_kiosk_works_out_by_itself_is_not_shown() -> None:
    worked_out = [item for item in ITEMS.values() if item.read_only and item.control != "dots"]
    assert {"id.age", "tx.areas.count", "t1.wrong"} <= {item.link_id for item in worked_out}
    assert not [item.link_id for item in worked_out if not item.hidden]


def test_more_than_two_areas_are_planned_in_stages() -> None:
    two, three = (up(HISTORY, answered(HISTORY, {"tx.areas": chosen})) for chosen in (("arms", "neck"), ("arms", "neck", "legs")))
    assert "flag.tx.areas.many" not in [flag.link_id for flag in two]
    assert "flag.tx.areas.many" in [flag.link_id for flag in three]


def test_a_patient_with_nothing_to_report_raises_nothing_that_must_be_decided() -> None:
    plain: dict[str, tuple[str, ...]] = {}
    asked = enabled(HISTORY, QuestionnaireResponse())
    for item in HISTORY.walk():
        if item.options and item.link_id in asked:
            usual = [code for code in codes(item) if code in NOTHING_TO_REPORT]
            plain[item.link_id] = (usual[0] if usual else codes(item)[0],)
    assert not [flag.link_id for flag in up(HISTORY, answered(HISTORY, plain)) if flag.level.must_be_decided]


def test_each_check_has_one_right_answer_and_two_wrong_ones_reach_the_clinician() -> None:
    disclosure = PACK["disclosure"]
    checks = [item for item in disclosure.walk() if item.control == "teach-back"]
    assert len(checks) == 6
    for group in checks:
        question = group.items[0]
        assert sorted(each.score or 0 for each in question.options) == [0, 0, 1], question.link_id
        assert [item.control for item in group.items[1:3]] == ["right", "explain"], question.link_id
        counter = f"{question.link_id}.wrong"
        assert raised(disclosure, QuestionnaireResponse().with_answer(counter, 1)) == set()
        assert raised(disclosure, QuestionnaireResponse().with_answer(counter, 2)) == {Level.REVIEW}
