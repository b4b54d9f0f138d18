"""Which visits are meant, where many are."""

from dataclasses import dataclass
from datetime import date

from kiosk.encounter.model import State


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitChoice:
    """Those that belong to a patient and began on these days, both included."""

    first: date
    last: date
    treatment: str = ""
    """Blank for all."""
    states: frozenset[State] = frozenset()
    """Empty for all."""

    @property
    def told(self) -> dict[str, str]:
        """As the log and the files themselves say it."""
        states = " ".join(state.value for state in State if state in self.states) or "all"
        return {"first": self.first.isoformat(), "last": self.last.isoformat(), "treatment": self.treatment or "all", "states": states}
