"""How the record is kept and checked: the texts and their digests, who approved them, what happened in order, how to check it."""

from kiosk.documents.finish.conformance import RECORD_NAME
from kiosk.documents.furniture.fingerprint import Fingerprint
from kiosk.documents.furniture.parts import Cell, part, part_head, table
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.grid import Headed
from kiosk.documents.page.layout import GUTTER, mm
from kiosk.documents.page.sheet import Run, Sheet, Strong
from kiosk.documents.page.tagging import item, marked_list
from kiosk.documents.record.approved import approved, version
from kiosk.documents.record.events import events
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.naming import language
from kiosk.documents.words.speech import say, to_say

COMMAND = "python main.py verify FILE"
CHECKS = (
    to_say("Open the file in a PDF reader and look at its signature panel: it must say that nothing was changed after sealing."),
    to_say(
        "On paper: scan the code beside the fingerprint, or read the fingerprint to the clinic. Theirs must be the same, group by group."
    ),
    to_say("Without a network: {command} checks the seals, the attached record and the texts."),
    to_say("By hand: the fingerprint is the SHA-256 of the attachment {file}, as it is."),
)
SAYS = (
    to_say(
        "The seal shows that this file is as the clinic sealed it. It is a seal of the clinic, not a signature of the patient. Where the "
        "clinic made its certificate itself, the seal proves that nothing was changed, and not who the clinic is: a reader then warns."
    ),
    to_say("The patient’s signature is a simple electronic one; the record around it tells who signed, when, and what they had read."),
    to_say("A correction or a withdrawal is a record of its own that points to this one; this one never changes."),
)


def aside(contents: Contents) -> str:
    """For how long, if the clinic says so."""
    years = contents.record.clinic.get("clinic.retention_years", "").strip()
    return say("Kept for {years} years", years=years) if years else ""


def kept(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The three parts."""
    return [_texts(sheet, contents), sheet.gap(4), *approved(sheet, contents), *events(sheet, contents), _check(sheet, contents)]


def _texts(sheet: Sheet, contents: Contents) -> Headed:
    rows: list[list[Cell]] = [
        [
            form.questionnaire.title or form.questionnaire.name,
            version(sheet, form),
            language(form.questionnaire.language),
            Fingerprint(sheet, form.text_digest, 8, 7.25, 22),
        ]
        for form in contents.record.forms
    ]
    titles = [say("Text"), say("Form and version"), say("Language"), say("SHA-256 of the text as shown, names filled in")]
    return part(sheet, say("Texts that were shown"), table(sheet, titles, [38 * mm, 42 * mm, 18 * mm, None], rows, pad=2.6), under=0)


def _check(sheet: Sheet, contents: Contents) -> Row:
    left: list[Brick] = [part_head(sheet, say("How to check this record")), sheet.gap(3)]
    steps = marked_list("1.")
    for at, step in enumerate(CHECKS, start=1):
        left += [sheet.words(*_step(step), look="cell", marker=f"{at}.", depth=1, tags=(steps, *item())), sheet.gap(3)]
    right: list[Brick] = [part_head(sheet, say("What the seal says, and does not")), sheet.gap(3)]
    for words in SAYS:
        right += [sheet.words(say(words), look="cell"), sheet.gap(3)]
    return Row(sheet, [left, right], [None, None], gap=GUTTER, top=12)


def _step(words: str) -> tuple[Run, ...]:
    """One way to check, the command in it strong."""
    before, found, after = say(words, command=COMMAND, file=RECORD_NAME).partition(COMMAND)
    return (before, Strong(found), after) if found else (before,)
