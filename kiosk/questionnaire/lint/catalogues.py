"""The catalogues beside a form: what cannot be read, is missing, says something else, or was made for other words."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kiosk.questionnaire.lint.finding import Finding, error, note, several, warning
from kiosk.questionnaire.words import catalogue as catalogues
from kiosk.questionnaire.words.catalogue import Beside, Catalogue, Entry, context, why_not
from kiosk.questionnaire.words.seen import Words, seen, shapes
from kiosk.questionnaire.words.translation import missing, needs_words
from kiosk.questionnaire.words.translations import merged

MEND = "`forms translate` brings it up to date"


def beside(form: Path, source: Mapping[str, Any]) -> Iterator[Finding]:
    """What is to be said of all catalogues of a form."""
    for tag, told in Beside(form).items():
        if told.problem:
            yield error("catalogue", "", f"{told.problem}; patients are shown the form in a language that can be read")
        else:
            yield from _of(told, source, tag)
            for line, where in catalogues.twice(catalogues.beside(form)[tag]):
                yield warning("catalogue", where.split(" ")[0], f"{told.file}, line {line}: translated a second time; the last one counts")


def _of(told: Catalogue, source: Mapping[str, Any], tag: str) -> Iterator[Finding]:
    made_for = f"{source.get('url') or ''}|{source.get('version') or ''}"
    if told.made_for and told.made_for != made_for:
        yield warning("catalogue", "", f"{told.file}: made for {told.made_for}, and the form is {made_for}; {MEND}")
    known = {context(words): words for words in (*seen(source), *shapes(source)) if needs_words(words.holder.get(words.key))}
    yield from _stale(told, known)
    for where, entry in told.entries.items():
        if where in known and entry.told.strip() and (why := why_not(entry.text, entry.told)):
            yield error("catalogue", known[where].link_id, f"{told.file}, line {entry.line}: {why}; it is not shown")
    yield from _missing(told, source, tag)
    yield from _flat(told, source)


def _stale(told: Catalogue, known: Mapping[str, Words]) -> Iterator[Finding]:
    """Words that somebody has to look at again, and words the form does not have."""
    others = [where for where, entry in told.entries.items() if where in known and _is_other(entry, known[where])]
    fuzzy = [where for where, entry in told.entries.items() if where in known and entry.fuzzy]
    gone = [where for where in told.entries if where and where not in known]
    if others:
        yield warning(
            "catalogue", "", f"{told.file}: {len(others)} translated from other words than the form has now: {several(others)}; {MEND}"
        )
    if fuzzy:
        yield warning(
            "catalogue", "", f"{told.file}: {len(fuzzy)} marked fuzzy: {several(fuzzy)}; a translator looks again and takes the mark off"
        )
    if gone:
        yield note("catalogue", "", f"{told.file}: {len(gone)} for words the form does not have: {several(gone)}; {MEND}")


def _missing(told: Catalogue, source: Mapping[str, Any], tag: str) -> Iterator[Finding]:
    lacking = missing(merged(source, tag, told), tag)
    if lacking:
        words = sum(needs_words(found.holder.get(found.key)) for found in seen(source))
        where = several(list(dict.fromkeys(link_id or "title" for link_id, _ in lacking)))
        text = f"{told.file}: {len(lacking)} of {words} words have no translation that can be shown: {where}"
        yield warning("translation", "", f"{text}; until all have, it cannot be approved, and nobody is shown it")


def _flat(told: Catalogue, source: Mapping[str, Any]) -> Iterator[Finding]:
    """Bold words and lists that are plain in the translation."""
    flat = [words.link_id for words in shapes(source) if not told.told(words)]
    if flat:
        yield warning(
            "catalogue", "", f"{told.file}: bold words or lists are lost, as only the plain words are translated: {several(flat)}"
        )


def _is_other(entry: Entry, words: Words) -> bool:
    return bool(entry.told.strip()) and not entry.fuzzy and entry.text != words.holder.get(words.key)
