"""The door of the strongroom: the port Vault. Light to import, since the first screen asks it whether set-up has been done.

    <data>/inkwell.lock, .guests, .tries   who may use the strongroom at the same time (lock.py)
    <data>/strongroom.unconfirmed/         one being made: nothing in it counts, the next set-up discards it
    <data>/strongroom/                     vault.json · records.db · tries.json

`confirm` gives the folder its name. Renaming is one step: a strongroom is there whole, with keys whose recovery code has
been read back, or is not there.
"""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotAllowed, StoreDamaged, StoreError, StoreInUse
from kiosk.store import recovery, swap
from kiosk.store.files import sync_folder, write_durably
from kiosk.store.guesses import Guesses, on_disk
from kiosk.store.keeper import Keeper, SystemKeeper
from kiosk.store.keys import Cost, Envelope, calibrated, keys_of, new_envelope, plain_passphrase, read_envelope
from kiosk.store.lock import Lock
from kiosk.store.stamp import Stamp, tablet_id

if TYPE_CHECKING:
    from kiosk.store.records import StrongroomRecords
    from kiosk.store.sqlcipher import EncryptedDatabase
    from kiosk.store.staff import StrongroomStaff

KEYS = "vault.json"
DATABASE = "records.db"
TRIES = "tries.json"

SHORTEST = 12
"""Characters of a passphrase (NIST SP 800-63B asks for 8 where there is a second factor; here there is none)."""

GUEST_WAITS = 5.0
"""Seconds a command waits for whoever replaces the files."""


class StrongroomVault:
    """The keys and the database in the folder `data`. `cost` is what a guess costs: found by trying, unless it is given (tests make
    it cheap). `keeper` is the system's keyring.
    """

    def __init__(self, data: Path, clock: Clock, cost: Cost | None = None, keeper: Keeper | None = None) -> None:
        self._data = data
        self._folder = data / "strongroom"
        self._unconfirmed = data / "strongroom.unconfirmed"
        self._clock = clock
        self._cost = cost
        self._keeper = keeper or SystemKeeper()
        self._guesses = Guesses(self._folder / TRIES, data / "inkwell.tries", clock)
        self._locks: list[Lock] = []
        self._stays = self._is_guest = False
        self._database: EncryptedDatabase | None = None

    def exists(self) -> bool:
        """Whether set-up has been done; also if a part of the strongroom is missing, so that nobody sets up over the rest."""
        return swap.pending(self._data) or any((self._folder / name).exists() for name in (KEYS, DATABASE))

    def create(self, passphrase: str) -> str:
        """Make keys and an empty database beside the place where they will count. Discards what an unfinished set-up left."""
        check_passphrase(passphrase)
        with on_disk():
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
        if not self._locks or not (self._unconfirmed / KEYS).exists() or self.exists():
            raise NotAllowed("There is no new strongroom to confirm. Set-up starts again.")
        with on_disk():
            if self._folder.exists():
                self._folder.rmdir()  # an empty folder: exists() has looked
            self._unconfirmed.rename(self._folder)
            sync_folder(self._data)

    def hold(self) -> None:
        """Keep every other kiosk out from now on, until the program ends. StoreInUse if there is one."""
        with on_disk():
            self._data.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._hold()
        self._stays = True
        swap.go_on(self._data)

    def unlock(self, secret: str) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        """Open with the passphrase or the recovery code. What is wrong with the files is said before the secret is looked at."""
        self._check_shut()
        self._hold()
        return self._opened_or_closed(secret)

    def beside(self, secret: str) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        """The same for a command, which may work while the kiosk runs: SQLite sees to it that one writes at a time."""
        self._check_shut()
        self._locks.append(Lock(self._data / "inkwell.guests", shared=True, patience=GUEST_WAITS))
        self._is_guest = True
        return self._opened_or_closed(secret)

    def unattended(self) -> tuple["StrongroomRecords", "StrongroomStaff"] | None:
        """Open with what the system's keyring keeps; None where nobody asked for that, or the keyring does not give it."""
        if not self.exists() or not (entry := self._envelope().unattended_entry):
            return None
        wrapping = self._keeper.get(entry)
        data_key = self._envelope().open_unattended(wrapping) if wrapping else None
        if data_key is None:
            return None
        self._check_shut()
        self._hold()
        try:
            return self._opened(data_key)
        except BaseException:
            self._let_go()
            raise

    def close(self) -> None:
        """Close the database and let the next process in. The Records and Staff of `unlock` are of no use after this."""
        self._stays = False
        self._let_go()

    def check(self) -> None:
        """StoreDamaged if there is nothing to open: said before anybody is asked for a secret."""
        if not self.exists():
            raise StoreDamaged("There are no records in the data folder.")

    def _check_shut(self) -> None:
        if self._database:
            raise StoreInUse("The records are open already.")
        self.check()
        swap.go_on(self._data)

    def _opened_or_closed(self, secret: str) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        try:
            return self._open(secret)
        except BaseException:
            self._let_go()
            raise

    def _let_go(self) -> None:
        if self._database:
            self._database.close()
        self._database, self._is_guest = None, False
        while self._locks and not self._stays:
            self._locks.pop().release()

    def _hold(self) -> None:
        if not self._locks:
            self._locks.append(Lock(self._data / "inkwell.lock"))

    def _make(self, passphrase: str) -> str:
        from kiosk.store.sqlcipher import create_database

        code = recovery.new_code()
        envelope, data_key = new_envelope(passphrase, code, self._cost or calibrated())
        create_database(self._unconfirmed / DATABASE, keys_of(data_key).database).close()
        write_durably(self._unconfirmed / KEYS, envelope.text())
        return code

    def _open(self, secret: str) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        envelope = self._envelope()
        if not (self._folder / DATABASE).exists():
            raise StoreDamaged("The database (records.db) is missing. Restore a back-up; nothing was changed.")
        return self._opened(self._guesses.proven(envelope, secret))

    def _opened(self, data_key: bytes) -> tuple["StrongroomRecords", "StrongroomStaff"]:
        from kiosk.store import audit
        from kiosk.store.records import StrongroomRecords
        from kiosk.store.rotation import finish
        from kiosk.store.sqlcipher import is_behind, open_database
        from kiosk.store.staff import StrongroomStaff

        keys = keys_of(data_key)
        finish(self._data, keys.database)
        if self._is_guest and is_behind(self._folder / DATABASE, keys.database):
            with Lock(self._data / "inkwell.lock"):  # nobody changes the tables under a kiosk that was started before
                open_database(self._folder / DATABASE, keys.database).close()
        self._database = open_database(self._folder / DATABASE, keys.database)
        self._database.stamp = Stamp(tablet=tablet_id(self._folder), ticks=self._clock.ticks)
        audit_key = audit.key_within(self._database, keys.audit)
        return StrongroomRecords(self._database, audit_key), StrongroomStaff(self._database, audit_key, self._cost or Cost())

    def _envelope(self) -> Envelope:
        return read_envelope(self._folder / KEYS)


def check_passphrase(passphrase: str) -> None:
    """NotAllowed if it is too short."""
    if len(plain_passphrase(passphrase)) < SHORTEST:
        raise NotAllowed(f"A passphrase has at least {SHORTEST} characters; three or four words are good.")
