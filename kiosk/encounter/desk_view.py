"""What staff are shown: computed whole for every act, frozen, and told to whoever draws it (ui/qml/Inkwell/desk)."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.encounter.row import ItemRow
from kiosk.encounter.screen import Problem


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
    WITHDRAW = "withdraw"
    AMEND = "amend"
    SESSION = "session"
    PAPER = "paper"
    COPY = "copy"


class Act(StrEnum):
    """What a visit waits for: the one button beside it."""

    HAND_OVER = "hand-over"
    RESUME = "resume"
    JOIN = "join"
    REVIEW = "review"
    PLAN = "plan"
    COUNTERSIGN = "countersign"
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
    state: str
    """answering · paused · help · review · discuss · ready · thinking · countersign · sealing · complete · declined ·
    withdrawn"""
    part: str = ""
    """Which part the patient is in."""
    stop: int = 0
    review: int = 0
    caution: int = 0
    act: Act = Act.OPEN
    needs_you: bool = False


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and what stands beside it; `label` is a code the desk words ("signed", "countersigned" …)."""

    label: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """A document of a visit."""

    kind: str
    """A DocumentKind."""
    day: str
    """ISO 8601."""
    time: str
    """hh:mm"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterLine:
    """A printer, and what it says it can do."""

    name: str
    two_sided: bool = False
    copies: int = 1
    """The most of one job."""
    media: tuple[str, ...] = ()
    """The paper it takes ("A4"); empty where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormLine:
    """A form of a treatment, and who approved it as it is; `by` is blank while it waits."""

    name: str
    title: str
    version: str
    digest: str
    """The first 16 letters of the SHA-256 (hex) of its source."""
    about: str
    """What it says of itself (Questionnaire.description), but for what all of them say."""
    by: str = ""
    on: str = ""
    """ISO 8601."""
    at: str = ""
    """hh:mm"""


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
    state: str = ""
    visits: tuple[VisitLine, ...] = ()
    flags: tuple[FlagCard, ...] = ()
    decided: int = 0
    to_decide: int = 0
    """How many flags there are that must be decided."""
    words: tuple[AnswerLine, ...] = ()
    """What the patient wrote freely: hopes and questions."""
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
    """RECORD: what may follow: withdraw · amend · session."""
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
    """APPROVAL: the forms of a treatment."""
    about: str = ""
    """APPROVAL: the first sentence of what all of them say of themselves."""
    waits: int = 0
    """TODAY, NEW_VISIT, APPROVAL: how many forms of the treatment wait for approval; no visit begins while one does."""
    approves_as: str = ""
    """APPROVAL, WITHDRAW, AMEND, SESSION: name and title as they will be printed."""
    clock_lost: int = 0
    """TODAY: by how many seconds the clock of this computer was found to have gone back within the last day."""
    demonstration: bool = False
    """APPROVAL: it counts in this demonstration alone, and paper says so."""
    can_finish: bool = False
    """REVIEW: every flag that must be is decided. PLAN: the talk can be recorded. APPROVAL: the role allows it."""
    message: str = ""
    """A code the desk words in its toast: started · joined · ready · approved · sealed · not-pressed · reason-missing · undecided ·
    do-not-treat · no-signature · saved · printing · printed · no-printer · no-paper · cancelled · held · unreachable · failed ·
    copied · not-copied · attached · not-attached · not-made · exported · not-exported · not-saved · not-allowed · clock-set-back"""
    detail: str = ""
    """What goes with the message: a folder, the printer's words."""
