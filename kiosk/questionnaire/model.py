"""A Questionnaire as FHIR R4 names it: frozen, small, typed. Only what the kiosk uses."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from kiosk.questionnaire.kinds import ItemType, Level
from kiosk.questionnaire.memory import Memory
from kiosk.questionnaire.rules import (
    NO_EXPRESSIONS,
    NO_LIMITS,
    Constraint,
    EnableBehavior,
    EnableWhen,
    Limits,
    OptionsToggle,
    Use,
    Variable,
)
from kiosk.questionnaire.values import AnswerValue, Coding

if TYPE_CHECKING:
    from kiosk.questionnaire.words.catalogue import Catalogue


__all__ = ["ASIDES", "PAGES", "SIGNERS", "AnswerOption", "Item", "ItemType", "Level", "Questionnaire"]

SIGNERS = frozenset({"patient", "guardian", "interpreter", "witness"})
"""Who may be asked to sign (forms/README.md, "Who signs")."""
PAGES = frozenset({"page", "short", "reading", "risk-card", "teach-back", "choices", "statements"})
"""itemControls of a group that is one page (forms/README.md)."""
ASIDES = frozenset({"help", "note", "flyover", "legal", "prompt", "unit", "lower", "upper"})
"""itemControls of words that belong to the question above them, and are said with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOption:
    """One of the answers on offer (Questionnaire.item.answerOption)."""

    value: AnswerValue
    exclusive: bool = False
    """Choosing it clears the others ("None of these": extension questionnaire-optionExclusive)."""
    score: Decimal | None = None
    """extension itemWeight or ordinalValue; in a teach-back question 1 is right and 0 is not."""
    icon: str = ""
    """A drawing beside the words (our extension `icon`)."""
    picture: str = ""
    """What it looks like: a drawing over the words (our extension `picture`)."""
    prefix: str = ""
    """What stands before it ("A.": extension questionnaire-optionPrefix)."""
    initial: bool = False
    """initialSelected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item of a form, with the SDC extensions the kiosk reads."""

    link_id: str
    """Its linkId; in a form laid out for its answers its address: the linkId and the numbers of the instances ("dose#2.1")."""
    origin: str = ""
    """The linkId it had before it was laid out; blank for an item that stands there once."""
    within: str = ""
    """Which instances of repeating groups, or which answers, it stands in, in words ("Medicine 2", "Penicillin")."""
    type: ItemType
    text: str = ""
    rich: str = ""
    """The same words with their weight and lists, as the safe HTML of `markup` (rendering-markdown, rendering-xhtml); blank if plain."""
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
    limits: Limits = NO_LIMITS
    entry_format: str = ""
    """How to write it ("nnn-nnn": extension entryFormat)."""
    step: Decimal | None = None
    """questionnaire-sliderStepValue."""
    units: tuple[Coding, ...] = ()
    """questionnaire-unit (one) or unitOption (several to choose from)."""
    collapsible: str = ""
    """SDC collapsible: default-open or default-closed; the group is one page, its questions behind its heading."""
    keyboard: str = ""
    """SDC keyboard: phone, email, number, url, chat."""
    orientation: str = ""
    """choiceOrientation: horizontal or vertical."""
    open_label: str = ""
    """What the field for one's own words is called (SDC openLabel)."""
    options: tuple[AnswerOption, ...] = ()
    value_set: str = ""
    """answerValueSet: where the options come from if they do not stand in the form."""
    initial: tuple[AnswerValue, ...] = ()
    expressions: Mapping[Use, str] = field(default_factory=lambda: NO_EXPRESSIONS)
    """FHIRPath, by what it is for."""
    variables: tuple[Variable, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    toggles: tuple[OptionsToggle, ...] = ()
    enable_when: tuple[EnableWhen, ...] = ()
    enable_behavior: EnableBehavior = EnableBehavior.ANY
    level: Level | None = None
    """questionnaire-displayCategory: makes a hidden display item a flag."""
    support_links: tuple[str, ...] = ()
    signer: str = ""
    """signatureRequired: whose signature this page asks for, one of SIGNERS; blank where nobody signs."""
    priority: tuple[str, ...] = ()
    """Hidden booleans that bring this page to the front of its kind (our extension `priority`)."""
    ask_again: str = ""
    """`always`, or the linkId of the question whose other answer makes it asked again on a later visit (our extension `ask-again`)."""
    unsupported: tuple[str, ...] = ()
    """Extensions (last part of their URL) that the kiosk does not read: the item is shown without them."""
    yes_no: tuple[str, str] = ("Yes", "No")
    """What a boolean says, in the language of the form."""
    items: tuple["Item", ...] = ()

    @property
    def signature_required(self) -> bool:
        """Whether somebody signs on this page."""
        return bool(self.signer)

    @property
    def is_question(self) -> bool:
        """Whether it can hold an answer."""
        return self.type not in (ItemType.GROUP, ItemType.DISPLAY)

    @property
    def is_repeating_group(self) -> bool:
        """Whether it can stand there several times, with add and remove."""
        return self.type is ItemType.GROUP and self.repeats

    @property
    def branches(self) -> bool:
        """Whether what stands below it is asked for each of its answers (see `branches`): it has several, and more than words below."""
        return (
            self.repeats
            and self.is_question
            and any(below.is_question for item in self.items if not item.is_aside for below in item.walk())
        )

    @property
    def is_aside(self) -> bool:
        """Whether it is words that a question above it says as its own."""
        return self.control in ASIDES and self.type in (ItemType.DISPLAY, ItemType.TEXT)

    @property
    def full_text(self) -> str:
        """Its words where it stands away from its page: with the instance it belongs to."""
        return f"{self.within}: {self.text}" if self.within else self.text

    @property
    def hint(self) -> str:
        """The words of its help item (itemControl help, prompt), of its unit, and of its ends unless a slider has them."""
        return self.aside("prompt", "help", "unit", *(() if self.control == "slider" else ("lower", "upper")))

    def aside(self, *controls: str) -> str:
        """The words of the display items below it that have one of those itemControls."""
        told = [child for child in self.items if child.control in controls and child.type in (ItemType.DISPLAY, ItemType.TEXT)]
        return told[0].text if len(told) == 1 else " ".join(child.text for child in told)  # words to staff stay such while they are whole

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
    """When it is filled in (Questionnaire.code, our code system): `before` (also if it does not say), `clinician`, `consent`, `clinic`."""
    signature_required: bool = False
    variables: tuple[Variable, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    launch_context: tuple[str, ...] = ()
    """The variables that are given from outside (SDC launchContext): `visit`, `patient`."""
    unsupported: tuple[str, ...] = ()
    """Extensions of the form as a whole that the kiosk does not read."""
    items: tuple[Item, ...] = ()
    source: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    base: "Questionnaire | None" = field(default=None, repr=False, compare=False)
    """The form as its author wrote it, if this one is laid out for a response (`instances`, `standing`)."""
    catalogues: "Mapping[str, Catalogue]" = field(default_factory=dict, repr=False, compare=False)
    """Its words in other languages, by tag, as they lie beside it (`words.catalogue`)."""

    @cached_property
    def source_text(self) -> str:
        """Its JSON in one way only, placeholders as they stand: what a visit keeps of it, and what is approved."""
        return json.dumps(self.source, ensure_ascii=False, sort_keys=True)

    @cached_property
    def source_digest(self) -> str:
        """SHA-256 (hex) of its JSON: what is approved. Another word, rule or value set is another digest."""
        return sha256(self.source_text.encode()).hexdigest()

    @cached_property
    def text_digest(self) -> str:
        """SHA-256 (hex) of the words a reader is shown (see `wording`)."""
        from kiosk.questionnaire.words.wording import text_digest

        return text_digest(self)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Its own language, then all that its words are offered in, in the JSON itself (see `words.translation`)."""
        from kiosk.questionnaire.words.translation import languages

        return languages(self.source)

    @cached_property
    def by_link_id(self) -> dict[str, Item]:
        """Every item by its linkId."""
        return {item.link_id: item for item in self.walk()}

    @cached_property
    def parent_of(self) -> dict[str, str]:
        """The linkId of each nested item's parent."""
        found: dict[str, str] = {}
        seen: set[str] = set()
        for item in self.walk():  # of a linkId that stands there twice the first counts, so that nothing stands below itself
            seen.add(item.link_id)
            found |= {child.link_id: item.link_id for child in item.items if child.link_id not in seen and child.link_id not in found}
        return found

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Every linkId, after those it looks at (see `order`)."""
        from kiosk.questionnaire.order import in_order

        return in_order(self)

    @cached_property
    def waiting(self) -> "Mapping[str, Sequence[Item]]":
        """By linkId, the items whose conditions look at it."""
        found: dict[str, list[Item]] = {}
        for item in self.walk():
            for source in {source for when in item.enable_when for source in when.looks_at}:
                found.setdefault(source, []).append(item)
        return found

    @cached_property
    def repeating(self) -> frozenset[str]:
        """The linkIds of its repeating groups."""
        return frozenset(item.link_id for item in self.walk() if item.is_repeating_group)

    @cached_property
    def branching(self) -> frozenset[str]:
        """The linkIds of its questions below which something is asked for each answer."""
        return frozenset(item.link_id for item in self.walk() if item.branches)

    @cached_property
    def has_pages(self) -> bool:
        """Whether its author made pages."""
        return any(item.control in PAGES for item in self.walk())

    @cached_property
    def has_priorities(self) -> bool:
        """Whether the order of its pages is the patient's own."""
        return any(item.priority for item in self.walk())

    @cached_property
    def has_expressions(self) -> bool:
        """Whether anything in it has to be computed again after an answer."""
        return any(item.expressions.keys() - {Use.INITIAL} or item.toggles for item in self.walk())

    @cached_property
    def layouts(self) -> "dict[Any, Questionnaire]":
        """Where `instances` keeps how the form was laid out last."""
        return Memory()

    @cached_property
    def dressings(self) -> "dict[str, tuple[Mapping[str, Item], Questionnaire]]":
        """Where `standing` keeps how the form looked last, under "": the items that were computed, and the form with them."""
        return Memory()

    @cached_property
    def judgements(self) -> "dict[str, tuple[Mapping[str, tuple[AnswerValue, ...]], frozenset[str]]]":
        """Where `enablement` keeps what was enabled last, under "", and for which answers."""
        return Memory()

    @cached_property
    def worked_out(self) -> "dict[str, tuple[Any, Item]]":
        """Where `standing` keeps its computed items as they were last, by address, and what they looked at."""
        return Memory()

    @cached_property
    def translated(self) -> dict[str, Any]:
        """Where `words.translations` keeps the form in other languages, by tag."""
        return {}

    @cached_property
    def patience(self) -> dict[str, float]:
        """Where `scope` keeps which expressions took too long, and until when they are left out."""
        return {}

    def repeating_around(self, link_id: str) -> tuple[str, ...]:
        """What an item stands in that may be there several times, outermost first: repeating groups, questions that branch."""
        found: list[str] = []
        above = self.parent_of.get(link_id)
        while above is not None:
            if above in self.repeating or above in self.branching:
                found.append(above)
            above = self.parent_of.get(above)
        return tuple(reversed(found))

    @cached_property
    def _all(self) -> tuple[Item, ...]:
        return tuple(below for item in self.items for below in item.walk())

    def walk(self) -> Iterator[Item]:
        """All items in document order."""
        return iter(self._all)

    def with_expression(self, use: Use) -> tuple[Item, ...]:
        """The items for which something of that kind is computed, in document order."""
        return self._computed.get(use, ())

    @cached_property
    def _computed(self) -> dict[Use, tuple[Item, ...]]:
        return {use: tuple(item for item in self._all if use in item.expressions) for use in Use}

    def item(self, link_id: str) -> Item:
        """The item of that linkId; KeyError if there is none."""
        return self.by_link_id[link_id]
