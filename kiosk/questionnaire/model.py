"""A Questionnaire as FHIR R4 names it: frozen, small, typed. Only what the kiosk uses."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any


class ItemType(StrEnum):
    """Questionnaire.item.type (R4, required binding)."""

    GROUP = "group"
    DISPLAY = "display"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE = "date"
    DATE_TIME = "dateTime"
    TIME = "time"
    STRING = "string"
    TEXT = "text"
    URL = "url"
    CHOICE = "choice"
    OPEN_CHOICE = "open-choice"
    ATTACHMENT = "attachment"
    REFERENCE = "reference"
    QUANTITY = "quantity"


class Operator(StrEnum):
    """Questionnaire.item.enableWhen.operator (R4)."""

    EXISTS = "exists"
    EQUALS = "="
    NOT_EQUALS = "!="
    GREATER = ">"
    LESS = "<"
    GREATER_OR_EQUAL = ">="
    LESS_OR_EQUAL = "<="


class EnableBehavior(StrEnum):
    """Whether all conditions of an item must hold or any one (R4)."""

    ALL = "all"
    ANY = "any"


class Level(StrEnum):
    """How much a flag weighs, worst first. Staff see it; a patient never does."""

    STOP = "stop"
    REVIEW = "review"
    CAUTION = "caution"
    INFO = "info"

    @property
    def must_be_decided(self) -> bool:
        """A clinician must record a decision before anything is countersigned."""
        return self in (Level.STOP, Level.REVIEW)


class Date(str):
    """An ISO 8601 date of year, month or day precision (R4 `date`)."""

    __slots__ = ()


class DateTime(str):
    """An ISO 8601 instant, perhaps partial (R4 `dateTime`)."""

    __slots__ = ()


class Time(str):
    """hh:mm:ss (R4 `time`)."""

    __slots__ = ()


class Url(str):
    """R4 `uri`."""

    __slots__ = ()


class HalfTyped(str):
    """What stands in a field but is not a value yet, such as a date without its month. Kept with the draft; counts as no answer."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Coding:
    """A code. Two are equal when system and code are; the display does not count."""

    code: str
    display: str = field(default="", compare=False)
    system: str = ""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit."""

    value: Decimal
    unit: str = field(default="", compare=False)
    system: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Opaque:
    """An answer of a type the kiosk carries but does not read (Attachment, Reference): the JSON as it came."""

    kind: str
    json: str


AnswerValue = bool | int | Decimal | str | Coding | Quantity | Opaque


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOption:
    """One of the answers on offer (Questionnaire.item.answerOption)."""

    value: AnswerValue
    exclusive: bool = False
    """Choosing it clears the others ("None of these": extension questionnaire-optionExclusive)."""
    score: Decimal | None = None
    """extension ordinalValue; in a teach-back question 1 is right and 0 is not."""
    icon: str = ""
    """A drawing beside the words (our extension `icon`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnableWhen:
    """One condition (Questionnaire.item.enableWhen)."""

    question: str
    operator: Operator
    answer: AnswerValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a form, with the SDC extensions the kiosk reads."""

    link_id: str
    type: ItemType
    text: str = ""
    prefix: str = ""
    short_text: str = ""
    control: str = ""
    """questionnaire-itemControl: FHIR's codes, and the kiosk's own (forms/README.md): body-map, risk-card, decision …"""
    icon: str = ""
    """A drawing beside the words (our extension `icon`)."""
    required: bool = False
    required_message: str = ""
    """What to say when it is missing (our extension `required-message`); words of the field's own otherwise."""
    repeats: bool = False
    read_only: bool = False
    hidden: bool = False
    sensitive: bool = False
    """Covered on the check page until tapped (our extension `sensitive`)."""
    max_length: int | None = None
    min_value: AnswerValue | None = None
    max_value: AnswerValue | None = None
    """`Date("today")` stands for the day of the visit (minValue/maxValue by cqf-calculatedValue today())."""
    options: tuple[AnswerOption, ...] = ()
    value_set: str = ""
    """answerValueSet: where the options come from if they do not stand in the form."""
    initial: tuple[AnswerValue, ...] = ()
    initial_expression: str = ""
    """FHIRPath, read once when the form opens, over %visit (SDC initialExpression)."""
    calculated_expression: str = ""
    """FHIRPath, read again after every answer, over %resource (SDC calculatedExpression)."""
    enable_when: tuple[EnableWhen, ...] = ()
    enable_behavior: EnableBehavior = EnableBehavior.ANY
    level: Level | None = None
    """questionnaire-displayCategory: makes a hidden display item a flag."""
    support_links: tuple[str, ...] = ()
    signature_required: bool = False
    items: tuple["Item", ...] = ()

    @property
    def is_question(self) -> bool:
        """Whether it can hold an answer."""
        return self.type not in (ItemType.GROUP, ItemType.DISPLAY)

    @property
    def hint(self) -> str:
        """The words of its help item (itemControl help)."""
        return " ".join(child.text for child in self.items if child.type is ItemType.DISPLAY and child.control == "help")

    def walk(self) -> Iterator["Item"]:
        """This item and all below it, in document order."""
        yield self
        for child in self.items:
            yield from child.walk()


@dataclass(frozen=True, kw_only=True)
class Questionnaire:
    """A form. `source` is its JSON as read, so that a record can always be shown with its own words."""

    name: str
    """Short and stable: the file's name without number and suffix ("history")."""
    url: str = ""
    version: str = ""
    title: str = ""
    language: str = "en"
    sitting: str = ""
    """When it is filled in: `before`, `clinician`, `consent`, `clinic` (Questionnaire.code, our code system)."""
    signature_required: bool = False
    items: tuple[Item, ...] = ()
    source: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def by_link_id(self) -> dict[str, Item]:
        """Every item by its linkId."""
        return {item.link_id: item for item in self.walk()}

    @cached_property
    def parent_of(self) -> dict[str, str]:
        """The linkId of each nested item's parent."""
        return {child.link_id: item.link_id for item in self.walk() for child in item.items}

    def walk(self) -> Iterator[Item]:
        """All items in document order."""
        for item in self.items:
            yield from item.walk()

    def item(self, link_id: str) -> Item:
        """The item of that linkId; KeyError if there is none."""
        return self.by_link_id[link_id]
