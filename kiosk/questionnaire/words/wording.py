"""The words of a form: placeholders filled in, and the digest of exactly what is shown."""

import hashlib
import html
import json
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.extensions import R4
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.values import Coding
from kiosk.questionnaire.words.translations import in_words

AS_WORDS: Mapping[str, Callable[[str], str]] = {
    R4 + "rendering-markdown": lambda fact: re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", fact),
    R4 + "rendering-xhtml": html.escape,
}
"""How a fact is written where words have a shape, so that a price with an asterisk is still that price (CommonMark, backslash escapes)."""
PLACEHOLDER = re.compile(r"\{((?:clinic|visit)\.[a-z_]+)\}")
KEPT = 32
"""Forms that are not read anew while their source and facts are the same: those of a day, as most visits differ in the consent alone.
One of our pack takes half a megabyte. They hold words and facts; of the answers only the areas, which are a fact, and what was worked
out for a visit until it is forgotten (`memory`)."""


def placeholders(questionnaire: Questionnaire) -> frozenset[str]:
    """The facts its words ask for ("clinic.name", "visit.price")."""
    return _placeholders(questionnaire.source_text)


@lru_cache(maxsize=KEPT)
def unfilled(name: str, source: str) -> Questionnaire:
    """A form as a visit keeps it (`Questionnaire.source_text`), its placeholders as they stand."""
    return parse(json.loads(source), f"{name}.json")


def worded(name: str, source: str, facts: Mapping[str, str], language: str = "") -> Questionnaire:
    """The same, filled in, in one of the languages it has (blank: its own); FormError for a fact that nobody gives.

    The same words give the same object: it is frozen, and read anew only when it is no longer among the last few.
    """
    return _worded(name, source, tuple(sorted(facts.items())), language)


def filled(questionnaire: Questionnaire, facts: Mapping[str, str]) -> Questionnaire:
    """The same form with its placeholders filled in; FormError for a fact that nobody gives."""
    if not placeholders(questionnaire):
        return questionnaire

    def fill(value: Any, written: Callable[[str], str]) -> Any:
        match value:
            case str():
                return PLACEHOLDER.sub(lambda found: written(_fact(found[1], facts, questionnaire.name)), value)
            case dict():
                inside = AS_WORDS.get(str(value.get("url", "")), written)
                return {key: fill(inner, inside) for key, inner in value.items()}
            case list():
                return [fill(inner, written) for inner in value]
            case _:
                return value

    return parse(fill(questionnaire.source, str), f"{questionnaire.name}.json")


def text_digest(questionnaire: Questionnaire) -> str:
    """SHA-256 (hex) over every word a reader is shown, in order, with its linkId; version and language go in first."""
    shown = [[questionnaire.url, questionnaire.version, questionnaire.language, questionnaire.title]]
    shown += [list(_words(item)) for item in questionnaire.walk() if not item.hidden]
    return hashlib.sha256(json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


@lru_cache(maxsize=KEPT)
def _worded(name: str, source: str, facts: tuple[tuple[str, str], ...], language: str) -> Questionnaire:
    return filled(in_words(name, source, language) if language else unfilled(name, source), dict(facts))


@lru_cache(maxsize=KEPT)
def _placeholders(source: str) -> frozenset[str]:
    return frozenset(PLACEHOLDER.findall(source))


def _words(item: Item) -> Iterator[str]:
    yield item.link_id
    yield item.prefix
    yield item.text
    if item.rich:
        yield item.rich
    for option in item.options:
        yield option.value.display if isinstance(option.value, Coding) else str(option.value)
    if item.control == "dots":
        yield from (str(value) for value in item.initial)


def _fact(name: str, facts: Mapping[str, str], form: str) -> str:
    if name not in facts:
        raise FormError(f"{form}: asks for {{{name}}}, which neither clinic.json nor the visit gives")
    return facts[name]
