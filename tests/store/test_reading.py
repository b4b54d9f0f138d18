"""A second connection for a lane: it sees one moment, cannot write, and nobody waits for it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Event

import pytest

from kiosk.encounter.model import State
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.errors import NotSaved
from kiosk.store.records import StrongroomRecords
from tests.store.examples import ENCOUNTER, PATIENT, event
from tests.store.kiosk_on_disk import KioskOnDisk

ALL = VisitChoice(first=date(2000, 1, 1), last=date(2100, 1, 1))


@pytest.fixture
def records(kiosk: KioskOnDisk) -> StrongroomRecords:
    """With one visit of a patient."""
    found, _ = kiosk.open()
    found.add_patient(PATIENT, event("patient"))
    found.begin(replace(ENCOUNTER, patient=PATIENT.id), event("begin"))
    return found


def test_a_lane_reads_one_moment_while_the_screen_writes_and_neither_waits(records: StrongroomRecords) -> None:
    looked, written = Event(), Event()

    def lane() -> list[State]:
        with records.reading() as found:
            states = [found.encounter(visit).state for visit in found.chosen(ALL)]
            looked.set()
            assert written.wait(5)
            return [*states, *(found.encounter(visit).state for visit in found.chosen(ALL))]

    with ThreadPoolExecutor(1) as pool:
        result = pool.submit(lane)
        assert looked.wait(5)
        records.save(
            replace(records.encounter(ENCOUNTER.id), state=State.SCREENED), event("page")
        )  # NotSaved after five seconds if it had to wait
        written.set()
        assert result.result() == [State.DRAFT, State.DRAFT]
    with records.reading() as found:
        assert found.encounter(ENCOUNTER.id).state is State.SCREENED


def test_nothing_can_be_written_through_it(records: StrongroomRecords) -> None:
    with records.reading() as found, pytest.raises(NotSaved):
        found.note(event("view"))
    records.note(event("view"))
