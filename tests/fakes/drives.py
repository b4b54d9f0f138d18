"""The port Drives without a drive."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.encounter.ports.world import Drive


class NoDrives:
    """No drive is there; what is written is written."""

    def mounted(self) -> Sequence[Drive]:
        return ()

    def places(self) -> Sequence[Drive]:
        return ()

    def folders(self, folder: Path) -> Sequence[Path]:
        return ()

    def takes_files(self, folder: Path) -> bool:
        return True

    def write(self, folder: Path, name: str, body: bytes) -> Path:
        path = folder / f"{name}.pdf"
        path.write_bytes(body)
        return path
