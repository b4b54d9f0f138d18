"""A patient's complete copy (GDPR art. 15): documents, answers, the visits as FHIR, and who opened the record."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from kiosk.encounter.clinic.entries import LogEntry
from kiosk.encounter.clinic.log import OPENS
from kiosk.encounter.model import Document, Patient
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import ExportError
from kiosk.export import tables
from kiosk.export.archive import staged
from kiosk.export.cells import told as answers_of
from kiosk.export.writers import Bundle

OPENED = ("at", "what", "by", "role", "visit", "page")
README = """\
All that the clinic keeps of you
================================

documents/        the documents you signed, as PDF, oldest first
answers.csv       your answers, a row each, for a spreadsheet
visits.csv        your visits
record.fhir.json  the same whole, for another clinic's computer (FHIR R4)
opened.csv        when your record was opened, printed or exported, and in which role; the clinic can say by whom
manifest.txt      SHA-256 of every other file

These files hold health data and are not encrypted. Keep them where only you can read them.
"""


def write_copy(
    folder: Path,
    patient: Patient,
    records: Sequence[VisitRecord],
    documents: Mapping[str, Sequence[Document]],
    log: Iterable[LogEntry],
    *,
    made: datetime,
) -> Sequence[Path]:
    """The files written, in a new folder inside `folder`; ExportError if they cannot be. `documents`: by number of the visit."""
    numbers = {str(record.encounter.id): record.encounter.number for record in records}
    told = [(record, list(answers_of(record))) for record in records]
    opened = (_opened(entry, numbers) for entry in log if entry.event.action in OPENS)
    try:
        with staged(folder, f"{patient.number}-{made:%Y-%m-%d}") as stage:
            stage.write("README.txt", README)
            stage.write("visits.csv", "".join(tables.csv_text(tables.VISITS, map(tables.visit, records))))
            stage.write("answers.csv", "".join(tables.csv_text(tables.ANSWERS, (row for pair in told for row in tables.answers(*pair)))))
            if records:
                bundle = Bundle(stage.open("record.fhir.json"), made)
                for pair in told:
                    bundle.take(*pair)
                bundle.close()
            stage.write("opened.csv", "".join(tables.csv_text(OPENED, opened)))
            for visit, pressed in documents.items():
                for at, document in enumerate(pressed, start=1):
                    file = stage.open(f"documents/{visit}-{at}-{document.kind}.pdf")
                    file.write_bytes(document.body)
                    file.close()
    except OSError as error:
        raise ExportError(f"The copy was not written: {error.strerror or type(error).__name__}.") from error
    return stage.paths


def _opened(entry: LogEntry, numbers: Mapping[str, str]) -> tuple[str, ...]:
    event = entry.event
    by = event.actor if event.actor in ("patient", "system") else "staff"
    visit = numbers.get(event.encounter or "", "")
    return event.at.isoformat(timespec="seconds"), event.action, by, event.role, visit, event.detail.get("place", "")
