"""A clinic of many visits, made up: one visit is walked through as a patient would, the others are copies of its rows in the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.encounter.model import EncounterId
from kiosk.store.records import StrongroomRecords
from tests.encounter.stage import Stage
from tests.fakes import StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk

FIRST, A_DAY = date(2020, 1, 1), 50
COPIED = {
    "opened_form": "name, digest, facts",
    "answer": "form, link_id, shown, at, answers, seconds",
    "flag_decision": "flag, verdict, reason, by_whom, at",
    "signature": "role, name, meaning, strokes, at, how, page, over_digest",
    "frozen_response": "form, json, text_digest",
    "frozen_flag": "link_id, level, text, question, answer, source",
    "document": "kind, sha256, pages, at, body",
}
SHORT = {"body": "zeroblob(64)", "json": "'{}'"}
"""What stands for sealed files and FHIR resources where nobody reads them: 100,000 visits would fill 30 GB."""
CHANGED = "treatment, state, patient, identity, language, sitting, position, help_asked, part, talked, clinician, salt"


@contextmanager
def many_visits(number: int, *, papers: bool = True) -> Iterator[tuple[KioskOnDisk, StrongroomRecords]]:
    """A kiosk on disk with `number` signed visits, `A_DAY` on each day from `FIRST` on; and its records, open. `papers`: see `copy`."""
    with TemporaryDirectory() as folder:
        kiosk = KioskOnDisk(Path(folder) / "data", StoppedClock())
        kiosk.set_up()
        records, _ = kiosk.open()
        visit = Stage(Path(folder), records).signed()
        copy(records, EncounterId(visit), number, papers=papers)
        yield kiosk, records
        kiosk.shut()


def copy(records: StrongroomRecords, visit: EncounterId, number: int, *, papers: bool = True) -> None:
    """As many visits like this one, in one act. Without `papers`, what only a reader of files would want is short."""
    database = records._database
    with database.writing():
        for at in range(number):
            day = FIRST + timedelta(days=at // A_DAY)
            made = f"6a5e0a0e-0000-4000-8000-{at:012}"
            database.execute(
                f"INSERT INTO encounter (id, year, serial, day, started, {CHANGED})"
                f" SELECT ?, ?, ?, ?, ?, {CHANGED} FROM encounter WHERE id = ?",
                *(made, day.year, at + 1, day.isoformat(), f"{day.isoformat()}T09:{at % A_DAY:02}:00+00:00", visit),
            )
            for table, columns in COPIED.items():
                told = columns if papers else ", ".join(SHORT.get(column, column) for column in columns.split(", "))
                database.execute(
                    f"INSERT INTO {table} (encounter, {columns}) SELECT ?, {told} FROM {table} WHERE encounter = ?", made, visit
                )
