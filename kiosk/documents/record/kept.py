"""How the record is kept and checked: the texts and their digests, who approved them, what happened in order, how to check it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.documents.finish.conformance import RECORD_NAME
from kiosk.documents.furniture.fingerprint import Fingerprint
from kiosk.documents.furniture.parts import Cell, part, part_head, table
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.grid import Headed
from kiosk.documents.page.layout import GUTTER, mm
from kiosk.documents.page.sheet import Run, Sheet, Strong
from kiosk.documents.page.tagging import item, marked_list
from kiosk.documents.record.approved import approved, version
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.grouped import groups
from kiosk.documents.words.naming import VERDICTS, language
from kiosk.documents.words.speech import plural, say, to_say, to_say_many
from kiosk.documents.words.times import clock, offset, short_day
from kiosk.encounter.model import AuditEvent, Verdict

MANY = {
    "answer": to_say_many("{n} answer", "{n} answers"),
    "page": to_say_many("{n} page turned", "{n} pages turned"),
    "back": to_say_many("{n} page turned back", "{n} pages turned back"),
    "change": to_say_many("{n} change begun from the check page", "{n} changes begun from the check page"),
}
"""Events of which there are many: counted, not listed."""
DECIDE = "decide"
QUIET = frozenset({*MANY, "initial", "plan", "view", "retry"})
EVENTS = {
    "begin": to_say("visit begun"),
    "patient": to_say("patient added"),
    "join": to_say("joined to the patient"),
    "hand-over": to_say("tablet handed over"),
    "handback": to_say("tablet handed back"),
    "form-opened": to_say("form opened"),
    DECIDE: to_say("flag decided"),
    "talked": to_say("talk recorded"),
    "ink": to_say("signed; others still to sign"),
    "sign": to_say("signed"),
    "countersign": to_say("countersigned"),
    "seal": to_say("document made"),
    "help": to_say("help asked for"),
    "helped": to_say("helped"),
    "leave": to_say("tablet put down"),
    "print": to_say("print"),
}
ACTORS = {
    "system": to_say("kiosk"),
    "patient": to_say("patient"),
    "guardian": to_say("guardian"),
    "interpreter": to_say("interpreter"),
    "witness": to_say("witness"),
}
TOLD = {"form": "{fact}", "sitting": to_say("sitting {fact}"), "state": "{fact}", "outcome": "{fact}"}
"""Details that hold no answer, and how they are told."""


HEAD_LETTERS = 16
"""Letters of the log's chain that stand on paper; the attached record has all 64."""
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
    to_say("The patient’s ink is a simple electronic signature; the record around it tells who signed, when, and what they had read."),
    to_say("A correction or a withdrawal is a record of its own that points to this one; this one never changes."),
)


def aside(contents: Contents) -> str:
    """For how long, if the clinic says so."""
    years = contents.record.clinic.get("clinic.retention_years", "").strip()
    return say("Kept for {years} years", years=years) if years else ""


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
    titles = [say("Text"), say("Form and version"), say("Language"), say("SHA-256 of the text as shown, names filled in")]
    return part(sheet, say("Texts that were shown"), table(sheet, titles, [38 * mm, 42 * mm, 18 * mm, None], rows, pad=2.6), under=0)


def _events(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The events that are told one by one, and the number of the others."""
    names = _names(contents)
    listed = _listed(contents)
    rows = [[_when(contents.local(event.at)), _who(event, names), _what(contents, event)] for event in listed]
    zone = offset(contents.local(contents.signed.at))
    grid = table(sheet, [say("When ({zone})", zone=zone), say("Who"), say("Event")], [40 * mm, 62 * mm, None], rows, pad=1.5, strong=False)
    body: Brick = grid if rows else sheet.words(say("No events are recorded."), look="cell")
    counted = sheet.words(_counted(sheet, contents, listed), look="small")
    return [part(sheet, say("What happened, in order"), body, under=0, before=10), sheet.gap(3), counted]


def _listed(contents: Contents) -> list[AuditEvent]:
    """What is told one by one. Decisions on flags stand elsewhere with their times; here only those that were changed."""
    audit = contents.record.audit
    decided = Counter(event.detail.get("flag") for event in audit if event.action == DECIDE)
    return [event for event in audit if event.action not in QUIET and (event.action != DECIDE or decided[event.detail.get("flag")] > 1)]


def _when(at: datetime) -> str:
    return say("{day}, {clock}", day=short_day(at), clock=clock(at))


def _what(contents: Contents, event: AuditEvent) -> str:
    if event.action == DECIDE and event.detail.get("verdict") in set(Verdict):
        number = next((mark.number for mark in contents.marks if mark.flag.link_id == event.detail.get("flag")), "")
        return say("flag {number} decided: {decision}", number=number, decision=say(VERDICTS[Verdict(event.detail["verdict"])]))
    words = say(EVENTS[event.action]) if event.action in EVENTS else event.action.replace("-", " ")
    told = [say(how, fact=event.detail[key]) for key, how in TOLD.items() if event.detail.get(key)]
    return say(", ").join((words, *told))


def _who(event: AuditEvent, names: Mapping[str, str]) -> str:
    return say(ACTORS[event.actor]) if event.actor in ACTORS else names.get(event.actor, say("staff"))


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
    many = [plural(number[action], *words) for action, words in MANY.items() if number[action]]
    if number[DECIDE]:
        decisions = plural(
            number[DECIDE],
            "{n} flag decision (section {number})",
            "{n} flag decisions (section {number})",
            number=sheet.numbers["review"],
        )
        many.append(decisions)
    told = plural(
        len(audit),
        "{some} of the {n} event until this document was made.",
        "{some} of the {n} events until this document was made.",
        some=len(listed),
    )
    rest = say("Counted, not listed: {events}.", events=say(", ").join(many)) if many else ""
    row, _, mac = contents.record.log_head.partition(":")
    head = say("Last row of the clinic’s log then: no. {row}, {mac} …", row=row, mac=" ".join(groups(mac[:HEAD_LETTERS]))) if mac else ""
    return " ".join(filter(None, (told, rest, head, say("What happens afterwards stands in the clinic’s log."))))


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
