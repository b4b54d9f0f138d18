"""The log at the desk: for administrators, by who, what and when, page by page, without a name of a patient."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.clinic.log_page import AT_A_TIME, WORDS
from kiosk.encounter.model import AuditEvent, DocumentKind, EncounterId
from kiosk.errors import NotAllowed
from tests.documents.test_events import actions
from tests.encounter.stage import CLINICIAN, RECEPTIONIST, Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def note(stage: Stage, action: str, visit: str = "", times: int = 1) -> None:
    for _ in range(times):
        stage.records.note(AuditEvent(action=action, at=stage.clock.now(), actor=CLINICIAN.id, encounter=EncounterId(visit) or None))


def test_what_was_done_is_shown_newest_first_with_number_and_without_name(stage: Stage) -> None:
    visit = stage.visit()
    note(stage, "view", visit)
    stage.desk.log_page()
    stage.desk.answered("what", "view")
    view = stage.desk.log()
    assert view.place is Place.LOG
    line = view.log[0]
    assert (line.what, line.about) == ("A record was opened", stage.records.encounter(EncounterId(visit)).number)
    assert "Okafor" not in str(view.log)
    assert stage.records.log(LogQuery(action="audit-read"), 1)[0].event.detail["action"] == "view"


def test_more_than_a_page_goes_on_with_older(stage: Stage) -> None:
    note(stage, "print", times=AT_A_TIME + 3)
    stage.desk.log_page()
    stage.desk.answered("what", "print")
    first = stage.desk.log()
    assert first.can_finish
    second = stage.desk.older()
    assert len(second.log) == 3
    assert not second.can_finish
    assert second.log[0].number < first.log[-1].number
    assert stage.desk.older().log == second.log


def test_a_day_that_is_not_whole_is_said(stage: Stage) -> None:
    stage.desk.log_page()
    stage.desk.answered("first", {"day": "31", "month": "", "year": ""})
    view = stage.desk.log()
    assert view.place is Place.LOG_ASK
    assert view.problems


def test_only_the_days_asked_for_are_shown(stage: Stage) -> None:
    note(stage, "print")
    stage.clock.tick(timedelta(days=30).total_seconds())
    stage.desk.log_page()
    stage.desk.answered("what", "print")
    assert stage.desk.log().log == ()


def test_past_visits_come_so_many_at_a_time_by_their_numbers(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.encounter.at_desk.past.AT_A_TIME", 3)
    numbers = [stage.house.start_alone().encounter.number for _ in range(5)][::-1]
    told = {stage.records.encounter(EncounterId(line.id)).number for line in stage.desk.records().visits}
    assert told == set(numbers[:3])
    assert stage.desk.view().can_finish
    view = stage.desk.older()
    assert [stage.records.encounter(EncounterId(line.id)).number for line in view.visits] == numbers[3:]
    assert not view.can_finish
    assert stage.desk.older().visits == view.visits


def test_it_is_for_administrators(stage: Stage) -> None:
    desk = stage.house.desk(RECEPTIONIST)
    with pytest.raises(NotAllowed, match="administrator"):
        desk.log_page()
    with pytest.raises(NotAllowed, match="administrator"):
        desk.log()
    assert not desk.records().keeps_log
    assert stage.desk.records().keeps_log


def test_every_action_in_the_code_has_words() -> None:
    stated = {kind.value for kind in DocumentKind} - {"consent", "countersigned", "paper"}
    assert (set(actions()) | stated) - set(WORDS) == set()
