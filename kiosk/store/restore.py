"""Restores a back-up: it is copied beside the strongroom, proved there, and only then takes its place.

A back-up may come from anybody. Nothing in it is a path; its files are looked for under fixed names, must be plain files of
the sizes and digests in its manifest, and are copied once: what was looked at is what is opened.

    fetched = fetch(source, data)         # copied; sizes and digests are right
    opened = fetched.open(secret)         # the passphrase or code opens it; its manifest was written by whoever had these keys
    opened.prove()                        # every page, the whole log, every document
    opened.put_in_place(now, after_restore, event)
"""

import hashlib
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.encounter.model import AuditEvent
from kiosk.errors import BackupError, WrongPassphrase
from kiosk.store import audit, swap
from kiosk.store.backup import SPARE, Progress, no_progress
from kiosk.store.files import sync_folder
from kiosk.store.keys import Envelope, Keys, keys_of
from kiosk.store.manifest import DATABASE, KEYS, LARGEST, MANIFEST, PARTS, Manifest, Part, ReadManifest, read_manifest
from kiosk.store.proof import prove, prove_pages
from kiosk.store.sqlcipher import EncryptedDatabase, look_into, open_database
from kiosk.store.stamp import TABLET

FETCHED = "strongroom.fetched"
CHUNK = 4_000_000
DEAREST = {"passes": 100, "memory_kib": 2_097_152, "lanes": 64}
"""The most that opening with a secret may cost; a forged key file could otherwise ask for all memory there is."""

AfterRestore = Callable[[EncryptedDatabase], None]
"""Called with the restored copy before it takes its place: erasures since the back-up are done again in it."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A copy that a secret has opened."""

    folder: Path
    manifest: Manifest
    keys: Keys = field(repr=False)
    audit_key: bytes = field(repr=False)

    def prove(self) -> None:
        """BackupError, naming the first thing that is wrong; StoreError for one of a newer program. Older tables are brought up to date."""
        database = look_into(self.folder / DATABASE, self.keys.database)
        try:
            prove_pages(database)
        finally:
            database.close()
        database = open_database(self.folder / DATABASE, self.keys.database)
        try:
            prove(database, self.audit_key, self.manifest)
        finally:
            database.close()

    def settle(self, after_restore: AfterRestore, event: AuditEvent) -> None:
        """Do again what was erased since, note the restore, and prove it once more."""
        database = open_database(self.folder / DATABASE, self.keys.database)
        try:
            after_restore(database)
            with database.writing():
                audit.append(database, self.audit_key, event)
            prove(database, self.audit_key)
        finally:
            database.close()

    def put_in_place(self, data: Path, now: datetime) -> Path:
        """Swap; returns under which name the old strongroom is kept. Safe against a kill at each step."""
        if (data / swap.CURRENT / TABLET).is_file():  # it is the same tablet
            shutil.copyfile(data / swap.CURRENT / TABLET, self.folder / TABLET)
        for path in self.folder.iterdir():
            if path.name not in (*PARTS, TABLET):
                path.unlink()
            else:
                _sync(path)
        sync_folder(self.folder)
        restored = data / swap.RESTORED
        if restored.exists():
            shutil.rmtree(restored)
        self.folder.rename(restored)
        sync_folder(data)
        return swap.begin(data, now)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A back-up, copied beside the strongroom; not proved yet."""

    folder: Path
    told: ReadManifest

    def open(self, secret: str) -> Opened:
        """WrongPassphrase if it does not open, BackupError if the manifest was not written by whoever had these keys."""
        keys = self._keys(secret)
        database = look_into(self.folder / DATABASE, keys.database)
        try:
            audit_key = _audit_key(database, keys)
        finally:
            database.close()
        if not self.told.is_by(audit_key):
            raise BackupError("The manifest of this back-up was changed, or belongs to another one. Nothing was changed.")
        return Opened(self.folder, self.told.manifest, keys, audit_key)

    def _keys(self, secret: str) -> Keys:
        envelope = Envelope.read((self.folder / KEYS).read_text(encoding="utf-8", errors="replace"))
        if any(slot.get(what, 0) > most for slot in envelope.slots.values() for what, most in DEAREST.items()):
            raise BackupError("The keys of this back-up ask for more memory or time than Inkwell ever does. Nothing was changed.")
        data_key = envelope.open(secret)
        if data_key is None:
            raise WrongPassphrase("This is not the passphrase of the time of the back-up, nor its recovery code.")
        return keys_of(data_key)

    def discard(self) -> None:
        """Remove the copy."""
        with suppress(OSError):
            shutil.rmtree(self.folder)


def fetch(source: Path, data: Path, progress: Progress = no_progress) -> Fetched:
    """Copy the back-up `source` into `data`. BackupError if it is none, if its parts are not what it says, or if there is no room."""
    folder = data / FETCHED
    try:
        told = read_manifest(_small(source / MANIFEST))
        _check_sizes(source, told.manifest)
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        if folder.exists():
            shutil.rmtree(folder)
        if shutil.disk_usage(data).free < told.manifest.size + SPARE:
            raise BackupError(f"There is no room for it: it needs {told.manifest.size / 1e6:,.0f} MB in {data}. Nothing was changed.")
        folder.mkdir(mode=0o700)
        for name, part in told.manifest.parts.items():
            _copy(source / name, folder / name, part, progress)
        return Fetched(folder, told)
    except BaseException as error:
        shutil.rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise BackupError(f"The back-up cannot be read or copied: {error.strerror or error}. Nothing was changed.") from error
        raise


def _audit_key(database: EncryptedDatabase, keys: Keys) -> bytes:
    """The key of its log, which lies in the database where the data key was ever changed; the tables may be older than that."""
    if database.rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'key_within'"):
        for row in database.rows("SELECT key FROM key_within WHERE name = 'audit'"):
            return bytes(row["key"])
    return keys.audit


def _check_sizes(source: Path, manifest: Manifest) -> None:
    if manifest.parts[KEYS].size > LARGEST:
        raise BackupError("This is not a back-up of Inkwell: its key file is too large. Nothing was changed.")
    for name, part in manifest.parts.items():
        if (source / name).lstat().st_size != part.size:
            raise BackupError(f"This back-up is damaged: {name} is not as long as it was. Take another one; nothing was changed.")


def _small(path: Path) -> str:
    with os.fdopen(_plain_file(path), "rb") as file:
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise BackupError("This is not a back-up of Inkwell: its manifest is too large. Nothing was changed.")
    return content.decode("utf-8", "replace")


def _copy(source: Path, target: Path, part: Part, progress: Progress) -> None:
    seen, copied = hashlib.sha256(), 0
    with os.fdopen(_plain_file(source), "rb") as original, target.open("xb") as copy:
        while copied < part.size and (chunk := original.read(min(CHUNK, part.size - copied))):
            copy.write(chunk)
            seen.update(chunk)
            copied += len(chunk)
            progress(copied / part.size)
        copy.flush()
        os.fsync(copy.fileno())
    if seen.hexdigest() != part.sha256:
        raise BackupError(f"This back-up is damaged: {source.name} is not as it was written. Take another one; nothing was changed.")


def _plain_file(path: Path) -> int:
    """A handle on a plain file: no link is followed, and no pipe or device waited for."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise BackupError(f"This is not a back-up of Inkwell: {path.name} is not a plain file. Nothing was changed.")
    return handle


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
