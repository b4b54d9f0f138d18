"""The list of all visits: told from columns, and the same words as if each visit were read whole."""

from pathlib import Path

import pytest

from kiosk.encounter.at_desk import pages
from kiosk.encounter.at_desk.past import AT_A_TIME
from kiosk.encounter.model import EncounterId
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.export.test_leaving import ILL, consented
from tests.fakes import StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk


@pytest.fixture(params=["memory", "strongroom"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Stage:
    if request.param == "memory":
        return Stage(tmp_path)
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    request.addfinalizer(kiosk.shut)
    return Stage(tmp_path, kiosk.open()[0])


def test_every_line_says_what_the_visit_says_when_it_is_read_whole(stage: Stage) -> None:
    declined = stage.walk(stage.talked(), UNDERSTANDS)
    declined.to("decision")
    declined.choose("decision", "no")
    visits = [stage.visit(), stage.screened(ILL), consented(stage, ILL), stage.countersigned(), declined.journey.encounter.id]
    told = {line.id: line for line in stage.desk.records().visits}
    assert {visit: told[visit] for visit in visits} == {
        visit: pages.line(stage.casebook, stage.records.encounter(EncounterId(visit))) for visit in visits
    }
    assert told[visits[2]].review  # the flags of a signed visit are among them
    assert told[visits[3]].areas


def test_a_signed_visit_is_listed_without_reading_its_answers(stage: Stage) -> None:
    visit = stage.countersigned()
    asked: list[str] = []
    plain = stage.records.answers
    stage.records.answers = lambda encounter: asked.append(encounter) or plain(encounter)  # type: ignore[method-assign,func-returns-value]
    assert [line.id for line in stage.desk.records().visits] == [visit]
    assert asked == []
    assert AT_A_TIME == 60
