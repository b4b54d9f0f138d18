"""How long, how large, how many, and of what form: limits that no answer could keep, or that never count."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.extensions import R4, SDC, extensions, text, value
from kiosk.questionnaire.lint.finding import Finding, error, quoted, warning
from kiosk.questionnaire.lint.sheet import NUMBERS, WORDS, Entry, Sheet

MEND = "no answer fits: turn them round"
ONE = r"(?:\[(?:\\.|[^\]\\])+\]|\\.|[^\\()\[\]|+*?{}])"
NESTED = re.compile(rf"\((?:\?:)?(?:{ONE}[?*+])*?{ONE}[+*](?:{ONE}[?*+])*\)(?:[+*]|\{{\d*,\d*\}})")
"""A group of nothing but what repeats or may be missing, that itself repeats: (a+)+, ([a-z]+[-_]?)*."""
TRIAL = 40
"""Letters that a pattern is tried on: enough for what explodes, few for what only takes its time."""
MEASURED = ("Integer", "Decimal", "Date", "DateTime", "Time", "Quantity")
OF_TYPE = {"integer": ("Integer", "Decimal"), "decimal": ("Decimal", "Integer"), "date": ("Date",), "dateTime": ("DateTime", "Date")}


def pairs(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """The least is not above the most."""
    raw = entry.raw
    for low, high in (("minValue", "maxValue"), ("minLength", ""), ("questionnaire-minOccurs", "questionnaire-maxOccurs")):
        least = value(raw, R4 + low, *MEASURED)
        most = value(raw, R4 + high, *MEASURED) if high else raw.get("maxLength")
        if _above(least, most):
            yield error(
                "limits",
                entry.link_id,
                f"{low} {_said(least)} is above {high or 'maxLength'} {_said(most)}; {MEND}",
            )
    least, most = value(raw, SDC + "minQuantity", "Quantity"), value(raw, SDC + "maxQuantity", "Quantity")
    if _above(least, most):
        yield error("limits", entry.link_id, f"minQuantity {_said(least)} is above maxQuantity {_said(most)}; {MEND}")


def _above(least: Any, most: Any) -> bool:
    """Whether the two can be compared and nothing lies between them."""
    if isinstance(least, dict) and isinstance(most, dict):
        same = (least.get("code") or least.get("unit")) == (most.get("code") or most.get("unit"))
        return same and _above(least.get("value"), most.get("value"))
    if isinstance(least, str) and isinstance(most, str):
        length = min(len(least), len(most))  # a date of year precision holds all its days
        return least[:length] > most[:length]
    numbers = [told for told in (least, most) if isinstance(told, (int, float)) and not isinstance(told, bool)]
    return len(numbers) == 2 and Decimal(str(numbers[0])) > Decimal(str(numbers[1]))


def _said(limit: Any) -> str:
    return f"{limit.get('value')} {limit.get('unit') or limit.get('code') or ''}".strip() if isinstance(limit, dict) else str(limit)


def sizes(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """Lengths, counts and steps are numbers that mean something."""
    counts = {name: value(entry.raw, R4 + name, "Integer") for name in ("minLength", "maxDecimalPlaces", "questionnaire-minOccurs")}
    for name, told in counts.items():
        if told is not None and told < 0:
            yield error("limits", entry.link_id, f"{name} is {told}; write 0 or more")
    most = {"maxLength": entry.raw.get("maxLength"), "questionnaire-maxOccurs": value(entry.raw, R4 + "questionnaire-maxOccurs", "Integer")}
    most |= {name: value(entry.raw, R4 + name, "Integer", "Decimal") for name in ("questionnaire-sliderStepValue", "maxSize")}
    for name, told in most.items():
        if told is not None and told <= 0:
            yield error("limits", entry.link_id, f"{name} is {told}; write more than 0")


def occurrences(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """How many answers only counts where there can be several."""
    most = value(entry.raw, R4 + "questionnaire-maxOccurs", "Integer")
    least = value(entry.raw, R4 + "questionnaire-minOccurs", "Integer")
    if entry.raw.get("repeats") is not True and max(most or 0, least or 0) > 1:
        yield warning("occurs", entry.link_id, "asks for several answers by minOccurs or maxOccurs and does not repeat; set repeats")


def typed(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """minValue and maxValue are of the question's type."""
    fitting = OF_TYPE.get(entry.type)
    for name in ("minValue", "maxValue"):
        for extension in extensions(entry.raw, R4 + name):
            kind = next((key.removeprefix("value") for key in extension if key.startswith("value")), "")
            if fitting and kind and kind not in fitting:
                yield warning("limits", entry.link_id, f"{name} is a {kind} on a {entry.type}; write value{fitting[0]}")


def slider(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """A slider has two ends."""
    ends = [value(entry.raw, R4 + name, *MEASURED) for name in ("minValue", "maxValue")]
    if entry.control == "slider" and entry.type in NUMBERS and None in ends:
        yield warning("slider", entry.link_id, "is a slider without minValue and maxValue; it goes from 0 to 100: say where it ends")


def nested(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """A pattern that is harmless here, where time is kept, and freezes whatever else opens the form."""
    told = text(entry.raw, R4 + "regex")
    if NESTED.search(told):
        why = "repeats what repeats already, over which other engines take without end (here time is kept)"
        yield warning("regex", entry.link_id, f"its regex {quoted(told)} {why}; write a+ for (a+)+")


def _trials(told: str) -> list[str]:
    """Letters that it may repeat: some of every kind, and its own first few. What explodes does so on one of them, over and over."""
    own = dict.fromkeys(letter for letter in told if letter.isalnum() or letter in " -_@.")
    return ["a", "A", "1", " ", *list(own)[:8]]


def pattern(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """regex can be read, and does not take for ever."""
    from kiosk.questionnaire.patterns import compiled, fits

    told = text(entry.raw, R4 + "regex")
    if not told:
        return
    try:
        compiled(told)
        slow = next((letter for letter in _trials(told) if fits(told, letter * TRIAL + "\0") is None), "")
        if slow:
            why = f"its regex {quoted(told)} takes without end over {quoted(slow)} typed {TRIAL} times, so it would not be judged"
            yield error("regex", entry.link_id, f"{why}; do not repeat what repeats already, like (a+)+")
    except FormError as problem:
        yield error("regex", entry.link_id, f"its regex {quoted(told)} cannot be used: {problem}; mend it")
    if entry.type not in (*WORDS, *NUMBERS):
        yield warning("regex", entry.link_id, f"is a {entry.type} with a regex, which counts for what is typed only; take it away")
