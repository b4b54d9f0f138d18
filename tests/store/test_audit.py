"""The chained log: what was done to it shows, and it tells nobody what was answered."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.encounter.clinic.entries import Head
from kiosk.errors import StoreError
from kiosk.store import audit, codec
from kiosk.store.records import StrongroomRecords
from tests.store.examples import VISIT, answer, begun, event, signed
from tests.store.kiosk_on_disk import KioskOnDisk

EVENTS = 8
COLUMNS = "action, at, actor, encounter, detail, answers, mac"


@pytest.fixture
def records(kiosk: KioskOnDisk) -> StrongroomRecords:
    """With a log of eight rows."""
    records, _ = kiosk.open()
    encounter = begun(records)
    for number in range(EVENTS - 2):
        records.save(encounter, event("answer", number), [answer("note", f"note {number}")])
    return records


def tampered(records: StrongroomRecords, *statements: str) -> None:
    """As somebody would who has the keys, and takes the guards away first."""
    execute = records._database._database.execute
    for name in ("audit_is_not_changed", "audit_is_not_cut", "audit_has_no_gap"):
        execute(f"DROP TRIGGER {name}")
    for statement in statements:
        execute(statement)


def test_a_log_that_nobody_touched_is_whole(records: StrongroomRecords) -> None:
    assert records.first_wrong_audit_event() is None
    assert records.first_wrong_audit_event(records.audit_head()) is None
    assert records.audit_head().seq == EVENTS


@pytest.mark.parametrize(
    "column", ["action", "at", "actor", "role", "encounter", "patient", "tablet", "version", "run", "detail", "answers"]
)
def test_a_changed_row_is_named(records: StrongroomRecords, column: str) -> None:
    tampered(records, f"UPDATE audit_event SET {column} = '[\"{column}\"]' WHERE seq = 5")
    assert records.first_wrong_audit_event() == 5


words = st.text()
maybe = st.none() | words


@given(st.tuples(st.integers(), st.integers(), *[words] * 4, maybe, maybe, *[words] * 3, st.integers(), words, words))
def test_a_row_is_told_as_json_tells_it(row: tuple[Any, ...]) -> None:
    assert audit._form_2(row) == codec.to_json(row)


@pytest.mark.parametrize(("at", "value"), [(0, "2"), (1, "5"), (2, 7), (3, None), (8, b"x"), (11, "soon"), (13, 1.5)])
def test_a_row_with_another_kind_of_value_is_told_as_none(at: int, value: object) -> None:
    row: list[object] = [2, 5, "answer", "", "patient", "", None, None, "", "", "", 9, "{}", "[]", bytes(32)]
    row[at] = value
    assert audit._told(tuple(row)) is None


def test_a_changed_code_is_named(records: StrongroomRecords) -> None:
    tampered(records, "UPDATE audit_event SET mac = zeroblob(32) WHERE seq = 5")
    assert records.first_wrong_audit_event() == 5


@pytest.mark.parametrize("seq", [1, 5])
def test_a_row_taken_out_is_named(records: StrongroomRecords, seq: int) -> None:
    tampered(records, f"DELETE FROM audit_event WHERE seq = {seq}")
    assert records.first_wrong_audit_event() == seq


def test_rows_that_changed_places_are_named(records: StrongroomRecords) -> None:
    tampered(records, *(f"UPDATE audit_event SET seq = {new} WHERE seq = {old}" for old, new in ((3, 99), (4, 3), (99, 4))))
    assert records.first_wrong_audit_event() == 3


def test_a_row_put_in_is_named(records: StrongroomRecords) -> None:
    tampered(records, f"INSERT INTO audit_event (seq, {COLUMNS}) SELECT 9, {COLUMNS} FROM audit_event WHERE seq = 8")
    assert records.first_wrong_audit_event() == EVENTS + 1


def test_an_end_cut_off_shows_against_a_head_kept_elsewhere(records: StrongroomRecords) -> None:
    head = records.audit_head()
    tampered(records, "DELETE FROM audit_event WHERE seq > 6")
    assert records.first_wrong_audit_event() is None
    assert records.first_wrong_audit_event(head) == 7


def test_a_log_of_another_make_shows_against_a_head_kept_elsewhere(records: StrongroomRecords) -> None:
    assert records.first_wrong_audit_event(Head(4, bytes(32))) == 4


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_event SET actor = 'somebody else'",
        "DELETE FROM audit_event WHERE seq = 8",
        f"INSERT OR REPLACE INTO audit_event (seq, {COLUMNS}) SELECT 8, {COLUMNS} FROM audit_event WHERE seq = 8",
        f"INSERT INTO audit_event (seq, {COLUMNS}) SELECT 10, {COLUMNS} FROM audit_event WHERE seq = 8",
    ],
)
def test_the_log_takes_nothing_but_the_next_row(records: StrongroomRecords, statement: str) -> None:
    with pytest.raises(Exception, match="the log"):
        records._database._database.execute(statement)
    assert records.first_wrong_audit_event() is None


@pytest.mark.parametrize("table", ["signature", "frozen_response", "frozen_flag"])
def test_what_is_signed_cannot_be_changed_in_the_database_either(kiosk: KioskOnDisk, table: str) -> None:
    records, _ = kiosk.open()
    signed(records)
    with pytest.raises(Exception, match="sign"):
        records._database._database.execute(f"UPDATE {table} SET encounter = encounter")


def rows(records: StrongroomRecords) -> list[dict[str, Any]]:
    return records._database.rows("SELECT * FROM audit_event ORDER BY seq")


def test_the_log_says_which_question_was_answered_and_never_what(records: StrongroomRecords) -> None:
    told = rows(records)[-1]
    assert '"linkId":"note"' in told["answers"]
    assert all("note 5" not in str(value) for row in rows(records) for value in row.values())


def test_the_same_answer_looks_the_same_in_one_visit_and_different_in_two(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    first = begun(records)
    second = records.begin(type(first)(id="b", treatment="laser", started=first.started), event())  # type: ignore[arg-type]
    for encounter, value in ((first, True), (first, True), (first, False), (second, True)):
        records.save(encounter, event("answer"), [answer("pacemaker", value)])
    again, same, other, elsewhere = (json.loads(row["answers"])[0]["hmac"] for row in rows(records)[-4:])
    assert again == same
    assert len({same, other, elsewhere}) == 3


def test_the_events_of_a_visit_come_back_without_what_the_log_adds(records: StrongroomRecords) -> None:
    assert records.audit(VISIT)[-1] == event("answer", EVENTS - 3)


def test_records_of_a_newer_inkwell_are_left_alone(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records._database._database.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('inkwell', 'm999_from_tomorrow', '2030-01-01')"
    )
    kiosk.shut()
    before = kiosk.files()
    with pytest.raises(StoreError, match="newer"):
        kiosk.open()
    assert kiosk.files() == before
