"""Whom the records are about, and how they are found."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from kiosk.encounter.model import Patient, PatientId
from kiosk.encounter.patients.search import Term, holds, search_words, terms
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

SCHEMA = """
    CREATE TABLE patient (
        serial      INTEGER PRIMARY KEY AUTOINCREMENT,   -- never given twice
        id          TEXT NOT NULL UNIQUE,
        number      TEXT NOT NULL GENERATED ALWAYS AS (printf('P-%06d', serial)) VIRTUAL,
        name        TEXT NOT NULL,
        birth_date  TEXT NOT NULL
    ) STRICT;

    CREATE VIRTUAL TABLE patient_words USING fts5 (
        name, birth_date, number,
        content = 'patient', content_rowid = 'serial',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    -- or a deleted name lives on in the index
    INSERT INTO patient_words (patient_words, rank) VALUES ('secure-delete', 1);

    CREATE TRIGGER patient_comes AFTER INSERT ON patient BEGIN
        INSERT INTO patient_words (rowid, name, birth_date, number) VALUES (new.serial, new.name, new.birth_date, new.number);
    END;
    CREATE TRIGGER patient_goes AFTER DELETE ON patient BEGIN
        INSERT INTO patient_words (patient_words, rowid, name, birth_date, number)
            VALUES ('delete', old.serial, old.name, old.birth_date, old.number);
    END;
    CREATE TRIGGER patient_changes AFTER UPDATE ON patient BEGIN
        INSERT INTO patient_words (patient_words, rowid, name, birth_date, number)
            VALUES ('delete', old.serial, old.name, old.birth_date, old.number);
        INSERT INTO patient_words (rowid, name, birth_date, number) VALUES (new.serial, new.name, new.birth_date, new.number);
    END;
"""
"""The tables of migration m001."""

LAST_NUMBER = 2**62
AT_A_TIME = 5000
SHORT = 2
"""Letters of a word that nearly everybody may have one of: 19, 02, P."""
FIRST_FEW = 250
"""Patients who have the longer words, whose shorter words are looked at one by one."""


def add(database: EncryptedDatabase, patient: Patient) -> Patient:
    """Keep a new patient; returns it with its number."""
    database.execute("INSERT INTO patient (id, name, birth_date) VALUES (?, ?, ?)", patient.id, patient.name, patient.birth_date)
    kept = get(database, patient.id)
    database.execute("UPDATE patient SET words = ? WHERE id = ?", search_words(kept), patient.id)
    return kept


def get(database: EncryptedDatabase, patient: PatientId) -> Patient:
    """KeyError if unknown."""
    for row in database.rows("SELECT * FROM patient WHERE id = ?", patient):
        return codec.patient(row)
    raise KeyError(patient)


def numbered(database: EncryptedDatabase, number: str) -> Patient:
    """By record number, with or without its letter and its zeros; KeyError if there is none."""
    digits = number.strip().upper().removeprefix("P").removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) < 19:
        for row in database.rows("SELECT * FROM patient WHERE serial = ?", int(digits)):
            return codec.patient(row)
    raise KeyError(number)


def last_seen_before(database: EncryptedDatabase, day: date) -> tuple[Patient, ...]:
    """Whose newest visit began before that day, by number."""
    rows = database.rows(
        """SELECT patient.* FROM patient JOIN encounter ON encounter.patient = patient.id
           GROUP BY patient.serial HAVING max(encounter.day) < ? ORDER BY patient.serial""",
        day.isoformat(),
    )
    return tuple(codec.patient(row) for row in rows)


def find(database: EncryptedDatabase, words: str, limit: int, before: str = "") -> tuple[Patient, ...]:
    """By the first letters of every word, newest first and older than the number `before`; nobody if there is no word."""
    wanted = terms(words)
    if not wanted:
        return ()
    older = int(before.removeprefix("P-")) if before else LAST_NUMBER
    longer = tuple(term for term in wanted if max(map(len, term)) > SHORT)
    if 0 < len(longer) < len(wanted):  # to meet what nearly everybody has, step by step, costs more than to look at it last
        rows = _matching(database, longer, older, FIRST_FEW)
        fit = [row for row in rows if holds(row["words"], wanted)][:limit]
        if len(fit) == limit or len(rows) < FIRST_FEW:
            return tuple(codec.patient(row) for row in fit)
    return tuple(codec.patient(row) for row in _matching(database, wanted, older, limit))


def _matching(database: EncryptedDatabase, wanted: Sequence[Term], older: int, limit: int) -> list[dict[str, Any]]:
    """Each word in quotes, so that none is read as FTS5's own language: `"o bri"* AND "1990 05"*`."""
    return database.rows(
        """SELECT patient.* FROM patient_words JOIN patient ON patient.serial = patient_words.rowid
           WHERE patient_words MATCH ? AND patient_words.rowid < ? ORDER BY patient_words.rowid DESC LIMIT ?""",
        " AND ".join(f'"{" ".join(term)}"*' for term in wanted),
        older,
        limit,
    )


def fill_search_words(database: Any) -> None:
    """The words of patients kept before there were any (a migration: `database` is sqlite-utils' own)."""
    last = 0
    while rows := list(database.query(f"SELECT * FROM patient WHERE serial > ? ORDER BY serial LIMIT {AT_A_TIME}", [last])):  # noqa: S608
        for row in rows:
            database.execute("UPDATE patient SET words = ? WHERE serial = ?", [search_words(codec.patient(row)), row["serial"]])
        last = rows[-1]["serial"]
