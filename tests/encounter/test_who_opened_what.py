"""Opening a record is an event of its own, whichever way it is opened; and a clock that went back is shown at the desk."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.desk import Desk
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.errors import NotSaved
from tests.encounter.stage import CLINICIAN, Stage
from tests.walk import INK


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def views(stage: Stage, visit: str) -> list[AuditEvent]:
    return [event for event in stage.records.audit(EncounterId(visit)) if event.action == "view"]


WAYS: dict[str, Callable[[Desk, str], object]] = {
    "review": lambda desk, visit: desk.review(visit),
    "answers": lambda desk, visit: desk.answers_of(visit),
    "plan": lambda desk, visit: desk.plan(visit),
    "join": lambda desk, visit: desk.join(visit),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_a_record_at_the_desk_leaves_an_event(stage: Stage, way: str) -> None:
    visit = stage.screened()
    before = len(views(stage, visit))
    WAYS[way](stage.desk, visit)
    event = views(stage, visit)[before]
    assert (event.actor, event.detail["place"]) == (CLINICIAN.id, way)


def test_the_document_is_opened_with_an_event_and_so_is_the_page_to_countersign_on(stage: Stage) -> None:
    visit = stage.signed()
    stage.reviewed(visit)
    stage.desk.record(visit)
    stage.desk.countersign(visit)
    stage.desk.signed(INK)
    job = stage.desk.pressing()
    job.done(job.work())
    assert [event.detail["place"] for event in views(stage, visit)][-3:] == ["record", "countersign", "record"]


def test_a_record_is_not_opened_if_the_log_cannot_say_so(stage: Stage) -> None:
    visit = stage.screened()
    stage.memory.disk_full = True
    with pytest.raises(NotSaved):
        stage.desk.answers_of(visit)
    assert stage.desk.view().place is not Place.ANSWERS
    stage.desk.export_page()
    stage.desk.answered("way", "folder")
    with pytest.raises(NotSaved):
        stage.desk.exporting()


def test_being_shown_who_a_patient_may_be_is_an_event_about_each_of_them(stage: Stage) -> None:
    stage.visit()
    assert not stage.records.log(LogQuery(action="look-up"), 9)
    stage.visit()  # asks who it is, and is told
    (found,) = stage.records.log(LogQuery(action="look-up"), 9)
    assert found.event.patient == stage.records.find_patients("okafor")[-1].id


def test_showing_a_patient_earlier_answers_opens_the_earlier_visit(stage: Stage) -> None:
    earlier = stage.screened()
    visit = stage.back_again(earlier)
    assert views(stage, earlier)[-1].detail == {"place": "earlier", "shown_in": visit}


def test_a_clock_that_went_back_is_shown_to_whoever_signs_in_for_a_day(stage: Stage) -> None:
    stage.records.note(AuditEvent(action="page", at=stage.clock.now()))
    stage.clock.set(stage.clock.at - timedelta(hours=2))
    stage.records.note(AuditEvent(action="page", at=stage.clock.now()))
    desk = stage.house.desk(CLINICIAN)
    view = desk.today()
    assert view.message == "clock-set-back"
    assert view.clock_lost == pytest.approx(7200, abs=5)
    assert desk.today().message == ""
    stage.clock.tick(86_400)
    assert stage.house.desk(CLINICIAN).today().clock_lost == 0
