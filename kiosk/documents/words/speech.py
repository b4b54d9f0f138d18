"""What the document says of itself, in the language that was read: headings, labels, standing sentences, dates.

The words of the code are English (UK) and the source; other languages are gettext catalogues that a translator's tools open
(resources/translations/document/<language>.po). They are read as they are, with polib: no step of a build can leave them behind. Where
the clinic speaks another language than the patient, headings tell both.
"""

import gettext
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Self

from kiosk.paths import resources

SOURCE = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"})
Key = tuple[str, str]
"""Context and words."""


class Said(str):
    """Words of the document. `beside` is the same in the clinic's language, where that is another; blank if not."""

    __slots__ = ("beside",)
    beside: str

    def __new__(cls, words: str, beside: str = "") -> Self:
        """Words, and what stands beside them."""
        said = super().__new__(cls, words)
        said.beside = beside
        return said


class Quoted(Said):
    """Words that are not the document's own: those of a form, with the clinic's beside them. `lang` is the language of those."""

    __slots__ = ("lang",)
    lang: str

    def __new__(cls, words: str, beside: str = "", lang: str = "") -> Self:
        """Words, what stands beside them, and its language."""
        quoted = super().__new__(cls, words, beside)
        quoted.lang = lang
        return quoted

    def map(self, change: Callable[[str], str]) -> "Quoted":
        """Both changed alike."""
        return Quoted(change(self), change(self.beside), self.lang)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One language. Words it does not have stay in the source."""

    language: str
    one: Mapping[Key, str] = field(default_factory=dict)
    many: Mapping[Key, Mapping[int, str]] = field(default_factory=dict)
    form: Callable[[int], int] = lambda number: int(number != 1)
    """Which plural a number takes."""

    def say(self, words: str, context: str = "") -> str:
        """The words in this language."""
        return self.one.get((context, words), words)

    def plural(self, number: int, one: str, many: str) -> str:
        """The words for so many."""
        forms = self.many.get(("", one))
        return forms[self.form(number)] if forms else (one if number == 1 else many)


@dataclass(frozen=True, slots=True)
class Speech:
    """The patient's language, and the clinic's where it is another."""

    main: Catalogue
    beside: Catalogue | None = None


ENGLISH = Speech(Catalogue(SOURCE))
_SPOKEN: ContextVar[Speech] = ContextVar("spoken", default=ENGLISH)


@contextmanager
def speaking(language: str, clinic: str = SOURCE) -> Iterator[None]:
    """Inside, `say` speaks `language` (BCP 47), and has the clinic's beside it if that differs."""
    main, beside = catalogue(bare(language)), catalogue(bare(clinic))
    token = _SPOKEN.set(Speech(main, beside if beside.language != main.language else None))
    try:
        yield
    finally:
        _SPOKEN.reset(token)


def spoken() -> str:
    """The language in which the document speaks: "en" also where it was asked for one that we do not have."""
    return _SPOKEN.get().main.language


def bare(language: str) -> str:
    """The language without its region; blank is the source."""
    return language.split("-", maxsplit=1)[0].lower() or SOURCE


def beside() -> str:
    """The clinic's language, where the document tells it, too; blank if not."""
    other = _SPOKEN.get().beside
    return other.language if other else ""


def is_mirrored(language: str) -> bool:
    """Whether it is read from right to left."""
    return bare(language) in RIGHT_TO_LEFT


def to_say(words: str, *contexts: str) -> str:
    """Words that are said later, by a table of them: here they are only marked for translators, with the contexts they are said in."""
    return words


def to_say_many(one: str, many: str) -> tuple[str, str]:
    """The same for `plural`."""
    return one, many


def say(words: str, context: str = "", /, **facts: object) -> Said:
    """The words in the language of the document, with their facts in place."""
    speech = _SPOKEN.get()
    beside = _filled(speech.beside.say(words, context), {name: _beside(fact) for name, fact in facts.items()}) if speech.beside else ""
    main = _filled(speech.main.say(words, context), facts)
    return Said(main, beside if beside != main else "")


def plural(number: int, one: str, many: str, /, **facts: object) -> Said:
    """The words for `number` things; {n} in them is the number."""
    speech = _SPOKEN.get()
    facts = {"n": number, **facts}
    beside = _filled(speech.beside.plural(number, one, many), facts) if speech.beside else ""
    return Said(_filled(speech.main.plural(number, one, many), facts), beside)


def _filled(words: str, facts: Mapping[str, object]) -> str:
    return words.format(**facts) if facts else words


def _beside(fact: object) -> object:
    return fact.beside or fact if isinstance(fact, Said) else fact


def folder() -> Path:
    """Where the catalogues lie."""
    return resources() / "translations" / "document"


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language; the source if there is none."""
    path = folder() / f"{language}.po"
    if language == SOURCE or not path.is_file():
        return Catalogue(SOURCE)
    import polib

    file = polib.pofile(str(path))
    entries = [entry for entry in file if entry.translated()]
    rule = file.metadata["Plural-Forms"].split("plural=")[1].rstrip(";")
    return Catalogue(
        language,
        {(entry.msgctxt or "", entry.msgid): entry.msgstr for entry in entries if not entry.msgid_plural},
        {(entry.msgctxt or "", entry.msgid): entry.msgstr_plural for entry in entries if entry.msgid_plural},
        gettext.c2py(rule),
    )
