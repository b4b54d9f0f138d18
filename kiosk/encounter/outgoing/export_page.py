"""The page that asks what is to leave: which visits, as what kinds of files, in an open folder or a protected zip."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kiosk.encounter.at_desk.view import DeskView, ExportState, Place
from kiosk.encounter.model import State
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.outgoing.exporting import ExportOrder, FileKind, Progress, Strength
from kiosk.encounter.page.answering import Sheet
from kiosk.encounter.page.rows import problems, rows
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Questionnaire
from kiosk.questionnaire.values import Coding, Date
from kiosk.staff_words import to_staff

STATES = {
    "begun": (State.DRAFT, State.SCREENED, State.REVIEWED, State.DISCUSSED, State.THINKING),
    "signed": (State.CONSENTED, State.TREATED),
    "declined": (State.DECLINED,),
    "withdrawn": (State.WITHDRAWN,),
}
"""At the desk four words are enough; the command line takes each state by itself."""
STATE_WORDS = {
    "begun": to_staff("Not finished"),
    "signed": to_staff("Signed"),
    "declined": to_staff("Declined"),
    "withdrawn": to_staff("Withdrawn"),
}
KIND_WORDS = {
    FileKind.VISITS: to_staff("Visits CSV"),
    FileKind.ANSWERS: to_staff("Answers CSV"),
    FileKind.EXCEL: "Excel",
    FileKind.DOCUMENTS: to_staff("PDFs"),
    FileKind.JSON_LINES: "JSON lines",
    FileKind.BUNDLE: "FHIR Bundle",
    FileKind.NDJSON: "FHIR NDJSON",
}
STANDING = (FileKind.VISITS, FileKind.ANSWERS, FileKind.BUNDLE)
DAY_WORDS = {
    "today": to_staff("Today"),
    "week": to_staff("Last 7 days"),
    "month": to_staff("This month"),
    "year": to_staff("This year"),
    "chosen": to_staff("Other days"),
}
ALL, ZIP, FOLDER, CHOSEN = "all", "zip", "folder", "chosen"
ELSEWHERE = "way"
"""A question that is not among the others: its answers stand beside the passphrase."""


def form(treatments: Sequence[str]) -> Questionnaire:
    """The questions. Which treatment is asked only where there are several."""
    return Questionnaire(
        name="export",
        items=(
            _choice("days", to_staff("Visits of"), DAY_WORDS),
            Item(link_id="first", type=ItemType.DATE, text=to_staff("First day"), required=True),
            Item(link_id="last", type=ItemType.DATE, text=to_staff("Last day"), required=True),
            *(
                [_choice("treatment", to_staff("Treatment"), {ALL: to_staff("All"), **{name: _called(name) for name in treatments}})]
                if treatments[1:]
                else []
            ),
            _choice("states", to_staff("Only visits that are (none chosen: all of them)"), STATE_WORDS, repeats=True, required=False),
            _choice("kinds", to_staff("Files"), {kind.value: words for kind, words in KIND_WORDS.items()}, repeats=True),
            _choice(ELSEWHERE, to_staff("Put into"), {ZIP: to_staff("Protected zip"), FOLDER: to_staff("Open folder")}),
        ),
    )


class ExportPage:
    """What was chosen so far. The passphrase is never kept here."""

    def __init__(self, today: date, folder: Path, treatments: Sequence[str]) -> None:
        kinds = tuple(Coding(kind.value) for kind in STANDING)
        standing = {"days": (Coding("today"),), "treatment": (Coding(ALL),), "kinds": kinds, ELSEWHERE: (Coding(ZIP),)}
        self._sheet = Sheet(form(treatments), {**standing, "first": (Date(today.isoformat()),), "last": (Date(today.isoformat()),)})
        self.folder = folder
        """The files are in a new folder, or zip, inside it."""
        self.strength = ""
        """Of the passphrase as it is being typed: a Strength; blank for none."""

    @property
    def protected(self) -> bool:
        """Whether a passphrase is needed."""
        return ZIP in self._chosen("way")

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap, or a typed part of a date."""
        self._sheet.answer(link_id, raw)

    def problem(self, today: date, passphrase: str, again: str, strength: Strength) -> str:
        """What has to be put right first: `fields` (the page says which), passphrase-weak, passphrase-differs; blank if nothing."""
        if not self._sheet.is_right(today, frozenset(item.link_id for item in self._asked)):
            return "fields"
        if self.protected and strength is Strength.WEAK:
            return "passphrase-weak"
        return "passphrase-differs" if self.protected and passphrase != again else ""

    def order(self, today: date, by: str, passphrase: str) -> ExportOrder:
        """What is asked for; only where there is no `problem`."""
        first, last = self._span(today)
        treatment = "".join(self._chosen("treatment"))
        states = frozenset(state for word in self._chosen("states") for state in STATES[word])
        return ExportOrder(
            choice=VisitChoice(first=first, last=last, treatment="" if treatment == ALL else treatment, states=states),
            kinds=frozenset(map(FileKind, self._chosen("kinds"))),
            folder=self.folder,
            by=by,
            passphrase=passphrase if self.protected else "",
        )

    def view(self, staff: str, progress: Progress | None) -> DeskView:
        """The page; with how far an export has come, if one is under way."""
        asked = self._asked
        state = ExportState(protected=self.protected, strength=self.strength)
        if progress:
            state = replace(state, running=True, cancelling=progress.cancelled, done=progress.done, total=progress.total)
        return DeskView(
            place=Place.EXPORT,
            staff=staff,
            items=rows(asked, self._sheet.response, self._sheet.issues),
            problems=problems(asked, self._sheet.issues),
            title=str(self.folder),
            export=state,
        )

    @property
    def _asked(self) -> list[Item]:
        """What is in view: two days only where they are not those of a word."""
        hidden = {ELSEWHERE, *(() if CHOSEN in self._chosen("days") else ("first", "last"))}
        return [item for item in self._sheet.questionnaire.items if item.link_id not in hidden]

    def _span(self, today: date) -> tuple[date, date]:
        """First and last day, in their order, whichever was typed first."""
        begun = {
            "today": today,
            "week": today - timedelta(days=6),
            "month": today.replace(day=1),
            "year": today.replace(month=1, day=1),
        }
        word = "".join(self._chosen("days"))
        if word != CHOSEN:
            return begun[word], today
        first, last = sorted(date.fromisoformat(str(self._sheet.response.value(link_id))) for link_id in ("first", "last"))
        return first, last

    def _chosen(self, link_id: str) -> list[str]:
        item = self._sheet.questionnaire.by_link_id.get(link_id)
        values = self._sheet.response.values(link_id) if item else ()
        return [value.code for value in values if isinstance(value, Coding)]


def _choice(link_id: str, text: str, words: Mapping[str, str], *, repeats: bool = False, required: bool = True) -> Item:
    options = tuple(AnswerOption(value=Coding(code, told)) for code, told in words.items())
    return Item(link_id=link_id, type=ItemType.CHOICE, text=text, options=options, repeats=repeats, required=required)


def _called(treatment: str) -> str:
    return treatment.replace("-", " ").replace("_", " ").capitalize()
