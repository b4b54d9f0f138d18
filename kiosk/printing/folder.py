"""The printer named "Save as file": the PDF into a folder, for a clinic without a printer."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.staff_words import to_staff

NAME = "Save as file"


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """A printer that keeps what it prints. `folder` is made when it is first needed."""

    folder: Path

    def names(self) -> Sequence[str]:
        """Just the one."""
        return (NAME,)

    def abilities(self, printer: str) -> PrinterAbilities:
        """A file is neither doubled nor turned."""
        return PrinterAbilities()

    def print(self, body: bytes, title: str, printer: str = NAME, wish: Wish = PLAINLY) -> PrintJob:
        """Write `body` to a new file named after `title`, readable by this user only; nothing is ever overwritten.

        `detail` is the path, or why it could not be written.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path = self._write(body, _safe(title))
            _sync_folder(self.folder)
        except OSError as error:
            return Ended(
                PrintOutcome(PrinterState.FAILED, to_staff("The file was not written: {why}.", why=error.strerror or type(error).__name__))
            )
        return Ended(PrintOutcome(PrinterState.SAVED, str(path)))

    def _write(self, body: bytes, name: str) -> Path:
        for path in (self.folder / f"{name}{tail}.pdf" for tail in chain([""], (f"-{number}" for number in count(2)))):
            try:
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            except FileExistsError:
                continue
            return _fill(path, handle, body)
        raise AssertionError("numbers have an end")


def _fill(path: Path, handle: int, body: bytes) -> Path:
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)  # half a document is none
        raise
    return path


def _safe(title: str) -> str:
    """A file name that every file system takes: letters, digits, dot, dash and underscore; 100 characters at most."""
    return re.sub(r"[^\w.-]+", "-", title, flags=re.ASCII).strip(".-")[:100] or "document"


def _sync_folder(folder: Path) -> None:
    """The new name itself on disk; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
