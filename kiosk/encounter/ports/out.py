"""What the visit needs of paper, files and lanes. Named by `ports`, as all that it needs of the world."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from kiosk.encounter.model import Document, DocumentKind, SealMaterial, Statement
from kiosk.questionnaire.model import Item, Questionnaire

if TYPE_CHECKING:
    from kiosk.encounter.record.visit import VisitRecord

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pressed:
    """A finished file, opened again and checked."""

    body: bytes
    sha256: str
    pages: int
    level: str = ""
    """The level of its seal: B-B · B-T · B-LT; blank if it carries none."""
    record_digest: str = ""
    """SHA-256 (hex) of the record it carries as an attachment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PressOrder:
    """What the press is to make. Read whole on the screen's thread: pressing touches no database."""

    kind: DocumentKind
    record: "VisitRecord"
    statement: Statement | None = None
    """What is recorded, for every kind but consent and countersigned."""
    before: Document | None = None
    """The document that is countersigned, or that the statement points to."""
    seal: SealMaterial | None = None
    """What to seal with; None only where nothing is to be sealed (a preview)."""
    logo: bytes = b""
    """The clinic's picture for the letterhead (PNG); empty for the one that lies with its forms, or ours."""
    large_print: bool = False
    """The patient's copy in letters they can read: the same content on more pages."""


class Press(Protocol):
    """Makes the document."""

    def press(self, order: PressOrder) -> Pressed:
        """The document, opened again: digest taken, pages counted, the patient's name found in its text. PressError if not."""
        ...


class Stationery(Protocol):
    """Makes paper that is no record. PressError, saying why, for what cannot be made."""

    def blank(self, form: Questionnaire, clinic: Mapping[str, str], facts: Mapping[str, str], made: datetime, logo: bytes = b"") -> Pressed:
        """A form to be filled in by hand; `facts` of the visit as far as they are known, `logo` as in a PressOrder."""
        ...

    def aftercare(
        self, form: Questionnaire, page: Item, clinic: Mapping[str, str], treatment: str, treated: datetime, *, logo: bytes = b""
    ) -> Pressed:
        """One page to take home, in the words of `page` of `form` as they were shown."""
        ...

    def locked(self, body: bytes, code: str, title: str) -> bytes:
        """A copy of a document that opens with the code, and holds the document itself as it is."""
        ...

    def scanned(self, data: bytes, clinic: Mapping[str, str], title: str, made: datetime) -> Pressed:
        """Signed paper, from a picture or a PDF."""
        ...


@dataclass(frozen=True, slots=True)
class Drive:
    """A place that somebody can take along."""

    name: str
    folder: Path


class Drives(Protocol):
    """USB drives and the like."""

    def mounted(self) -> Sequence[Drive]:
        """Those that are there now and can be written to."""
        ...

    def places(self) -> Sequence[Drive]:
        """Where files usually go on this computer: documents, downloads, the home folder; those that are there."""
        ...

    def folders(self, folder: Path) -> Sequence[Path]:
        """The folders in one, by name, without hidden ones; none where it cannot be read."""
        ...

    def takes_files(self, folder: Path) -> bool:
        """Whether files can be written there."""
        ...

    def write(self, folder: Path, name: str, body: bytes) -> Path:
        """A new file on the drive, read again; ExportError, saying why, and nothing half-written stays."""
        ...


class SealMaker(Protocol):
    """Makes what a clinic seals with."""

    def made_for(self, clinic_name: str, now: datetime) -> SealMaterial:
        """A new key, and a certificate over it that the clinic has made itself."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a look at a kept document came to."""

    intact: bool
    """Nothing was changed since it was sealed, but what may be."""
    trusted: bool
    """It was sealed with a certificate that was named as known."""
    words: tuple[str, ...]
    """Whole sentences, the most important first."""


class Seals(Protocol):
    """Looks after seals. All of it may take a while: for a lane."""

    def ready(self, material: SealMaterial, now: datetime) -> None:
        """Load libraries and key, so that the first to sign need not wait for them. SealUnfit if it may not seal now."""
        ...

    def check(self, body: bytes, known: Sequence[bytes]) -> Checked:
        """Look at a document. `known` are certificates (DER); it never raises."""
        ...

    def forget(self) -> None:
        """Let go of the key: the strongroom was closed."""
        ...


class Lane(Protocol):
    """Where work that takes longer than a frame runs."""

    def run(self, work: Callable[[], T], done: Callable[[T | Exception], object]) -> None:
        """Run `work` beside the screen; then call `done` on the thread of the screen with its result or its error."""
        ...
