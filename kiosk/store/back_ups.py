"""The port Backup on the strongroom: the clinic's plan, how the last try went, and the work itself, for a lane."""

import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.encounter.model import AuditEvent
from kiosk.encounter.ports.backup import BackupPlan, BackupState
from kiosk.store import audit, codec, keeping, settings, witnesses
from kiosk.store.backup import Made, Progress, make, no_progress
from kiosk.store.keeping import Kept
from kiosk.store.records import StrongroomRecords

PLAN, STATE = "backup", "backup.last"
"""Rows of `setting`."""


class StrongroomBackup:
    """Beside the records, on the same thread; what `work` returns runs on another."""

    def __init__(self, records: StrongroomRecords) -> None:
        self._database, self._audit_key = records._database, records._audit_key

    def plan(self) -> BackupPlan | None:
        """What the clinic has set; None if it has not."""
        kept = self._kept(PLAN)
        return BackupPlan(**kept) if kept else None

    def set_plan(self, plan: BackupPlan | None, event: AuditEvent) -> None:
        """Keep it; None: no more daily back-ups. What it was before stays in the history of the settings."""
        before, after = self._history(self.plan()), self._history(plan)
        with self._database.writing():
            for name in before:
                settings.keep_change(self._database, name, before[name], after[name], event)
            self._write(PLAN, asdict(plan) if plan else None)
            audit.append(self._database, self._audit_key, event)

    def trouble(self, folder: str) -> str:
        """See the port."""
        return trouble(Path(folder), self._database.path.parent)

    def state(self) -> BackupState:
        """How the last try went."""
        kept = self._kept(STATE) or {}
        return BackupState(_instant(kept.get("tried")), kept.get("problem", ""), _instant(kept.get("made")))

    def work(self, folder: Path, now: datetime, progress: Progress = no_progress) -> Callable[[], str]:
        """What a lane is to do."""
        plan, database, key = self.plan(), self._database, self._audit_key

        def made() -> str:
            connection = database.beside()
            try:
                path = make(connection, key, folder, now, progress).path
            finally:
                connection.close()
            if plan and Path(plan.folder) == folder:
                keeping.prune(folder, key, plan.daily, plan.weekly)
            return path.name

        return made

    def now(self, folder: Path, at: datetime, progress: Progress = no_progress) -> Made:
        """Make one here, on this thread. BackupError if it cannot be made."""
        connection = self._database.beside()
        try:
            return make(connection, self._audit_key, folder, at, progress)
        finally:
            connection.close()

    def unheld(self) -> tuple[Kept, ...]:
        """Daily back-ups that know an end of the log that is not in it; see witnesses.py."""
        plan = self.plan()
        return witnesses.unheld(self._database, self._audit_key, Path(plan.folder)) if plan else ()

    def took(self, result: str | Exception, event: AuditEvent) -> BackupState:
        """Keep what came of it, with its event."""
        good = not isinstance(result, Exception)
        state = BackupState(event.at, "" if good else str(result), event.at if good else self.state().made)
        self._keep(STATE, {"tried": _text(state.tried), "problem": state.problem, "made": _text(state.made)}, event)
        return state

    def _kept(self, name: str) -> dict[str, Any] | None:
        for row in self._database.rows("SELECT value FROM setting WHERE name = ?", name):
            return json.loads(row["value"])  # type: ignore[no-any-return]  # what `_keep` wrote
        return None

    def _keep(self, name: str, value: dict[str, Any] | None, event: AuditEvent) -> None:
        with self._database.writing():
            self._write(name, value)
            audit.append(self._database, self._audit_key, event)

    def _write(self, name: str, value: dict[str, Any] | None) -> None:
        self._database.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            name,
            codec.to_json(value),
        )

    def _history(self, plan: BackupPlan | None) -> dict[str, str]:
        return {"backup.folder": plan.folder, "backup.hour": str(plan.hour)} if plan else {"backup.folder": "", "backup.hour": ""}


def trouble(folder: Path, data: Path) -> str:
    """missing · no-folder · not-writable · same-drive; blank if nothing is wrong. `data`: where the records themselves lie."""
    if not folder.is_absolute() or not folder.exists():
        return "missing"
    if not folder.is_dir():
        return "no-folder"
    try:
        descriptor, made = tempfile.mkstemp(prefix=".inkwell-", dir=folder)  # to be told that one may write is not the same as writing
        os.close(descriptor)
        Path(made).unlink()
        return "same-drive" if folder.stat().st_dev == data.stat().st_dev else ""
    except OSError:
        return "not-writable"


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _text(at: datetime | None) -> str | None:
    return codec.instant(at) if at else None
