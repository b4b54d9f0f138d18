"""A folder that is there whole or not at all.

Files are written into a hidden folder beside, each synced to disk; digests come last; then one rename makes it all appear.
"""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path

STAGE = ".inkwell-"
STALE_AFTER = 3600.0
"""Seconds after which a hidden folder that a power cut left behind is swept away."""


class Stage:
    """The folder while it is being filled; readable by this user only."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._digests: dict[str, str] = {}
        self.files: tuple[Path, ...] = ()
        """What was written, in that order, where it is once the folder is in place."""

    def write(self, name: str, pieces: Iterable[str]) -> None:
        """A new file of UTF-8 text; `name` may have a folder in it."""
        self._digests[name] = _written(self._folder / name, (piece.encode(errors="replace") for piece in pieces))

    def keep(self, name: str, body: bytes) -> None:
        """The same of bytes as they are."""
        self._digests[name] = _written(self._folder / name, [body])

    def finish(self, parent: Path, name: str) -> None:
        """Add the digests and move the folder into place, under a name nobody has yet."""
        self.write("digests.txt", [f"{digest}  {file}\n" for file, digest in sorted(self._digests.items())])
        for folder in {(self._folder / file).parent for file in self._digests}:
            sync_folder(folder)
        for path in (parent / f"{name}{tail}" for tail in chain([""], (f"-{number}" for number in count(2)))):
            if not path.exists():
                self._folder.rename(path)
                sync_folder(parent)
                self.files = tuple(path / file for file in self._digests)
                return


@contextmanager
def staged(parent: Path, name: str) -> Iterator[Stage]:
    """A new folder `name` (or `name-2` …) in `parent` when the block ends well; nothing at all when it does not."""
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _sweep(parent)
    folder = Path(tempfile.mkdtemp(prefix=STAGE, dir=parent))
    try:
        stage = Stage(folder)
        yield stage
        stage.finish(parent, name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # gone already if all went well


def new_file(path: Path, pieces: Iterable[str]) -> int:
    """A single file of UTF-8 text, whole or not at all; how many pieces it has. OSError if it is there already, or cannot be written."""
    count = 0

    def counted() -> Iterator[bytes]:
        nonlocal count
        for piece in pieces:
            count += 1
            yield piece.encode(errors="replace")

    try:
        _written(path, counted())
    except FileExistsError:
        raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return count


def _written(path: Path, pieces: Iterable[bytes]) -> str:
    """A new file, on disk and readable by this user only; its SHA-256 (hex)."""
    path.parent.mkdir(mode=0o700, exist_ok=True)
    digest = hashlib.sha256()
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "wb") as file:
        for piece in pieces:
            file.write(piece)
            digest.update(piece)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def sync_folder(folder: Path) -> None:
    """The names in a folder on disk; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(parent: Path) -> None:
    for left in parent.glob(STAGE + "*"):
        if left.stat().st_mtime < time.time() - STALE_AFTER:
            shutil.rmtree(left, ignore_errors=True)
