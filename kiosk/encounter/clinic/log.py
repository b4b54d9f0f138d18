"""What is wanted of the log, and how a row of it is told: to a person, in a table, as JSON. Never a name of a patient."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kiosk.encounter.clinic.entries import LogEntry
from kiosk.encounter.model import EncounterId, PatientId

OPENS = frozenset({"view", "look-up", "print", "export", "copy"})
"""What shows a record to somebody."""

COLUMNS = ("seq", "at", "action", "actor", "name", "role", "encounter", "patient", "tablet", "version", "detail", "answers")


@dataclass(frozen=True, slots=True, kw_only=True)
class LogQuery:
    """Which rows: all that fit whatever is not left out."""

    encounter: EncounterId | None = None
    patient: PatientId | None = None
    actor: str = ""
    action: str = ""
    first: date | None = None
    last: date | None = None
    """Both days included, as it was where it was done."""

    @property
    def detail(self) -> dict[str, str]:
        """For the AuditEvent that somebody read the log."""
        told = {"encounter": self.encounter, "patient": self.patient, "actor": self.actor, "action": self.action}
        days = {"first": self.first.isoformat() if self.first else "", "last": self.last.isoformat() if self.last else ""}
        return {name: value for name, value in (told | days).items() if value}


def told(entry: LogEntry, names: Mapping[str, str]) -> dict[str, Any]:
    """A row by column; `names`: those of the staff by id."""
    event = entry.event
    return {
        "seq": entry.seq,
        "at": event.at.isoformat(),
        "action": event.action,
        "actor": event.actor,
        "name": names.get(event.actor, ""),
        "role": event.role,
        "encounter": event.encounter or "",
        "patient": event.patient or "",
        "tablet": entry.tablet,
        "version": entry.version,
        "detail": event.detail,
        "answers": list(entry.answers),
    }


def line(entry: LogEntry, names: Mapping[str, str], visits: Mapping[str, str]) -> str:
    """417  2026-11-20 09:30:12+00:00  view  Dr Lena Fischer  2026-000012  place=record; `visits`: their numbers by id."""
    event = entry.event
    who = names.get(event.actor, event.actor)
    about = visits.get(event.encounter or "", event.encounter or "") or (f"patient {event.patient}" if event.patient else "")
    detail = " ".join(f"{name}={value}" for name, value in event.detail.items())
    return "  ".join(part for part in (str(entry.seq), event.at.isoformat(" ", "seconds"), event.action, who, about, detail) if part)
