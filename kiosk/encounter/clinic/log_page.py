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
from kiosk.staff_words import to_staff

AT_A_TIME = 50
ANYBODY = "anybody"
ASKED = ("view", "look-up", "print", "export", "erase", "sign-in-refused", "setting")
"""What can be asked for; everything else is found by who and when, or on the command line."""
WORDS = {
    "view": to_staff("A record was opened"),
    "look-up": to_staff("A patient was looked up"),
    "print": to_staff("Printed"),
    "verify": to_staff("A seal was checked"),
    "export": to_staff("Exported"),
    "copy": to_staff("A patient's copy was made"),
    "attach-paper": to_staff("Signed paper was kept"),
    "erase": to_staff("Erased"),
    "erase-refused": to_staff("Erasure refused"),
    "begin": to_staff("A visit began"),
    "patient": to_staff("A patient was added"),
    "merge": to_staff("Two records of one patient were merged"),
    "unmerge": to_staff("A merge was taken back"),
    "join": to_staff("A visit was joined to a patient"),
    "hand-over": to_staff("The tablet was handed over"),
    "handback": to_staff("The tablet was handed back"),
    "helped": to_staff("Somebody went to help"),
    "help": to_staff("Help was asked for"),
    "form-opened": to_staff("A form was opened"),
    "initial": to_staff("Answers were filled in"),
    "answer": to_staff("Answered"),
    "page": to_staff("A page was turned"),
    "back": to_staff("A page was turned back"),
    "aloud": to_staff("A page was read aloud"),
    "change": to_staff("A change of an answer was begun"),
    "language": to_staff("Another language was chosen"),
    "leave": to_staff("The tablet was put down"),
    "decide": to_staff("A flag was decided"),
    "closed": to_staff("A visit was closed without treatment"),
    "treated": to_staff("A treatment was recorded"),
    "undo": to_staff("Something was taken back"),
    "put-away": to_staff("A visit was put away from the patient's screen"),
    "plan": to_staff("The plan was filled in"),
    "talked": to_staff("The talk was recorded"),
    "ink": to_staff("Ink was given"),
    "sign": to_staff("Signed"),
    "countersign": to_staff("Countersigned"),
    "seal": to_staff("The document was made"),
    "approve": to_staff("Forms were approved"),
    "pin-tried": to_staff("A PIN was typed"),
    "signed-in": to_staff("The PIN was right"),
    "sign-in": to_staff("Signed in"),
    "sign-in-refused": to_staff("Sign-in refused"),
    "pin-changed": to_staff("A PIN was changed"),
    "pin-change-refused": to_staff("A change of PIN was refused"),
    "pin-reset": to_staff("A PIN was reset"),
    "roles-changed": to_staff("Roles were changed"),
    "staff-added": to_staff("A member of staff was added"),
    "staff-removed": to_staff("A member of staff was removed"),
    "set-up": to_staff("The clinic's facts were set"),
    "setting": to_staff("A setting was changed"),
    "seal-material": to_staff("The certificate was changed"),
    "retry": to_staff("Saved at a second try"),
    "seal-raised": to_staff("The seal was raised"),
    "refusal": to_staff("A patient said no"),
    "more-time": to_staff("A patient wanted time"),
    "withdrawal": to_staff("A consent was taken back"),
    "amendment": to_staff("A record was corrected"),
    "session": to_staff("A session was recorded"),
    "backup": to_staff("The daily back-up was tried"),
    "backup-made": to_staff("The daily back-up was made"),
    "backup-failed": to_staff("The daily back-up was not made"),
    "backup-set": to_staff("The daily back-up was set"),
    "backup-drill": to_staff("A back-up was tried out"),
    "drill": to_staff("A back-up was opened to try it out"),
    "restored": to_staff("The records were restored from a back-up"),
    "salvaged": to_staff("The records were saved from a damaged file"),
    "keys-rotated": to_staff("The keys were changed"),
    "forms": to_staff("Another version of a form was set live"),
    "joined": to_staff("Answers were taken from the patient's record"),
    "words-changed": to_staff("The words had changed; it is asked anew"),
    "audit-read": to_staff("The log was read"),
    "audit-verified": to_staff("The log was checked"),
    "audit-exported": to_staff("The log was exported"),
    "clock-set-back": to_staff("The clock went back"),
}
"""How an action is called; any other is shown by its own name."""
OTHERS = {"patient": to_staff("A patient"), "system": to_staff("The program")}


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
    day = Item(link_id="first", type=ItemType.DATE, text=to_staff("From"), required=True)
    return Questionnaire(
        name="log",
        items=(
            _choice("who", to_staff("Who"), {ANYBODY: to_staff("Anybody"), **names}),
            _choice("what", to_staff("What was done"), {ANYBODY: to_staff("Anything"), **{action: WORDS[action] for action in ASKED}}),
            day,
            replace(day, link_id="last", text=to_staff("To")),
        ),
    )


def _choice(link_id: str, text: str, words: dict[str, str]) -> Item:
    options = tuple(AnswerOption(value=Coding(code, said)) for code, said in words.items())
    return Item(link_id=link_id, type=ItemType.CHOICE, text=text, required=True, options=options)
