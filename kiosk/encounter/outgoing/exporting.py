"""What leaves the clinic as files: the order, the visits it chooses, and how far it has come.

Desk (or the command line)   an ExportOrder, its first line in the log
the clinic's lane            Post.prepare: visits are read one by one, files made where nobody sees them
the screen's thread          a line in the log for every visit, and one with the digest of what leaves
Prepared.release             the files are there, whole. Or not at all: cancelled, no room, not in the log
"""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import Protocol

from kiosk.encounter.model import Document, EncounterId, OpenedForm
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import ExportCancelled
from kiosk.staff_words import to_staff


class FileKind(StrEnum):
    """What can be had of the same visits."""

    VISITS = "visits"
    """CSV: one row a visit, one column a question."""
    ANSWERS = "answers"
    """CSV: one row an answer."""
    EXCEL = "excel"
    JSON_LINES = "json-lines"
    """One JSON object a visit, a line each."""
    BUNDLE = "fhir-bundle"
    """FHIR R4: one Bundle."""
    NDJSON = "fhir-ndjson"
    """FHIR R4: a file for each type of resource, a resource a line (Bulk Data)."""
    DOCUMENTS = "documents"
    """The PDFs as they were sealed."""


class Strength(StrEnum):
    """How well a passphrase holds against somebody who has the file and a strong computer."""

    WEAK = "weak"
    """It would be found in a day: refused."""
    FAIR = "fair"
    """It would take days or years."""
    STRONG = "strong"
    """It would take decades and more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """Which visits, as what, and where to."""

    choice: VisitChoice
    kinds: frozenset[FileKind]
    folder: Path
    """The files are in a new folder, or zip, inside it."""
    by: str
    """Who exports: name and title."""
    passphrase: str = field(default="", repr=False)
    """Of a zip encrypted with AES-256; blank for an open folder."""


class Progress:
    """How far the work in a lane has come. Written by the lane, read and stopped from the screen."""

    def __init__(self) -> None:
        self.done = 0
        self.total = 0
        self._stop = Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody has asked for an end."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Stop at the next visit."""
        self._stop.set()

    def check(self) -> None:
        """ExportCancelled if somebody has asked for an end."""
        if self.cancelled:
            raise ExportCancelled(to_staff("The export was cancelled. Nothing was written."))

    def step(self) -> None:
        """One visit more. ExportCancelled if somebody has asked for an end."""
        self.check()
        self.done += 1


class Chosen(Protocol):
    """The visits of an order while they are being read: one at a time, in the order of their numbers."""

    @property
    def visits(self) -> Sequence[EncounterId]:
        """Which they are."""
        ...

    def forms(self) -> Sequence[OpenedForm]:
        """Every form that any of them was shown, once for each wording, in the order of the packs, the newest wording first."""
        ...

    def records(self) -> Iterator[VisitRecord]:
        """Each visit whole; read when it is asked for."""
        ...

    def documents(self, visit: EncounterId) -> Sequence[Document]:
        """Oldest first."""
        ...


Source = AbstractContextManager[Chosen, bool | None]
"""Opens the records for reading beside whoever writes. Entered and left in the lane."""


class Prepared(Protocol):
    """Files that are made and checked, where nobody sees them yet."""

    @property
    def visits(self) -> Sequence[EncounterId]:
        """Which leave."""
        ...

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of manifest.txt, which has the SHA-256 of every other file."""
        ...

    @property
    def files(self) -> int:
        """How many there are."""
        ...

    def release(self) -> Path:
        """Let them be seen; the folder or the zip. ExportError if the folder they were to go to is gone."""
        ...

    def discard(self) -> None:
        """Away with them."""
        ...


class Post(Protocol):
    """Makes the files."""

    def prepare(self, order: ExportOrder, source: Source, progress: Progress) -> Prepared:
        """The files of an order. ExportError if there is no visit or they cannot be written, ExportCancelled; nothing stays then."""
        ...

    def strength(self, passphrase: str, known: Sequence[str] = ()) -> Strength:
        """How well it would hold against somebody who knows these words."""
        ...
