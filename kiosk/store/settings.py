"""The clinic's facts and rules, and what they were before: a change is a row of its own, which stays."""

import json
from collections.abc import Mapping
from datetime import datetime

from kiosk.encounter.clinic.settings import SettingChange, Settings
from kiosk.encounter.model import AuditEvent
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

CLINIC, HOUSE = "clinic", "house"
"""The rows of `setting` with the facts (forms/clinic.json) and with the rules (encounter/clinic/settings.py)."""


def facts(database: EncryptedDatabase) -> dict[str, str]:
    """By linkId; empty before set-up."""
    return _kept(database, CLINIC)


def rules(database: EncryptedDatabase) -> Settings:
    """As they stand."""
    return Settings(_kept(database, HOUSE), facts(database))


def keep_facts(database: EncryptedDatabase, new: Mapping[str, str], event: AuditEvent) -> None:
    """All of them, in the place of those before."""
    old = facts(database)
    for name in sorted({*old, *new}):
        keep_change(database, name, old.get(name, ""), new.get(name, ""), event)
    _keep(database, CLINIC, new)


def keep_rule(database: EncryptedDatabase, name: str, value: str, event: AuditEvent) -> None:
    """One; blank takes it away."""
    kept = _kept(database, HOUSE)
    keep_change(database, name, kept.pop(name, ""), value, event)
    _keep(database, HOUSE, kept | ({name: value} if value else {}))


def changes(database: EncryptedDatabase) -> tuple[SettingChange, ...]:
    """Oldest first."""
    rows = database.rows("SELECT * FROM setting_change ORDER BY seq")
    return tuple(
        SettingChange(name=row["name"], at=datetime.fromisoformat(row["at"]), who=row["who"], old=row["old"], new=row["new"])
        for row in rows
    )


def _kept(database: EncryptedDatabase, name: str) -> dict[str, str]:
    for row in database.rows("SELECT value FROM setting WHERE name = ?", name):
        return dict(json.loads(row["value"]))
    return {}


def _keep(database: EncryptedDatabase, name: str, value: Mapping[str, str]) -> None:
    database.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        codec.to_json(dict(value)),
    )


def keep_change(database: EncryptedDatabase, name: str, old: str, new: str, event: AuditEvent) -> None:
    """A row of the history, if anything has changed."""
    if old != new:
        database.execute(
            "INSERT INTO setting_change (name, at, who, old, new) VALUES (?, ?, ?, ?, ?)",
            name,
            codec.instant(event.at),
            event.actor,
            old,
            new,
        )
