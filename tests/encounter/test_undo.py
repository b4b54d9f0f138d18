"""What was just done at the desk is taken back with one tap, as long as nobody has gone on from there."""

from pathlib import Path

import pytest

from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import EncounterId, State
from kiosk.errors import NotAllowed
from tests.encounter.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def started(stage: Stage) -> EncounterId:
    stage.desk.new_visit()
    stage.desk.answered("patient.name", "Amara Okafor")
    stage.desk.answered("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})
    stage.desk.answered("patient.identity", "passport")
    view = stage.desk.start_visit()
    assert view.can_undo
    return EncounterId(view.visits[-1].id)


def to_decide(stage: Stage, visit: EncounterId) -> list[str]:
    return [flag.id for flag in stage.desk.review(visit).flags if not flag.verdict]


def test_a_visit_that_was_started_by_mistake_is_gone_and_the_log_says_so(stage: Stage) -> None:
    visit = started(stage)
    view = stage.desk.undo()
    assert (view.place, view.visits, view.message, view.can_undo) == (Place.TODAY, (), "undone", False)
    with pytest.raises(KeyError):
        stage.records.encounter(visit)
    assert [row.event.detail for row in stage.records.log(LogQuery(action="undo"), 5)] == [{"act": "begin"}]


def test_a_visit_that_its_patient_has_opened_is_not_taken_back(stage: Stage) -> None:
    visit = started(stage)
    stage.walk(visit).on()
    with pytest.raises(NotAllowed, match="begun to answer"):
        stage.desk.undo()
    assert stage.records.encounter(visit).state is State.DRAFT


def test_a_decision_that_was_a_slip_is_open_again_and_so_is_the_review(stage: Stage) -> None:
    visit = EncounterId(stage.screened())
    flags = to_decide(stage, visit)
    for flag in flags:
        view = stage.desk.decide(flag, "proceed", "Seen.")
    assert stage.records.encounter(visit).state is State.REVIEWED
    assert view.can_undo
    view = stage.desk.undo()
    assert [flag.id for flag in view.flags if not flag.verdict] == [flags[-1]]
    assert stage.records.encounter(visit).state is State.SCREENED
    assert len(stage.casebook.decisions(visit)) == len(flags) - 1
    assert stage.desk.undo().message == ""  # once


def test_where_there_was_a_decision_before_that_one_stands_again(stage: Stage) -> None:
    visit = EncounterId(stage.screened())
    flag, *_ = to_decide(stage, visit)
    stage.desk.decide(flag, "proceed", "Seen.")
    stage.desk.decide(flag, "do-not-treat", "A slip of the finger.")
    stage.desk.undo()
    (made,) = stage.casebook.decisions(visit)
    assert (made.verdict, made.reason) == ("proceed", "Seen.")


def test_a_visit_that_was_closed_by_mistake_is_where_it_was(stage: Stage) -> None:
    visit = EncounterId(stage.screened())
    for flag in to_decide(stage, visit):
        stage.desk.decide(flag, "do-not-treat", "Not on this skin.")
    before = stage.records.encounter(visit)
    stage.desk.close_visit(visit)
    assert stage.records.encounter(visit).state is State.DECLINED
    stage.desk.undo()
    assert stage.records.encounter(visit) == before


def test_what_has_gone_on_meanwhile_stays(stage: Stage) -> None:
    visit = EncounterId(stage.screened())
    for flag in to_decide(stage, visit):
        stage.desk.decide(flag, "do-not-treat", "Not on this skin.")
    stage.desk.close_visit(visit)
    undo = stage.desk._undo
    assert undo
    undo()
    with pytest.raises(NotAllowed, match="gone on meanwhile"):
        undo()
