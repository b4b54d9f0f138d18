"""Finding a patient, the file, and two records of one person."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import EncounterId, PatientId
from kiosk.errors import NotAllowed
from kiosk.questionnaire.values import Coding
from tests.encounter.stage import RECEPTIONIST, Stage


def patient_of(stage: Stage, visit: str) -> str:
    patient = stage.records.encounter(EncounterId(visit)).patient
    assert patient is not None
    return patient


def test_a_patient_is_found_while_one_types_and_each_is_logged_once(stage: Stage) -> None:
    known = patient_of(stage, stage.visit())
    stage.desk.patients()
    for typed in ("a", "am", "ama ok"):
        (line,) = stage.desk.find(typed).patients
    assert (line.id, line.name, bool(line.last)) == (known, "Amara Okafor", True)
    assert not stage.desk.find("zz").patients
    assert [event.patient for event in stage.memory.events if event.action == "look-up"] == [known]


def test_a_visit_for_a_known_patient_asks_only_how_identity_was_checked(stage: Stage) -> None:
    known = patient_of(stage, stage.visit())
    stage.desk.visit_for(known)
    stage.desk.answered("patient.identity", "known")
    view = stage.desk.start_visit()
    assert (view.place, view.message) == (Place.TODAY, "started")
    assert len(stage.records.encounters_of(PatientId(known))) == 2


def test_a_file_tells_every_visit_and_the_state_of_each_consent(stage: Stage) -> None:
    visit = stage.countersigned()
    known = patient_of(stage, visit)
    (line,) = stage.desk.file(known).file
    assert (line.id, line.consent, line.acts) == (visit, "valid", ("treated", "session", "amend", "withdraw"))
    assert [fact.label.split("/")[1] for fact in stage.desk.view().facts] == ["1"]
    stage.clock.at += timedelta(days=400)
    assert stage.desk.file(known).file[0].consent == "expired"
    assert stage.memory.events[-1].action == "view"
    assert stage.memory.events[-1].patient == known


def test_a_file_says_what_has_changed_since_last_time(stage: Stage) -> None:
    first = stage.screened()
    second = stage.back_again(first)
    stage.walk(second).to("handback")
    assert not stage.desk.file_of(second).changed
    *_, numb = [told for told in stage.records.answers(EncounterId(second)) if told.link_id == "hx.numb"]
    now = stage.clock.now()
    yes = replace(numb, values=(Coding("yes", "Yes"),), shown=now, at=now)
    stage.records.save(stage.records.encounter(EncounterId(second)), stage.event("answer"), (yes,))
    changed = {line.question: (line.before, line.now) for line in stage.desk.file_of(second).changed}
    assert ("No", "Yes") in changed.values()


def test_two_records_become_one_by_a_clinician_and_two_again(stage: Stage) -> None:
    first, second = stage.visit(), stage.visit()
    kept, other = patient_of(stage, first), patient_of(stage, second)
    assert kept != other
    stage.desk.file(kept)
    stage.desk.same_person()
    assert [line.id for line in stage.desk.find("amara").patients] == [other]
    view = stage.desk.merge(kept, other)
    assert (view.message, len(view.file), [line.id for line in view.merged]) == ("merged", 2, [other])
    back = stage.desk.unmerge(other)
    assert (back.message, len(back.file), back.merged) == ("unmerged", 1, ())
    assert [event.action for event in stage.memory.events if "merge" in event.action] == ["merge", "unmerge"]


def test_reception_does_not_merge(stage: Stage) -> None:
    first, second = stage.visit(), stage.visit()
    desk = stage.house.desk(RECEPTIONIST)
    with pytest.raises(NotAllowed, match="clinician"):
        desk.merge(patient_of(stage, first), patient_of(stage, second))


def test_where_there_are_several_treatments_one_is_chosen(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = stage.casebook.forms
    packs = {"laser-skin-tightening": shelf.pack("laser-skin-tightening"), "hair-removal": shelf.pack("laser-skin-tightening")}
    monkeypatch.setitem(vars(shelf), "_packs", packs)
    view = stage.desk.new_visit()
    assert [option.text for row in view.items if row.link_id == "visit.treatment" for option in row.options] == [
        "Laser skin tightening",
        "Hair removal (forms wait for approval)",
    ]
    assert "visit.treatment" in {problem.link_id for problem in stage.desk.start_visit().problems}
