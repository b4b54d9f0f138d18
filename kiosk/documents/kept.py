"""How the record is kept and checked: the texts and their digests, who approved them, what happened in order, how to check it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.documents.approved import approved, version
from kiosk.documents.bricks import Brick, Row
from kiosk.documents.conformance import RECORD_NAME
from kiosk.documents.contents import Contents
from kiosk.documents.fingerprint import Fingerprint
from kiosk.documents.grid import Headed
from kiosk.documents.grouped import groups
from kiosk.documents.layout import GUTTER, mm
from kiosk.documents.naming import VERDICTS, count, language
from kiosk.documents.parts import Cell, part, part_head, table
from kiosk.documents.sheet import Run, Sheet, Strong
from kiosk.documents.tagging import item, marked_list
from kiosk.documents.times import clock, offset, short_day
from kiosk.encounter.model import AuditEvent, Verdict
from kiosk.questionnaire.model import SIGNERS

MANY = {"answer": "answers", "page": "pages turned", "back": "pages turned back", "change": "changes begun from the check page"}
"""Events of which there are many: counted, not listed."""
DECIDE = "decide"
QUIET = frozenset({*MANY, "initial", "plan", "view", "retry"})
EVENTS = {
    "begin": "visit begun",
    "patient": "patient added",
    "join": "joined to the patient",
    "hand-over": "tablet handed over",
    "handback": "tablet handed back",
    "form-opened": "form opened",
    DECIDE: "flag decided",
    "talked": "talk recorded",
    "ink": "signed; others still to sign",
    "sign": "signed",
    "countersign": "countersigned",
    "seal": "document made",
    "help": "help asked for",
    "helped": "helped",
    "leave": "tablet put down",
    "print": "print",
}
TOLD = {"form": "", "sitting": "sitting ", "state": "", "outcome": ""}
"""Details that hold no answer, and the word before them."""


HEAD_LETTERS = 16
"""Letters of the log's chain that stand on paper; the attached record has all 64."""
CHECKS: tuple[tuple[Run, ...], ...] = (
    ("Open the file in a PDF reader and look at its signature panel: it must say that nothing was changed after sealing.",),
    ("On paper: scan the code on page 1, or read the fingerprint to the clinic. Theirs must be the same, group by group.",),
    ("Without a network: ", Strong("python main.py verify FILE"), " checks the seals, the attached record and the texts."),
    (f"By hand: the fingerprint is the SHA-256 of the attachment {RECORD_NAME}, as it is.",),
)
SAYS = (
    "The seal shows that this file is as the clinic sealed it. It is a seal of the clinic, not a signature of the patient. Where the "
    "clinic made its certificate itself, the seal proves that nothing was changed, and not who the clinic is: a reader then warns.",
    "The patient’s ink is a simple electronic signature; the record around it tells who signed, when, and what they had read.",
    "A correction or a withdrawal is a record of its own that points to this one; this one never changes.",
)


def aside(contents: Contents) -> str:
    """For how long, if the clinic says so."""
    years = contents.record.clinic.get("clinic.retention_years", "").strip()
    return f"Kept for {years} years" if years else ""


