"""One line of a page, as whoever draws it is told."""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    """Which control takes the answer (ui/qml/Inkwell/questions: one file each)."""

    YES_NO = "yes-no"
    CHOICE = "choice"
    """All options in view; with `many` as many as apply; with `open` also one's own words."""
    SEARCH = "search"
    """Many options: a field that finds among them, and the same as CHOICE otherwise."""
    LINE = "line"
    LINES = "lines"
    NUMBER = "number"
    QUANTITY = "quantity"
    SLIDER = "slider"
    DATE = "date"
    DATE_TIME = "date-time"
    TIME = "time"
    SEVERAL = "several"
    """A typed answer that repeats: a line for each in `entries`, with add and remove."""
    PHOTO = "photo"
    """An attachment: the camera on the patient's side."""
    TOLD = "told"
    """Read-only: the answer in words (`value`)."""
    WORDS = "words"
    """A display: nothing to answer."""
    CARD = "card"
    """The heading of one instance of a repeating group, or of a group inside a page; `may_remove` offers to take it away."""
    ADD = "add"
    """The foot of a repeating group: one more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRow:
    """An answer on offer."""

    code: str
    text: str
    chosen: bool = False
    exclusive: bool = False
    icon: str = ""
    picture: str = ""
    """What it looks like (a drawing of `Pictures.js`), for whoever chooses with the eye; blank if words say it."""
    prefix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One thing on a page: a question with what stands in it, words to read, a picture of a number, a line to check."""

    link_id: str
    type: str
    """FHIR's item type; `heading` and `answer` on the check page; `earlier` for an answer of an earlier visit."""
    field: Field = Field.WORDS
    control: str = ""
    text: str = ""
    rich: str = ""
    """The text as safe HTML (p b i u br ul ol li, nothing else), if it has a shape; blank if it is plain."""
    short: str = ""
    """What a sentence calls it ("Date of birth"); blank if the form does not say."""
    hint: str = ""
    more: str = ""
    """Words that are shown on asking (itemControl flyover, legal)."""
    prefix: str = ""
    icon: str = ""
    fold: str = ""
    """CARD: default-open or default-closed, if what stands below can be folded away (SDC collapsible); how it is now, the page knows."""
    folds: tuple[str, ...] = ()
    """The cards that fold it away."""
    depth: int = 0
    """How many cards it stands in."""
    many: bool = False
    across: bool = False
    """Its options stand in a row (choiceOrientation horizontal, likert)."""
    required: bool = False
    sensitive: bool = False
    options: tuple[OptionRow, ...] = ()
    open: bool = False
    """Own words are an answer too (open-choice)."""
    open_label: str = ""
    """What the field for them is called; blank for "Other"."""
    open_value: str = ""
    """The own words that stand there; several, joined, for a question with `many`."""
    value: str = ""
    """What stands in the field, as text; on the check page the answer in words."""
    entries: tuple[str, ...] = ()
    """SEVERAL: what stands in each line, at least one."""
    may_add: bool = False
    may_remove: bool = False
    day: str = ""
    month: str = ""
    year: str = ""
    """A date in its parts, half-typed or not."""
    hour: str = ""
    minute: str = ""
    """A time in its parts (24 hours), half-typed or not."""
    units: tuple[OptionRow, ...] = ()
    """QUANTITY: what it may be measured in; one is shown, several are chosen from."""
    low: float = 0.0
    high: float = 100.0
    step: float = 1.0
    """SLIDER: its ends and its steps."""
    low_text: str = ""
    high_text: str = ""
    """SLIDER: the words at its ends (itemControl lower, upper)."""
    format: str = ""
    """How to write it ("nnn-nnn")."""
    longest: int = 0
    """Characters that fit; 0 for no limit."""
    keyboard: str = ""
    """What is typed: "" (words), "integer", "decimal", "phone", "email", "url"."""
    picture: str = ""
    """PHOTO: the picture as a data: URL; blank if there is none."""
    number: int = 0
    """For `dots`: how many in 100."""
    note: str = ""
    """For `dots`: the other sentence."""
    problem: str = ""
    """The code of its Issue, if the page was asked to go on."""
    problem_words: str = ""
    """The form's own words for it, if it has any."""
    problem_number: str = ""
    """The limit that was passed ("at least 3"), if it has one."""
