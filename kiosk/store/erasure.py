"""Erasing for good: rows, search index and free pages, and the salts without which the log's word on answers says nothing.

What hangs on a visit is found by the foreign keys of the tables themselves, so that a table made later is not forgotten. Deleted
cells and pages are overwritten (secure_delete, and FTS5's own), and the write-ahead log is emptied into the file and cut to nothing.
The log stays whole: its rows hold random ids and salted HMACs, and one row more says what was erased and why.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.encounter.clinic.keeping import Erasure, Reason
from kiosk.encounter.model import EncounterId, PatientId
from kiosk.store import codec
from kiosk.store.merging import all_merged_into
from kiosk.store.sqlcipher import EncryptedDatabase

TRIES, PAUSE = 20, 0.1
"""How often, and after how many seconds, the log of changes is emptied again while somebody reads."""


def erase(database: EncryptedDatabase, erasure: Erasure) -> int:
    """Delete, and keep that it was done, inside the transaction of the act; how many visits there were. `settle` comes after it."""
    others = all_merged_into(database, erasure.patient) if erasure.patient else ()
    visits, gone = _delete_all(database, erasure)
    if visits or gone:
        _keep(database, replace(erasure, encounters=tuple(visits)))
    for other in others:  # the same person under another number
        if _delete(database, "patient", "id", other):
            _keep(database, replace(erasure, patient=other, encounters=()))
    return len(visits)


def settle(database: EncryptedDatabase) -> bool:
    """Nothing of what was erased is left in the write-ahead log; False if somebody was reading all the while: ask again later."""
    for at in range(TRIES):
        time.sleep(PAUSE if at else 0)
        if database.tuples("PRAGMA wal_checkpoint(TRUNCATE)")[0][0] == 0:
            return True
    return False


def erasures(database: EncryptedDatabase) -> tuple[Erasure, ...]:
    """All that were ever made, oldest first."""
    return tuple(_erasure(row) for row in database.rows("SELECT * FROM erasure ORDER BY seq"))


def replay(database: EncryptedDatabase, told: Sequence[Erasure]) -> int:
    """Erase in a restored copy what has been erased since it was made, in one transaction; how many erasures it had missed.

    `told`: those of the database that the copy replaces (`erasures`). One that finds nothing is kept in the list all the same.
    """
    known = {(erasure.at, erasure.patient, erasure.encounters) for erasure in erasures(database)}
    missed = [erasure for erasure in told if (erasure.at, erasure.patient, erasure.encounters) not in known]
    with database.writing():
        for erasure in missed:
            _delete_all(database, erasure)
            _keep(database, erasure)
    settle(database)
    return len(missed)


def _delete_visit(database: EncryptedDatabase, visit: str) -> bool:
    for year, serial in database.tuples("SELECT year, serial FROM encounter WHERE id = ?", visit):
        database.execute(
            "INSERT INTO visit_number (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)",
            year,
            serial,
        )
        return bool(_delete(database, "encounter", "id", visit))
    return False


def _delete_all(database: EncryptedDatabase, erasure: Erasure) -> tuple[list[EncounterId], int]:
    """The visits that were there, and how many patients."""
    visits = list(erasure.encounters)
    if erasure.patient:
        visits += [EncounterId(visit) for (visit,) in database.tuples("SELECT id FROM encounter WHERE patient = ?", erasure.patient)]
    there = [visit for visit in dict.fromkeys(visits) if _delete_visit(database, visit)]
    return there, _delete(database, "patient", "id", erasure.patient) if erasure.patient else 0


def _delete(database: EncryptedDatabase, table: str, column: str, key: object) -> int:
    """Rows, after all that hangs on them; where one is only mentioned by its like, the mention goes."""
    for child, own, to in _hangs_on(database, table):
        for (named,) in database.tuples(f"SELECT {to} FROM {table} WHERE {column} = ?", key):  # noqa: S608 - names from the schema
            if child == table:
                database.execute(f"UPDATE {child} SET {own} = NULL WHERE {own} = ?", named)  # noqa: S608
            else:
                _delete(database, child, own, named)
    return database.execute(f"DELETE FROM {table} WHERE {column} = ?", key)  # noqa: S608


def _hangs_on(database: EncryptedDatabase, table: str) -> list[tuple[str, str, str]]:
    """(table, its column, the column it names) of every foreign key to `table`."""
    sql = """SELECT child.name, key."from", coalesce(key."to", 'rowid')
             FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
             WHERE child.type = 'table' AND key."table" = ?"""
    return [(name, own, to) for name, own, to in database.tuples(sql, table)]


def _keep(database: EncryptedDatabase, erasure: Erasure) -> None:
    database.execute(
        "INSERT INTO erasure (at, who, reason, reference, patient, encounters) VALUES (?, ?, ?, ?, ?, ?)",
        codec.instant(erasure.at),
        erasure.who,
        erasure.reason.value,
        erasure.reference,
        erasure.patient,
        codec.to_json(list(erasure.encounters)),
    )


def _erasure(row: codec.Row) -> Erasure:
    return Erasure(
        at=datetime.fromisoformat(row["at"]),
        who=row["who"],
        reason=Reason(row["reason"]),
        reference=row["reference"],
        patient=PatientId(row["patient"]) if row["patient"] else None,
        encounters=tuple(EncounterId(visit) for visit in json.loads(row["encounters"])),
    )
