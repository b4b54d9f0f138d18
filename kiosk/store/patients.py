"""Whom the records are about."""

from kiosk.encounter.model import Patient, PatientId
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase


def add(database: EncryptedDatabase, patient: Patient) -> Patient:
    """Keep a new patient; returns it with its number."""
    database.execute("INSERT INTO patient (id, name, birth_date) VALUES (?, ?, ?)", patient.id, patient.name, patient.birth_date)
    return get(database, patient.id)


def get(database: EncryptedDatabase, patient: PatientId) -> Patient:
    """KeyError if unknown."""
    for row in database.rows("SELECT * FROM patient WHERE id = ?", patient):
        return codec.patient(row)
    raise KeyError(patient)


def find(database: EncryptedDatabase, words: str, limit: int) -> tuple[Patient, ...]:
    """By the first letters of every word, newest first; nobody if there is no word."""
    query = _query(words)
    if not query:
        return ()
    rows = database.rows(
        """SELECT patient.* FROM patient_words JOIN patient ON patient.serial = patient_words.rowid
           WHERE patient_words MATCH ? ORDER BY patient_words.rowid DESC LIMIT ?""",
        query,
        limit,
    )
    return tuple(codec.patient(row) for row in rows)


def _query(words: str) -> str:
    """Each word in quotes, so that none is read as FTS5's own language: `"o'bri"* "1990-05"*`."""
    readable = words.encode("utf-8", "replace").decode("utf-8").replace("\0", " ")
    terms = [term.replace('"', '""') for term in readable.split() if any(letter.isalnum() for letter in term)]
    return " ".join(f'"{term}"*' for term in terms)
