"""Tables for spreadsheets: RFC 4180, UTF-8 with a byte order mark, the same rows in the same order every time.

The mark is there because Excel takes a CSV file without it for the old code page of the computer and spoils every ü; every other
reader of note skips it (Python: utf-8-sig). A cell keeps its commas, quotes and line breaks between quotes, however long it is.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kiosk.encounter.model import Signature
from kiosk.encounter.record.visit import VisitRecord
from kiosk.export.cells import Told
from kiosk.export.columns import Column
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.model import Item, Level

MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula (OWASP, CSV Injection)."""
BETWEEN = "; "
"""Several answers in one cell."""

VISITS = (
    *("visit", "started", "state", "patient number", "name", "birth date", "treatment", "areas", "decision"),
    *(f"{level} flags" for level in Level),
    *("signed at", "countersigned at", "signed by", "text digests"),
)
ANSWERS = ("visit", "form", "linkId", "instance", "question", "answer", "code", "value", "unit", "system", "at")
DOCUMENTS = ("file", "visit", "kind", "made at", "pages", "sha256")


def csv_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A whole table, a row at a time, head first."""
    yield MARK + csv_line(head)
    yield from map(csv_line, rows)


def csv_line(cells: Iterable[str]) -> str:
    """One row; no cell of it is taken for a formula."""
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(map(harmless, cells))
    return line.getvalue()


def harmless(cell: str) -> str:
    """The cell, with a ' before it if a spreadsheet might take it for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def heads(columns: Sequence[Column]) -> tuple[str, ...]:
    """Of the wide table: what is known of the visit, then a column for each question, for a coded one a second with its codes."""
    return (*VISITS, *(head for column in columns for head in ((column.name, f"{column.name} (code)") if column.coded else (column.name,))))


def wide(record: VisitRecord, told: Sequence[Told], columns: Sequence[Column]) -> tuple[str, ...]:
    """The row of a visit."""
    return (*visit(record), *_cells(told, columns))


def visit(record: VisitRecord) -> tuple[str, ...]:
    """What is known of a visit besides its answers."""
    encounter, patient = record.encounter, record.patient
    up = Counter(flag.level for flag in record.flags)
    return (
        *(encounter.number, encounter.started.isoformat(timespec="seconds"), encounter.state.value),
        *(patient.number, patient.name, patient.birth_date, encounter.treatment),
        *(_areas(record), _decision(record)),
        *(str(up[level]) for level in Level),
        *(_at(record.consented), _at(next((made for made in record.signatures if made.role == "clinician"), None)), _signers(record)),
        "; ".join(f"{form.questionnaire.name} {form.text_digest}" for form in record.forms),
    )


def answers(record: VisitRecord, told: Iterable[Told]) -> Iterator[tuple[str, ...]]:
    """A row for each answer that counts, in the order of the forms."""
    number = record.encounter.number
    for one in told:
        question = one.item.full_text or one.item.short_text
        yield (
            *(number, one.form, one.link_id, one.instance, question, one.words),
            *(one.code, one.plain, one.unit, one.system, one.at),
        )


def _cells(told: Sequence[Told], columns: Sequence[Column]) -> Iterator[str]:
    by_question: dict[tuple[str, str], list[Told]] = {}
    for one in told:
        by_question.setdefault((one.form, one.link_id), []).append(one)
    for column in columns:
        found = by_question.get(column.key)
        if found is None:
            yield from ("", "") if column.coded else ("",)
            continue
        yield _joined(found, [one.plain if column.number else one.words for one in found])
        if column.coded:
            yield _joined(found, [one.code for one in found])


def _joined(told: Sequence[Told], words: Sequence[str]) -> str:
    """In a repeating group each with the number of its instance: "1: Apixaban; 2: Ramipril"."""
    if len(words) == 1 and not told[0].item.origin:
        return words[0]
    return BETWEEN.join(f"{one.instance}: {said}" if one.instance else said for one, said in zip(told, words, strict=True))


def _told(record: VisitRecord, sittings: Sequence[str]) -> Iterator[tuple[Item, str]]:
    """The questions of some sittings that have an answer, with it in words."""
    staff = record.for_staff
    for form in (form for sitting in sittings for form in staff.form(sitting)):
        told = form.response.answers.keys() & form.enabled
        for item in [item for item in form.questionnaire.walk() if item.link_id in told]:
            if words := answer_words(item, form.response.values(item.link_id)):
                yield item, words


def _areas(record: VisitRecord) -> str:
    """As planned by the clinician, or else as the patient chose them."""
    told = _told(record, ("clinician", "before"))
    return next((words for item, words in told if item.link_id == "plan.areas" or item.control == "body-map"), "")


def _decision(record: VisitRecord) -> str:
    return next((words for item, words in _told(record, ("consent",)) if item.control == "decision"), "")


def _at(signature: Signature | None) -> str:
    return signature.at.isoformat(timespec="seconds") if signature else ""


def _signers(record: VisitRecord) -> str:
    return "; ".join(f"{made.role}: {made.name}" for made in record.signatures)
