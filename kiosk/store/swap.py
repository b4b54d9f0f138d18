"""Puts a restored strongroom in the place of the one there is, which is kept beside it under its date.

    <data>/strongroom.restored/            whole, proved and synced, before anything else happens
    <data>/restore.json                    says that the swap has begun, and under which name the old one is kept
    <data>/strongroom.2026-11-21T030000/   the old one

The one step that decides is the writing of restore.json. Whoever opens the strongroom next goes on from wherever the light went out.
"""

import json
import re
from datetime import datetime
from pathlib import Path

from kiosk.errors import StoreDamaged
from kiosk.store.files import sync_folder, write_durably
from kiosk.store.guesses import on_disk
from kiosk.store.lock import Lock

CURRENT, RESTORED, JOURNAL = "strongroom", "strongroom.restored", "restore.json"
TURN = "inkwell.swap"
PATIENCE = 5.0
"""Seconds to wait for another process that finishes the same."""


def begin(data: Path, now: datetime) -> Path:
    """From now on the restored one counts; whoever calls has the strongroom alone. Returns where the old one is kept."""
    name = f"{CURRENT}.{now:%Y-%m-%dT%H%M%S}"
    while (data / name).exists():
        name += "+"
    with Lock(data / TURN, patience=PATIENCE):
        write_durably(data / JOURNAL, json.dumps({"kept": name}))
        _finish(data)
    return data / name


def pending(data: Path) -> bool:
    """Whether a swap was cut off."""
    return (data / JOURNAL).exists()


def go_on(data: Path) -> None:
    """Finish a swap that was cut off; nothing happens if there is none."""
    if pending(data):
        with Lock(data / TURN, patience=PATIENCE), on_disk():
            _finish(data)


def _finish(data: Path) -> None:
    if not pending(data):
        return
    kept = data / _name(data / JOURNAL)
    if (data / RESTORED).exists():
        if (data / CURRENT).exists():
            (data / CURRENT).rename(kept)
            sync_folder(data)
        (data / RESTORED).rename(data / CURRENT)
    sync_folder(data)
    (data / JOURNAL).unlink()
    sync_folder(data)


def _name(journal: Path) -> str:
    try:
        name = json.loads(journal.read_text(encoding="utf-8"))["kept"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreDamaged("A restore was cut off, and its note (restore.json) cannot be read. Nothing was changed.") from error
    if not isinstance(name, str) or not re.fullmatch(r"strongroom\.[0-9T-]+\+*", name):
        raise StoreDamaged("A restore was cut off, and its note (restore.json) is not ours. Nothing was changed.")
    return name
