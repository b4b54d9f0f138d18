"""Missing translations. A form with some words in another language should have all of them (extension translation)."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.questionnaire.extensions import R4, extensions, part, shadow
from kiosk.questionnaire.lint.finding import Finding, several, warning
from kiosk.questionnaire.lint.sheet import Sheet

Words = tuple[str, frozenset[str]]
"""Whose words they are, and the languages they also stand in."""


def translations(sheet: Sheet) -> Iterator[Finding]:
    """For each language: how many texts lack it."""
    texts = [told for told in _texts(sheet) if told]
    own = sheet.language
    for language in sorted({language for _, known in texts for language in known} - {own}):
        lacking = [owner for owner, known in texts if language not in known]
        if lacking:
            owners = list(dict.fromkeys(owner or "title" for owner in lacking))
            text = f"{len(lacking)} of {len(texts)} texts have no translation into {language}: {several(owners)}"
            yield warning("translation", "", f"{text}; a patient would read two languages at once")


def _texts(sheet: Sheet) -> Iterator[Words | None]:
    yield _words(sheet.raw, "title", "")
    for entry in sheet.entries:
        if entry.hidden:
            continue
        yield _words(entry.raw, "text", entry.link_id)
        for option in entry.all("answerOption"):
            yield _words(option, "valueString", entry.link_id)
            yield _words(option.get("valueCoding") or {}, "display", entry.link_id)


def _words(raw: Mapping[str, Any], name: str, owner: str) -> Words | None:
    if not raw.get(name):
        return None
    told = (part(held, "lang") for held in extensions(shadow(raw, name), R4 + "translation"))
    return owner, frozenset(str(language) for language in told if language)
