"""Visits as files: fulfils the port `Post`. Every visit is read once, shown to each writer, and let go."""

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.encounter.model import EncounterId
from kiosk.encounter.outgoing.exporting import Chosen, ExportOrder, FileKind, Prepared, Progress, Source, Strength
from kiosk.encounter.ports.world import Clock
from kiosk.errors import ExportError
from kiosk.export import protected, tables
from kiosk.export.archive import Plan, Stage, hidden_folder
from kiosk.export.cells import told
from kiosk.export.columns import QUESTIONS, Column, columns
from kiosk.export.protected import ProtectedStage
from kiosk.export.readme import TABLES, readme
from kiosk.export.writers import writer
from kiosk.staff_words import to_staff

WHY = {
    errno.ENOSPC: to_staff("The disk is full."),
    errno.EDQUOT: to_staff("The disk is full."),
    errno.EFBIG: to_staff("The disk takes no file that large. One that is formatted as exFAT does."),
    errno.EACCES: to_staff("The folder may not be written to."),
    errno.EPERM: to_staff("The folder may not be written to."),
    errno.EROFS: to_staff("The drive is write-protected."),
    errno.ENOENT: to_staff("The folder is not there. If it is on a drive, plug that in again."),
    errno.ENOTDIR: to_staff("There is a file of that name, and no folder."),
    errno.EEXIST: to_staff("There is a file of that name, and no folder."),
    errno.EIO: to_staff("The drive does not answer. It may have been unplugged."),
    errno.ENODEV: to_staff("The drive is gone. It may have been unplugged."),
    errno.ENXIO: to_staff("The drive is gone. It may have been unplugged."),
}


@dataclass(frozen=True, slots=True)
class FilePost:
    """Writes each export into a folder, or a zip, of its own, named after the minute."""

    clock: Clock

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        """How well it would hold against somebody who knows these words."""
        return protected.strength(passphrase, known)

    def prepare(self, order: ExportOrder, source: Source, progress: Progress) -> Prepared:
        """The files of an order, hidden. ExportError if there are no visits, or no room, ExportCancelled; nothing stays then."""
        if order.passphrase and self.strength(order.passphrase) is Strength.WEAK:
            raise ExportError(to_staff("The passphrase is too easy to guess. Nothing was written."))
        now = self.clock.now()
        with clearly(order.folder), source as chosen:
            if not chosen.visits:
                raise ExportError(to_staff("There is no visit of a patient in these days. Nothing was written."))
            with hidden_folder(order.folder) as hidden:
                stage = _stage(order, hidden, now, progress)
                try:
                    _write(order, chosen, stage, now, progress)
                    stage.seal()
                except BaseException:
                    stage.discard()
                    raise
                return PreparedFiles(stage, order.folder, chosen.visits)


@dataclass(frozen=True, slots=True)
class PreparedFiles:
    """See the port Prepared."""

    stage: Stage
    folder: Path
    visits: Sequence[EncounterId]

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the manifest."""
        return self.stage.digest

    @property
    def files(self) -> int:
        """With manifest and README."""
        return self.stage.files

    def release(self) -> Path:
        """There for everybody to see."""
        with clearly(self.folder):
            return self.stage.release()

    def discard(self) -> None:
        """Gone."""
        self.stage.discard()


@contextmanager
def clearly(folder: Path) -> Iterator[None]:
    """Whatever the disk says as an ExportError in words."""
    try:
        yield
    except OSError as error:
        why = WHY.get(error.errno or 0) or f"{error.strerror or type(error).__name__}."
        raise ExportError(to_staff("Nothing was written to {folder}. {why}", folder=str(folder), why=why)) from error


def _stage(order: ExportOrder, hidden: Path, now: datetime, progress: Progress) -> Stage:
    plan = Plan(hidden, order.folder, f"inkwell-{now:%Y-%m-%d-%H%M}", progress.check)
    return ProtectedStage(plan, order.passphrase, now) if order.passphrase else Stage(plan)


def _write(order: ExportOrder, chosen: Chosen, stage: Stage, now: datetime, progress: Progress) -> None:
    progress.total = len(chosen.visits)
    stage.write("README.txt", readme(order, len(chosen.visits), now))
    asked = columns(chosen.forms())
    if order.kinds & TABLES:
        stage.write("questions.csv", _questions(asked))
    writers = [writer(kind, stage, asked, now, chosen.documents) for kind in FileKind if kind in order.kinds]
    for record in chosen.records():
        progress.step()
        answers = [*told(record)]
        for one in writers:
            one.take(record, answers)
    for one in writers:
        one.close()


def _questions(asked: Sequence[Column]) -> str:
    return tables.MARK + "".join(map(tables.csv_line, (QUESTIONS, *(column.described for column in asked))))
