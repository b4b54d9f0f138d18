"""What the patient is shown: computed whole for every act, frozen, and told to whoever draws it."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.encounter.model import Stroke
from kiosk.encounter.page.row import ItemRow


class Kind(StrEnum):
    """Which page draws it (ui/qml/Inkwell/pages)."""

    QUESTION = "question"
    SHORT = "short"
    BODY_MAP = "body-map"
    READING = "reading"
    RISK = "risk"
    CHOICES = "choices"
    STATEMENTS = "statements"
    EXPLAIN = "explain"
    EARLIER = "earlier"
    """What a returning patient told us on an earlier visit: still right, or to be asked again."""
    CHECK = "check"
    DECISION = "decision"
    SIGN = "sign"
    SEALING = "sealing"
    HANDBACK = "handback"


class Next(StrEnum):
    """What the button at the foot says; NONE where the page has other ways on."""

    NONE = ""
    CONTINUE = "continue"
    READ = "read"
    AGAIN = "again"
    RIGHT = "right"
    STILL = "still"
    REST = "rest"
    """All but what is asked again is still right."""
    FINISH = "finish"


class Ending(StrEnum):
    """Why the tablet is handed back."""

    NONE = ""
    SCREENED = "screened"
    SIGNED = "signed"
    THINKING = "thinking"
    TALK = "talk"
    DECLINED = "declined"
    NOT_READY = "not-ready"
    """The second sitting is closed: a clinician has to look first."""


class Fault(StrEnum):
    """What stands in the way and is not the patient's doing."""

    NONE = ""
    NOT_SAVED = "not-saved"
    NOT_PRESSED = "not-pressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A line of the error summary."""

    link_id: str
    code: str
    words: str = ""
    """The form's own, if it has any."""
    number: str = ""
    """The limit that was passed."""
    question: str = ""
    format: str = ""
    """How the answer is written, if the form says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One page. Its rows are those of the page, not of the whole form."""

    key: str
    """The same key is the same page: only its rows have changed."""
    kind: Kind
    title: str = ""
    hint: str = ""
    part: str = ""
    part_number: int = 0
    part_count: int = 0
    within: float = 0.0
    """How much of the part is done, 0 to 1."""
    can_go_back: bool = False
    next: Next = Next.CONTINUE
    items: tuple[ItemRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    fault: Fault = Fault.NONE
    ending: Ending = Ending.NONE
    right: bool = False
    """EXPLAIN: whether the answer was right."""
    chosen: str = ""
    """EXPLAIN: what was chosen, in words."""
    date: str = ""
    """SIGN: the day; EARLIER: the day of the earlier visit. ISO 8601."""
    signer: str = ""
    """SIGN: who signs here (questionnaire.model.SIGNERS)."""
    signature_number: int = 0
    signature_count: int = 0
    """SIGN: the second of three."""
    ink: tuple[Stroke, ...] = ()
    """SIGN: what was given here already and still stands."""
    other_ways: bool = False
    """SIGN: whether a typed name, or a mark with a witness, will do here."""
    signed_how: str = ""
    """SIGN: how it was signed here already, if not by hand, and still stands: typed · mark."""
    signed_name: str = ""
    """SIGN: the name that was typed, or that of the witness."""
    waits_until: str = ""
    """SIGN: when it may be signed, where the clinic leaves time after reading; ISO 8601 to the minute, in the clinic's zone."""
    language: str = "en"
    """The tag of the language its words are in (clinic/languages.py); of a page without words of a form, the one the patient chose."""
    interpreter: bool = False
    """Whether that is another language than the patient chose: the page says to bring an interpreter."""
    may_speak: bool = True
    """Whether the patient may choose another language now."""

    def with_fault(self, fault: Fault) -> "Screen":
        """The same page, saying what stands in the way."""
        return replace(self, fault=fault)
