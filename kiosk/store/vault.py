"""The door of the strongroom: the port Vault. Light to import, since the first screen asks it whether set-up has been done.

    <data>/inkwell.lock              held while the strongroom is open or being made
    <data>/strongroom.unconfirmed/   one being made: nothing in it counts, the next set-up discards it
    <data>/strongroom/               vault.json · records.db · tries.json

`confirm` gives the folder its name. Renaming is one step: a strongroom is there whole, with keys whose recovery code has
been read back, or is not there.
"""

import json
import math
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.encounter.ports import Clock
from kiosk.errors import NotAllowed, NotSaved, StoreDamaged, StoreError, StoreInUse, WrongPassphrase
from kiosk.store import recovery
from kiosk.store.files import sync_folder, write_durably
from kiosk.store.keys import Cost, Envelope, keys_of, new_envelope, plain_passphrase
from kiosk.store.lock import Lock
from kiosk.store.stamp import Stamp, tablet_id
from kiosk.store.tries import Tries, doubling

if TYPE_CHECKING:
    from kiosk.store.records import StrongroomRecords
    from kiosk.store.sqlcipher import EncryptedDatabase
    from kiosk.store.staff import StrongroomStaff

KEYS = "vault.json"
DATABASE = "records.db"
TRIES = "tries.json"

SHORTEST = 12
"""Characters of a passphrase (NIST SP 800-63B asks for 8 where there is a second factor; here there is none)."""

SHUT_FOR = doubling(first=timedelta(seconds=1), longest=timedelta(minutes=5))
"""After the first wrong passphrase a second, then two, four … never more than five minutes."""


class StrongroomVault:
    """The keys and the database in the folder `data`. `cost` is what a guess costs; tests make it cheap."""

    def __init__(self, data: Path, clock: Clock, cost: Cost | None = None) -> None:
        self._data = data
        self._folder = data / "strongroom"
        self._unconfirmed = data / "strongroom.unconfirmed"
        self._clock = clock
        self._cost = cost or Cost()
        self._lock: Lock | None = None
        self._database: EncryptedDatabase | None = None

    def exists(self) -> bool:
        """Whether set-up has been done; also if a part of the strongroom is missing, so that nobody sets up over the rest."""
        return any((self._folder / name).exists() for name in (KEYS, DATABASE))

    def create(self, passphrase: str) -> str:
        """Make keys and an empty database beside the place where they will count. Discards what an unfinished set-up left."""
        if len(plain_passphrase(passphrase)) < SHORTEST:
            raise NotAllowed(f"A passphrase has at least {SHORTEST} characters; three or four words are good.")
        with _on_disk():
            self._data.mkdir(parents=True, exist_ok=True)
            self._hold()
            if self.exists():
                raise StoreError("There are records here already. They are never overwritten.")
            if self._unconfirmed.exists():
                shutil.rmtree(self._unconfirmed)
            self._unconfirmed.mkdir(mode=0o700)
            return self._make(passphrase)

    def confirm(self) -> None:
        """From now on the strongroom `exists`."""
        if self._lock is None or not (self._unconfirmed / KEYS).exists() or self.exists():
            raise NotAllowed("There is no new strongroom to confirm. Set-up starts again.")
        with _on_disk():
            if self._folder.exists():
                self._folder.rmdir()  # an empty folder: exists() has looked
            self._unconfirmed.rename(self._folder)
            sync_folder(self._data)

    def unlock(self, secret: str) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        """Open with the passphrase or the recovery code. What is wrong with the files is said before the secret is looked at."""
        if self._database:
            raise StoreInUse("The records are open already.")
        if not self.exists():
            raise StoreDamaged("There are no records in the data folder.")
        self._hold()
        try:
            return self._open(secret)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the database and let the next process in. The Records and Staff of `unlock` are of no use after this."""
        if self._database:
            self._database.close()
        if self._lock:
            self._lock.release()
        self._database = self._lock = None

    def _hold(self) -> None:
        if self._lock is None:
            self._lock = Lock(self._data / "inkwell.lock")

    def _make(self, passphrase: str) -> str:
        from kiosk.store.sqlcipher import create_database

        code = recovery.new_code()
        envelope, data_key = new_envelope(passphrase, code, self._cost)
        create_database(self._unconfirmed / DATABASE, keys_of(data_key).database).close()
        write_durably(self._unconfirmed / KEYS, envelope.text())
        return code

    def _open(self, secret: str) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        envelope = self._envelope()
        if not (self._folder / DATABASE).exists():
            raise StoreDamaged("The database (records.db) is missing. Restore a back-up; nothing was changed.")
        tries = self._charge()
        data_key = envelope.open(secret)
        if data_key is None:
            raise _wrong("This is not the passphrase, nor the recovery code.", SHUT_FOR(tries.wrong))
        (self._folder / TRIES).unlink(missing_ok=True)
        return self._opened(data_key)

    def _opened(self, data_key: bytes) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        from kiosk.store.records import StrongroomRecords
        from kiosk.store.sqlcipher import open_database
        from kiosk.store.staff import StrongroomStaff

        keys = keys_of(data_key)
        self._database = open_database(self._folder / DATABASE, keys.database)
        self._database.stamp = Stamp(tablet=tablet_id(self._folder), ticks=self._clock.ticks)
        return StrongroomRecords(self._database, keys.audit), StrongroomStaff(self._database, keys.audit, self._cost)

    def _envelope(self) -> Envelope:
        try:
            return Envelope.read((self._folder / KEYS).read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise StoreDamaged("The file with the keys (vault.json) is missing. Restore a back-up; nothing was changed.") from error
        except (OSError, UnicodeDecodeError) as error:
            raise StoreDamaged("The file with the keys (vault.json) cannot be read. Restore a back-up; nothing was changed.") from error

    def _charge(self) -> Tries:
        now = self._clock.now()
        before = self._tries()
        tries = before.seen_at(now)
        wait = tries.wait(now, SHUT_FOR)
        after = tries if wait else tries.charged(now)
        if after != before:
            self._keep(after)
        if wait:
            raise _wrong("The last passphrase was wrong.", wait)
        return after

    def _tries(self) -> Tries:
        """None so far if the file cannot be read: whoever can write here could delete it as well."""
        try:
            told = json.loads((self._folder / TRIES).read_text(encoding="utf-8"))
            return Tries(int(told["wrong"]), datetime.fromisoformat(told["last"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Tries()

    def _keep(self, tries: Tries) -> None:
        last = tries.last.isoformat() if tries.last else ""
        with _on_disk():
            write_durably(self._folder / TRIES, json.dumps({"wrong": tries.wrong, "last": last}))


def _wrong(what: str, wait: timedelta) -> WrongPassphrase:
    seconds = wait.total_seconds()
    return WrongPassphrase(f"{what} The next try counts in {math.ceil(seconds)} s.", retry_after=seconds)


@contextmanager
def _on_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotSaved(f"The data folder cannot be written: {os.strerror(error.errno) if error.errno else error}.") from error
