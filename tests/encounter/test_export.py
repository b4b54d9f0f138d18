"""Exporting from the desk: what is asked, what leaves, and what the log says of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import AuditEvent, EncounterId, State
from kiosk.encounter.outgoing.exporting import FileKind
from kiosk.encounter.outgoing.job import Job
from kiosk.errors import ExportError, NotAllowed, NotSaved
from tests.encounter.stage import CLINICIAN, RECEPTIONIST, Stage
from tests.fakes import PaperPost

GOOD = "blue otter 77 marmalade sky"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def begin(stage: Stage, passphrase: str = "", again: str = "") -> Job:
    job = stage.desk.exporting(passphrase, again)
    assert isinstance(job, Job), job
    return job


def to_the_end(job: Job) -> DeskView:
    """As lane and screen do it."""
    try:
        result = job.work()
        for _ in job.steps(result) if job.steps else ():
            pass
    except Exception as error:
        return job.done(error)
    return job.done(result)


def folder(stage: Stage) -> None:
    stage.desk.export_page()
    stage.desk.answered("way", "folder")


def post(stage: Stage) -> PaperPost:
    found = stage.house.dispatch.post
    assert isinstance(found, PaperPost)
    return found


def log(stage: Stage, action: str) -> list[AuditEvent]:
    return [entry.event for entry in stage.records.log(LogQuery(action=action), 99)]


def test_an_export_holds_the_visits_of_the_days_that_belong_to_a_patient(stage: Stage, tmp_path: Path) -> None:
    stage.signed()
    stage.house.start_alone()
    folder(stage)
    view = to_the_end(begin(stage))
    assert (view.message, view.detail) == ("exported", str(tmp_path))
    assert (tmp_path / "visits.txt").read_text() == "1"


def test_what_is_not_whole_is_said_and_nothing_is_exported(stage: Stage) -> None:
    folder(stage)
    stage.desk.answered("days", "chosen")
    stage.desk.answered("first", {"day": "", "month": "3", "year": "2026"})
    view = stage.desk.exporting()
    assert isinstance(view, DeskView)
    assert view.problems[0].code == "date-day"
    for kind in ("visits", "answers", "fhir-bundle"):
        stage.desk.answered("kinds", kind)
    view = stage.desk.exporting()
    assert isinstance(view, DeskView)
    assert [problem.link_id for problem in view.problems] == ["first", "kinds"]
    assert not log(stage, "exporting")


def test_days_states_and_kinds_are_what_was_chosen_and_the_days_may_come_in_any_order(stage: Stage) -> None:
    today = stage.clock.now().date()
    before = today - timedelta(days=3)
    folder(stage)
    stage.desk.answered("days", "chosen")
    stage.desk.answered("last", {"day": str(before.day), "month": str(before.month), "year": str(before.year)})
    stage.desk.answered("states", "signed")
    stage.desk.answered("kinds", "excel")
    stage.desk.answered("kinds", "visits")
    begin(stage).work()
    (order,) = post(stage).orders
    assert (order.choice.first, order.choice.last) == (before, today)
    assert order.choice.states == {State.CONSENTED, State.TREATED}
    assert order.kinds == {FileKind.ANSWERS, FileKind.BUNDLE, FileKind.EXCEL}
    assert (order.passphrase, order.by) == ("", CLINICIAN.signs_as)


@pytest.mark.parametrize(
    ("word", "first"), [("today", "2026-11-20"), ("week", "2026-11-14"), ("month", "2026-11-01"), ("year", "2026-01-01")]
)
def test_a_word_says_which_days_and_then_no_day_is_asked(stage: Stage, word: str, first: str) -> None:
    stage.clock.set(datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
    folder(stage)
    view = stage.desk.answered("days", word)
    assert "first" not in {row.link_id for row in view.items}
    begin(stage)
    (order,) = log(stage, "exporting")
    assert (order.detail["first"], order.detail["last"]) == (first, "2026-11-20")


def test_a_protected_zip_is_what_stands_there_and_needs_a_passphrase_that_holds_typed_twice(stage: Stage) -> None:
    stage.screened()
    assert stage.desk.export_page().export.protected
    for passphrase, again, message in (
        ("", "", "passphrase-weak"),
        ("short", "short", "passphrase-weak"),
        (GOOD, "other", "passphrase-differs"),
    ):
        view = stage.desk.exporting(passphrase, again)
        assert isinstance(view, DeskView)
        assert view.message == message
    to_the_end(begin(stage, GOOD, GOOD))
    assert post(stage).orders[0].passphrase == GOOD


def test_how_well_a_passphrase_holds_is_said_while_it_is_typed_and_it_is_kept_nowhere(stage: Stage) -> None:
    stage.desk.export_page()
    assert stage.desk.passphrase_typed("abc").export.strength == "weak"
    view = stage.desk.passphrase_typed(GOOD)
    assert view.export.strength == "strong"
    assert GOOD not in repr(view)
    assert stage.desk.passphrase_typed("").export.strength == ""


def test_the_log_has_the_order_first_then_every_visit_then_the_digest_and_only_then_are_there_files(stage: Stage, tmp_path: Path) -> None:
    first, second = stage.screened(), stage.screened()
    folder(stage)
    job = begin(stage)
    (order,) = log(stage, "exporting")
    today = stage.clock.now().date().isoformat()
    filters = {"first": today, "last": today, "treatment": "all", "states": "all", "kinds": "visits answers fhir-bundle", "protected": "no"}
    assert (order.actor, order.detail) == (CLINICIAN.id, filters)
    result = job.work()
    assert job.steps
    steps: Iterator[None] = job.steps(result)
    next(steps)
    assert {event.encounter for event in log(stage, "view") if event.detail["place"] == "export"} == {first, second}
    assert not log(stage, "export")
    list(steps)
    (left,) = log(stage, "export")
    assert left.detail == {**filters, "visits": "2", "files": "1", "sha256": "ab" * 32}
    assert not (tmp_path / "visits.txt").exists()
    job.done(result)
    assert (tmp_path / "visits.txt").exists()


def test_nothing_leaves_that_the_log_cannot_hold(stage: Stage, tmp_path: Path) -> None:
    stage.screened()
    folder(stage)
    job = begin(stage)
    result = job.work()
    stage.memory.disk_full = True
    assert job.steps
    with pytest.raises(NotSaved) as full:
        list(job.steps(result))
    with pytest.raises(NotSaved):  # that it failed cannot be kept either
        job.done(full.value)
    assert not (tmp_path / "visits.txt").exists()
    stage.memory.disk_full = False
    assert stage.desk.view().export.running is False


def test_an_export_shows_how_far_it_has_come_and_can_be_stopped(stage: Stage, tmp_path: Path) -> None:
    stage.screened()
    folder(stage)
    job = begin(stage)
    assert stage.desk.view().export.running
    with pytest.raises(NotAllowed, match="under way"):
        stage.desk.exporting()
    view = stage.desk.cancel_export()
    assert view.export.cancelling
    view = to_the_end(job)
    assert (view.message, view.export.running) == ("export-cancelled", False)
    assert [event.detail for event in log(stage, "export-failed")] == [{"error": "ExportCancelled"}]
    assert not (tmp_path / "visits.txt").exists()


def test_an_export_goes_on_when_the_desk_is_locked_and_whoever_comes_next_sees_it(stage: Stage) -> None:
    stage.screened()
    folder(stage)
    job = begin(stage)
    result = job.work()
    other = stage.house.desk(CLINICIAN)
    view = other.export_page()
    assert (view.export.running, view.export.done, view.export.total) == (True, 1, 1)
    assert job.steps
    list(job.steps(result))
    job.done(result)
    assert not other.view().export.running


def test_a_folder_that_went_away_is_said_in_its_own_words(stage: Stage) -> None:
    stage.screened()
    folder(stage)
    view = begin(stage).done(ExportError("Nothing was written to /media/stick. The drive is gone."))
    assert (view.message, view.detail) == ("not-exported", "Nothing was written to /media/stick. The drive is gone.")


def test_a_receptionist_does_not_export(stage: Stage) -> None:
    desk = stage.house.desk(RECEPTIONIST)
    for act in (desk.export_page, desk.exporting, desk.cancel_export):
        with pytest.raises(NotAllowed):
            act()


def test_only_visits_of_that_state_and_treatment_leave(stage: Stage) -> None:
    visit = EncounterId(stage.signed())
    stage.records.save(replace(stage.records.encounter(visit), state=State.WITHDRAWN), stage.event("withdraw"))
    for word, there in (("signed", "0"), ("withdrawn", "1")):
        folder(stage)
        stage.desk.answered("states", word)
        to_the_end(begin(stage))
        assert log(stage, "export")[0].detail["visits"] == there
