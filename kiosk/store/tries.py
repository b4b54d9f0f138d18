"""Slows guessing down: how many wrong tries there were in a row, when the last was, and how long the door stays shut."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

AT_ONCE = timedelta(0)

ShutFor = Callable[[int], timedelta]
"""How long the door stays shut after so many wrong tries in a row."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Charged, on disk, before the secret is looked at: whoever pulls the plug has used up a try all the same."""

    wrong: int = 0
    last: datetime | None = None

    def seen_at(self, now: datetime) -> "Tries":
        """The same, but never later than `now`: when a flat battery sets the clock back, nobody waits for years."""
        return replace(self, last=now) if self.last and self.last > now else self

    def charged(self, now: datetime) -> "Tries":
        """One more."""
        return Tries(self.wrong + 1, now)

    def shut_until(self, shut_for: ShutFor) -> datetime | None:
        """When the next try is looked at; None if the door has not been shut."""
        time = shut_for(self.wrong)
        return self.last + time if self.last and time else None

    def wait(self, now: datetime, shut_for: ShutFor) -> timedelta:
        """How long it still is until then."""
        until = self.shut_until(shut_for)
        return max(until - now, AT_ONCE) if until else AT_ONCE


def doubling(first: timedelta, longest: timedelta, free: int = 0) -> ShutFor:
    """Nothing for `free` wrong tries, then `first`, twice that, four times … up to `longest`."""

    def shut_for(wrong: int) -> timedelta:
        return AT_ONCE if wrong <= free else min(first * 2 ** min(wrong - free - 1, 30), longest)

    return shut_for
