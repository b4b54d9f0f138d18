"""What staff are shown: computed whole for every act, frozen, and told to whoever draws it (ui/qml/Inkwell/desk)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.encounter.clinic.settings_view import SettingsView
from kiosk.encounter.clinic.translation_view import TranslationView
from kiosk.encounter.numbers.chart import Chart
from kiosk.encounter.outgoing.paper_view import DocumentLine, FormLine
from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.patients.patients_view import ChangeLine, FileLine, MergeLine, PatientLine
from kiosk.encounter.sitting.screen import Problem


class Place(StrEnum):
    """Which page of the desk."""

    TODAY = "today"
    NEW_VISIT = "new-visit"
    REVIEW = "review"
    PLAN = "plan"
    ANSWERS = "answers"
    COUNTERSIGN = "countersign"
    SEALING = "sealing"
    RECORD = "record"
    RECORDS = "records"
    EXPORT = "export"
    APPROVAL = "approval"
    TRANSLATION = "translation"
    LOG_ASK = "log-ask"
    LOG = "log"
    PEOPLE = "people"
    PATIENTS = "patients"
    FILE = "file"
    SETTINGS = "settings"
    WITHDRAW = "withdraw"
    AMEND = "amend"
    SESSION = "session"
    NUMBERS = "numbers"
    NUMBERS_DAYS = "numbers-days"
    PAPER = "paper"
    COPY = "copy"
    FOLDERS = "folders"


class Act(StrEnum):
    """What a visit waits for: the one button beside it."""

    HAND_OVER = "hand-over"
    RESUME = "resume"
    JOIN = "join"
    REVIEW = "review"
    PLAN = "plan"
    COUNTERSIGN = "countersign"
    MAKE = "make"
    PUT_AWAY = "put-away"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """A visit in the list of the day."""

    id: str
    time: str
    """hh:mm"""
    day: str
    """ISO 8601; blank for a visit of today."""
    name: str
    """Blank while nobody has joined it to a patient."""
    about: str
    """Birth date, ISO; blank if unknown."""
    areas: str
    """Words of the areas chosen ("Face, neck")."""
    language: str = ""
    """What the patient speaks, by its own name; blank where it is the clinic's own."""
    state: str
    """answering · paused · help · review · discuss · ready · thinking · countersign · sealing · complete · declined ·
    not-treated (a clinician closed it) · withdrawn"""
    part: str = ""
    """Which part the patient is in."""
    stop: int = 0
    review: int = 0
    caution: int = 0
    act: Act = Act.OPEN
    needs_you: bool = False
    group: str = ""
    """TODAY: now (it needs somebody) · today · earlier (of another day, and still waiting)."""
    minutes: int = -1
    """TODAY: since something was last done with it; -1 where nobody waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """A visit as it may be seen while the desk is locked: nobody who walks by learns who it is."""

    initials: str
    """Blank while nobody has joined it to a patient."""
    time: str
    """hh:mm"""
    day: str
    """ISO 8601; blank for a visit of today."""
    state: str
    needs_you: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagCard:
    """A flag, and what was decided on it."""

    id: str
    level: str
    question: str
    answer: str
    reason: str
    source: str = ""
    verdict: str = ""
    """Blank while undecided; otherwise a Verdict."""
    why: str = ""
    by: str = ""
    at: str = ""
    """hh:mm"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerLine:
    """A question and its answer, or the heading of a part (without question)."""

    heading: str = ""
    question: str = ""
    answer: str = ""
    date: str = ""
    """The answer again if it is a date, ISO 8601."""
    level: str = ""
    """The worst level this answer raises, if any."""
    given: str = ""
    """The day of an earlier visit on which it was given, if the patient only confirmed it since; ISO 8601."""
    language: str = ""
    """The language it was typed in, by its own name, where that is not the clinic's: words of the patient's own stay as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and what stands beside it; `label` is a code the desk words ("signed", "countersigned" …)."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """A row of the log."""

    number: int
    day: str
    """ISO 8601."""
    time: str
    """hh:mm:ss"""
    what: str
    who: str
    about: str
    """The number of the visit or of the patient; the beginning of its id if it was erased."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportState:
    """Whether an export needs a passphrase, and how far one has come."""

    protected: bool = False
    strength: str = ""
    """Of what is being typed: weak · fair · strong; blank for nothing."""
    running: bool = False
    cancelling: bool = False
    done: int = 0
    """Visits."""
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody who works here."""

    id: str
    name: str
    title: str
    roles: tuple[str, ...]
    """Each a Role."""
    you: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FolderLine:
    """A folder that can be opened."""

    name: str
    path: str
    kind: str = "folder"
    """drive · own (the clinic's, for what leaves) · place (documents, downloads …) · folder"""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskView:
    """One page of the desk. Only the fields of its place are filled."""

    place: Place
    staff: str = ""
    date: str = ""
    """Today, ISO 8601."""
    visit: str = ""
    name: str = ""
    birth_date: str = ""
    age: int = 0
    areas: str = ""
    language: str = ""
    """What the patient chose to read, by its own name, where that is not the clinic's language."""
    state: str = ""
    visits: tuple[VisitLine, ...] = ()
    flags: tuple[FlagCard, ...] = ()
    decided: int = 0
    to_decide: int = 0
    """How many flags there are that must be decided."""
    words: tuple[AnswerLine, ...] = ()
    """What the patient wrote freely: hopes and questions."""
    wrong: tuple[AnswerLine, ...] = ()
    """REVIEW: questions of the teach-back that were answered wrong, and how often."""
    private: tuple[AnswerLine, ...] = ()
    """REVIEW: what the patient would rather tell in private."""
    answers: tuple[AnswerLine, ...] = ()
    items: tuple[ItemRow, ...] = ()
    """PLAN: the clinician's form. NEW_VISIT: the fields. Drawn like a patient's questions, at desk size."""
    problems: tuple[Problem, ...] = ()
    facts: tuple[Fact, ...] = ()
    pages: int = 0
    """RECORD: of the PDF."""
    document: str = ""
    """RECORD: an id for the image provider, `image://page/<document>/<page>`."""
    documents: tuple[DocumentLine, ...] = ()
    """RECORD: all of the visit, oldest first."""
    shown: int = 0
    """RECORD: which of them is in view, from 0."""
    acts: tuple[str, ...] = ()
    """RECORD: what may follow: withdraw · amend · session. REVIEW: close, where a decision says do not treat."""
    signer: str = ""
    """WITHDRAW, SESSION: who signs on the pad: patient · guardian; blank where nobody does."""
    signs_as: str = ""
    """The name of the signer."""
    means: str = ""
    """What the ink means, in the words that stand on paper."""
    session: int = 0
    """SESSION: its number in the course; the consent was the first."""
    days: int = 0
    """SESSION: since the last one."""
    interval: str = ""
    """SESSION: soon · late; blank where it is as usual."""
    title: str = ""
    forms: tuple[FormLine, ...] = ()
    """APPROVAL: the forms of a treatment, then their translations. TRANSLATION: the one that is read."""
    translation: TranslationView | None = None
    people: tuple[PersonLine, ...] = ()
    """PEOPLE: who signs in, by name."""
    roles: tuple[str, ...] = ()
    """PEOPLE: what one can be."""
    about: str = ""
    """APPROVAL: the first sentence of what all of them say of themselves. NUMBERS: the days, and how many visits.
    WITHDRAW: what was never agreed."""
    waits: int = 0
    """TODAY, NEW_VISIT, APPROVAL: how many forms of the treatment wait for approval; no visit begins while one does."""
    may_begin: bool = True
    """TODAY: whether new visits are open to this role."""
    may_export: bool = True
    """TODAY: whether the export is."""
    approves_as: str = ""
    """APPROVAL, WITHDRAW, AMEND, SESSION: name and title as they will be printed."""
    log: tuple[LogLine, ...] = ()
    """LOG: newest first."""
    keeps_log: bool = False
    """RECORDS: this person may read the log."""
    patient: str = ""
    """FILE: whose it is. PATIENTS: whose other record is looked for; blank where anybody is."""
    patients: tuple[PatientLine, ...] = ()
    """PATIENTS: who fits `title`, newest first."""
    file: tuple[FileLine, ...] = ()
    """FILE: newest first; `facts` are the sessions of each consent: (visit/number of the session, its day ISO 8601)."""
    changed: tuple[ChangeLine, ...] = ()
    """FILE: since the visit before the newest."""
    settings: SettingsView | None = None
    folders: tuple[FolderLine, ...] = ()
    """FOLDERS: what can be opened in the folder `title`, or to begin from where that is blank."""
    merged: tuple[MergeLine, ...] = ()
    """FILE: other records of the same person."""
    backup_problem: str = ""
    """TODAY: what is wrong with the daily back-up, in words."""
    may_count: bool = False
    """Whether the numbers are open to this role."""
    span: str = ""
    """NUMBERS: week · 4-weeks · 3-months · year · own."""
    charts: tuple[Chart, ...] = ()
    """NUMBERS: none where there was no visit on those days."""
    clock_lost: int = 0
    """TODAY: by how many seconds the clock of this computer was found to have gone back within the last day."""
    demonstration: bool = False
    """APPROVAL: it counts in this demonstration alone, and paper says so."""
    export: ExportState = ExportState()
    """EXPORT."""
    can_finish: bool = False
    """REVIEW: every flag that must be is decided. PLAN: the talk can be recorded. APPROVAL, PEOPLE, FILE: the role allows it.
    RECORDS, LOG, PATIENTS: there is more."""
    message: str = ""
    """A code the desk words in its toast: started · joined · ready · approved · sealed · not-pressed · reason-missing · undecided ·
    genuine · not-genuine · unchanged · copied · not-copied · attached · not-attached · not-made ·
    do-not-treat · no-signature · saved · printing · printed · no-printer · no-paper · cancelled · held · unreachable · failed · exported ·
    not-exported · export-cancelled · passphrase-weak · passphrase-differs · not-saved · not-allowed · closed · kept · merged ·
    unmerged · undone · decided · brought-up · put-away · removed · discarded · helped ·
    help-asked · patient-busy · pin-changed · pin-reset · person-added · roles-changed · person-removed ·
    clock-set-back"""
    refreshed: bool = False
    """Nobody acted, something happened elsewhere: what is being said goes on being said."""
    can_undo: bool = False
    """What the message tells of can be taken back."""
    detail: str = ""
    """What goes with the message: a folder, the printer's words."""
