"""What the visit needs of printers. Named by `ports`, as all that it needs of the world."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


class PrinterState(StrEnum):
    """How a print job ended."""

    PRINTED = "printed"
    SAVED = "saved"
    NO_PRINTER = "no-printer"
    NO_PAPER = "no-paper"
    CANCELLED = "cancelled"
    HELD = "held"
    """The queue keeps it until somebody lets it go."""
    UNREACHABLE = "unreachable"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """The program was closed while it was under way, and nobody can say any more whether it came out."""


@dataclass(frozen=True, slots=True)
class PrintOutcome:
    """What became of a job; `detail` is the printer's own words."""

    state: PrinterState
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterAbilities:
    """What a printer says it can do. What it does not say it is not asked for."""

    two_sided: bool = False
    """Both sides of a sheet, to be turned like a book."""
    copies: int = 1
    """The most of one job."""
    media: tuple[str, ...] = ()
    """The sizes it is loaded with, or takes ("iso_a4_210x297mm"); empty where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How a document is wanted on paper."""

    copies: int = 1
    two_sided: bool = False


PLAINLY = Wish()
"""Once, on one side."""


class PrintJob(Protocol):
    """A document on its way to paper."""

    def look(self) -> PrintOutcome | None:
        """How it ended; None while it goes on. Each look is short, and whoever follows the job looks until it has ended."""
        ...


@runtime_checkable
class TracedJob(PrintJob, Protocol):
    """A job that can be found again after the program was closed."""

    @property
    def request(self) -> str:
        """What the print system calls it."""
        ...


@dataclass(frozen=True, slots=True)
class Ended:
    """A job of which nothing more will come."""

    outcome: PrintOutcome

    def look(self) -> PrintOutcome:
        """How it ended."""
        return self.outcome


class Printer(Protocol):
    """Paper."""

    def names(self) -> Sequence[str]:
        """The printers there are, the default first; empty if none. May take a second: not for the thread of the screen."""
        ...

    def abilities(self, printer: str) -> PrinterAbilities:
        """What it can do; the least of everything if it does not answer. May take a second."""
        ...

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        """Send the PDF as it is; the job has to be looked at until it ends. `title` holds no patient's name."""
        ...


@runtime_checkable
class TracingPrinter(Printer, Protocol):
    """Paper of which the print system keeps a history."""

    def again(self, request: str) -> PrintJob:
        """A job of an earlier run of the program; it ends as UNKNOWN where the print system does not know it any more."""
        ...
