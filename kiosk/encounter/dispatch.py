"""What leaves the desk: paper, and files of the visits of some days. The work itself runs in a lane; what became of it is recorded."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from kiosk.encounter.answering import Sheet
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.desk_view import DeskView, Place
from kiosk.encounter.ports import Drives, Post, Printer, PrintJob, Stationery, Wish
from kiosk.encounter.printers import Printers
from kiosk.encounter.rows import problems, rows
from kiosk.questionnaire.entry import Raw
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.values import Date

SPAN = Questionnaire(
    name="span",
    items=(
        Item(link_id="first", type=ItemType.DATE, text="First day", required=True),
        Item(link_id="last", type=ItemType.DATE, text="Last day", required=True),
    ),
)


class Dispatch:
    """The ways out of the clinic. `saver` saves a document as a file where the clinic keeps such; exports go to `folder`."""

    def __init__(self, *, printer: Printer, saver: Printer, post: Post, folder: Path, stationery: Stationery, drives: Drives) -> None:
        self._printer, self._saver, self._post, self.folder = printer, saver, post, folder
        self.stationery, self.drives = stationery, drives
        self.printers = Printers(printer)

    def printing(self, body: bytes, title: str, printer: str, wish: Wish) -> Callable[[], PrintJob]:
        """What a lane is to do: send a document as it is. A blank printer is the one of the system."""
        if printer:
            self.printers.used(printer)
        return lambda: self._printer.print(body, title, printer, wish)

    def sending(self, body: bytes, title: str, printer: str, wish: Wish) -> Callable[[], PrintJob]:
        """The same; a blank printer saves it as a file."""
        return self.printing(body, title, printer, wish) if printer else lambda: self._saver.print(body, title, "")

    def exporting(self, casebook: Casebook, span: tuple[date, date]) -> Callable[[], Sequence[Path]]:
        """What a lane is to do: write the visits of those days that belong to a patient. They are read here, on this thread."""
        told = [casebook.record(visit.id) for visit in casebook.records.encounters(*span) if visit.patient]
        return lambda: self._post.export(told, self.folder)


class SpanPage:
    """The page that asks for the first and the last day."""

    def __init__(self, today: date, folder: Path) -> None:
        standing = (Date(today.isoformat()),)
        self._sheet = Sheet(SPAN, {"first": standing, "last": standing})
        self._folder = folder

    def answer(self, link_id: str, raw: Raw) -> None:
        """A typed part of a date."""
        self._sheet.answer(link_id, raw)

    def span(self, today: date) -> tuple[date, date] | None:
        """Both days in their order; None, and the page says so, while one is not whole."""
        if not self._sheet.is_right(today):
            return None
        first, last = sorted(date.fromisoformat(str(self._sheet.response.value(link_id))) for link_id in ("first", "last"))
        return first, last

    def view(self, staff: str) -> DeskView:
        """The page."""
        return DeskView(
            place=Place.EXPORT,
            staff=staff,
            items=rows(SPAN.items, self._sheet.response, self._sheet.issues),
            problems=problems(SPAN.items, self._sheet.issues),
            title=str(self._folder),
        )
