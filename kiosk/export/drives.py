"""USB drives: where they are mounted, and a file written to one so that it is there, whole, when it is pulled out."""

import os
import re
import string
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.encounter.ports.world import Drive
from kiosk.errors import ExportError
from kiosk.staff_words import to_staff

MOUNTED_BELOW = ("/media/", "/run/media/")
"""Where Linux desktops mount what somebody plugs in (udisks2)."""
VOLUMES = Path("/Volumes")
USUAL = ("Documents", "Downloads", "Desktop")
MOST = 300
"""Folders that are listed."""
REMOVABLE = 2
"""GetDriveTypeW: DRIVE_REMOVABLE."""


@dataclass(frozen=True, slots=True)
class UsbDrives:
    """Those of this computer. `mounts`: what Linux says is mounted."""

    mounts: Path = Path("/proc/self/mounts")

    def mounted(self) -> Sequence[Drive]:
        """Those that are there now and can be written to."""
        found = _windows() if sys.platform == "win32" else _mac() if sys.platform == "darwin" else self._linux()
        return [Drive(folder.name or str(folder), folder) for folder in found if os.access(folder, os.W_OK)]

    def places(self) -> Sequence[Drive]:
        """See ports.Drives."""
        home = Path.home()
        return [Drive(folder.name or str(folder), folder) for folder in (*(home / name for name in USUAL), home) if folder.is_dir()]

    def folders(self, folder: Path) -> Sequence[Path]:
        """See ports.Drives. At most a few hundred: whoever keeps more in one folder knows its name."""
        try:
            found = [path for path in folder.iterdir() if not path.name.startswith(".") and path.is_dir()]
        except OSError:
            return ()
        return sorted(found, key=lambda path: path.name.casefold())[:MOST]

    def takes_files(self, folder: Path) -> bool:
        """See ports.Drives."""
        return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)

    def write(self, folder: Path, name: str, body: bytes) -> Path:
        """A new file, on the drive itself and read again; ExportError, and nothing half-written stays. Nothing is overwritten."""
        path = _free(folder, name)
        half = path.with_suffix(".part")
        try:
            _write(half, body)
            half.rename(path)
            if path.read_bytes() == body:
                return path
            path.unlink()
        except OSError as error:
            _forget(half)
            raise ExportError(to_staff("The copy was not written: {why}.", why=error.strerror or type(error).__name__)) from error
        raise ExportError(to_staff("The drive gave back something else than was written. Take another drive."))

    def _linux(self) -> list[Path]:
        try:
            lines = self.mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        where = (re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), line.split()[1]) for line in lines)  # a blank is \040 there
        return [Path(folder) for folder in where if folder.startswith(MOUNTED_BELOW)]


def _mac() -> list[Path]:
    there = sorted(VOLUMES.iterdir()) if VOLUMES.is_dir() else []
    return [volume for volume in there if volume.is_mount() and volume.resolve() != Path("/")]


def _windows() -> list[Path]:
    import ctypes

    told: Any = ctypes
    roots = (f"{letter}:\\" for letter in string.ascii_uppercase)
    return [Path(root) for root in roots if told.windll.kernel32.GetDriveTypeW(root) == REMOVABLE]


def _free(folder: Path, name: str) -> Path:
    numbers = ["", *(f"-{number}" for number in range(2, 100))]
    free = (path for tail in numbers if not (path := folder / f"{name}{tail}.pdf").exists())
    try:
        return next(free)
    except (StopIteration, OSError):
        raise ExportError(to_staff("There is no room for another copy on this drive.")) from None


def _write(path: Path, body: bytes) -> None:
    with path.open("xb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
