"""Days and times in words. Months by name, seconds and the offset from UTC told; a date does not break over two lines."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from kiosk.documents.words.speech import plural, say, to_say

MONTHS = (
    to_say("January", "in a date", "alone"),
    to_say("February", "in a date", "alone"),
    to_say("March", "in a date", "alone"),
    to_say("April", "in a date", "alone"),
    to_say("May", "in a date", "alone"),
    to_say("June", "in a date", "alone"),
    to_say("July", "in a date", "alone"),
    to_say("August", "in a date", "alone"),
    to_say("September", "in a date", "alone"),
    to_say("October", "in a date", "alone"),
    to_say("November", "in a date", "alone"),
    to_say("December", "in a date", "alone"),
)
SHORT = (
    to_say("Jan", "in a short date"),
    to_say("Feb", "in a short date"),
    to_say("Mar", "in a short date"),
    to_say("Apr", "in a short date"),
    to_say("May", "in a short date"),
    to_say("Jun", "in a short date"),
    to_say("Jul", "in a short date"),
    to_say("Aug", "in a short date"),
    to_say("Sep", "in a short date"),
    to_say("Oct", "in a short date"),
    to_say("Nov", "in a short date"),
    to_say("Dec", "in a short date"),
)
UNBROKEN = "\u00a0"


def day(when: date) -> str:
    """21 November 2026"""
    return say("{day}\u00a0{month}\u00a0{year}", "in a date", day=when.day, month=say(MONTHS[when.month - 1], "in a date"), year=when.year)


def short_day(when: date) -> str:
    """21 Nov 2026"""
    return say(
        "{day}\u00a0{month}\u00a0{year}",
        "in a short date",
        day=when.day,
        month=say(SHORT[when.month - 1], "in a short date"),
        year=when.year,
    )


def month(year: str, number: int) -> str:
    """March 1984"""
    return say("{month} {year}", month=say(MONTHS[number - 1], "alone"), year=year)


def clock(when: datetime) -> str:
    """10:58:21"""
    return f"{when:%H:%M:%S}"


def offset(when: datetime) -> str:
    """UTC+00:00"""
    told = f"{when:%z}"
    return f"UTC{told[:3]}:{told[3:5]}" if told else say("local time")


def moment(when: datetime) -> str:
    """21 November 2026, 10:58:21 (UTC+00:00)"""
    return say("{day}, {clock}", day=day(when), clock=clock(when)) + f"{UNBROKEN}({offset(when)})"


def short_moment(when: datetime) -> str:
    """21 Nov 2026, 10:58:21 (UTC+00:00)"""
    return say("{day}, {clock}", day=short_day(when), clock=clock(when)) + f"{UNBROKEN}({offset(when)})"


def span(passed: timedelta) -> str:
    """14 minutes · 3 hours · 2 days: the largest unit of which there are two, rounded down."""
    seconds = int(passed.total_seconds())
    if seconds >= 2 * 86400:
        return plural(seconds // 86400, "{n} day", "{n} days")
    if seconds >= 2 * 3600:
        return plural(seconds // 3600, "{n} hour", "{n} hours")
    return plural(seconds // 60, "{n} minute", "{n} minutes") if seconds >= 60 else say("less than a minute")


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
        span = day(first) if self.on_one_day else say("{first} to {last}", first=day(first), last=day(last))
        return f"{span}{UNBROKEN}({offset(last)})"

    @property
    def on_one_day(self) -> bool:
        """Whether the day need not be told with each time."""
        return not self.whens or self.whens[0].date() == self.whens[-1].date()

    def stamp(self, at: datetime | None) -> str:
        """10:58:21, with its day if there are several; blank for no time."""
        if at is None:
            return ""
        return clock(at) if self.on_one_day else say("{day}, {clock}", day=short_day(at), clock=clock(at))
