"""Answers in words, as screen, paper and tables all say them."""

import json
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from typing import assert_never

from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import AnswerValue, Coding, DateTime, HalfTyped, Opaque, Quantity, Time


def answer_words(item: Item, values: Iterable[AnswerValue]) -> str:
    """All answers to `item`, listed; blank if there is none. What is only half typed is none."""
    return listed(value_words(item, value) for value in values if not isinstance(value, HalfTyped))


def listed(words: Iterable[str]) -> str:
    """Joined by ", "; by the comma of their script where all that can be told from are Arabic letters."""
    said = list(words)
    strong = {kind for letter in "".join(said) if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL")}
    return ("، " if strong == {"AL"} else ", ").join(said)


def value_words(item: Item, value: AnswerValue) -> str:
    """One answer: Yes or No, the words of the option chosen, a number with its unit, what a file or a reference is called, a time
    without its seconds, dates and text as they are.
    """
    if isinstance(value, Coding):
        return _offered(item, value) or value.display or value.code
    if isinstance(value, bool):
        return item.yes_no[0 if value else 1]
    return plain_words(value)


def plain_words(value: AnswerValue) -> str:
    """The same for a value alone, without the form's words for it."""
    match value:
        case bool():
            return "Yes" if value else "No"
        case Coding():
            return value.display or value.code
        case Quantity():
            return f"{_number(value.value)} {value.unit or value.code}".strip()
        case Decimal():
            return _number(value)
        case Opaque():
            return _called(value)
        case Time():
            return value[:5]
        case DateTime():
            day, _, clock = value.partition("T")
            return f"{day} {clock[:5]}".strip()
        case int() | str():
            return str(value)
        case _:
            assert_never(value)


def code(value: AnswerValue) -> str:
    """What names an answer to a program: the code of a choice or of a unit; blank for any other."""
    return value.code if isinstance(value, Coding | Quantity) else ""


def _offered(item: Item, value: Coding) -> str:
    """The words the form has for a code; an answer may have been given in another language."""
    return next((option.value.display for option in item.options if option.value == value and isinstance(option.value, Coding)), "")


def _called(value: Opaque) -> str:
    """The name a reference or a file carries; what it is if it carries none."""
    held = json.loads(value.json)
    name = held.get("display") if value.kind == "Reference" else held.get("title")
    if name and isinstance(name, str):
        return name
    if value.kind == "Reference":
        return str(held.get("reference") or "reference")
    return "picture" if str(held.get("contentType", "")).startswith("image/") else "attachment"


def _number(value: Decimal) -> str:
    """Digits as they were given, never in powers of ten."""
    return f"{value:f}"
