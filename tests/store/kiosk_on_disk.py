"""A kiosk's data folder, and what one does with it: set up, open, shut, start again."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.clock import SystemClock
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
        """As after set-up. It is done once a process: every kiosk of this kind has the same keys (`set_up_anew` makes its own)."""
        _made().lay(self.data)
        self.code = _made().code

    def set_up_anew(self) -> None:
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


@dataclass(frozen=True, slots=True)
class Made:
    """A data folder after set-up: its files with their rights, folders (no bytes) before what lies in them."""

    code: str
    files: tuple[tuple[Path, int, bytes | None], ...]

    def lay(self, data: Path) -> None:
        data.mkdir(parents=True, exist_ok=True)
        for path, mode, held in self.files:
            if held is None:
                (data / path).mkdir()
            else:
                (data / path).write_bytes(held)
            (data / path).chmod(mode)


@cache
def _made() -> Made:
    with TemporaryDirectory() as folder:
        kiosk = KioskOnDisk(Path(folder), SystemClock())
        kiosk.set_up_anew()
        found = sorted(kiosk.data.rglob("*"))
        files = ((path.relative_to(folder), path.stat().st_mode & 0o777, path.read_bytes() if path.is_file() else None) for path in found)
        return Made(kiosk.code, tuple(files))
