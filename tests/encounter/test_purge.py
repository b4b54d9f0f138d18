"""Abandoned drafts go at the clinic's hour, with a patient who has nothing else; what wants time stays to its date."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import EncounterId, State
from tests.encounter.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_a_draft_goes_after_its_days_and_its_patient_with_it(stage: Stage) -> None:
    visit = EncounterId(stage.visit())
    assert stage.house.tidy() == 0
    stage.clock.tick(9 * 86_400)
    assert stage.house.tidy() == 1
    with pytest.raises(KeyError):
        stage.records.encounter(visit)
    assert list(stage.records.find_patients("okafor")) == []
    (entry,) = stage.records.log(LogQuery(action="erase"), 9)
    assert (entry.event.actor, entry.event.detail) == ("system", {"reason": "abandoned"})
    assert stage.house.tidy() == 0


def test_a_patient_with_another_visit_stays(stage: Stage) -> None:
    done = stage.screened()
    stage.back_again(done)
    stage.clock.tick(9 * 86_400)
    assert stage.house.tidy() == 1
    assert stage.records.encounter(EncounterId(done)).patient
    assert len(stage.records.find_patients("okafor")) == 1


def test_a_visit_that_nobody_joined_goes_and_one_that_is_signed_stays(stage: Stage) -> None:
    alone = stage.house.start_alone().encounter
    stage.records.save(replace(alone, state=State.SCREENED), stage.desk._event("page", alone.id))
    signed = EncounterId(stage.signed())
    stage.clock.tick(5000 * 86_400)
    assert stage.house.tidy() == 1
    assert stage.records.documents(signed)


def test_a_visit_that_wants_time_stays_to_the_date_that_the_clinic_set(stage: Stage) -> None:
    visit = stage.records.encounter(EncounterId(stage.talked()))
    stage.records.save(replace(visit, state=State.THINKING), stage.desk._event("page", visit.id))
    stage.clock.tick(timedelta(days=170).total_seconds())
    assert stage.house.tidy() == 0
    stage.clock.tick(timedelta(days=20).total_seconds())
    assert stage.house.tidy() == 1
    assert stage.records.erasures()[-1].reason == "time-over"
