"""What Records is asked for the numbers of the clinic: counts of many visits, never one of them. A part of the port Records (world.py)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol


class Counted(StrEnum):
    """What is counted."""

    VISIT = "visit"
    """Visits, by State."""
    STOPPED = "stopped"
    """Visits left unfinished, by the title of the part they stand in."""
    GONE = "gone"
    """The same of those that were erased as nobody came back: of them the day and the part are kept, and nothing else."""
    HELP = "help"
    """How often help was asked for, by the linkId of the part."""
    TIME = "time"
    """Visits by the time that a part was in view: `name` is the linkId of the part, `seconds` where the step begins."""
    NOT_SURE = "not-sure"
    """Visits in which a question stands answered with `not-sure`, by its linkId."""
    TAUGHT = "taught"
    """Visits in which a teach-back question was answered, by its linkId; `wrong` of them wrong at first."""
    STOP = "flag-stop"
    """Flags of signed visits, by linkId; and so on for each Level."""
    REVIEW = "flag-review"
    CAUTION = "flag-caution"
    INFO = "flag-info"


FLAGS = (Counted.STOP, Counted.REVIEW, Counted.CAUTION, Counted.INFO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often something was counted in the days asked for."""

    what: Counted
    name: str
    number: int
    wrong: int = 0
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """The visits of each day that had any, oldest first; and the tallies, by `what`, `name` and `seconds`."""

    days: tuple[tuple[date, int], ...] = ()
    tallies: tuple[Tally, ...] = ()

    def of(self, *what: Counted) -> tuple[Tally, ...]:
        """Those of some kinds."""
        return tuple(tally for tally in self.tallies if tally.what in what)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A teach-back question and the hidden integer that counts its wrong tries, by their linkIds."""

    question: str
    counter: str


def step(seconds: float) -> int:
    """Where the step of a time begins: ten seconds each up to two minutes, half a minute up to ten, a minute up to an hour."""
    width = step_width(seconds)
    return min(int(seconds // width) * width, 3600)


def step_width(seconds: float) -> int:
    """How long the step is that holds a time."""
    return 10 if seconds < 120 else 30 if seconds < 600 else 60


class Counting(Protocol):
    """The strongroom as a statistician sees it."""

    def count_days(self, before: date, lessons: Sequence[Lesson], at_most: int = 60) -> int:
        """Keep the counts of days before that one whose visits have changed since they were counted, newest first; how many were done.

        NotSaved if they cannot be kept, which changes no number: `counts` counts such days itself, only slower.
        """
        ...

    def counts(self, first: date, last: date, today: date, lessons: Sequence[Lesson]) -> Counts:
        """Of the visits begun on these days, both included. A visit of `today` is not left unfinished yet. Nothing is changed."""
        ...
