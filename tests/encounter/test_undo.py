"""What was just done at the desk is taken back with one tap, as long as nobody has gone on from there."""

import json
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest

from kiosk import paths
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import EncounterId, Role, StaffId, State
from kiosk.errors import NotAllowed
from tests.encounter.stage import CLINICIAN, PIN, Stage


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


def test_two_files_that_were_merged_by_mistake_are_two_again_and_can_be_merged_once_more(stage: Stage) -> None:
    one, other = (stage.records.encounter(EncounterId(stage.screened())).patient for _ in range(2))
    assert one and other and one != other
    stage.desk.file(one)
    view = stage.desk.merge(one, other)
    assert (view.message, view.can_undo, len(view.file)) == ("merged", True, 2)
    view = stage.desk.undo()
    assert (view.place, view.message, view.can_undo, len(view.file)) == (Place.FILE, "unmerged", True, 1)
    assert len(stage.desk.undo().file) == 2


def test_a_call_for_help_that_nobody_goes_to_stands_again(stage: Stage) -> None:
    visit = started(stage)
    stage.records.save(replace(stage.records.encounter(visit), help_asked=True), stage.event("help"))
    view = stage.desk.helped(visit)
    assert (view.message, view.can_undo) == ("helped", True)
    assert stage.desk.undo().visits[0].state == "help"


def test_who_was_removed_signs_in_again_with_the_same_pin(stage: Stage) -> None:
    stage.desk.add_person("Tom Okri", "", ["reception"], PIN, PIN)
    (tom,) = (line for line in stage.desk.people().people if line.name == "Tom Okri")
    view = stage.desk.remove_person(tom.id)
    assert view.can_undo and tom not in view.people
    view = stage.desk.undo()
    assert (view.place, view.message) == (Place.PEOPLE, "undone")
    assert tom in view.people
    assert stage.staff.sign_in(StaffId(tom.id), PIN, stage.clock.now()).person
    assert stage.staff.events[-1].detail == {"person": tom.id, "act": "staff-removed"}


def test_roles_go_back_to_what_they_were(stage: Stage) -> None:
    stage.desk.add_person("Tom Okri", "", ["reception"], PIN, PIN)
    (tom,) = (line for line in stage.desk.people().people if line.name == "Tom Okri")
    assert stage.desk.set_roles(tom.id, ["clinician"]).can_undo
    assert tom in stage.desk.undo().people


def test_nobody_takes_back_what_they_may_not_do_any_more(stage: Stage) -> None:
    stage.desk.add_person("Tom Okri", "", ["administrator"], PIN, PIN)
    (tom,) = (line for line in stage.desk.people().people if line.name == "Tom Okri")
    stage.desk.remove_person(tom.id)
    now_only = frozenset({Role.CLINICIAN})
    stage.staff.add(replace(CLINICIAN, id=StaffId("other"), name="Other"), PIN, stage.event("staff-added"))
    stage.staff.set_roles(CLINICIAN.id, now_only, stage.event("roles-changed"))
    with pytest.raises(NotAllowed, match="administrator"):
        stage.desk.undo()
    assert stage.staff.person(StaffId(tom.id)) is None


def test_a_saved_setting_is_taken_back_whole_and_what_was_typed_comes_back_after_a_discard(stage: Stage) -> None:
    stage.desk.settings("times")
    stage.desk.answered("consent.months", "6")
    stage.desk.answered("sign.wait_hours", "3")
    view = stage.desk.discard_settings()
    assert (view.message, view.can_undo) == ("discarded", True)
    assert stage.desk.undo().settings.unsaved  # type: ignore[union-attr]
    view = stage.desk.save_settings()
    assert (view.message, view.can_undo) == ("kept", True)
    assert (stage.records.settings()["consent.months"], stage.records.settings()["sign.wait_hours"]) == (6, 3)
    view = stage.desk.undo()
    assert (view.place, view.message) == (Place.SETTINGS, "taken-back")
    assert (stage.records.settings()["consent.months"], stage.records.settings()["sign.wait_hours"]) == (12, 0)


def test_where_nothing_was_changed_there_is_no_way_back(stage: Stage) -> None:
    stage.desk.settings("times")
    assert not stage.desk.save_settings().can_undo  # nothing was changed


@pytest.fixture
def with_lines(tmp_path: Path) -> Stage:
    """A treatment whose plan asks for several lines."""
    forms = Path(copytree(paths.forms(), tmp_path / "forms"))
    (plan,) = forms.glob("*/*clinician*.json")
    told = json.loads(plan.read_text("utf-8"))
    told["item"].append({"linkId": "plan.bring", "type": "string", "text": "What to bring", "repeats": True})
    plan.write_text(json.dumps(told), "utf-8")
    return Stage(tmp_path, forms=forms)


def test_a_line_that_was_removed_from_the_plan_stands_again_where_it_was(with_lines: Stage) -> None:
    stage, visit = with_lines, EncounterId(with_lines.screened())
    for flag in to_decide(stage, visit):
        stage.desk.decide(flag, "proceed", "Seen.")
    stage.desk.plan(visit)
    for raw in ({"at": 0, "value": "Goggles"}, {"add": True}, {"at": 1, "value": "Cooling gel"}, {"add": True}):
        assert not stage.desk.answered("plan.bring", raw).can_undo
    assert not stage.desk.answered("plan.bring", {"remove": 2}).can_undo  # nothing stood there
    view = stage.desk.answered("plan.bring", {"remove": 0})
    assert (view.message, view.can_undo, brought(stage, visit)) == ("removed", True, ("Cooling gel",))
    view = stage.desk.undo()
    assert (view.place, view.message, brought(stage, visit)) == (Place.PLAN, "undone", ("Goggles", "Cooling gel"))


def brought(stage: Stage, visit: EncounterId) -> tuple[object, ...]:
    form = next(form for form in stage.casebook.read(visit) if form.questionnaire.sitting == "clinician")
    return tuple(value for value in form.response.entered("plan.bring") if value)
