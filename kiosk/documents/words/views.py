"""How long each page had been in view, read from the audit trail: a page is left when another is turned to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.encounter.model import AuditEvent
from kiosk.encounter.record.visit import VisitRecord
from kiosk.questionnaire.pages import pages

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


def views(record: VisitRecord) -> Mapping[str, View]:
    """By the key of the page; pages of which nothing is known are left out."""
    reader = _Reader(_first_of(record))
    for event in record.audit:
        reader.read(event)
    return {key: View(left, max(0, round(seconds))) for key, (left, seconds) in reader.told.items()}


def _first_of(record: VisitRecord) -> dict[str, str]:
    """For every page the first page of its sitting."""
    first: dict[str, str] = {}
    found: dict[str, str] = {}
    for form in record.forms:
        for page in pages(form.questionnaire, form.enabled, form.response):
            found[page.key] = first.setdefault(form.questionnaire.sitting, page.key)
    return found
