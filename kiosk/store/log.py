"""Reading the log: a page of it by what was done, by whom, when and to whom. Newest first, page by page by number."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.encounter.clinic.entries import LogEntry
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import PatientId
from kiosk.store import codec
from kiosk.store.audit import CLOCK_SET_BACK
from kiosk.store.sqlcipher import EncryptedDatabase

AT_A_TIME = 1000


def page(database: EncryptedDatabase, query: LogQuery, limit: int, before: int | None = None) -> tuple[LogEntry, ...]:
    """At most `limit` rows before number `before`, newest first."""
    where, values = _where(query)
    if before is not None:
        where, values = [*where, "seq < ?"], [*values, before]
    sql = f"SELECT * FROM audit_event {_all_of(where)} ORDER BY seq DESC LIMIT ?"  # noqa: S608 - our own words
    return tuple(codec.log_entry(row) for row in database.rows(sql, *values, limit))


def all_of(database: EncryptedDatabase, query: LogQuery) -> Iterator[LogEntry]:
    """Every row, oldest first, a thousand at a time: what is written meanwhile comes too."""
    last = 0
    where, values = _where(query)
    sql = f"SELECT * FROM audit_event {_all_of([*where, 'seq > ?'])} ORDER BY seq LIMIT {AT_A_TIME}"  # noqa: S608 - our own words
    while rows := database.rows(sql, *values, last):
        yield from (codec.log_entry(row) for row in rows)
        last = rows[-1]["seq"]


def clock_set_back(database: EncryptedDatabase, since: datetime) -> LogEntry | None:
    """The last time the clock was found to have gone back, if that was after `since`."""
    rows = database.rows("SELECT * FROM audit_event WHERE action = 'clock-set-back' ORDER BY seq DESC LIMIT 1")
    found = [codec.log_entry(row) for row in rows if row["action"] == CLOCK_SET_BACK]
    return found[0] if found and found[0].event.at >= since else None


def of_patient(database: EncryptedDatabase, patient: PatientId) -> Iterator[LogEntry]:
    """What was done to a patient's record and to every visit of theirs, oldest first."""
    rows = database.rows(
        """SELECT * FROM audit_event WHERE patient = ? OR encounter IN (SELECT id FROM encounter WHERE patient = ?) ORDER BY seq""",
        patient,
        patient,
    )
    yield from (codec.log_entry(row) for row in rows)


RARE = {"action": "action NOT IN ('answer', 'page')", "actor": "actor NOT IN ('patient', 'system')"}
"""Of what an index is kept (keeping_schema.LOG_DAYS); said with the query, or the database does not use it."""


def _where(query: LogQuery) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    for column, wanted in (("encounter", query.encounter), ("patient", query.patient), ("actor", query.actor), ("action", query.action)):
        if wanted:
            where.append(f"{column} = ?")
            values.append(wanted)
            where += [RARE[column]] if column in RARE and wanted not in ("answer", "page", "patient", "system") else []
    for sign, day in ((">=", query.first), ("<=", query.last)):
        if day:
            end = "min(first)" if sign == ">=" else "max(last)"
            where.append(f"seq {sign} (SELECT {end} FROM log_day WHERE day {sign} ?)")  # noqa: S608 - our own words; no row lies outside
            where.append(f"substr(at, 1, 10) {sign} ?")  # the day where it was done
            values += [day.isoformat()] * 2
    return where, values


def _all_of(where: list[str]) -> str:
    return f"WHERE {' AND '.join(where)}" if where else ""
