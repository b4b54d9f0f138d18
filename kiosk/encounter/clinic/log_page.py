"""The log at the desk: what is looked for, and what was found, newest first. Reading it leaves a row of its own."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.encounter.at_desk.view import DeskView, LogLine, Place
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.entries import LogEntry
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import AuditEvent, Person
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Questionnaire
from kiosk.questionnaire.values import AnswerValue, Coding, Date

AT_A_TIME = 50
ANYBODY = "anybody"
ASKED = ("view", "look-up", "print", "export", "erase", "sign-in-refused", "setting")
"""What can be asked for; everything else is found by who and when, or on the command line."""
WORDS = {
    "view": "A record was opened",
    "look-up": "A patient was looked up",
    "print": "Printed",
    "verify": "A seal was checked",
    "export": "Exported",
    "copy": "A patient's copy was made",
    "attach-paper": "Signed paper was kept",
    "erase": "Erased",
    "erase-refused": "Erasure refused",
    "begin": "A visit began",
    "patient": "A patient was added",
    "merge": "Two records of one patient were merged",
    "unmerge": "A merge was taken back",
    "join": "A visit was joined to a patient",
    "hand-over": "The tablet was handed over",
    "handback": "The tablet was handed back",
    "helped": "Somebody went to help",
    "help": "Help was asked for",
    "form-opened": "A form was opened",
    "initial": "Answers were filled in",
    "answer": "Answered",
    "page": "A page was turned",
    "back": "A page was turned back",
    "aloud": "A page was read aloud",
    "change": "A change of an answer was begun",
    "language": "Another language was chosen",
    "leave": "The tablet was put down",
    "decide": "A flag was decided",
    "closed": "A visit was closed without treatment",
    "treated": "A treatment was recorded",
    "undo": "Something was taken back",
    "put-away": "A visit was put away from the patient's screen",
    "plan": "The plan was filled in",
    "talked": "The talk was recorded",
    "ink": "Ink was given",
    "sign": "Signed",
    "countersign": "Countersigned",
    "seal": "The document was made",
    "approve": "Forms were approved",
    "pin-tried": "A PIN was typed",
    "signed-in": "The PIN was right",
    "sign-in": "Signed in",
    "sign-in-refused": "Sign-in refused",
    "pin-changed": "A PIN was changed",
    "pin-change-refused": "A change of PIN was refused",
    "pin-reset": "A PIN was reset",
    "roles-changed": "Roles were changed",
    "staff-added": "A member of staff was added",
    "staff-removed": "A member of staff was removed",
    "set-up": "The clinic's facts were set",
    "setting": "A setting was changed",
    "seal-material": "The certificate was changed",
    "retry": "Saved at a second try",
    "seal-raised": "The seal was raised",
    "refusal": "A patient said no",
    "more-time": "A patient wanted time",
    "withdrawal": "A consent was taken back",
    "amendment": "A record was corrected",
    "session": "A session was recorded",
    "backup": "The daily back-up was tried",
    "backup-made": "The daily back-up was made",
    "backup-failed": "The daily back-up was not made",
    "backup-set": "The daily back-up was set",
    "backup-drill": "A back-up was tried out",
    "drill": "A back-up was opened to try it out",
    "restored": "The records were restored from a back-up",
    "salvaged": "The records were saved from a damaged file",
    "keys-rotated": "The keys were changed",
    "forms": "Another version of a form was set live",
    "joined": "Answers were taken from the patient's record",
    "words-changed": "The words had changed; it is asked anew",
    "audit-read": "The log was read",
    "audit-verified": "The log was checked",
    "audit-exported": "The log was exported",
    "clock-set-back": "The clock went back",
}
"""How an action is called; any other is shown by its own name."""
OTHERS = {"patient": "A patient", "system": "The program"}


class LogPage:
    """The page on which an administrator says what to look for, and the page of what was found."""

    def __init__(self, person: Person, casebook: Casebook, people: Sequence[Person]) -> None:
        self._person, self._casebook = person, casebook
        self._names = OTHERS | {str(one.id): one.name for one in people}
        today = casebook.clock.now().date()
        first = today - timedelta(days=7)
        standing: dict[str, tuple[AnswerValue, ...]] = {"first": (Date(first.isoformat()),), "last": (Date(today.isoformat()),)}
        form = _asked(self._names)
        standing |= {name: (form.item(name).options[0].value,) for name in ("who", "what")}
        self._sheet = Sheet(form, standing)
        self._query: LogQuery | None = None
        self._found: Sequence[LogEntry] = ()

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words."""
        self._sheet.answer(link_id, raw)

    def look(self) -> bool:
        """Read the newest rows that fit; False, and the page says so, while a day is not whole."""
        if not self._sheet.is_right(self._casebook.clock.now().date()):
            return False
        first, last = (date.fromisoformat(str(self._sheet.response.value(name))) for name in ("first", "last"))
        query = LogQuery(actor=self._chosen("who"), action=self._chosen("what"), first=min(first, last), last=max(first, last))
        event = AuditEvent(action="audit-read", at=self._casebook.clock.now(), actor=self._person.id, detail=query.detail)
        self._casebook.records.note(event)
        self._query, self._found = query, self._casebook.records.log(query, AT_A_TIME)
        return True

    def older(self) -> None:
        """The next rows of the same."""
        if self._query and self._found:
            self._found = self._casebook.records.log(self._query, AT_A_TIME, self._found[-1].seq) or self._found

    def asking(self) -> DeskView:
        """What to look for."""
        asked = self._sheet.questionnaire.items
        return DeskView(
            place=Place.LOG_ASK,
            staff=self._person.name,
            items=rows(asked, self._sheet.response, self._sheet.issues),
            problems=problems(asked, self._sheet.issues),
        )

    def view(self) -> DeskView:
        """What was found."""
        lines = tuple(self._line(entry) for entry in self._found)
        more = len(self._found) == AT_A_TIME
        return DeskView(place=Place.LOG, staff=self._person.name, log=lines, can_finish=more)

    def _line(self, entry: LogEntry) -> LogLine:
        event = entry.event
        return LogLine(
            number=entry.seq,
            day=event.at.date().isoformat(),
            time=event.at.strftime("%H:%M:%S"),
            what=WORDS.get(event.action, event.action),
            who=self._names.get(event.actor, event.actor),
            about=self._about(entry),
        )

    def _about(self, entry: LogEntry) -> str:
        """The number of the visit or of the patient: numbers, so that the log at the desk shows no name either."""
        event, records = entry.event, self._casebook.records
        try:
            if event.encounter:
                return records.encounter(event.encounter).number
            if event.patient:
                return records.patient(event.patient).number
            return event.detail.get("name", "")[:60] if event.action == "setting" else ""
        except KeyError:  # erased
            return (event.encounter or event.patient or "")[:8]

    def _chosen(self, link_id: str) -> str:
        value = self._sheet.response.value(link_id)
        return value.code if isinstance(value, Coding) and value.code != ANYBODY else ""


def _asked(names: dict[str, str]) -> Questionnaire:
    day = Item(link_id="first", type=ItemType.DATE, text="From", required=True)
    return Questionnaire(
        name="log",
        items=(
            _choice("who", "Who", {ANYBODY: "Anybody", **names}),
            _choice("what", "What was done", {ANYBODY: "Anything", **{action: WORDS[action] for action in ASKED}}),
            day,
            replace(day, link_id="last", text="To"),
        ),
    )


def _choice(link_id: str, text: str, words: dict[str, str]) -> Item:
    options = tuple(AnswerOption(value=Coding(code, said)) for code, said in words.items())
    return Item(link_id=link_id, type=ItemType.CHOICE, text=text, required=True, options=options)
