"""What the log notes beside every act, how it is read, and what it makes of a clock that is set."""

import hmac
import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from kiosk import __version__
from kiosk.encounter.clinic.entries import Head
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import EncounterId
from kiosk.store import audit, log
from kiosk.store.records import StrongroomRecords
from tests.fakes import StoppedClock
from tests.store.examples import ADAMS, ENCOUNTER, NOW, PATIENT, PIN, RUIZ, VISIT, answer, begun, event
from tests.store.kiosk_on_disk import KioskOnDisk


def test_every_row_says_in_which_role_on_which_tablet_and_with_which_version(kiosk: KioskOnDisk) -> None:
    records, staff = kiosk.open()
    staff.add(RUIZ, PIN, event("staff-added", encounter=None))
    records.note(replace(event("view"), actor=RUIZ.id))
    told = records.log(LogQuery(action="view"), 1)[0]
    assert told.event.role == "administrator clinician"
    assert told.version == __version__
    assert len(told.tablet) == 16
    records, _ = kiosk.restart()
    records.note(event("view"))
    assert records.log(LogQuery(), 1)[0].tablet == told.tablet


def test_a_copy_on_another_tablet_is_told_from_this_one(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records.note(event())
    before = records.log(LogQuery(), 1)[0].tablet
    kiosk.shut()
    kiosk.file("tablet.id").unlink()
    records, _ = kiosk.open()
    records.note(event())
    assert records.log(LogQuery(), 1)[0].tablet not in ("", before)


def test_a_changed_answer_leaves_a_word_on_the_old_one_and_on_the_new(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    visit = begun(records)
    records.save(visit, event("answer"), [answer("pacemaker", False)])
    records.save(visit, event("answer", 1), [answer("pacemaker", True, minutes=1)])
    newer, older = (entry.answers[0] for entry in records.log(LogQuery(action="answer"), 2))
    assert newer["before"] == older["hmac"] != newer["hmac"]
    assert "before" not in older


def test_how_long_a_page_was_in_view_is_kept_and_does_not_follow_the_clock(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    visit = begun(records)
    records.save(visit, event("answer"), [replace(answer("pacemaker", True), seconds=41.5)])
    kept = records.answers(VISIT)[0]
    assert kept.seconds == kept.in_view == 41.5
    assert answer("x", seconds=3).in_view == 3
    assert replace(answer("x"), at=NOW - timedelta(hours=1)).in_view == 0


def test_a_log_of_before_this_version_still_verifies_and_goes_on(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    begun(records)
    _as_it_was_written_before(records)
    assert records.first_wrong_audit_event() is None
    records.note(event("view"))
    assert records.first_wrong_audit_event(records.audit_head()) is None
    records._database._database.execute("DROP TRIGGER audit_is_not_changed")
    records._database._database.execute("UPDATE audit_event SET role = 'administrator' WHERE seq = 2")
    assert records.first_wrong_audit_event() == 2


def _as_it_was_written_before(records: StrongroomRecords) -> None:
    """The rows there are, in the form of the first version, with its HMAC."""
    execute = records._database._database.execute
    execute("DROP TRIGGER audit_is_not_changed")
    mac = audit.BEFORE_ALL
    for row in records._database.rows("SELECT * FROM audit_event ORDER BY seq"):
        told = json.dumps([row[column] for column in audit.COLUMNS_1], ensure_ascii=False, separators=(",", ":"))
        mac = hmac.digest(records._audit_key, mac + told.encode("utf-8"), "sha256")
        blank = "form = 1, role = '', patient = NULL, tablet = '', version = '', run = '', ticks = 0"
        execute(f"UPDATE audit_event SET {blank}, mac = ? WHERE seq = ?", [mac, row["seq"]])
    execute("CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit_event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END")


@pytest.mark.parametrize(("minutes", "said"), [(-1, True), (-60 * 24 * 400, True), (0, False), (1, False), (60 * 24 * 400, False)])
def test_a_clock_that_was_set_back_is_noticed_between_two_acts(kiosk: KioskOnDisk, minutes: int, said: bool) -> None:
    records, _ = kiosk.open()
    records.note(event("page", 0))
    records.note(event("page", minutes))
    found = [entry.event for entry in records.log(LogQuery(action="clock-set-back"), 9)]
    assert bool(found) is said
    if said:
        assert found[0].detail["seconds"] == str(-60 * minutes)
        assert found[0].actor == "system"
    assert records.first_wrong_audit_event() is None


def test_a_clock_that_was_set_back_by_less_than_the_time_that_went_by_is_noticed_too(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    records, _ = kiosk.open()
    records.note(replace(event(), at=clock.now()))
    clock.tick(3600)
    clock.set(clock.now() - timedelta(minutes=30))
    records.note(replace(event(), at=clock.now()))
    (found,) = records.log(LogQuery(action="clock-set-back"), 9)
    assert found.event.detail["seconds"] == "1800"


def test_a_clock_that_was_set_back_while_the_kiosk_was_off_is_noticed(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    records, _ = kiosk.open()
    records.note(replace(event(), at=clock.now()))
    kiosk.shut()
    clock.set(clock.now() - timedelta(days=3))
    records, _ = kiosk.open()
    records.note(replace(event(), at=clock.now()))
    assert records.clock_set_back(clock.now() - timedelta(days=1)) is not None
    assert records.clock_set_back(clock.now() + timedelta(seconds=1)) is None


@pytest.mark.parametrize(
    ("query", "actions"),
    [
        (LogQuery(), ["print", "view", "begin", "patient"]),
        (LogQuery(action="view"), ["view"]),
        (LogQuery(actor="adams"), ["print", "view"]),
        (LogQuery(encounter=VISIT), ["print", "view", "begin"]),
        (LogQuery(patient=PATIENT.id), ["patient"]),
        (LogQuery(first=NOW.date() + timedelta(days=1)), ["print"]),
        (LogQuery(last=NOW.date()), ["view", "begin", "patient"]),
        (LogQuery(encounter=VISIT, actor="adams", action="print", first=NOW.date()), ["print"]),
        (LogQuery(action="' OR 1=1 --"), []),
    ],
)
def test_the_log_is_read_by_what_is_wanted_of_it(kiosk: KioskOnDisk, query: LogQuery, actions: list[str]) -> None:
    records, _ = kiosk.open()
    records.add_patient(PATIENT, replace(event("patient", encounter=None), patient=PATIENT.id))
    records.begin(replace(ENCOUNTER, patient=PATIENT.id), event("begin"))
    records.note(replace(event("view"), actor=ADAMS.id))
    records.note(replace(event("print", 60 * 24), actor=ADAMS.id))
    assert [entry.event.action for entry in records.log(query, 100)] == actions
    assert [entry.event.action for entry in records.whole_log(query)] == actions[::-1]
    assert len([*records.log_of(PATIENT.id)]) == 4


def test_the_log_is_read_page_by_page(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    for number in range(7):
        records.note(event(f"act {number}"))
    first = records.log(LogQuery(), 3)
    second = records.log(LogQuery(), 3, before=first[-1].seq)
    assert [entry.seq for entry in (*first, *second)] == [7, 6, 5, 4, 3, 2]


def test_several_events_are_kept_together_or_not_at_all(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records.note_all([event("view"), event("view", encounter=EncounterId("b"))])
    assert records.audit_head().seq == 2
    with pytest.raises(ValueError, match="zone"):
        records.note_all([event("view"), replace(event("view"), at=datetime(2026, 1, 1))])  # noqa: DTZ001
    assert records.audit_head().seq == 2


def test_a_head_is_written_down_and_read_again(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records.note(event())
    head = records.audit_head()
    assert Head.read(head.text) == head
    for wrong in ("", "1", "1:xyz", f"x:{'0' * 64}", f"1:{'0' * 63}", f"-1:{'0' * 64}"):
        with pytest.raises(ValueError):
            Head.read(wrong)


def test_a_row_is_found_by_its_day_also_where_the_clock_was_set_back(kiosk: KioskOnDisk) -> None:
    disk, _ = kiosk.open()
    days = [date(2026, 11, day) for day in (20, 20, 21, 19, 22, 19)]
    for at, day in enumerate(days):
        disk.note(replace(event("view", at), at=NOW.replace(year=day.year, month=day.month, day=day.day, hour=8, minute=at)))
    for first, last in ((19, 19), (20, 21), (19, 22), (22, 25), (1, 18)):
        query = LogQuery(first=date(2026, 11, first), last=date(2026, 11, last))
        found = [entry.event.at.date() for entry in disk.log(query, 100) if entry.event.action == "view"]
        assert sorted(found) == sorted(day for day in days if first <= day.day <= last)


def test_what_is_rare_in_the_log_is_found_by_an_index_and_not_by_reading_all_of_it(kiosk: KioskOnDisk) -> None:
    disk, _ = kiosk.open()
    for query in (LogQuery(action="export"), LogQuery(actor="fischer", first=NOW.date()), LogQuery(first=NOW.date(), last=NOW.date())):
        where, values = log._where(query)
        plan = disk._database.rows(f"EXPLAIN QUERY PLAN SELECT * FROM audit_event {log._all_of(where)} ORDER BY seq DESC LIMIT 50", *values)
        assert not [step["detail"] for step in plan if step["detail"] == "SCAN audit_event"]
