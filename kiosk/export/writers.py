"""One writer a kind of file. Each is shown every visit once, in the order of their numbers, and holds nothing of it."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Protocol

from kiosk.encounter.model import Document, EncounterId
from kiosk.encounter.outgoing.exporting import FileKind
from kiosk.encounter.record.fhir import resources
from kiosk.encounter.record.names import instant
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import ExportError
from kiosk.export import fhir, tables
from kiosk.export.archive import Outgoing, Stage
from kiosk.export.cells import Told
from kiosk.export.columns import QUESTIONS, Column
from kiosk.export.excel import Cell, Sheet, workbook
from kiosk.staff_words import to_staff

PLAIN_NUMBER = re.compile(r"-?\d{1,15}(\.\d+)?")
"""What a spreadsheet keeps exactly (fifteen digits)."""


class Writer(Protocol):
    """Writes one kind of file."""

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """A visit, and its answers."""
        ...

    def close(self) -> None:
        """There is no more."""
        ...


class Csv:
    """One table; `rows` of each visit."""

    def __init__(self, file: Outgoing, head: Sequence[str], rows: Callable[[VisitRecord, Sequence[Told]], Sequence[Sequence[str]]]) -> None:
        self._file, self._rows = file, rows
        self._file.write(tables.MARK + tables.csv_line(head))

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """See Writer."""
        self._file.write("".join(map(tables.csv_line, self._rows(record, told))))

    def close(self) -> None:
        """See Writer."""
        self._file.close()


class Excel:
    """Visits, answers and questions, a sheet each. Over the columns stand the words of the questions."""

    def __init__(self, stage: Stage, columns: Sequence[Column]) -> None:
        self._stage, self._columns = stage, columns
        known = [""] * len(tables.VISITS)
        asked = [words for column in columns for words in ([column.item.text] * (2 if column.coded else 1))]
        self._visits = Sheet("Visits", [[*known, *asked], tables.heads(columns)], stage.spool)
        self._answers = Sheet("Answers", [tables.ANSWERS], stage.spool)
        self._number = [*([False] * len(known)), *(number for column in columns for number in ([column.number] + [False] * column.coded))]

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """See Writer."""
        cells = tables.wide(record, told, self._columns)
        self._visits.add(_number(cell) if number else cell for cell, number in zip(cells, self._number, strict=True))
        for row in tables.answers(record, told):
            self._answers.add(row)

    def close(self) -> None:
        """See Writer."""
        questions = Sheet("Questions", [QUESTIONS], self._stage.spool)
        for column in self._columns:
            questions.add(column.described)
        sheets = (self._visits, self._answers, questions)
        for sheet in sheets:
            sheet.close()
        file = self._stage.open("visits.xlsx")
        workbook([part for sheet in sheets for part in sheet.parts], file)
        file.close()


class JsonLines:
    """An object a visit, a line each."""

    def __init__(self, file: Outgoing) -> None:
        self._file = file

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """See Writer."""
        self._file.write(fhir.json_line(record, told))

    def close(self) -> None:
        """See Writer."""
        self._file.close()


class Bundle:
    """One Bundle of all visits, a resource a line."""

    def __init__(self, file: Outgoing, at: datetime) -> None:
        self._file, self._once, self._before = file, fhir.Once(), ""
        self._file.write(f'{{"resourceType":"Bundle","type":"collection","timestamp":"{instant(at)}","entry":[')

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """See Writer."""
        for resource in filter(self._once.is_new, resources(record)):
            self._file.write(f"{self._before}\n{fhir.entry(resource)}")
            self._before = ","

    def close(self) -> None:
        """See Writer."""
        self._file.write("\n]}\n")
        self._file.close()


class Ndjson:
    """A file for each type of resource."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._once = stage, fhir.Once()
        self._files: dict[str, Outgoing] = {}

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """See Writer."""
        for kind, line in fhir.lines(resources(record), self._once):
            if kind not in self._files:
                self._files[kind] = self._stage.open(f"fhir/{kind}.ndjson")
            self._files[kind].write(line)

    def close(self) -> None:
        """See Writer."""
        for file in self._files.values():
            file.close()


class Documents:
    """The PDFs as they were sealed, and a table of them. Their names hold the number of the visit and nobody's name."""

    def __init__(self, stage: Stage, documents: Callable[[EncounterId], Sequence[Document]]) -> None:
        self._stage, self._documents = stage, documents
        self._table = stage.open("documents.csv")
        self._table.write(tables.MARK + tables.csv_line(tables.DOCUMENTS))

    def take(self, record: VisitRecord, told: Sequence[Told]) -> None:
        """See Writer. ExportError if a document is not what was sealed."""
        number = re.sub(r"[^\w.-]+", "_", record.encounter.number or record.encounter.id).strip(".")
        for at, document in enumerate(self._documents(record.encounter.id), start=1):
            name = f"documents/{number}-{at}-{document.kind}.pdf"
            file = self._stage.open(name)
            file.write_bytes(document.body)
            if file.digest != document.sha256:
                raise ExportError(
                    to_staff(
                        "Document {at} of visit {number} is not as it was sealed. Restore a back-up; nothing was written.",
                        at=at,
                        number=number,
                    )
                )
            file.close()
            row = (name, record.encounter.number, document.kind, document.at.isoformat(timespec="seconds"), str(document.pages))
            self._table.write(tables.csv_line((*row, document.sha256)))

    def close(self) -> None:
        """See Writer."""
        self._table.close()


def writer(
    kind: FileKind, stage: Stage, columns: Sequence[Column], at: datetime, documents: Callable[[EncounterId], Sequence[Document]]
) -> Writer:
    """The one for a kind of file."""
    match kind:
        case FileKind.VISITS:
            return Csv(stage.open("visits.csv"), tables.heads(columns), lambda record, told: [tables.wide(record, told, columns)])
        case FileKind.ANSWERS:
            return Csv(stage.open("answers.csv"), tables.ANSWERS, lambda record, told: [*tables.answers(record, told)])
        case FileKind.EXCEL:
            return Excel(stage, columns)
        case FileKind.JSON_LINES:
            return JsonLines(stage.open("visits.jsonl"))
        case FileKind.BUNDLE:
            return Bundle(stage.open("visits.fhir.json"), at)
        case FileKind.NDJSON:
            return Ndjson(stage)
        case FileKind.DOCUMENTS:
            return Documents(stage, documents)


def _number(cell: str) -> Cell:
    """A number where a spreadsheet would keep it as it is; otherwise the text."""
    if not PLAIN_NUMBER.fullmatch(cell):
        return cell
    return int(cell) if "." not in cell else float(Decimal(cell))
