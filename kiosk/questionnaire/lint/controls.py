"""How an item is to be drawn: controls that the kiosk does not have, or that do not fit, and extensions it does not read."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.questionnaire.extensions import R4, SDC, code, text, urls, value
from kiosk.questionnaire.lint.finding import Finding, error, note, quoted, several, warning
from kiosk.questionnaire.lint.sheet import CHOICES, NUMBERS, Entry, Sheet
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.supported import unsupported

GROUP, DISPLAY, SELECT = ("group",), ("display",), (*CHOICES, "integer", "date", "time", "string", "decimal", "dateTime", "quantity")
FITS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("page", "header", "footer", "table", "gtable", "htable", "atable", "grid", "list", "tab-container"), GROUP),
    **dict.fromkeys(("short", "reading", "risk-card", "teach-back", "choices", "statements"), GROUP),
    **dict.fromkeys(("help", "flyover", "legal", "prompt", "unit", "lower", "upper", "inline"), (*DISPLAY, "text")),
    **dict.fromkeys(("note", "right", "explain"), DISPLAY),
    **dict.fromkeys(("radio-button", "drop-down", "autocomplete", "lookup", "check-box"), (*SELECT, "boolean", "reference")),
    "likert": (*CHOICES, "group", "integer"),
    "slider": (*NUMBERS, "quantity"),
    "spinner": (*NUMBERS, "quantity", "date", "time", "dateTime"),
    "text-box": ("string", "text", *NUMBERS, "url"),
    "text-area": ("string", "text"),
    "dots": ("integer",),
    "decision": ("choice",),
    "body-map": ("choice", "open-choice"),
}
"""Each itemControl that the kiosk knows (FHIR's, SDC's, and those of forms/README.md), with the types it is for."""
PLAIN = ("list", "tab-container", "spinner", "text-box", "lookup", "atable", "htable", "grid", "table", "gtable")
"""Known, and drawn another way: tables are cards, a tab is a page, a spinner is a field."""
WORDS = {R4 + "questionnaire-choiceOrientation": ("horizontal", "vertical"), SDC + "collapsible": ("default-open", "default-closed")}
SHADOWS = ("text", "prefix", "required", "readOnly", "answerValueSet")


def control(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """itemControl is known and fits the type."""
    name = entry.control
    if name and name not in FITS:
        yield warning("item-control", entry.link_id, f"the kiosk has no itemControl {quoted(name)}; it is shown as a plain {entry.type}")
    elif name and entry.type not in FITS[name] and not (entry.type == "display" and name in ("header", "footer")):
        fitting = ", ".join(FITS[name])
        yield warning("item-control", entry.link_id, f"itemControl {quoted(name)} is for {fitting}, not for a {entry.type}; choose another")
    elif name in PLAIN:
        yield note("item-control", entry.link_id, f"itemControl {quoted(name)} is drawn the kiosk's own way (cards, pages, plain fields)")


def drawn(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """Words that say how to draw it are words that exist."""
    for url, known in WORDS.items():
        told = text(entry.raw, url)
        if told and told not in known:
            yield warning("drawn", entry.link_id, f"{url.rsplit('-', 1)[-1]} is {quoted(told)}; write {' or '.join(known)}")
    if entry.type == "reference":
        yield note("reference", entry.link_id, "is a reference, which the kiosk shows and does not ask")
    category = code(entry.raw, R4 + "questionnaire-displayCategory")
    own_hidden = value(entry.raw, R4 + "questionnaire-hidden", "Boolean") is True
    if category and entry.type == "display" and own_hidden and category not in set(Level):
        yield error("flag", entry.link_id, f"is a flag of level {quoted(category)}; the levels are {', '.join(Level)}")


def hidden(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """Nobody is asked for what nobody sees."""
    computed = [SDC + name for name in ("initialExpression", "calculatedExpression")]
    given = entry.raw.get("initial") or any(option.get("initialSelected") is True for option in entry.all("answerOption"))
    if entry.hidden and entry.is_question and entry.raw.get("required") is True and not given and not any(map(entry.has, computed)):
        yield error("hidden-required", entry.link_id, "is required and hidden, and nothing fills it in; show it or compute it")


def extensions_left_out(sheet: Sheet) -> Iterator[Finding]:
    """One note for each extension that the kiosk does not read, with the items that carry it."""
    carriers: dict[str, list[str]] = {}
    for name in unsupported(urls(sheet.raw, "title")):
        yield note("extension", "", f"the form's extension {quoted(name)} is not read")
    for entry in sheet.entries:
        for name in unsupported(_urls(entry)):
            carriers.setdefault(name, []).append(entry.link_id)
    for name, items in carriers.items():
        why = " (the kiosk has one look)" if name == "rendering-style" else ""
        yield note("extension", items[0], f"the extension {quoted(name)} is not read{why}; shown without it: {several(items)}")


def _urls(entry: Entry) -> Iterator[str]:
    yield from urls(entry.raw, *SHADOWS)
    for option in entry.all("answerOption"):
        coding: Mapping[str, Any] = option.get("valueCoding") or {}
        yield from (*urls(option, "valueString"), *urls(coding, "display"))


def modifiers(sheet: Sheet) -> Iterator[Finding]:
    """An extension that changes the meaning of what it stands on must be understood (R4 Extensibility, modifierExtension)."""
    for link_id, raw in (("", sheet.raw), *((entry.link_id, entry.raw) for entry in sheet.entries)):
        names = [str(held.get("url", "")) for held in raw.get("modifierExtension") or ()]
        if names:
            yield error("modifier", link_id, f"has the modifierExtension {several(names)}, which the kiosk does not know; take it away")
