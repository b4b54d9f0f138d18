"""What a file proves, as plain facts. Found by `verify`, told in words by `telling`."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What a look at a file comes to."""

    GOOD = "good"
    """Nothing changed, and all who sealed it are known."""
    INTACT = "intact"
    """Nothing changed since it was sealed; by whom is only what the seal says of itself."""
    NOT_VALID = "not-valid"
    """Changed, damaged, not sealed, or not a record of ours."""


class Kept(StrEnum):
    """How a file compares with what the clinic keeps."""

    NOT_ASKED = "not-asked"
    SAME = "same"
    """Byte for byte the newest that the clinic keeps."""
    OLDER = "older"
    """Byte for byte one that the clinic keeps; a newer one goes on from it."""
    UNKNOWN = "unknown"
    """The clinic keeps no such file."""


class Since(StrEnum):
    """What became of a file after it was sealed."""

    NOTHING = "nothing"
    LENGTHENED = "lengthened"
    """Time stamps and data about certificates were added, which is permitted."""
    FILLED = "filled"
    """Prepared fields were filled, which is permitted."""
    CHANGED = "changed"
    """Something that must not be changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Time from somebody else."""

    by: str
    at: datetime
    intact: bool
    trusted: bool
    """Whether its maker is known here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """One signature in the file."""

    field: str
    """`ClinicSeal`, `Countersignature`; anything else is not ours."""
    by: str
    """As its certificate says."""
    certificate: str
    """SHA-256 (hex) of the certificate."""
    at: datetime | None
    """By the clock of whoever sealed."""
    reason: str
    intact: bool
    """The bytes it covers are those that were sealed."""
    since: Since
    trusted: bool
    """Whether its certificate is known here."""
    expired: bool
    """Whether its certificate has run out since."""
    stamps: tuple[Stamp, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TextVersion:
    """A form as it was shown."""

    title: str
    version: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The record that the file carries for machines."""

    id: str
    digest: str
    """SHA-256 (hex)."""
    texts: tuple[TextVersion, ...] = ()
    on_paper: bool = False
    """Whether page one tells the same fingerprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a file proves."""

    verdict: Verdict
    problems: tuple[str, ...] = ()
    """Why it is not valid, or what is not known; whole sentences."""
    sha256: str = ""
    """Of the whole file (hex)."""
    level: str = ""
    """Of its weakest seal: B-B · B-T · B-LT."""
    seals: tuple[Seal, ...] = ()
    """In the order they were made."""
    stamps: tuple[Stamp, ...] = ()
    """Over the whole file."""
    record: Carried | None = None
    kept: Kept = Kept.NOT_ASKED
