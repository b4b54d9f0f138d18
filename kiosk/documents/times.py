"""Days and times in words. Months by name, seconds and the offset from UTC told; a date does not break over two lines."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

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


def span(passed: timedelta) -> str:
    """14 minutes · 3 hours · 2 days: the largest unit of which there are two, rounded down."""
    for unit, seconds in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if (number := int(passed.total_seconds()) // seconds) >= (1 if unit == "minute" else 2):
            return f"{number} {unit}{'' if number == 1 else 's'}"
    return "less than a minute"


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


@dataclass(frozen=True, slots=True)
class Times:
    """The times of a section, in order: where they are all of one day, it is told once."""

    whens: tuple[datetime, ...]

    @property
    def label(self) -> str:
        """21 November 2026 (UTC+00:00) · 7 November 2026 to 21 November 2026 (UTC+00:00) · blank if there are none"""
        if not self.whens:
            return ""
        first, last = self.whens[0], self.whens[-1]
        span = day(first) if self.on_one_day else f"{day(first)} to {day(last)}"
        return f"{span}{UNBROKEN}({offset(last)})"

    @property
    def on_one_day(self) -> bool:
        """Whether the day need not be told with each time."""
        return not self.whens or self.whens[0].date() == self.whens[-1].date()

    def stamp(self, at: datetime | None) -> str:
        """10:58:21, with its day if there are several; blank for no time."""
        if at is None:
            return ""
        return clock(at) if self.on_one_day else f"{short_day(at)}, {clock(at)}"
