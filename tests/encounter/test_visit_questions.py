"""Reception: the treatment and the language of a visit, and what is remembered of a patient."""

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.encounter.at_desk.view import Place
from kiosk.encounter.model import Encounter
from kiosk.encounter.patients.visit_questions import LANGUAGE, TREATMENT
from kiosk.errors import NotAllowed
from tests.encounter.stage import Stage

LASER = "laser-skin-tightening"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def who(stage: Stage, name: str = "Amara Okafor") -> None:
    stage.desk.new_visit()
    stage.desk.answered("patient.name", name)
    stage.desk.answered("patient.birthDate", {"day": "27", "month": "3", "year": "1984"})
    stage.desk.answered("patient.identity", "passport")


def chosen(stage: Stage, link_id: str) -> list[str]:
    (row,) = [row for row in stage.desk.view().items if row.link_id == link_id]
    return [option.code for option in row.options if option.chosen]


def newest(stage: Stage) -> Encounter:
    today = stage.clock.now().date()
    return max(stage.records.encounters(today, today), key=lambda visit: (visit.started, visit.number))


def start(stage: Stage) -> Encounter:
    view = stage.desk.start_visit()
    assert view.place is Place.TODAY, view.problems
    stage.clock.tick()
    return newest(stage)


def test_a_visit_is_in_the_clinics_language_unless_staff_choose_another(stage: Stage) -> None:
    who(stage)
    assert chosen(stage, LANGUAGE) == ["en"]
    assert start(stage).language == "en"
    who(stage, "Maria Nowak")
    stage.desk.answered(LANGUAGE, "pl")
    assert start(stage).language == "pl"


def test_the_language_of_the_last_visit_stands_there_the_next_time(stage: Stage) -> None:
    who(stage, "Maria Nowak")
    stage.desk.answered(LANGUAGE, "pl")
    first = start(stage)
    assert first.patient
    stage.desk.visit_for(first.patient)
    assert chosen(stage, LANGUAGE) == ["pl"]


def test_so_it_does_for_somebody_who_turns_out_to_be_known_unless_staff_have_chosen(stage: Stage) -> None:
    who(stage, "Maria Nowak")
    stage.desk.answered(LANGUAGE, "pl")
    first = start(stage)
    for own, expected in (("", "pl"), ("es", "es")):
        who(stage, "Maria Nowak")
        if own:
            stage.desk.answered(LANGUAGE, own)
        assert stage.desk.start_visit().place is Place.NEW_VISIT  # it asks whether it is the same person
        stage.desk.answered("patient.known", str(first.patient))
        assert chosen(stage, LANGUAGE) == [expected]
        assert start(stage).language == expected


@pytest.fixture
def two_packs(tmp_path: Path) -> Stage:
    forms = Path(shutil.copytree(paths.forms(), tmp_path / "forms"))
    shutil.copytree(forms / LASER, forms / "hair-removal")
    for path in (forms / "hair-removal").glob("*.json"):
        path.write_text(path.read_text(encoding="utf-8").replace('"title": "', '"title": "Hair: ', 1), encoding="utf-8")
    stage = Stage(tmp_path, forms=forms, approved=False)
    stage.desk.forms(LASER)
    stage.desk.approve()
    return stage


def test_with_several_treatments_staff_choose_one_and_are_told_which_waits_for_approval(two_packs: Stage) -> None:
    stage = two_packs
    who(stage)
    (row,) = [row for row in stage.desk.view().items if row.link_id == TREATMENT]
    assert [option.text for option in row.options] == ["Hair removal (forms wait for approval)", "Laser skin tightening"]
    view = stage.desk.start_visit()
    assert [problem.link_id for problem in view.problems] == [TREATMENT]
    stage.desk.answered(TREATMENT, "hair-removal")
    with pytest.raises(NotAllowed, match="approv"):
        stage.desk.start_visit()
    stage.desk.answered(TREATMENT, LASER)
    visit = start(stage)
    assert visit.treatment == LASER
    assert visit.patient
    stage.desk.visit_for(visit.patient)
    assert chosen(stage, TREATMENT) == [LASER]
