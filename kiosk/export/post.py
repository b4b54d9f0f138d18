"""Visits as files: fulfils the port `Post`."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.encounter.ports import Clock
from kiosk.encounter.record import VisitRecord
from kiosk.errors import ExportError
from kiosk.export import fhir, tables
from kiosk.export.archive import staged

README = """\
Visits exported by Inkwell
==========================

These files hold health data and are not encrypted. Keep them where only those can read them who may.

visits.csv        a row for each visit
answers.csv       a row for each answer; a question with several answers has several rows
visits.fhir.json  the same visits whole: a FHIR R4 Bundle with the forms as they were shown, the answers,
                  the flags and what was decided on them, the consent, and the signatures
responses/        the answers to each form by themselves: FHIR R4 QuestionnaireResponse
digests.txt       SHA-256 of every other file; `sha256sum -c digests.txt` checks them

The CSV files are UTF-8 and meant for spreadsheets. So that no spreadsheet takes an answer for a formula, a cell
that begins with = + - @ a tab or a line break has a ' put before it. The FHIR files hold every answer as it was given.
"""


@dataclass(frozen=True, slots=True)
class FolderPost:
    """Writes each export into a folder of its own, named after the minute."""

    clock: Clock

    def export(self, records: Sequence[VisitRecord], folder: Path) -> Sequence[Path]:
        """The files written, in a new folder inside `folder`; ExportError if there is nothing to write or it cannot be written."""
        if not records:
            raise ExportError("There is no visit of a patient in these days.")
        told = sorted(records, key=lambda record: (record.encounter.started, record.encounter.number, record.encounter.id))
        try:
            with staged(folder, f"inkwell-{self.clock.now():%Y-%m-%d-%H%M}") as stage:
                stage.write("visits.csv", tables.csv_text(tables.VISITS, map(tables.visit, told)))
                stage.write("answers.csv", tables.csv_text(tables.ANSWERS, (row for record in told for row in tables.answers(record))))
                stage.write("visits.fhir.json", fhir.bundle_text(told))
                stage.write("README.txt", [README])
                for record in told:
                    for name, text in fhir.responses(record):
                        stage.write(f"responses/{name}", [text])
            return stage.files
        except OSError as error:
            raise ExportError(f"The files were not written: {error.strerror or type(error).__name__}.") from error
