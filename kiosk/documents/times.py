"""Days and times in words. Months by name, seconds and the offset from UTC told; a date does not break over two lines."""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
UNBROKEN = "\u00a0"


def day(when: date) -> str:
    """21 November 2026"""
    return UNBROKEN.join((str(when.day), MONTHS[when.month - 1], str(when.year)))


def short_day(when: date) -> str:
    """21 Nov 2026"""
    return UNBROKEN.join((str(when.day), MONTHS[when.month - 1][:3], str(when.year)))


def clock(when: datetime) -> str:
    """10:58:21"""
    return f"{when:%H:%M:%S}"


def offset(when: datetime) -> str:
    """UTC+00:00"""
    told = f"{when:%z}"
    return f"UTC{told[:3]}:{told[3:5]}" if told else "local time"


def moment(when: datetime) -> str:
    """21 November 2026, 10:58:21 (UTC+00:00)"""
    return f"{day(when)}, {clock(when)}{UNBROKEN}({offset(when)})"


def short_moment(when: datetime) -> str:
    """21 Nov 2026, 10:58:21 (UTC+00:00)"""
    return f"{short_day(when)}, {clock(when)}{UNBROKEN}({offset(when)})"


def in_zone(when: datetime, zone: tzinfo | None) -> datetime:
    """The same instant by the clock of `zone`: one document tells all its times by one clock."""
    return when.astimezone(zone) if zone and when.tzinfo else when


def age(born: str, at: date) -> int | None:
    """Full years; None if `born` is no whole date (ISO 8601)."""
    try:
        birth = date.fromisoformat(born)
    except ValueError:
        return None
    return at.year - birth.year - ((at.month, at.day) < (birth.month, birth.day))


def days(whens: Iterable[datetime]) -> str:
    """21 November 2026, or the first and the last day: 7 November 2026 to 21 November 2026."""
    told = sorted(when.date() for when in whens)
    if not told:
        return ""
    return day(told[0]) if told[0] == told[-1] else f"{day(told[0])} to {day(told[-1])}"
