"""What can be done with the keys of a strongroom that is there: change the passphrase, renew the code, rotate, start unattended.

Each act is proven by the passphrase or the recovery code (a wrong one is charged), and replaces vault.json in one durable step.
"""

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kiosk.encounter.model import AuditEvent
from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotAllowed, NotSaved, StoreDamaged, StoreError
from kiosk.store import audit, recovery, rotation
from kiosk.store.files import write_durably
from kiosk.store.guesses import Guesses, on_disk
from kiosk.store.keeper import Keeper, SystemKeeper
from kiosk.store.keys import Cost, Envelope, calibrated, keys_of, new_envelope, read_envelope
from kiosk.store.lock import Lock
from kiosk.store.sqlcipher import EncryptedDatabase, open_database
from kiosk.store.vault import KEYS, TRIES, check_passphrase

PATIENCE = 5.0
"""Seconds to wait for another process that changes the keys."""


class KeyRoom:
    """The keys in the data folder `data`. `cost` as StrongroomVault has it."""

    def __init__(self, data: Path, clock: Clock, cost: Cost | None = None, keeper: Keeper | None = None) -> None:
        self._data, self._folder, self._cost = data, data / "strongroom", cost
        self._guesses = Guesses(self._folder / TRIES, data / "inkwell.tries", clock)
        self._keeper = keeper or SystemKeeper()

    def change_passphrase(self, proof: str, passphrase: str) -> None:
        """From now on this passphrase opens, and the old one does not. The recovery code stays as it is."""
        check_passphrase(passphrase)
        with self._changing() as envelope:
            self._keep(envelope.with_passphrase(self._proven(envelope, proof), passphrase, self._dear()))

    def renew_code(self, proof: str, code: str, typed_back: str) -> None:
        """From now on this recovery code opens (recovery.new_code), and the old one does not."""
        check_typed_back(code, typed_back)
        with self._changing() as envelope:
            self._keep(envelope.with_code(self._proven(envelope, proof), code, self._dear()))

    def why_not_unattended(self) -> str:
        """Why the kiosk cannot start unattended here; blank if it can."""
        return self._keeper.why_not()

    def unattended_on(self, proof: str) -> None:
        """From now on whoever runs the kiosk under this account needs no passphrase. NotAllowed if the keyring does not take it."""
        with self._changing() as envelope:
            key, before = self._proven(envelope, proof), envelope.unattended_entry
            entry, wrapping = secrets.token_hex(8), secrets.token_bytes(32)
            self._keeper.keep(entry, wrapping)
            try:
                self._keep(envelope.with_unattended(key, entry, wrapping))
            except NotSaved:
                self._keeper.forget(entry)
                raise
            if before:
                self._keeper.forget(before)

    def unattended_off(self, proof: str) -> None:
        """The passphrase is asked for again. The slot goes first: what the keyring may still hold then opens nothing."""
        with self._changing() as envelope:
            self._proven(envelope, proof)
            if entry := envelope.unattended_entry:
                self._keep(envelope.without_unattended())
                self._forget(entry)

    def check_alone(self) -> None:
        """StoreInUse while a kiosk or another command uses the records; StoreDamaged if there are none."""
        if not (self._folder / KEYS).exists():
            raise StoreDamaged("There are no records in the data folder.")
        with self._alone():
            pass

    def rotate(self, proof: str, passphrase: str, code: str, typed_back: str, event: AuditEvent) -> None:
        """A new data key under `passphrase` (the old one, or another) and a new recovery code; the whole database is encrypted anew.

        Needs that nobody uses the records. The unattended start is off after it. `event` is the first word in the new database.
        """
        check_passphrase(passphrase)
        check_typed_back(code, typed_back)
        with self._alone(), self._changing() as envelope, on_disk():
            old, before = self._proven(envelope, proof), envelope.unattended_entry
            renewed, new = new_envelope(passphrase, code, self._dear())

            def told(database: EncryptedDatabase, audit_key: bytes) -> None:
                with database.writing():
                    audit.append(database, audit_key, event)

            self._whole(old)
            rotation.reencrypt(self._folder, old, new, told)
            rotation.commit(self._folder, renewed.text())
        if before and not self._keeper.why_not():
            self._keeper.forget(before)

    def _whole(self, data_key: bytes) -> None:
        """What an earlier rotation left is cleared away, and what lies in SQLite's log is in the file."""
        keys = keys_of(data_key)
        rotation.clear(self._folder, keys.database)
        database = open_database(self._folder / rotation.DATABASE, keys.database)
        try:
            audit.key_within(database, keys.audit)
        finally:
            database.close()

    def _forget(self, entry: str) -> None:
        try:
            self._keeper.forget(entry)
        except NotAllowed as error:
            told = "The passphrase is asked for again. What the keyring still holds opens nothing any more; it could not be removed:"
            raise NotAllowed(f"{told} {error}") from None

    def _proven(self, envelope: Envelope, proof: str) -> bytes:
        return self._guesses.proven(envelope, proof)

    def _dear(self) -> Cost:
        return self._cost or calibrated()

    def _keep(self, envelope: Envelope) -> None:
        with on_disk():
            write_durably(self._folder / KEYS, envelope.text())

    @contextmanager
    def _changing(self) -> Iterator[Envelope]:
        """The keys as they stand; nobody else changes them meanwhile."""
        with Lock(self._data / "inkwell.keys", patience=PATIENCE):
            yield read_envelope(self._folder / KEYS)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with ExitStack() as held:
            for name in ("inkwell.lock", "inkwell.guests"):
                held.enter_context(Lock(self._data / name))
            yield


def check_typed_back(code: str, typed_back: str) -> None:
    """NotAllowed if what was read back is not the code: a code that nobody can read opens nothing."""
    if not recovery.looks_like_one(code):
        raise StoreError("This is not a recovery code.")
    if recovery.plain(typed_back) != recovery.plain(code):
        raise NotAllowed("This is not the recovery code that was shown. Nothing was changed.")
