"""The daily back-up of a kiosk that runs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.encounter.clinic.nightly import Nightly, is_due
from kiosk.encounter.model import AuditEvent
from kiosk.encounter.ports.backup import BackupPlan, BackupState
from kiosk.errors import BackupError
from tests.encounter.stage import CLINICIAN, Stage
from tests.fakes import StoppedClock

PLAN = BackupPlan("drive", hour=3)


class BackupInMemory:
    """Keeps what it is told; `full` is what a back-up then meets."""

    def __init__(self) -> None:
        self.kept: BackupPlan | None = PLAN
        self.last, self.events = BackupState(), list[AuditEvent]()
        self.full: Exception | None = None
        self.written = [0.5, 1.0]
        self.trouble_is = ""

    def plan(self) -> BackupPlan | None:
        return self.kept

    def set_plan(self, plan: BackupPlan | None, event: AuditEvent) -> None:
        self.kept = plan
        self.events.append(event)

    def trouble(self, folder: str) -> str:
        return self.trouble_is

    def state(self) -> BackupState:
        return self.last

    def work(self, folder: Path, now: datetime, progress: Callable[[float], None]) -> Callable[[], str]:
        def made() -> str:
            for done in self.written:
                progress(done)
            if self.full:
                raise self.full
            return "inkwell-1"

        return made

    def took(self, result: str | Exception, event: AuditEvent) -> BackupState:
        self.events.append(event)
        good = not isinstance(result, Exception)
        self.last = BackupState(event.at, "" if good else str(result), event.at if good else self.last.made)
        return self.last


class LaneByHand:
    """Runs what it was given when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], object]]] = []

    def run(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self.waiting.append((work, done))

    def go(self) -> None:
        while self.waiting:
            work, done = self.waiting.pop(0)
            try:
                result = work()
            except Exception as error:
                result = error
            done(result)


class Night:
    def __init__(self) -> None:
        self.backup, self.lane = BackupInMemory(), LaneByHand()
        self.clock = StoppedClock(datetime(2026, 11, 20, 3, 0, tzinfo=UTC))
        self.nightly = Nightly(self.backup, self.clock, self.lane)

    def minutes(self, number: int) -> int:
        """How many back-ups are made while so many minutes go by."""
        made = 0
        for _ in range(number):
            made += self.nightly.tick()
            self.lane.go()
            self.clock.tick(60)
        return made


def test_one_back_up_a_day_from_the_clinics_hour_on() -> None:
    night = Night()
    assert night.minutes(60 * 24) == 1
    assert night.minutes(60 * 24 * 2) == 2
    assert {event.action for event in night.backup.events} == {"backup-made"}


def test_a_kiosk_that_was_off_at_that_hour_makes_it_when_it_opens() -> None:
    night = Night()
    night.minutes(1)
    night.clock.tick(timedelta(hours=30).total_seconds())
    assert night.minutes(1) == 1


def test_what_failed_is_said_recorded_and_tried_again_an_hour_later() -> None:
    night = Night()
    night.backup.full = BackupError("The folder for back-ups is not there. Is the drive plugged in?")
    assert night.minutes(59) == 1
    assert "plugged in" in night.nightly.complaint()
    assert [event.action for event in night.backup.events] == ["backup-failed"]
    night.backup.full = None
    assert night.minutes(3) == 1
    assert night.nightly.complaint() == ""


def test_a_clock_that_was_set_back_does_not_put_it_off() -> None:
    state = BackupState(made=datetime(2031, 1, 1, tzinfo=UTC))
    assert is_due(PLAN, state, datetime(2026, 11, 20, 4, tzinfo=UTC))


def test_a_back_up_that_is_too_old_is_worth_a_word() -> None:
    night = Night()
    night.minutes(1)
    assert night.nightly.complaint() == ""
    night.clock.tick(timedelta(days=3).total_seconds())
    assert night.nightly.complaint() == "The last back-up was made on 20 November at 03:00."


def test_a_kiosk_that_is_closed_breaks_off_what_is_under_way() -> None:
    night = Night()
    night.nightly.tick()
    night.nightly.stop()
    night.lane.go()
    assert night.backup.last.made is None


def test_without_a_plan_nothing_is_made() -> None:
    night = Night()
    night.backup.kept = None
    assert night.minutes(5) == 0
    assert night.nightly.complaint() == ""


@pytest.mark.parametrize("hour", [0, 23])
def test_the_first_and_the_last_hour_of_a_day_count(hour: int) -> None:
    now = datetime(2026, 11, 20, hour, 30, tzinfo=UTC)
    plan = BackupPlan("drive", hour=hour)
    assert is_due(plan, BackupState(made=now - timedelta(hours=1)), now)
    assert not is_due(plan, BackupState(made=now - timedelta(minutes=20)), now)


def test_a_back_up_that_failed_is_said_on_the_first_page_of_the_desk(tmp_path: Path) -> None:
    stage, backup = Stage(tmp_path), BackupInMemory()
    desk = replace(stage.house, backup=backup).desk(CLINICIAN)
    assert desk.today().backup_problem == ""
    backup.last = BackupState(problem="The folder for back-ups is not there. Is the drive plugged in?")
    assert "plugged in" in desk.today().backup_problem
