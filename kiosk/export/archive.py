"""Files that are there whole or not at all.

They are written into a hidden folder beside the place they go to, each synced to disk. The manifest comes last: the SHA-256 of every
other file, as `sha256sum -c` reads it. Then one rename makes all appear, as a folder or as one zip.
"""

import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Protocol

from kiosk.export.spool import Spool, Written, sync_folder

STAGE = ".inkwell-"
STALE_AFTER = 6 * 3600.0
"""Seconds after which a hidden folder that a power cut left behind is swept away: longer than any export takes."""
MANIFEST = "manifest.txt"


class Sink(Protocol):
    """Where the bytes of one file go."""

    def write(self, data: bytes, /) -> object:
        """All of them."""
        ...

    def close(self) -> None:
        """They are on disk."""
        ...

    def let_go(self) -> None:
        """Nobody wants them any more."""
        ...


class Outgoing:
    """A file while it is being written; its digest goes into the manifest when it is closed."""

    def __init__(self, sink: Sink, done: Callable[[str], None]) -> None:
        self._sink, self._done = sink, done
        self._digest = hashlib.sha256()

    def write(self, text: str) -> None:
        """UTF-8; half a letter becomes a question mark."""
        self.write_bytes(text.encode(errors="replace"))

    def write_bytes(self, data: bytes) -> None:
        """As they are."""
        self._sink.write(data)
        self._digest.update(data)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of what was written so far."""
        return self._digest.hexdigest()

    def close(self) -> None:
        """Nothing more comes."""
        self._sink.close()
        self._done(self.digest)


@dataclass(frozen=True, slots=True)
class Plan:
    """Where files are made, and where they are to be."""

    hidden: Path
    """Made by `hidden_folder`."""
    parent: Path
    name: str
    check: Callable[[], object]
    """Called again and again while there is much to do: it raises if nobody wants the rest."""


class Stage:
    """The hidden folder; readable by this user only. Files lie in it as they are."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._digests: dict[str, str] = {}
        self._sinks: list[Written | Spool] = []
        self.digest = ""
        """SHA-256 (hex) of the manifest."""
        self.placed = plan.parent
        """Where the files are, once they are seen."""

    @property
    def files(self) -> int:
        """How many there are."""
        return len(self._digests)

    @property
    def paths(self) -> tuple[Path, ...]:
        """All of them, in the order they were written, once they are seen."""
        return tuple(self.placed / name for name in self._digests)

    def open(self, name: str) -> Outgoing:
        """A new file; `name` may have a folder in it."""
        return Outgoing(self.sink(name), lambda digest: self._digests.__setitem__(name, digest))

    def write(self, name: str, text: str) -> None:
        """A whole one."""
        file = self.open(name)
        file.write(text)
        file.close()

    def sink(self, name: str) -> Sink:
        """Where the bytes of a file go."""
        self._sinks.append(Written(self.plan.hidden / "files" / name))
        return self._sinks[-1]

    def spool(self) -> Spool:
        """A place for what is not a file yet."""
        made = Spool(self.plan.hidden / f"{len(self._sinks)}", self.plan.check)
        self._sinks.append(made)
        return made

    def write_manifest(self) -> None:
        """The digests of all there is; nothing is written after it."""
        self.write(MANIFEST, "".join(f"{digest}  {file}\n" for file, digest in sorted(self._digests.items())))
        self.digest = self._digests[MANIFEST]

    def seal(self) -> None:
        """The manifest, and all of it on disk."""
        self.write_manifest()
        for folder in {(self.plan.hidden / "files" / file).parent for file in self._digests}:
            sync_folder(folder)

    def release(self) -> Path:
        """Let it be seen, under a name nobody has yet."""
        return self._moved(self.plan.hidden / "files", "")

    def discard(self) -> None:
        """Away with everything that is still hidden."""
        for sink in self._sinks:
            sink.let_go()  # an open file cannot be removed everywhere
        shutil.rmtree(self.plan.hidden, ignore_errors=True)

    def _moved(self, made: Path, suffix: str) -> Path:
        for path in (self.plan.parent / f"{self.plan.name}{tail}{suffix}" for tail in chain([""], (f"-{number}" for number in count(2)))):
            if not path.exists():
                made.rename(path)
                self.placed = path
                sync_folder(self.plan.parent)
                self.discard()
                return path
        raise AssertionError("there is always another number")


@contextmanager
def hidden_folder(parent: Path) -> Iterator[Path]:
    """A new one in `parent`, which is made if it is the last of its path only; away with it if the block ends badly."""
    parent.mkdir(mode=0o700, exist_ok=True)  # not its parents: below a drive that is not there they would be made on another
    _sweep(parent)
    folder = Path(tempfile.mkdtemp(prefix=STAGE, dir=parent))
    try:
        yield folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


@contextmanager
def staged(parent: Path, name: str) -> Iterator[Stage]:
    """A new folder `name` (or `name-2` …) in `parent` when the block ends well; nothing at all when it does not."""
    with hidden_folder(parent) as hidden:
        stage = Stage(Plan(hidden, parent, name, lambda: None))
        try:
            yield stage
            stage.seal()
        except BaseException:
            stage.discard()
            raise
        stage.release()


def new_file(path: Path, pieces: Iterable[str]) -> int:
    """A single file of UTF-8 text, whole or not at all; how many pieces it has. OSError if it is there already, or cannot be written."""
    made, number = Written(path), 0
    try:
        for piece in pieces:
            made.write(piece.encode(errors="replace"))
            number += 1
        made.close()
    except BaseException:
        made.let_go()
        path.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return number


def _sweep(parent: Path) -> None:
    for left in parent.glob(STAGE + "*"):
        if left.stat().st_mtime < time.time() - STALE_AFTER:
            shutil.rmtree(left, ignore_errors=True)
