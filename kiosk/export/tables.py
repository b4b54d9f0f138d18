"""Tables for spreadsheets: RFC 4180, UTF-8 with a byte order mark (Excel asks for it), the same rows in the same order every time."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kiosk.encounter.model import Signature
from kiosk.encounter.record import VisitRecord
from kiosk.questionnaire.answers import answer_words, code
from kiosk.questionnaire.model import Item, Level

MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the start of a formula (OWASP, CSV Injection)."""

VISITS = (
    *("visit", "started", "state", "patient number", "name", "birth date", "treatment", "areas", "plan", "decision"),
    *(f"{level} flags" for level in Level),
    *("signed at", "countersigned at", "signed by", "text digests"),
)
ANSWERS = ("visit", "form", "linkId", "question", "answer", "code", "at")


def csv_text(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The table as text, a row a time, head first."""
    yield MARK + _line(head)
    yield from map(_line, rows)


def visit(record: VisitRecord) -> tuple[str, ...]:
    """The row of a visit."""
    encounter, patient = record.encounter, record.patient
    up = Counter(flag.level for flag in record.flags)
    return (
        *(encounter.number, encounter.started.isoformat(timespec="seconds"), encounter.state.value),
        *(patient.number, patient.name, patient.birth_date, encounter.treatment),
        *(_areas(record), _plan(record), _decision(record)),
        *(str(up[level]) for level in Level),
        *(_at(record.consented), _at(next((made for made in record.signatures if made.role == "clinician"), None)), _signers(record)),
        "; ".join(f"{form.questionnaire.name} {form.text_digest}" for form in record.forms),
    )


def answers(record: VisitRecord) -> Iterator[tuple[str, ...]]:
    """A row for each answer that counts, in the order of the forms."""
    for form in record.forms:
        for item in form.questionnaire.walk():
            if not item.is_question or item.link_id not in form.enabled:
                continue
            told = form.answered(item.link_id)
            at = told.at.isoformat(timespec="seconds") if told else ""
            for value in form.response.values(item.link_id):
                place = (record.encounter.number, form.questionnaire.name, item.link_id)
                yield (*place, item.full_text or item.short_text, answer_words(item, [value]), code(value), at)


def _line(cells: Iterable[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(_harmless(cell) for cell in cells)
    return line.getvalue()


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _told(record: VisitRecord, sittings: Sequence[str]) -> Iterator[tuple[Item, str]]:
    """The questions of some sittings that have an answer, with it in words."""
    for form in (form for sitting in sittings for form in record.form(sitting)):
        for item in form.questionnaire.walk():
            if item.link_id in form.enabled and (words := answer_words(item, form.response.values(item.link_id))):
                yield item, words


def _areas(record: VisitRecord) -> str:
    """As planned by the clinician, or else as the patient chose them."""
    told = _told(record, ("clinician", "before"))
    return next((words for item, words in told if item.link_id == "plan.areas" or item.control == "body-map"), "")


def _plan(record: VisitRecord) -> str:
    return "; ".join(f"{item.short_text or item.text}: {words}" for item, words in _told(record, ("clinician",)))


def _decision(record: VisitRecord) -> str:
    return next((words for item, words in _told(record, ("consent",)) if item.control == "decision"), "")


def _at(signature: Signature | None) -> str:
    return signature.at.isoformat(timespec="seconds") if signature else ""


def _signers(record: VisitRecord) -> str:
    return "; ".join(f"{made.role}: {made.name}" for made in record.signatures)
