"""Work for a lane, with what is to be done with its result. Both know what they were asked for, wherever the desk has gone meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.encounter.at_desk.view import DeskView


def nothing_more(_result: Any) -> "Job | None":
    """Most work is done when it is done."""
    return None


@dataclass(frozen=True, slots=True)
class Job:
    """`work` runs beside the screen; `done` takes its result or its error on the thread of the screen, and says what is shown then."""

    work: Callable[[], Any]
    done: Callable[[Any], DeskView]
    steps: Callable[[Any], Iterator[None]] | None = None
    """What is to be written between the two, in steps short enough for the thread of the screen; an error in one goes to `done`."""
    goes_on: Callable[[Any], "Job | None"] = nothing_more
    """Asked first, on that thread too: the next step, if the result is not the end of it; `steps` and `done` come at the end alone."""
    wait: float = 0
    """Seconds before the work begins, in which the lane is free for others."""


@dataclass(frozen=True, slots=True)
class Errand:
    """Work for a lane of which nothing is shown; `done` takes its result on the thread of the screen."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
