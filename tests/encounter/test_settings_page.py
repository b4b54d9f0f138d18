"""The settings at the desk: one topic at a time, kept field by field, each change in the history."""

import pytest

from kiosk.encounter.clinic.settings import RULES, SCREEN
from kiosk.encounter.clinic.topics import RULES_OF
from kiosk.errors import NotAllowed
from tests.encounter.stage import RECEPTIONIST, Stage


def test_a_rule_is_changed_and_its_history_says_by_whom(stage: Stage) -> None:
    view = stage.desk.settings("times")
    assert [row.link_id for row in view.items] == ["desk.idle_minutes", "sign.wait_hours", "consent.months"]
    stage.desk.answered("consent.months", "6")
    after = stage.desk.save_settings()
    assert after.message == "kept"
    assert stage.records.settings()["consent.months"] == 6
    assert after.settings is not None
    (change,) = after.settings.changes
    assert (change.old, change.new, change.who) == ("", "6", "Dr Lena Fischer")


def test_every_rule_stands_in_one_topic() -> None:
    by_hand = {SCREEN}  # matched with a bank card laid on the screen itself
    assert sorted(name for topic in RULES_OF.values() for name in topic) == sorted(RULES.keys() - by_hand)


def test_a_number_out_of_bounds_is_said_and_nothing_is_kept(stage: Stage) -> None:
    stage.desk.settings("times")
    stage.desk.answered("desk.idle_minutes", "99")
    view = stage.desk.save_settings()
    assert [problem.link_id for problem in view.problems] == ["desk.idle_minutes"]
    assert not [change for change in stage.records.setting_changes() if change.name == "desk.idle_minutes"]


def test_a_fact_of_the_clinic_is_changed_and_the_others_stay(stage: Stage) -> None:
    before = stage.records.clinic()
    stage.desk.settings("page.clinic")
    stage.desk.answered("clinic.name", "Rose House")
    stage.desk.save_settings()
    assert stage.records.clinic() == before | {"clinic.name": "Rose House"}


def test_saving_without_a_change_leaves_no_trace(stage: Stage) -> None:
    stage.desk.settings("keeping")
    events = len(stage.memory.events)
    assert stage.desk.save_settings().message == "kept"
    assert len(stage.memory.events) == events


def test_the_settings_are_the_administrators(stage: Stage) -> None:
    with pytest.raises(NotAllowed, match="administrator"):
        stage.house.desk(RECEPTIONIST).settings()
