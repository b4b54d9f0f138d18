"""A new data key: the database is encrypted anew beside the old one, and the two swap together with the keys, or not at all.

    records.making.db    being made; of no worth
    records.next.db      whole, under the new key; it counts from the moment in which vault.json is the new one
    records.db           always the one that is opened

The one step that decides is the replacement of vault.json. `finish`, at every opening, goes on from wherever the light went out:
forwards if the keys open what lies beside, and back if they open what is there.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.errors import StoreDamaged, StoreError, StoreInUse
from kiosk.store import audit
from kiosk.store.files import sync_file, sync_folder, write_durably
from kiosk.store.keys import keys_of
from kiosk.store.lock import Lock
from kiosk.store.sqlcipher import EncryptedDatabase, copy_under, open_database, opens

MAKING, NEXT, DATABASE = "records.making.db", "records.next.db", "records.db"
SIDECARS = ("-wal", "-shm", "-journal")
PATIENCE = 30.0
"""Seconds to wait for another process that finishes the same."""

Told = Callable[[EncryptedDatabase, bytes], None]
"""Writes into the new database that it is new; given the key of the log."""


def finish(data: Path, key: bytes) -> None:
    """Complete or undo a rotation that was cut off. `key` opens what counts. StoreDamaged, nothing changed, if it opens neither."""
    folder = data / "strongroom"
    if not any((folder / name).exists() for name in (MAKING, NEXT)):
        return
    with Lock(data / "inkwell.keys", patience=PATIENCE):
        clear(folder, key)


def clear(folder: Path, key: bytes) -> None:
    """The same, for whoever changes the keys already."""
    discard(folder / MAKING)
    if not (folder / NEXT).exists():
        return
    if opens(folder / NEXT, key):
        _swap(folder)
    elif opens(folder / DATABASE, key):
        discard(folder / NEXT)
    else:
        raise StoreDamaged("The keys open neither the database nor the one made beside it. Restore a back-up; nothing was changed.")


def reencrypt(folder: Path, old: bytes, new: bytes, told: Told) -> None:
    """Make `records.next.db` of `records.db`, from the data key `old` to `new`. StoreError, and nothing left of it, if it cannot."""
    making, before, after = folder / MAKING, keys_of(old), keys_of(new)
    discard(making)
    try:
        original = _looked_at(folder / DATABASE, before.database)
        copy_under(folder / DATABASE, before.database, making, after.database)
        if _looked_at(making, after.database) != original:
            raise StoreError("The new database does not hold all that the old one holds. Nothing was changed.")
        _tell(making, after.database, before.audit, told)
        if (folder / f"{DATABASE}-wal").exists():
            raise StoreInUse("Another program has the database open. Close it first; nothing was changed.")
        sync_file(making)
        os.replace(making, folder / NEXT)  # noqa: PTH105 - the one call that a test cuts off
        sync_folder(folder)
    except BaseException:
        with suppress(OSError):
            discard(making)
        raise


def commit(folder: Path, keys: str) -> None:
    """From now on the new keys and the new database count."""
    write_durably(folder / "vault.json", keys)
    _swap(folder)


def discard(path: Path) -> None:
    """Remove a database and what SQLite lays beside it."""
    for name in ("", *SIDECARS):
        path.with_name(path.name + name).unlink(missing_ok=True)


def _looked_at(path: Path, key: bytes) -> tuple[audit.Head, dict[str, int]]:
    """Every page is read and proves right; the end of the log, and how many rows each table has."""
    database = open_database(path, key)
    try:
        database.check()
        tables = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")
        counts = {row["name"]: database.rows(f'SELECT count(*) AS n FROM "{row["name"]}"')[0]["n"] for row in tables}  # noqa: S608
        return audit.head(database), counts
    finally:
        database.close()


def _tell(path: Path, key: bytes, first_audit_key: bytes, told: Told) -> None:
    database = open_database(path, key)
    try:
        told(database, audit.key_within(database, first_audit_key))
    finally:
        database.close()


def _swap(folder: Path) -> None:
    for name in SIDECARS:  # both databases were closed whole, so that there is nothing in them
        (folder / f"{NEXT}{name}").unlink(missing_ok=True)
        (folder / f"{DATABASE}{name}").unlink(missing_ok=True)
    os.replace(folder / NEXT, folder / DATABASE)  # noqa: PTH105
    sync_folder(folder)
