"""The port Backup: copies of the strongroom outside this computer. The real one is kiosk/store/back_ups.py."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from kiosk.encounter.model import AuditEvent


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Where back-ups go every day, from which hour on (0–23, the clinic's time), and how many days and weeks keep theirs."""

    folder: str
    hour: int = 3
    daily: int = 7
    weekly: int = 5


@dataclass(frozen=True, slots=True)
class BackupState:
    """How the last try went: when, what was wrong (blank: nothing), and when one was made last."""

    tried: datetime | None = None
    problem: str = ""
    made: datetime | None = None


class Backup(Protocol):
    """Copies of the strongroom outside this computer."""

    def plan(self) -> BackupPlan | None:
        """What the clinic has set; None if it has not."""
        ...

    def set_plan(self, plan: BackupPlan | None, event: AuditEvent) -> None:
        """Keep it; None: no more daily back-ups."""
        ...

    def trouble(self, folder: str) -> str:
        """What is wrong with a folder for back-ups: missing · no-folder · not-writable · same-drive (it would be lost with the computer);
        blank if nothing is."""
        ...

    def state(self) -> BackupState:
        """How the last try went."""
        ...

    def work(self, folder: Path, now: datetime, progress: Callable[[float], None]) -> Callable[[], str]:
        """What a lane is to do: make a back-up in `folder` and prune by the plan. It returns its name; BackupError if it cannot be made."""
        ...

    def took(self, result: str | Exception, event: AuditEvent) -> BackupState:
        """Keep what came of it, with its event; NotSaved if it cannot be."""
        ...
