"""Makes a back-up: a copy of the database as of one moment, the wrapped keys, and a manifest, in one folder.

It is written under another name, synced and then renamed: a half one never counts. It touches nothing that a save touches:
the copy is read through a connection of its own, and what has been written so far is put on disk every few megabytes, since
one long sync at the end would hold up the next answer (0.25 s for a gigabyte).
"""

import hashlib
import hmac
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk import __version__
from kiosk.errors import BackupError, StoreError
from kiosk.store import audit
from kiosk.store.files import sync_folder
from kiosk.store.lock import Lock
from kiosk.store.manifest import DATABASE, KEYS, MANIFEST, PARTS, Manifest, Part
from kiosk.store.sqlcipher import EncryptedDatabase, look_into

UNFINISHED = ".unfinished"
SYNC_EVERY = 16_000_000
"""Bytes."""
SPARE = 4_000_000
"""Bytes that must be left on the drive besides."""
COUNTED = ("patient", "encounter", "signature", "document", "staff")

Progress = Callable[[float], None]
"""Told how much has been written: from 0 to 1."""


def no_progress(done: float) -> None:
    """Nobody looks."""


@dataclass(frozen=True, slots=True)
class Made:
    """A back-up that counts."""

    path: Path
    manifest: Manifest


def make(database: EncryptedDatabase, audit_key: bytes, folder: Path, now: datetime, progress: Progress = no_progress) -> Made:
    """Back up the strongroom of `database` into the folder `folder`. BackupError, and nothing left of it, if it cannot be made.

    Call it from the thread of `database` (EncryptedDatabase.beside): it takes about 12 s a gigabyte.
    """
    if not folder.is_dir():
        raise BackupError(f"The folder for back-ups is not there: {folder}. Is the drive plugged in?")
    with _one_at_a_time(database.path.parent.parent):
        unfinished = folder / f"{_name(audit_key, now)}{UNFINISHED}"
        try:
            _discard_unfinished(folder, audit_key)
            _check_room(folder, database.path)
            unfinished.mkdir(mode=0o700)
            manifest = _written(database, audit_key, unfinished, now, progress)
            return Made(_counts_from_now_on(unfinished), manifest)
        except (OSError, StoreError, BackupError) as error:
            with suppress(OSError):
                shutil.rmtree(unfinished)
            raise BackupError(f"The back-up was not made: {said(error)} The records and earlier back-ups are as they were.") from error


def said(error: Exception) -> str:
    """Why, as a sentence."""
    if isinstance(error, OSError):
        return f"{os.strerror(error.errno) if error.errno else error}. Is the drive still plugged in, and writable?"
    return str(error).replace("Not saved: ", "")


def marked(audit_key: bytes) -> str:
    """What the names of all back-ups of one strongroom begin with."""
    return f"inkwell-{hmac.digest(audit_key, b'inkwell names of back-ups 1', 'sha256').hex()[:8]}-"


def _name(audit_key: bytes, now: datetime) -> str:
    return f"{marked(audit_key)}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _written(database: EncryptedDatabase, audit_key: bytes, folder: Path, now: datetime, progress: Progress) -> Manifest:
    keys = (database.path.parent / KEYS).read_bytes()
    _copied(database, folder / DATABASE, progress)
    if (database.path.parent / KEYS).read_bytes() != keys:
        raise StoreError("the keys were changed meanwhile. Make it again.")
    _write(folder / KEYS, keys)
    head, counts = _looked_at(folder / DATABASE, database)
    _sync(folder / DATABASE)
    parts = {name: Part((folder / name).stat().st_size, digest(folder / name)) for name in PARTS}
    manifest = Manifest(now, __version__, head, counts, parts)
    _write(folder / MANIFEST, manifest.text(audit_key).encode())
    return manifest


def _copied(database: EncryptedDatabase, path: Path, progress: Progress) -> None:
    sinking = Sinking(path, database.path.stat().st_size, progress)
    try:
        database.copy_to(path, sinking.step)
    except StoreError:
        if sinking.error:
            raise sinking.error from None
        raise
    finally:
        sinking.close()
    progress(1.0)


class Sinking:
    """Puts a file that is being written on disk bit by bit, and tells how far it is."""

    def __init__(self, path: Path, expected: int, progress: Progress) -> None:
        self._path, self._expected, self._progress = path, max(expected, 1), progress
        self._handle: int | None = None
        self._synced = 0
        self.error: OSError | BackupError | None = None

    def step(self) -> bool:
        """False once the disk does not answer any more."""
        try:
            if self._handle is None:
                self._handle = os.open(self._path, os.O_RDWR)
            size = os.fstat(self._handle).st_size
            if size - self._synced >= SYNC_EVERY:
                os.fsync(self._handle)
                self._synced = size
                self._progress(min(size / self._expected, 1.0))
        except FileNotFoundError:
            return self._handle is None  # not begun yet
        except (OSError, BackupError) as error:  # the drive is gone, or whoever looks on wants no more
            self.error = error
            return False
        return True

    def close(self) -> None:
        """Let go of the file."""
        if self._handle is not None:
            os.close(self._handle)


def _looked_at(path: Path, original: EncryptedDatabase) -> tuple[audit.Head, dict[str, int]]:
    """The end of the log and the counts, from the copy: they are of the same moment as it."""
    copy = look_into(path, original.key)
    try:
        counts = {table: int(copy.rows(f"SELECT count(*) AS n FROM {table}")[0]["n"]) for table in COUNTED}  # noqa: S608 - our own names
        return audit.head(copy), counts
    finally:
        copy.close()
        for log in ("-wal", "-shm"):
            path.with_name(path.name + log).unlink(missing_ok=True)


def _counts_from_now_on(unfinished: Path) -> Path:
    sync_folder(unfinished)
    finished = unfinished.with_suffix("")
    os.rename(unfinished, finished)  # noqa: PTH104 - Path.rename raises the same and says less
    sync_folder(finished.parent)
    return finished


def _discard_unfinished(folder: Path, audit_key: bytes) -> None:
    for left in folder.glob(f"{marked(audit_key)}*{UNFINISHED}"):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left)


def _check_room(folder: Path, database: Path) -> None:
    needed, free = database.stat().st_size + SPARE, shutil.disk_usage(folder).free
    if free < needed:
        raise StoreError(f"it needs {needed / 1e6:,.0f} MB, and {free / 1e6:,.0f} MB are free.")


@contextmanager
def _one_at_a_time(data: Path) -> Iterator[None]:
    """StoreInUse, as a BackupError, while another is being made of the same strongroom."""
    try:
        lock = Lock(data / "inkwell.backup")
    except StoreError as error:
        raise BackupError("A back-up is being made already, or the data folder cannot be written. Try again later.") from error
    try:
        yield
    finally:
        lock.release()


def digest(path: Path) -> str:
    """SHA-256 (hex) of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    _sync(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
