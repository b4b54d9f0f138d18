"""Two records of one person become one: the visits move to the record that is kept, both numbers stay, and it can be taken back."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.encounter.model import EncounterId, PatientId


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """One that was made. It stays in the history; `undone` says when it was taken back."""

    kept: PatientId
    merged: PatientId
    visits: tuple[EncounterId, ...]
    """Those that moved, and go back when it is taken back."""
    at: datetime
    by: str
    """Name and title as printed."""
    undone: datetime | None = None