def kept(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The three parts."""
    return [_texts(sheet, contents), sheet.gap(4), *approved(sheet, contents), *_events(sheet, contents), _check(sheet, contents)]


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
    titles = ["Text", "Form and version", "Language", "SHA-256 of the text as shown, names filled in"]
    return part(sheet, "Texts that were shown", table(sheet, titles, [38 * mm, 42 * mm, 18 * mm, None], rows, pad=2.6), under=0)


def _events(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The events that are told one by one, and the number of the others."""
    names = _names(contents)
    listed = _listed(contents)
    rows = [[_when(contents.local(event.at)), _who(event, names), _what(contents, event)] for event in listed]
    zone = offset(contents.local(contents.signed.at))
    grid = table(sheet, [f"When ({zone})", "Who", "Event"], [40 * mm, 62 * mm, None], rows, pad=1.5, strong=False)
    body: Brick = grid if rows else sheet.words("No events are recorded.", look="cell")
    counted = sheet.words(_counted(sheet, contents, listed), look="small")
    return [part(sheet, "What happened, in order", body, under=0, before=10), sheet.gap(3), counted]


def _listed(contents: Contents) -> list[AuditEvent]:
    """What is told one by one. Decisions on flags stand elsewhere with their times; here only those that were changed."""
    audit = contents.record.audit
    decided = Counter(event.detail.get("flag") for event in audit if event.action == DECIDE)
    return [event for event in audit if event.action not in QUIET and (event.action != DECIDE or decided[event.detail.get("flag")] > 1)]


def _when(at: datetime) -> str:
    return f"{short_day(at)}, {clock(at)}"


def _what(contents: Contents, event: AuditEvent) -> str:
    if event.action == DECIDE and event.detail.get("verdict") in set(Verdict):
        number = next((f" {mark.number}" for mark in contents.marks if mark.flag.link_id == event.detail.get("flag")), "")
        return f"flag{number} decided: {VERDICTS[Verdict(event.detail['verdict'])]}"
    words = EVENTS.get(event.action, event.action.replace("-", " "))
    told = [f"{before}{event.detail[key]}" for key, before in TOLD.items() if event.detail.get(key)]
    return ", ".join((words, *told))


def _who(event: AuditEvent, names: Mapping[str, str]) -> str:
    known = {"system": "kiosk", **{signer: signer for signer in SIGNERS}}
    return known.get(event.actor) or names.get(event.actor, "staff")


def _names(contents: Contents) -> dict[str, str]:
    """Names of staff as far as the record itself tells them: by whom a flag was decided, who talked, who countersigned."""
    record = contents.record
    decided = {decision.flag: decision.by for decision in record.decisions}
    found: dict[str, str] = {}
    for event in record.audit:
        if event.action == DECIDE and event.detail.get("flag") in decided:
            found.setdefault(event.actor, decided[event.detail["flag"]])
        elif event.action == "countersign" and contents.countersigned:
            found[event.actor] = contents.countersigned.name
        elif event.action == "talked" and record.encounter.clinician:
            found[event.actor] = record.encounter.clinician
    return found


def _counted(sheet: Sheet, contents: Contents, listed: Sequence[AuditEvent]) -> str:
    audit = contents.record.audit
    number = Counter(event.action for event in audit)
    number[DECIDE] -= sum(event.action == DECIDE for event in listed)
    words_of = {**MANY, DECIDE: f"flag decisions (section {sheet.numbers['review']})"}
    many = [f"{number[action]} {words}" for action, words in words_of.items() if number[action]]
    rest = f" Counted, not listed: {', '.join(many)}." if many else ""
    told = f"{len(listed)} of the {count(len(audit), 'event', 'events')} until this document was made."
    row, _, mac = contents.record.log_head.partition(":")
    head = f" Last row of the clinic’s log then: no. {row}, {' '.join(groups(mac[:HEAD_LETTERS]))} …" if mac else ""
    return f"{told}{rest}{head} What happens afterwards stands in the clinic’s log."


def _check(sheet: Sheet, contents: Contents) -> Row:
    left: list[Brick] = [part_head(sheet, "How to check this record"), sheet.gap(3)]
    steps = marked_list("1.")
    for at, step in enumerate(CHECKS, start=1):
        left += [sheet.words(*step, look="cell", marker=f"{at}.", depth=1, tags=(steps, *item())), sheet.gap(3)]
    right: list[Brick] = [part_head(sheet, "What the seal says, and does not"), sheet.gap(3)]
    for words in SAYS:
        right += [sheet.words(words, look="cell"), sheet.gap(3)]
    return Row(sheet, [left, right], [None, None], gap=GUTTER, top=12)
