"""Dates and times between what is typed and what R4 holds: in parts (day, month, year, hour, minute) and as words in one line.

What is not a date or a time yet stands as it was typed: `{day}/{month}/{year}`, `{hour}:{minute}`, or both with a space between them.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import Any

from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import AnswerValue, Date, DateTime, HalfTyped, Time

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")
CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?::\d{2})?")
Parts = tuple[str, str, str]
"""Day, month, year."""


class Precision(StrEnum):
    """How much of a date is asked for."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


CONTROLS = {"year": Precision.YEAR, "yearMonth": Precision.MONTH}
"""itemControls that forms use for partial dates (in no FHIR value set, yet in use in several countries)."""


def precision(item: Item) -> Precision:
    """By its itemControl, or by an entryFormat that has no day or no month ("YYYY", "MM/YYYY")."""
    letters = set(re.sub(r"[\W\d_]", "", item.entry_format.lower()))
    if item.control in CONTROLS:
        return CONTROLS[item.control]
    if "y" in letters and letters <= set("dmy"):
        return Precision.DAY if "d" in letters else Precision.MONTH if "m" in letters else Precision.YEAR
    return Precision.DAY


def entered_date(item: Item, raw: Mapping[str, Any] | str) -> tuple[AnswerValue, ...]:
    """A date when it is whole and real; as it was typed when it is not."""
    parts = _date_typed(raw)
    if not any(parts):
        return (HalfTyped(raw),) if isinstance(raw, str) and raw else ()
    found = iso_date(parts, precision(item))
    return (Date(found),) if found else (HalfTyped(raw if isinstance(raw, str) else "/".join(parts)),)


def entered_time(raw: Mapping[str, Any] | str) -> tuple[AnswerValue, ...]:
    """hh:mm:00, in 24 hours; as it was typed when it is none."""
    hour, minute = _time_typed(raw)
    if not (hour or minute):
        return (HalfTyped(raw),) if isinstance(raw, str) and raw else ()
    found = iso_time(hour, minute)
    return (Time(found),) if found else (HalfTyped(raw if isinstance(raw, str) else f"{hour}:{minute}"),)


def entered_date_time(item: Item, raw: Mapping[str, Any] | str, zone: tzinfo | None) -> tuple[AnswerValue, ...]:
    """A date with its time and offset; the date alone where the form asks for no more than a month or a year.

    R4 wants an offset wherever there is a time. It is that of `zone` on that day (summer time included), not today's;
    without one, that of the tablet, which stands in the clinic.
    """
    day, _, clock = raw.rpartition(" ") if isinstance(raw, str) else ("", "", "")
    parts = _date_typed(day or raw)
    hour, minute = _time_typed(clock if isinstance(raw, str) else raw)
    if not any((*parts, hour, minute)):
        return (HalfTyped(raw),) if isinstance(raw, str) and raw else ()
    asked = precision(item)
    if asked is not Precision.DAY and not (hour or minute) and (found := iso_date(parts, asked)):
        return (DateTime(found),)
    instant = _instant(iso_date(parts, Precision.DAY), iso_time(hour, minute), zone)
    return (DateTime(instant),) if instant else (HalfTyped(raw if isinstance(raw, str) else f"{'/'.join(parts)} {hour}:{minute}"),)


def date_parts(values: tuple[AnswerValue, ...]) -> Parts:
    """Day, month, year of the first as typed; a whole date without leading noughts."""
    match next(iter(values), None):
        case Date() | DateTime() as whole:
            year, month, day = [*whole.partition("T")[0].split("-"), "", ""][:3]
            return day.lstrip("0"), month.lstrip("0"), year
        case HalfTyped() as half:
            return _half_date(half)
        case _:
            return "", "", ""


def time_parts(values: tuple[AnswerValue, ...]) -> tuple[str, str]:
    """Hour and minute of the first as typed, of a Time or of a DateTime with one."""
    match next(iter(values), None):
        case Time() as whole:
            hour, minute = [*whole.split(":"), ""][:2]
            return hour, minute
        case DateTime() as whole:
            hour, minute = [*whole.partition("T")[2].split(":"), ""][:2]
            return hour, minute
        case HalfTyped() as half:
            hour, _, minute = half.rpartition(" ")[2].partition(":")
            return hour, minute
        case _:
            return "", ""


def one_line(value: Date | DateTime | Time) -> str:
    """As a person types it, and as it can be typed again: 27/3/1984 · 3/1984 · 09:30 · 27/3/1984 09:30."""
    clock = ":".join(filter(None, time_parts((value,))))
    return " ".join(filter(None, ("/".join(filter(None, date_parts((value,)))), clock)))


def iso_date(parts: Parts, asked: Precision) -> str:
    """ISO 8601; blank for what is no real date or has less than is asked for."""
    day, month, year = parts
    try:
        if len(year) != 4 or not year.isdecimal():
            return ""
        whole = date(int(year), _month(month) if month or day else 1, _number(day) if day else 1).isoformat()
    except ValueError:
        return ""
    if day:
        return whole
    if month:
        return "" if asked is Precision.DAY else whole[:7]
    return whole[:4] if asked is Precision.YEAR else ""


def iso_time(hour: str, minute: str) -> str:
    """hh:mm:00; blank for what is no time of a day of 24 hours."""
    if not (hour.isdecimal() and minute.isdecimal()) or int(hour) > 23 or int(minute) > 59:
        return ""
    return f"{int(hour):02}:{int(minute):02}:00"


def _instant(day: str, clock: str, zone: tzinfo | None) -> str:
    if not (day and clock):
        return ""
    naive = datetime.fromisoformat(f"{day}T{clock}")
    try:
        offset = (naive.replace(tzinfo=zone) if zone else naive.astimezone()).utcoffset() or timedelta()
    except (OverflowError, ValueError, OSError):  # the first and last days of the calendar, in zones that lie beyond them
        return ""
    whole = timezone(timedelta(minutes=round(offset.total_seconds() / 60)))  # R4 has no seconds in an offset, old local times had
    return naive.replace(tzinfo=whole).isoformat()


def _date_typed(raw: Mapping[str, Any] | str) -> Parts:
    if isinstance(raw, str):
        return _split(raw)
    day, month, year = (re.sub("[/:]", "", str(raw.get(name, "")).strip()) for name in ("day", "month", "year"))
    return day, month, year


def _time_typed(raw: Mapping[str, Any] | str) -> tuple[str, str]:
    if isinstance(raw, str):
        found = CLOCK.fullmatch(raw.strip())
        return (found[1], found[2]) if found else (raw.strip(), "")
    hour, minute = (re.sub(r"[\s:]", "", str(raw.get(name, ""))) for name in ("hour", "minute"))
    return hour, minute


def _half_date(half: str) -> Parts:
    day, separator, clock = half.rpartition(" ")
    pieces = (day if separator and ":" in clock else half).split("/")
    return (pieces[0], pieces[1], pieces[2]) if len(pieces) == 3 else _split("/".join(pieces))


def _split(text: str) -> Parts:
    """A date in one line: ISO, or day, month and year with anything between them; the last of fewer is the year."""
    if found := ISO_DATE.fullmatch(text.strip()):
        return found[3] or "", found[2] or "", found[1]
    pieces = [piece for piece in re.split(r"[\W_]+", text) if piece]
    day, month, year = [*([""] * (3 - len(pieces))), *pieces][:3]
    return day, month, year


def _month(month: str) -> int:
    """A month as number or name, in any of its first three letters (GOV.UK date pattern: accept month names)."""
    return MONTHS.index(month[:3].lower()) + 1 if month[:3].lower() in MONTHS else _number(month)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0
