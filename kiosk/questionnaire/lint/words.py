"""What a patient reads: whether there are words, whether they are harmless, and whether they keep their shape."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.questionnaire.extensions import R4, SDC, expression, shadow, text
from kiosk.questionnaire.lint.finding import Finding, error, note, quoted, warning
from kiosk.questionnaire.lint.sheet import Entry, Sheet
from kiosk.questionnaire.words.markup import agree, clean, why_plain

HALVES = re.compile("[\ud800-\udfff]")
"""Halves of a letter (lone surrogates), which JSON can spell and no file can hold."""
DANGEROUS = ("<script", "<iframe", "<object", "<embed", "javascript:", " onerror", " onload", " onclick", "<img", "<link", "url(")
"""What no form for people needs: it would run something or fetch something. None of it is ever run or fetched."""


def form(sheet: Sheet) -> Iterator[Finding]:
    """What a record must be able to name: which form, and which version of it."""
    if not sheet.raw.get("url"):
        yield warning("identity", "", "has no url, by which a record names the form it answers; give it one")
    if not sheet.raw.get("version"):
        yield warning("identity", "", "has no version, so old and new wording cannot be told apart; give it one")
    if not sheet.raw.get("title"):
        yield warning("identity", "", "has no title; staff see its file name: give it one")
    if not sheet.raw.get("language"):
        yield note("language", "", "does not say its language and is taken for English; write language")
    yield from _unseen("", {key: told for key, told in sheet.raw.items() if key not in ("item", "contained")})


def present(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """A question has words to ask it."""
    beside = shadow(entry.raw, "text")
    shaped = text(beside, R4 + "rendering-xhtml") or text(beside, R4 + "rendering-markdown") or expression(beside, R4 + "cqf-expression")
    if not (entry.type == "group" or entry.hidden or entry.raw.get("text", "").strip() or shaped):
        yield warning("no-text", entry.link_id, f"is a {entry.type or 'question'} without text, so nobody knows what is asked")


def harmless(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """No control characters, and none that turn the direction of what follows."""
    yield from _unseen(entry.link_id, {key: told for key, told in entry.raw.items() if key != "item"})


def _unseen(link_id: str, raw: Mapping[str, Any]) -> Iterator[Finding]:
    for words in _strings(raw):
        if clean(words) != words or HALVES.search(words):
            found = sorted({letter for letter in words if not clean(letter) or HALVES.match(letter)})
            named = ", ".join(f"U+{ord(letter):04X}" for letter in found[:5])
            text = f"{quoted(clean(words))} holds characters that no reader sees ({named}); they are not shown: take them out"
            yield error("unseen", link_id, text)


def _strings(raw: Any) -> Iterator[str]:
    """Every string below, however deep, without recursion."""
    todo = [raw]
    while todo:
        told = todo.pop()
        if isinstance(told, str):
            yield told
        elif isinstance(told, Mapping):
            todo.extend(reversed(list(told.values())))
        elif isinstance(told, list):
            todo.extend(reversed(told))


def shape(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """rendering-xhtml and rendering-markdown that the kiosk can draw, and that say the same as the text beside them."""
    for name in ("text", "prefix"):
        beside = shadow(entry.raw, name)
        xhtml, markdown = text(beside, R4 + "rendering-xhtml"), text(beside, R4 + "rendering-markdown")
        if dangerous := [sign.strip(" <(:") for sign in DANGEROUS if sign in (xhtml + markdown).lower()]:
            yield warning("markup", entry.link_id, f"its {name} holds {', '.join(dangerous)}, which is never run or fetched; take it out")
        if (xhtml or markdown) and (why := why_plain(xhtml, markdown)):
            yield note("markup", entry.link_id, f"its {name} is shown plain: {why}")
        plain = entry.raw.get(name, "")
        if plain and xhtml and not agree(xhtml, plain):
            yield warning(
                "markup",
                entry.link_id,
                f"its {name} and its rendering-xhtml say different things; make them agree",
            )
    if entry.has(SDC + "openLabel") and entry.type != "open-choice":
        yield note("open-label", entry.link_id, f"has an openLabel and is a {entry.type}; it is for open-choice")
