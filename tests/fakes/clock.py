"""A clock that stands."""

from datetime import UTC, datetime, timedelta


class StoppedClock:
    """A clock that moves when it is told to."""

    def __init__(self, at: datetime = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)) -> None:
        self.at = at
        self._ticks = 1000.0

    def now(self) -> datetime:
        return self.at

    def ticks(self) -> float:
        return self._ticks

    def tick(self, seconds: float = 1) -> datetime:
        """Let time go by; returns the new time."""
        self.at += timedelta(seconds=seconds)
        self._ticks += seconds
        return self.at

    def set(self, at: datetime) -> None:
        """As somebody does who sets the computer's clock: no time has gone by."""
        self.at = at
