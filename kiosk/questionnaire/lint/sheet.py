"""A form as the rules look at it: its tidy JSON, every item with what stands above it, and the value sets that lie beside it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from kiosk.questionnaire.extensions import R4, code, extensions, value
from kiosk.questionnaire.model import AnswerOption
from kiosk.questionnaire.value_sets import contained_options, with_value_sets
from kiosk.questionnaire.values import AnswerValue, Coding, value_from_json

CHOICES = ("choice", "open-choice")
WORDS = ("string", "text", "url", "open-choice")
NUMBERS = ("integer", "decimal")
STAFF = ("clinician", "clinic", "reception")
"""Sittings in which no patient reads."""


@dataclass(frozen=True, eq=False)
class Entry:
    """One item."""

    raw: Mapping[str, Any]
    parent: "Entry | None"
    order: int
    """Its place in the form, from 0."""

    @property
    def link_id(self) -> str:
        """Blank if it has none."""
        return str(self.raw.get("linkId", ""))

    @property
    def type(self) -> str:
        """As it stands, known or not."""
        return str(self.raw.get("type", ""))

    @property
    def is_question(self) -> bool:
        """Whether it can hold an answer."""
        return self.type not in ("group", "display")

    @property
    def control(self) -> str:
        """Its itemControl."""
        return code(self.raw, R4 + "questionnaire-itemControl")

    @property
    def hidden(self) -> bool:
        """Whether it, or what it stands in, is never seen."""
        own = value(self.raw, R4 + "questionnaire-hidden", "Boolean") is True
        return own or (self.parent is not None and self.parent.hidden)

    def all(self, name: str) -> Sequence[Mapping[str, Any]]:
        """The objects in one of its lists."""
        return self.raw.get(name) or ()

    def has(self, url: str) -> bool:
        """Whether it carries that extension."""
        return bool(extensions(self.raw, url))

    def above(self) -> Iterator["Entry"]:
        """What it stands in, nearest first."""
        parent = self.parent
        while parent is not None:
            yield parent
            parent = parent.parent


@dataclass(frozen=True, eq=False)
class Sheet:
    """A whole form."""

    raw: Mapping[str, Any]
    beside: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """The value sets that lie beside it, by their URL."""
    _offered: dict[int, tuple[AnswerValue, ...]] = field(default_factory=dict)
    _keys: dict[int, frozenset[str]] = field(default_factory=dict)
    _known: dict[int, frozenset[AnswerValue | str]] = field(default_factory=dict)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every item in document order."""
        found: list[Entry] = []
        _gather(self.raw.get("item") or (), None, found)
        return tuple(found)

    @cached_property
    def place(self) -> dict[str, int]:
        """Where in the form each linkId stands first."""
        found: dict[str, int] = {}
        for number, entry in enumerate(self.entries):
            found.setdefault(entry.link_id, number)
        return found

    def entry(self, link_id: str) -> Entry | None:
        """The first item of that linkId."""
        return self.entries[self.place[link_id]] if link_id and link_id in self.place else None

    @cached_property
    def _contained(self) -> Mapping[str, tuple[AnswerOption, ...]]:
        try:
            return contained_options(self._with_sets)
        except (TypeError, AttributeError, KeyError, ValueError):  # a value set is not looked into; `parse` will say so
            return {}

    @cached_property
    def _with_sets(self) -> Mapping[str, Any]:
        return with_value_sets(self.raw, lambda: self.beside)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        """The name under which each item's value set is contained, be it the author's or one from beside."""
        return tuple(str(entry.raw.get("answerValueSet", "")) for entry in Sheet(self._with_sets).entries)

    def has_value_set(self, entry: Entry) -> bool:
        """Whether its value set is contained or lies beside the form."""
        return self._names[entry.order] in self._contained

    def options(self, entry: Entry) -> tuple[AnswerValue, ...]:
        """What a question offers; nothing if nobody can say (a value set that is not here, an expression)."""
        if entry.order not in self._offered:
            own = tuple(answer for option in entry.all("answerOption") if (answer := value_from_json(option)) is not None)
            self._offered[entry.order] = own or tuple(option.value for option in self._contained.get(self._names[entry.order], ()))
        return self._offered[entry.order]

    def option_keys(self, entry: Entry) -> frozenset[str]:
        """The names of the elements of its options (valueCoding …)."""
        if entry.order not in self._keys:
            self._keys[entry.order] = frozenset(key for option in entry.all("answerOption") for key in option)
        return self._keys[entry.order]

    def offers(self, entry: Entry, wanted: AnswerValue | str) -> bool:
        """Whether it is one of a question's options, or the code or the words of one."""
        if entry.order not in self._known:
            options = self.options(entry)
            words = {told for option in options if isinstance(option, Coding) for told in (option.code, option.display)}
            self._known[entry.order] = frozenset((*options, *words))
        return wanted in self._known[entry.order]

    @property
    def language(self) -> str:
        """Of its words; English unless it says so."""
        return str(self.raw.get("language") or "en")


def _gather(items: Sequence[Mapping[str, Any]], parent: Entry | None, found: list[Entry]) -> None:
    for raw in items:
        entry = Entry(raw, parent, len(found))
        found.append(entry)
        _gather(entry.all("item"), entry, found)
