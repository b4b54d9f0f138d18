"""How long the pages of a sitting are in view: told to the log where one is left, by a clock that nobody can set."""

from kiosk.encounter.page.answering import Showing
from kiosk.encounter.ports.world import Clock

TURNS = frozenset({"page", "back", "change", "leave", "handback", "refusal", "more-time"})
"""After these another page is in view, or none; the last two are statements that end a sitting. A tablet that was put down says `leave`:
time away from it is in no count."""


class Pace:
    """The page in view, and since when."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._shown = Showing.begun(clock)

    def told(self, action: str, part: str) -> dict[str, str]:
        """What the log keeps with an act: the part where help is asked for, and where a page is left, for how many seconds it was there."""
        if not part or action not in {*TURNS, "help"}:
            return {}
        seconds = self._clock.ticks() - self._shown.ticks
        return {"part": part, "seconds": f"{seconds:.1f}"} if action in TURNS else {"part": part}

    def kept(self, action: str) -> None:
        """The act is on disk."""
        if action in TURNS:
            self._shown = Showing.begun(self._clock)
