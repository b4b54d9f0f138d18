"""A restore from beginning to end: nobody else uses the strongroom meanwhile, and a copy that is not put in place is discarded.

with Restoring(data, clock) as restoring:
    restoring.fetch(source); restoring.open(secret); restoring.prove()
    restoring.sign_in(who, pin)                        # an administrator of the time of the back-up
    restoring.put_in_place()
"""

from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.encounter.clinic.door import check_role, sign_in
from kiosk.encounter.clinic.keeping import Erasure
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports.staff import SignIn
from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotAllowed, StoreError
from kiosk.store import swap
from kiosk.store.backup import Progress, no_progress
from kiosk.store.erasure import erasures, replay
from kiosk.store.guesses import on_disk
from kiosk.store.keys import Cost, keys_of, read_envelope
from kiosk.store.lock import Lock
from kiosk.store.manifest import DATABASE, KEYS, Manifest
from kiosk.store.records import StrongroomRecords
from kiosk.store.restore import AfterRestore, Fetched, Opened, fetch
from kiosk.store.sqlcipher import EncryptedDatabase, open_database
from kiosk.store.staff import StrongroomStaff


@dataclass
class Restoring:
    """Over the data folder `data`. `after_restore`: instead of erasing in the copy what the records there are say was erased."""

    data: Path
    clock: Clock
    after_restore: AfterRestore | None = None
    _held: ExitStack = field(default_factory=ExitStack)
    _fetched: Fetched | None = None
    _opened: Opened | None = None
    _actor: str = ""
    _erased: tuple[Erasure, ...] | None = ()

    def __enter__(self) -> "Restoring":
        with on_disk():
            self.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            for name in ("inkwell.lock", "inkwell.guests"):
                self._held.enter_context(Lock(self.data / name))
        except BaseException:
            self._held.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._fetched:
            self._fetched.discard()
        self._held.close()

    def fetch(self, source: Path, progress: Progress = no_progress) -> Manifest:
        """Copy it beside the strongroom."""
        self._fetched = fetch(source, self.data, progress)
        return self._fetched.told.manifest

    def open(self, secret: str) -> None:
        """WrongPassphrase, or BackupError if the manifest is not by whoever had these keys."""
        assert self._fetched is not None
        self._opened = self._fetched.open(secret)
        self._erased = erased_here(self.data / swap.CURRENT, secret)

    def prove(self) -> None:
        """BackupError, naming the first thing that is wrong."""
        self._open_copy.prove()

    def people(self) -> tuple[Person, ...]:
        """The staff of the copy, brought up to date; nobody if the back-up is from before the first was entered."""
        database = self._up_to_date()
        try:
            return tuple(self._staff(database).people())
        finally:
            database.close()

    def sign_in(self, person: StaffId, pin: str) -> SignIn:
        """Who restores, checked against the copy. NotAllowed for anybody but an administrator."""
        database = self._up_to_date()
        try:
            records = StrongroomRecords(database, self._open_copy.audit_key)
            found = sign_in(records, self._staff(database), person, pin, self.clock.now())
            if found.person:
                check_role(found.person, Role.ADMINISTRATOR)
                self._actor = found.person.id
            return found
        finally:
            database.close()

    def put_in_place(self) -> Path:
        """Swap; returns where the old strongroom is kept. NotAllowed before somebody has signed in."""
        if not self._actor and self.people():
            raise NotAllowed("An administrator has to sign in before records are replaced.")
        detail = {"made": self._open_copy.manifest.made.isoformat(timespec="seconds")}
        if not self.knows_erasures:
            detail["erasures"] = "unknown"
        event = AuditEvent(action="restored", at=self.clock.now(), actor=self._actor or "system", detail=detail)
        self._open_copy.settle(self._erase_again(), event)
        with on_disk():
            return self._open_copy.put_in_place(self.data, self.clock.now())

    @property
    def knows_erasures(self) -> bool:
        """Whether the list of what was erased could be read from the records that are replaced."""
        return self._erased is not None

    def erasures_by(self, secret: str) -> bool:
        """Try another secret: the records that are replaced may have another passphrase than the back-up. Whether it opened them."""
        self._erased = erased_here(self.data / swap.CURRENT, secret)
        return self.knows_erasures

    def _erase_again(self) -> AfterRestore:
        told = self._erased or ()

        def again(database: EncryptedDatabase) -> None:
            replay(database, told)

        return self.after_restore or again

    @property
    def _open_copy(self) -> Opened:
        assert self._opened is not None
        return self._opened

    def _up_to_date(self) -> EncryptedDatabase:
        return open_database(self._open_copy.folder / DATABASE, self._open_copy.keys.database)

    def _staff(self, database: EncryptedDatabase) -> StrongroomStaff:
        return StrongroomStaff(database, self._open_copy.audit_key, Cost())


def erased_here(folder: Path, secret: str) -> tuple[Erasure, ...] | None:
    """What was ever erased from the strongroom `folder`; None if that cannot be read with this secret."""
    if not (folder / DATABASE).exists():
        return ()
    try:
        data_key = read_envelope(folder / KEYS).open(secret)
        if data_key is None:
            return None
        database = open_database(folder / DATABASE, keys_of(data_key).database)
        try:
            return erasures(database)
        finally:
            database.close()
    except StoreError:
        return None
