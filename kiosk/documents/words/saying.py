"""Answers as paper says them: as on the screen, but with dates and times in words."""

import re
from collections.abc import Iterable
from datetime import date, datetime

from kiosk.documents.words.speech import say
from kiosk.documents.words.times import day, moment
from kiosk.documents.words.times import month as month_of
from kiosk.questionnaire.answers import value_words
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import AnswerValue, Date, DateTime, HalfTyped

ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


def said(item: Item, values: Iterable[AnswerValue]) -> str:
    """All answers to `item`; blank if there is none. What is only half typed is none."""
    told = [_value(item, value) for value in values if not isinstance(value, HalfTyped)]
    return ("; " if any("," in words for words in told) else say(", ")).join(told)


def date_in_words(text: str) -> str:
    """27 March 1984 · March 1984 · 1984; what is no ISO date stays as it is."""
    found = ISO_DATE.fullmatch(text)
    if not found:
        return text
    year, month, number = found.groups()
    try:
        if number:
            return day(date.fromisoformat(text))
        return month_of(year, int(month)) if month else year
    except (ValueError, IndexError):
        return text


def _value(item: Item, value: AnswerValue) -> str:
    match value:
        case bool():
            return say("Yes") if value else say("No")
        case Date():
            return date_in_words(value)
        case DateTime():
            return _instant(value)
        case _:
            return value_words(item, value)


def _instant(text: str) -> str:
    if ISO_DATE.fullmatch(text):
        return date_in_words(text)
    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return text
