"""How long each page had been in view, read from the audit trail: a page is left when another is turned to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.encounter.model import AuditEvent

TURNS = frozenset({"page", "back", "change"})
"""Actions that turn to the page named in their detail."""
ENDS = frozenset({"handback", "ink", "sign"})
PAUSES = frozenset({"leave"})


@dataclass(frozen=True, slots=True)
class View:
    """When a page was left for the last time, and how long it had been in view in all."""

    left: datetime
    seconds: int


@dataclass(slots=True)
class _Reader:
    """Goes through the events of a visit. The first page of a sitting is never turned to: it is there when the sitting begins."""

    first_of: Mapping[str, str]
    here: str = ""
    since: datetime | None = None
    told: dict[str, tuple[datetime, float]] = field(default_factory=dict)

    def read(self, event: AuditEvent) -> None:
        """Take one event."""
        key = event.detail.get("page", "")
        if event.action in TURNS and key:
            self._leave(self.here or self.first_of.get(key, ""), event.at)
            self.here, self.since = key, event.at
        elif event.action in ENDS:
            self._leave(self.here, event.at)
            self.here, self.since = "", None
        elif event.action in PAUSES:
            self._leave(self.here, event.at)
            self.since = None
        elif self.since is None or not self.here:
            self.since = self.since if event.action == "answer" and self.since else event.at

    def _leave(self, key: str, at: datetime) -> None:
        if key and self.since:
            before = self.told[key][1] if key in self.told else 0.0
            self.told[key] = (at, before + (at - self.since).total_seconds())


def views(pages: Iterable[tuple[str, str]], events: Iterable[AuditEvent]) -> Mapping[str, View]:
    """By the key of the page; pages of which nothing is known are left out. `pages` are (sitting, key) in the order they were shown."""
    first: dict[str, str] = {}
    reader = _Reader({key: first.setdefault(sitting, key) for sitting, key in pages})
    for event in events:
        reader.read(event)
    return {key: View(left, max(0, round(seconds))) for key, (left, seconds) in reader.told.items()}
