"""What leaves the desk: paper, and files of many visits. The work itself runs in a lane; what became of it is recorded."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import Person
from kiosk.encounter.numbers.page import Sheets
from kiosk.encounter.outgoing.exporting import ExportOrder, Post, Prepared, Progress
from kiosk.encounter.outgoing.printers import Printers
from kiosk.encounter.outgoing.sending import Sending
from kiosk.encounter.ports.world import Drives, Printer, PrintJob, Stationery, Wish
from kiosk.errors import ExportCancelled, ExportError, KioskError, NotAllowed
from kiosk.staff_words import to_staff


@dataclass(slots=True)
class UnderWay:
    """The export that is being made, if one is. It goes on when the desk is locked, and whoever signs in next sees it."""

    sending: Sending | None = None
    prepared: Prepared | None = None

    @property
    def progress(self) -> Progress | None:
        """How far it has come; None if there is none."""
        return self.sending.progress if self.sending else None


@dataclass(frozen=True, kw_only=True)
class Dispatch:
    """The ways out of the clinic."""

    printer: Printer
    saver: Printer
    """Saves a document as a file where the clinic keeps such."""
    post: Post
    folder: Path
    """Where exports go."""
    sheets: Sheets
    stationery: Stationery
    drives: Drives
    under_way: UnderWay = field(default_factory=UnderWay)

    @cached_property
    def printers(self) -> Printers:
        """What is known of the printers."""
        return Printers(self.printer)

    def printing(self, body: bytes, title: str, printer: str, wish: Wish) -> Callable[[], PrintJob]:
        """What a lane is to do: send a document as it is. A blank printer is the one of the system."""
        if printer:
            self.printers.used(printer)
        return lambda: self.printer.print(body, title, printer, wish)

    def printing_by_itself(self, body: bytes, title: str) -> Callable[[], PrintJob]:
        """What a lane is to do: print where Printers.first says, on both sides if it can."""
        first = self.printers.first()

        def work() -> PrintJob:
            line = first()
            return self.printer.print(body, title, line.name if line else "", Wish(two_sided=line is not None and line.two_sided))

        return work

    def sending(self, body: bytes, title: str, printer: str, wish: Wish) -> Callable[[], PrintJob]:
        """The same; a blank printer saves it as a file."""
        return self.printing(body, title, printer, wish) if printer else lambda: self.saver.print(body, title, "")

    def exporting(self, casebook: Casebook, order: ExportOrder, person: Person) -> Callable[[], Prepared]:
        """Begin an export; what a lane is to do. NotAllowed while another is under way."""
        if self.under_way.sending:
            raise NotAllowed(to_staff("An export is under way already."))
        sending = Sending(order, casebook, self.post, person.id)
        sending.begin()
        self.under_way.sending = sending

        def work() -> Prepared:
            self.under_way.prepared = sending.work()
            return self.under_way.prepared

        return work

    def export_steps(self, prepared: Prepared) -> Iterator[None]:
        """What the log is told before anything leaves."""
        assert self.under_way.sending is not None
        return self.under_way.sending.steps(prepared)

    def exported(self, result: Prepared | Exception) -> Path:
        """The end of it: the folder or zip that is there now; or ExportError, and what was made is gone."""
        sending, prepared = self.under_way.sending, self.under_way.prepared
        self.under_way.sending = self.under_way.prepared = None
        assert sending is not None  # whoever delivers results stops before `abandon`
        if isinstance(result, Exception):
            sending.fail(result, prepared)
            raise result if isinstance(result, ExportError) else ExportError(str(result)) from result
        return sending.finish(result)

    def cancel(self) -> None:
        """Stop the export that is under way, if one is."""
        if self.under_way.progress:
            self.under_way.progress.cancel()

    def abandon(self) -> None:
        """The program ends, and the lane has: what was made and has not left is gone."""
        if self.under_way.sending:
            with suppress(KioskError):
                self.exported(ExportCancelled("The program was closed."))
