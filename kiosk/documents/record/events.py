"""What happened, in order, as the clinic's log has it: told one by one, or counted where there are many of a kind."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.documents.furniture.parts import part, table
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.layout import mm
from kiosk.documents.page.sheet import Sheet
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
    "aloud": to_say_many("{n} page read aloud", "{n} pages read aloud"),
    "change": to_say_many("{n} change begun from the check page", "{n} changes begun from the check page"),
}
"""Events of which there are many: counted, not listed."""
DECIDE = "decide"
QUIET = frozenset({*MANY, "initial", "joined", "plan", "view", "retry"})
EVENTS = {
    "begin": to_say("visit begun"),
    "patient": to_say("patient added"),
    "join": to_say("joined to the patient"),
    "hand-over": to_say("tablet handed over"),
    "handback": to_say("tablet handed back"),
    "form-opened": to_say("form opened"),
    "language": to_say("language chosen"),
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
    "copy": to_say("copy made for the patient"),
    "attach-paper": to_say("signed paper kept"),
    "verify": to_say("seal checked"),
    "seal-raised": to_say("seal raised"),
    "closed": to_say("visit closed without treatment"),
    "treated": to_say("treatment recorded"),
    "words-changed": to_say("words changed; asked anew"),
    "put-away": to_say("put away from the patient's screen"),
    "undo": to_say("the last act at the desk undone"),
    "erase": to_say("erased"),
    "refusal": to_say("refusal stated"),
    "more-time": to_say("more time asked for"),
    "withdrawal": to_say("withdrawal stated"),
    "amendment": to_say("amendment stated"),
    "session": to_say("further session stated"),
}
"""What is told one by one. An action that can occur in a visit is here, or counted, or quiet."""
ACTORS = {
    "system": to_say("kiosk"),
    "patient": to_say("patient"),
    "guardian": to_say("guardian"),
    "interpreter": to_say("interpreter"),
    "witness": to_say("witness"),
}
TOLD = {
    "form": "{fact}",
    "sitting": to_say("sitting {fact}"),
    "state": "{fact}",
    "outcome": "{fact}",
    "level": "{fact}",
    "language": "{fact}",
    "to": "{fact}",
}
"""Details that hold no answer, and how they are told."""
FACTS = {
    "draft": to_say("not reviewed yet"),
    "screened": to_say("waits for review"),
    "reviewed": to_say("reviewed"),
    "discussed": to_say("talked through"),
    "thinking": to_say("wants time to think"),
    "consented": to_say("consented"),
    "declined": to_say("declined"),
    "sent": to_say("sent to the printer"),
    "printed": to_say("printed"),
    "saved": to_say("saved as a file"),
    "no-printer": to_say("no printer"),
    "no-paper": to_say("no paper"),
    "cancelled": to_say("cancelled"),
    "held": to_say("held in the queue"),
    "unreachable": to_say("printer not reached"),
    "failed": to_say("failed"),
    "unknown": to_say("outcome not known"),
    "genuine": to_say("genuine"),
    "unchanged": to_say("unchanged"),
    "not-genuine": to_say("not genuine"),
}
"""What such details say, where it is a word of the program."""
HEAD_LETTERS = 16
"""Letters of the log's chain that stand on paper; the attached record has all 64."""


def events(sheet: Sheet, contents: Contents) -> list[Brick]:
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
    facts = ((key, how, event.detail[key]) for key, how in TOLD.items() if event.detail.get(key))
    told = [say(how, fact=_fact(key, fact)) for key, how, fact in facts]
    return say(", ").join((words, *told))


def _fact(key: str, fact: str) -> str:
    if key in ("language", "to"):
        return language(fact)
    return say(FACTS[fact]) if fact in FACTS else fact


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
