"""A kiosk's data folder, and what one does with it: set up, open, shut, start again."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.encounter.ports.world import Clock
from kiosk.store.keys import Cost
from kiosk.store.records import StrongroomRecords
from kiosk.store.staff import StrongroomStaff
from kiosk.store.vault import StrongroomVault

CHEAP = Cost(passes=1, memory_kib=8, lanes=1)
PASSPHRASE = "plum tree by the gate"


@dataclass
class KioskOnDisk:
    data: Path
    clock: Clock
    code: str = ""
    vault: StrongroomVault = field(init=False)

    def __post_init__(self) -> None:
        self.vault = self.another()

    def another(self) -> StrongroomVault:
        """A second program on the same folder."""
        return StrongroomVault(self.data, self.clock, CHEAP)

    def set_up(self) -> None:
        self.code = self.vault.create(PASSPHRASE)
        self.vault.confirm()
        self.shut()

    def open(self, secret: str = PASSPHRASE) -> tuple[StrongroomRecords, StrongroomStaff]:
        return self.vault.unlock(secret)

    def shut(self) -> None:
        self.vault.close()

    def restart(self) -> tuple[StrongroomRecords, StrongroomStaff]:
        self.shut()
        self.vault = self.another()
        return self.open()

    def file(self, name: str) -> Path:
        return self.data / "strongroom" / name

    def files(self) -> dict[str, bytes]:
        """Every file with its bytes, but for the count of tries, which is there to change."""
        found = (path for path in self.data.rglob("*") if path.is_file() and path.name != "tries.json")
        return {str(path.relative_to(self.data)): path.read_bytes() for path in found}
