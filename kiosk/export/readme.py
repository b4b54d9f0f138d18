"""README.txt: what lies in an export, for whoever opens it in ten years."""

from datetime import datetime

from kiosk.encounter.outgoing.exporting import ExportOrder, FileKind

FILES = {
    FileKind.VISITS: (
        "visits.csv       a row for each visit, a column for each question (its name is <form>.<linkId>), in the order of the forms;\n"
        "                 a question with a choice has a second column with the codes. Several answers stand in one cell, with '; '\n"
        "                 between them, those of a repeating group with the number of their instance: '1: Apixaban; 2: Ramipril'"
    ),
    FileKind.ANSWERS: (
        "answers.csv      a row for each answer; a question with several answers has several rows, each instance of a repeating\n"
        "                 group its number. `answer` is what the patient read, `code` and `system` name a choice to a program,\n"
        "                 `value` is a number, a date or text alone, with its `unit`"
    ),
    FileKind.EXCEL: (
        "visits.xlsx      the same as sheets of one workbook: Visits, Answers (going on in 'Answers 2' where Excel's million rows end),\n"
        "                 Questions. Excel holds 32,767 letters in a cell; a longer answer says that it was cut off"
    ),
    FileKind.JSON_LINES: "visits.jsonl     a JSON object for each visit, a line each",
    FileKind.BUNDLE: (
        "visits.fhir.json the visits whole: a FHIR R4 Bundle with the forms as they were shown, the answers, the flags and what was\n"
        "                 decided on them, the consent, and the signatures"
    ),
    FileKind.NDJSON: "fhir/            the same, a file for each type of FHIR R4 resource, a resource a line (FHIR Bulk Data)",
    FileKind.DOCUMENTS: (
        "documents/       the PDFs as they were sealed; their names hold the visit's number, never a name\n"
        "documents.csv    a row for each of them"
    ),
}
TABLES = frozenset({FileKind.VISITS, FileKind.ANSWERS, FileKind.JSON_LINES})
"""What is read beside questions.csv."""
SPREADSHEETS = """
The CSV files are UTF-8 with a byte order mark, which Excel needs to read them right (in Python: encoding="utf-8-sig"). So that no
spreadsheet takes an answer for a formula, a cell that begins with = + - @ a tab or a line break has a ' put before it; in visits.xlsx
such a cell is marked as text instead and holds the answer as it was given. The JSON, FHIR and PDF files hold everything as it was given.
"""


def readme(order: ExportOrder, visits: int, at: datetime) -> str:
    """All of it, the same for the same order at the same time."""
    told = order.choice.told
    plain = "These files hold health data" + (
        " and are not encrypted" if not order.passphrase else "; outside of the zip they are not encrypted"
    )
    listed = [FILES[kind] for kind in FileKind if kind in order.kinds]
    if order.kinds & TABLES:
        listed.append("questions.csv    what was asked: the words of each question, its type, its unit and the answers on offer")
    listed.append("manifest.txt     SHA-256 of every other file; `sha256sum -c manifest.txt` checks them")
    return "\n".join(
        (
            "Visits exported by Inkwell",
            "==========================",
            "",
            f"{plain}. Keep them where only those can read them who may.",
            "",
            f"Exported   {at.isoformat(timespec='seconds')} by {order.by}",
            f"Visits     {visits}, begun from {told['first']} to {told['last']}",
            f"Treatment  {told['treatment']}",
            f"States     {told['states']}",
            "",
            *listed,
            SPREADSHEETS,
        )
    )
