"""Merged patients: the visits of one are another's from then on, and both are found under what was theirs."""

import json
from datetime import datetime

from kiosk.encounter.model import EncounterId, PatientId
from kiosk.encounter.patients.merging import Merge
from kiosk.encounter.patients.search import search_words
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff
from kiosk.store import codec, patients
from kiosk.store.sqlcipher import EncryptedDatabase

SCHEMA = """
    ALTER TABLE patient ADD COLUMN merged_into TEXT REFERENCES patient (id);     -- whose visits these are now; the number stays
    CREATE INDEX patient_merged ON patient (merged_into) WHERE merged_into IS NOT NULL;
    CREATE TABLE patient_merge (
        seq         INTEGER PRIMARY KEY,
        kept        TEXT NOT NULL REFERENCES patient (id),
        merged      TEXT NOT NULL REFERENCES patient (id),
        visits      TEXT NOT NULL CHECK (json_valid(visits)),    -- ids of those that moved
        at          TEXT NOT NULL,
        by_whom     TEXT NOT NULL,
        undone      TEXT
    ) STRICT;
    CREATE TRIGGER a_merge_stays BEFORE UPDATE OF kept, merged, visits, at, by_whom ON patient_merge
        BEGIN SELECT RAISE(ABORT, 'a merge stays as it is'); END;
"""


def merge(database: EncryptedDatabase, merge: Merge) -> None:
    """NotAllowed for one patient twice, or one that is merged already; KeyError for one that is not there."""
    for patient in (merge.kept, merge.merged):
        patients.get(database, patient)
        if _into(database, patient):
            raise NotAllowed(to_staff("One of the two is merged into another record already."))
    if merge.kept == merge.merged:
        raise NotAllowed(to_staff("These are the same record."))
    visits = [visit for (visit,) in database.tuples("SELECT id FROM encounter WHERE patient = ? ORDER BY rowid", merge.merged)]
    database.execute("UPDATE encounter SET patient = ? WHERE patient = ?", merge.kept, merge.merged)
    database.execute("UPDATE patient SET merged_into = ? WHERE id = ?", merge.kept, merge.merged)
    database.execute(
        "INSERT INTO patient_merge (kept, merged, visits, at, by_whom) VALUES (?, ?, ?, ?, ?)",
        merge.kept,
        merge.merged,
        codec.to_json(visits),
        codec.instant(merge.at),
        merge.by,
    )
    _word(database, merge.kept, merge.merged)


def unmerge(database: EncryptedDatabase, kept: PatientId, merged: PatientId, at: datetime) -> None:
    """The visits that moved go back. NotAllowed if these two are not merged, or the kept one was merged further."""
    found = [told for told in merges(database, kept) if told.merged == merged and not told.undone]
    if not found or _into(database, kept):
        raise NotAllowed(to_staff("These two are not merged."))
    for visit in found[-1].visits:
        database.execute("UPDATE encounter SET patient = ? WHERE id = ? AND patient = ?", merged, visit, kept)
    database.execute("UPDATE patient SET merged_into = NULL WHERE id = ?", merged)
    database.execute(
        "UPDATE patient_merge SET undone = ? WHERE kept = ? AND merged = ? AND undone IS NULL", codec.instant(at), kept, merged
    )
    _word(database, kept, merged)


def merges(database: EncryptedDatabase, kept: PatientId) -> tuple[Merge, ...]:
    """Of all that were ever merged into this one, oldest first."""
    return tuple(_merge(row) for row in database.rows("SELECT * FROM patient_merge WHERE kept = ? ORDER BY seq", kept))


def all_merged_into(database: EncryptedDatabase, patient: PatientId) -> tuple[PatientId, ...]:
    """Whoever is this patient too, through however many merges."""
    own = [PatientId(one) for (one,) in database.tuples("SELECT id FROM patient WHERE merged_into = ?", patient)]
    return tuple(dict.fromkeys([*own, *(further for one in own for further in all_merged_into(database, one))]))


def _word(database: EncryptedDatabase, *changed: PatientId) -> None:
    """What they are found by: a merged one by nothing, the kept one by both."""
    for patient in changed:
        everybody = () if _into(database, patient) else (patient, *all_merged_into(database, patient))
        words = " ".join(search_words(patients.get(database, one)) for one in everybody)
        database.execute("UPDATE patient SET words = ? WHERE id = ?", words, patient)


def _into(database: EncryptedDatabase, patient: PatientId) -> PatientId | None:
    found = database.tuples("SELECT merged_into FROM patient WHERE id = ?", patient)
    return PatientId(found[0][0]) if found and found[0][0] else None


def _merge(row: codec.Row) -> Merge:
    return Merge(
        kept=PatientId(row["kept"]),
        merged=PatientId(row["merged"]),
        visits=tuple(EncounterId(visit) for visit in json.loads(row["visits"])),
        at=datetime.fromisoformat(row["at"]),
        by=row["by_whom"],
        undone=datetime.fromisoformat(row["undone"]) if row["undone"] else None,
    )
