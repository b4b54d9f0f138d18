"""The port Vault without a lock."""

from datetime import timedelta
from math import ceil

from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotAllowed, StoreError, WrongPassphrase
from tests.fakes.records import MemoryRecords
from tests.fakes.staff import MemoryStaff


class MemoryVault:
    """A strongroom of cardboard: `records` and `staff` are what `unlock` opens."""

    CODE = "2345-6789-ABCD-EFGH-JKMN-PQRS-TVWX-YZ01"

    def __init__(self, clock: Clock) -> None:
        self.records = MemoryRecords()
        self.staff = MemoryStaff()
        self.opens_unattended = False
        self._clock = clock
        self._passphrase = ""
        self._confirmed = False
        self._wrong = 0
        self._shut = clock.now()

    def exists(self) -> bool:
        return self._confirmed

    def create(self, passphrase: str) -> str:
        if self._confirmed:
            raise StoreError("There are records here already.")
        if len(passphrase.strip()) < 12:
            raise NotAllowed("A passphrase has at least 12 characters.")
        self._passphrase = passphrase.strip()
        return self.CODE

    def confirm(self) -> None:
        if self._confirmed or not self._passphrase:
            raise NotAllowed("There is no new strongroom to confirm.")
        self._confirmed = True

    def unlock(self, secret: str) -> tuple[MemoryRecords, MemoryStaff]:
        if not self._confirmed:
            raise StoreError("There are no records.")
        wait = (self._shut - self._clock.now()).total_seconds()
        if wait > 0:
            raise WrongPassphrase(f"The last passphrase was wrong. The next try counts in {ceil(wait)} s.", wait)
        if secret.strip() != self._passphrase and _code(secret) != _code(self.CODE):
            self._wrong += 1
            wait = min(2 ** (self._wrong - 1), 300)
            self._shut = self._clock.now() + timedelta(seconds=wait)
            raise WrongPassphrase(f"This is not the passphrase. The next try counts in {wait} s.", wait)
        self._wrong = 0
        return self.records, self.staff

    def unattended(self) -> tuple[MemoryRecords, MemoryStaff] | None:
        return (self.records, self.staff) if self._confirmed and self.opens_unattended else None

    def close(self) -> None:
        """Nothing to let go of."""


def _code(typed: str) -> str:
    return typed.replace("-", "").replace(" ", "").upper().translate(str.maketrans("OIL", "011"))
