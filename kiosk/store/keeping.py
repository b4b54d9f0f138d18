"""Which back-ups of a folder stay: the newest of each of the last days, and of the last weeks. The only good one is never deleted."""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BackupError
from kiosk.store.backup import digest, marked
from kiosk.store.files import sync_folder
from kiosk.store.manifest import LARGEST, MANIFEST, Manifest, read_manifest


@dataclass(frozen=True, slots=True)
class Kept:
    """A back-up of ours whose parts have the right lengths."""

    path: Path
    manifest: Manifest

    def is_whole(self) -> bool:
        """Read all of it."""
        with suppress(OSError):
            return all(digest(self.path / name) == part.sha256 for name, part in self.manifest.parts.items())
        return False


def kept(folder: Path, audit_key: bytes) -> tuple[Kept, ...]:
    """The back-ups of this strongroom in `folder`, newest first; what is not ours or not complete does not count and is not touched."""
    found = [back_up for path in folder.glob(f"{marked(audit_key)}*Z") if (back_up := _looked_at(path, audit_key))]
    return tuple(sorted(found, key=lambda back_up: back_up.manifest.made, reverse=True))


def prune(folder: Path, audit_key: bytes, daily: int, weekly: int) -> tuple[Path, ...]:
    """Delete those that neither a day nor a week needs; returns which. None of them, unless one that stays was read and is whole."""
    found = kept(folder, audit_key)
    stay = staying(found, daily, weekly)
    go = [back_up for back_up in found if back_up not in stay]
    if not go or not any(back_up.is_whole() for back_up in stay):
        return ()
    for back_up in go:
        (back_up.path / MANIFEST).unlink()  # from here on it does not count, whatever happens
        shutil.rmtree(back_up.path)
    sync_folder(folder)
    return tuple(back_up.path for back_up in go)


def staying(found: Sequence[Kept], daily: int, weekly: int) -> tuple[Kept, ...]:
    """Of back-ups, newest first: the newest of all, of each of the last `daily` days that have one, and of `weekly` weeks."""
    days: dict[object, Kept] = {}
    weeks: dict[object, Kept] = {}
    for back_up in found:
        day = back_up.manifest.made.date()
        days.setdefault(day, back_up)
        weeks.setdefault(day.isocalendar()[:2], back_up)
    chosen = {*[one.path for one in found[:1]]} | {one.path for one in [*list(days.values())[:daily], *list(weeks.values())[:weekly]]}
    return tuple(back_up for back_up in found if back_up.path in chosen)


def _looked_at(path: Path, audit_key: bytes) -> Kept | None:
    try:
        if path.is_symlink() or not path.is_dir() or (path / MANIFEST).stat().st_size > LARGEST:
            return None
        read = read_manifest((path / MANIFEST).read_text(encoding="utf-8"))
        sizes = {name: (path / name).stat().st_size for name in read.manifest.parts}
    except (OSError, BackupError, UnicodeDecodeError):
        return None
    right = sizes == {name: part.size for name, part in read.manifest.parts.items()} and read.is_by(audit_key)
    return Kept(path, read.manifest) if right else None
