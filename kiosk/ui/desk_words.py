"""The desk's own words in the clinic's language. What a page was made of in English (staff_words.py) is told here, just before it is shown.

They stand in `resources/translations/desk/<tag>.po`, which any gettext tool opens and which is read as it is. What a language lacks
is said in English.
"""

import gettext
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QDate, QLocale

from kiosk.encounter.clinic.languages import called
from kiosk.paths import resources
from kiosk.questionnaire.words.catalogue import opened
from kiosk.questionnaire.words.pseudo import PSEUDO, pseudo
from kiosk.staff_words import DATE_FORMAT, JOINED, Fact, ToStaff, Wording
from kiosk.ui.languages import BASE, MANNERS

T = TypeVar("T")
IN_QUOTES = re.compile(r"'[^']*'")
"""Words in the form of a date."""
log = logging.getLogger(__name__)


def folder() -> Path:
    """Where the catalogues lie."""
    return resources() / "translations" / "desk"


@dataclass(frozen=True, slots=True)
class DeskWords:
    """One language."""

    tag: str
    one: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By context and English."""
    many: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    """By the English for one."""
    form: Callable[[int], int] = lambda number: int(number != 1)
    """Which plural a number takes."""

    def tell(self, shown: T) -> T:
        """The same in this language: every word to staff in it, however deep."""
        told: Any = shown
        match shown:
            case ToStaff():
                told = str.__str__(self._said(shown.wording)) if self.tag != BASE else str.__str__(shown)
            case tuple():
                inner = tuple(self.tell(one) for one in shown)
                told = inner if any(new is not old for new, old in zip(inner, shown, strict=True)) else shown
            case _ if is_dataclass(shown) and not isinstance(shown, type):
                changed = {one.name: new for one in fields(shown) if (new := self.tell(old := getattr(shown, one.name))) is not old}
                told = replace(shown, **changed) if changed else shown
        return told  # type: ignore[no-any-return]  # it is what came in

    def _said(self, words: Wording) -> str:
        facts = {name: self._fact(fact) for name, fact in words.facts}
        if words.many == JOINED:
            return self._template(words.text, "").join(facts.values())
        if words.context == DATE_FORMAT:
            return self._day(words)
        if not facts:
            return self._text(words)
        try:
            return self._text(words).format(**facts)
        except (KeyError, IndexError, ValueError):  # a translator has named a place that there is not
            return _english(words).format(**facts)

    def _text(self, words: Wording) -> str:
        if not words.many:
            return self._template(words.text, words.context)
        english = _english(words)
        forms = self.many.get(words.text)
        return forms[self.form(words.number)] if forms else pseudo(english, self.tag) if self.tag in PSEUDO else english

    def _template(self, text: str, context: str) -> str:
        if self.tag in PSEUDO and context != DATE_FORMAT and any(letter.isalpha() for letter in text):
            return pseudo(text, self.tag)
        return self.one.get((context, text), text)

    def _fact(self, fact: Fact) -> str:
        if isinstance(fact, ToStaff):
            return self._said(fact.wording)
        told = str(fact)
        mirrored = called(self.tag).right_to_left and isinstance(fact, str)
        return f"\N{FIRST STRONG ISOLATE}{told}\N{POP DIRECTIONAL ISOLATE}" if mirrored and told else told

    def _day(self, words: Wording) -> str:
        (_, day), *_ = words.facts
        assert isinstance(day, date)
        locale, form = QLocale(MANNERS[self.tag].locale), self._template(words.text, DATE_FORMAT)
        if "d" not in IN_QUOTES.sub("", form):  # a month alone, which some languages decline beside a day
            for letters, long in (("MMMM", QLocale.FormatType.LongFormat), ("MMM", QLocale.FormatType.ShortFormat)):
                form = form.replace(letters, f"'{locale.standaloneMonthName(day.month, long)}'") if letters in form else form
        return locale.toString(QDate(day.year, day.month, day.day), form)


def _english(words: Wording) -> str:
    return words.many if words.many and words.number != 1 else words.text


def desk_words(language: str) -> DeskWords:
    """For a clinic that works in `language` (BCP 47); English where we have none."""
    tag = called(language).tag
    return _read(tag if tag in MANNERS else BASE)


@cache
def _read(tag: str) -> DeskWords:
    path = folder() / f"{tag}.po"
    if not path.is_file():
        return DeskWords(tag)
    try:
        file = opened(path)
    except ValueError as error:
        log.warning("the desk's words cannot be read", extra={"file": path.name, "why": str(error)})
        return DeskWords(tag)
    entries = [entry for entry in file if entry.translated()]
    rule = file.metadata.get("Plural-Forms", "plural=(n != 1);").split("plural=")[1].rstrip("; ")
    return DeskWords(
        tag,
        {(entry.msgctxt or "", entry.msgid): entry.msgstr for entry in entries if not entry.msgid_plural},
        {entry.msgid: entry.msgstr_plural for entry in entries if entry.msgid_plural},
        gettext.c2py(rule),
    )
