"""The staff's lists and records: acts go down, one DeskView comes up."""

import logging
from collections.abc import Callable
from dataclasses import asdict, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.encounter.desk import Desk
from kiosk.encounter.desk_view import DeskView, Place
from kiosk.encounter.job import Errand, Job
from kiosk.encounter.model import Document, Encounter
from kiosk.encounter.ports import Lane
from kiosk.errors import KioskError, NotSaved
from kiosk.ui.handout_model import HandoutModel
from kiosk.ui.item_model import ItemModel, camel
from kiosk.ui.journey_model import ink, plain

log = logging.getLogger(__name__)
PRINTS = (Place.RECORD, Place.PAPER)
"""Pages that need to know the printers."""


class DeskModel(QObject):
    """The desk, for QML."""

    viewChanged = Signal()  # noqa: N815  # Qt's name for a property's signal
    printersChanged = Signal()  # noqa: N815
    handedOver = Signal(object)  # noqa: N815
    """An Encounter goes back to the patient."""
    locked = Signal()

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._desk: Desk | None = None
        self._items = ItemModel(self)
        self._handouts = HandoutModel(self, self)
        self._view: dict[str, Any] = {}
        self.shown: DeskView | None = None
        """The DeskView itself, for Python."""

    def begin(self, desk: Desk) -> None:
        """Show the visits of the day."""
        self._desk = desk
        self._show(desk.today())

    def refresh(self) -> None:
        """Something changed behind the desk: show it, but not under somebody's hands."""
        if self.shown and self.shown.place is Place.TODAY:
            self.act(lambda desk: desk.view())

    def end(self) -> None:
        """Wipe the screen."""
        self._desk, self._view, self.shown = None, {}, None
        self._items.show("", ())
        self.viewChanged.emit()

    def page_document(self) -> Document | None:
        """The document on the screen, for the page pictures."""
        return self._desk.document() if self._desk and self.shown and self.shown.document else None

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript object
    def view(self) -> dict[str, Any]:
        """The DeskView, keys in camelCase."""
        return self._view

    @Property(QObject, constant=True)
    def items(self) -> ItemModel:
        """The fields of its form, if it has one."""
        return self._items

    @Slot()
    def today(self) -> None:
        """The visits of the day."""
        self.act(lambda desk: desk.today())

    @Slot()
    def records(self) -> None:
        """Past visits."""
        self.act(lambda desk: desk.records())

    @Slot()
    def forms(self) -> None:
        """The forms that patients are shown."""
        self.act(lambda desk: desk.forms())

    @Slot()
    def approve(self) -> None:
        """Approve them as they are."""
        self.act(lambda desk: desk.approve())

    @Slot()
    def newVisit(self) -> None:  # noqa: N802  # QML's way of naming, here and below
        """Ask who it is."""
        self.act(lambda desk: desk.new_visit())

    @Slot(str)
    def join(self, visit: str) -> None:
        """Ask to whom a visit belongs."""
        self.act(lambda desk: desk.join(visit))

    @Slot(str, "QVariant")
    def answered(self, link_id: str, value: Any) -> None:
        """An answer on a page of the desk."""
        self.act(lambda desk: desk.answered(link_id, plain(value)))

    @Slot()
    def startVisit(self) -> None:  # noqa: N802
        """Keep patient and visit."""
        self.act(lambda desk: desk.start_visit())

    @Slot()
    def joinVisit(self) -> None:  # noqa: N802
        """Join the visit to the patient."""
        self.act(lambda desk: desk.join_visit())

    @Slot(str)
    def review(self, visit: str) -> None:
        """The flags."""
        self.act(lambda desk: desk.review(visit))

    @Slot(str, str, str)
    def decide(self, flag: str, verdict: str, reason: str) -> None:
        """A decision on a flag."""
        self.act(lambda desk: desk.decide(flag, verdict, reason))

    @Slot(str)
    def plan(self, visit: str) -> None:
        """The clinician's part."""
        self.act(lambda desk: desk.plan(visit))

    @Slot()
    def talked(self) -> None:
        """The talk took place."""
        self.act(lambda desk: desk.talked())

    @Slot(str)
    def answersOf(self, visit: str) -> None:  # noqa: N802
        """All answers."""
        self.act(lambda desk: desk.answers_of(visit))

    @Slot(str)
    def record(self, visit: str) -> None:
        """The document."""
        self.act(lambda desk: desk.record(visit))

    @Slot(str)
    def openVisit(self, visit: str) -> None:  # noqa: N802
        """The document, or the answers while there is none."""
        self.record(visit)

    @Slot(str)
    def helped(self, visit: str) -> None:
        """Somebody went to help."""
        self.act(lambda desk: desk.helped(visit))

    @Slot(str)
    def countersign(self, visit: str) -> None:
        """The page to countersign on."""
        self.act(lambda desk: desk.countersign(visit))

    @Slot("QVariant")
    def signed(self, strokes: Any) -> None:
        """The clinician's ink; then the press runs in its lane."""
        self.act(lambda desk: desk.signed(ink(strokes)))
        self._press()

    @Slot(str, str)
    def stateOn(self, name: str, visit: str) -> None:  # noqa: N802
        """The page of a statement: withdraw · amend · session."""
        acts = {"withdraw": Desk.withdraw, "amend": Desk.amend, "session": Desk.session}
        self.act(lambda desk: acts[name](desk, visit))

    @Slot("QVariant")
    def stated(self, strokes: Any) -> None:
        """What stands on the page, with the ink if somebody signed; then the press runs in its lane."""
        self.act(lambda desk: desk.stated(ink(strokes)))
        self._press()

    @Slot(int)
    def showDocument(self, at: int) -> None:  # noqa: N802
        """Another document of the visit."""
        self.act(lambda desk: desk.show_document(at))

    @Property(QObject, constant=True)
    def handouts(self) -> HandoutModel:
        """What patients are given."""
        return self._handouts

    @Property("QVariantList", notify=printersChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript array
    def printers(self) -> list[dict[str, Any]]:
        """PrinterLines as they were found last, keys in camelCase."""
        return [camel(asdict(line)) for line in self._desk.printers] if self._desk else []

    @Slot(str, int, bool)
    def print(self, printer: str, copies: int, two_sided: bool) -> None:
        """Print the document."""
        self.send(lambda desk: desk.printing(printer, copies, two_sided))

    @Slot()
    def savePdf(self) -> None:  # noqa: N802
        """Save the document as a file."""
        self.work(lambda desk: desk.printing(""))

    @Slot()
    def exportPage(self) -> None:  # noqa: N802
        """Which days to export."""
        self.act(lambda desk: desk.export_page())

    @Slot()
    def export(self) -> None:
        """Write the files."""
        self.work(lambda desk: desk.exporting())

    @Slot(str)
    def handOver(self, visit: str) -> None:  # noqa: N802
        """Hand the tablet to the patient."""
        self._hand(lambda desk: desk.hand_over(visit))

    @Slot(str)
    def handBack(self, visit: str) -> None:  # noqa: N802
        """Let the patient correct an answer."""
        self._hand(lambda desk: desk.hand_back(visit))

    @Slot()
    def lock(self) -> None:
        """Leave the desk."""
        self.locked.emit()

    def act(self, act: Callable[[Desk], DeskView]) -> None:
        """Show what comes of it; or say what could not be done."""
        if self._desk is None:
            return
        try:
            self._show(act(self._desk))
        except KioskError as error:
            self.complain(error)

    def complain(self, error: KioskError) -> None:
        """Say on the page in view what could not be done."""
        if self._desk and self.shown:
            code, detail = ("not-saved", "") if isinstance(error, NotSaved) else ("not-allowed", str(error))
            self._show(replace(self.shown, message=code, detail=detail))

    def _press(self) -> None:
        if self.shown and self.shown.place is Place.SEALING:
            self.work(lambda desk: desk.pressing())

    def _hand(self, act: Callable[[Desk], Encounter]) -> None:
        if self._desk is None:
            return
        try:
            visit = act(self._desk)
        except KioskError as error:
            self.complain(error)
        else:
            self.handedOver.emit(visit)

    def work(self, ask: Callable[[Desk], Job | None], otherwise: Callable[[Desk], DeskView] = Desk.view) -> None:
        """Read here, run in the lane, show what came of it; `otherwise` is shown where there is nothing to run."""
        desk = self._desk
        if desk is None:
            return
        try:
            job = ask(desk)
        except KioskError as error:
            self.complain(error)
            return
        if job is None:
            self._show(otherwise(desk))
        else:
            self._begin(desk, job)

    def send(self, ask: Callable[[Desk], Job | None]) -> None:
        """The same, and the page says at once that it is on its way."""
        self.act(lambda desk: desk.view("printing"))
        self.work(ask)

    def _begin(self, desk: Desk, job: Job) -> None:
        run = partial(self._lane.run, job.work, partial(self._worked, desk, job))
        if job.wait:
            QTimer.singleShot(round(job.wait * 1000), self, run)
        else:
            run()

    def _worked(self, desk: Desk, job: Job, result: Any) -> None:
        """What came of it is kept even if the desk was locked meanwhile; it is shown only if it was not."""
        try:
            if following := job.goes_on(result):
                self._begin(desk, following)
                return
            view = job.done(result)
        except KioskError as error:
            log.warning("a result could not be kept", extra={"error": type(error).__name__})
            self.complain(error)
        else:
            if desk is self._desk:
                self._show(view)
                if view.message == "sealed":
                    self._print_by_itself(desk)

    def _print_by_itself(self, desk: Desk) -> None:
        if job := desk.printing_by_itself():
            self._begin(desk, job)

    def _look_for_printers(self, desk: Desk) -> None:
        """Beside the screen, and without a word on it: the page tells of them when they are found."""
        if errand := desk.looking_for_printers():
            self._lane.run(errand.work, partial(self._found_printers, errand))

    def _found_printers(self, errand: Errand, result: Any) -> None:
        errand.done(result)
        self.printersChanged.emit()

    def _show(self, view: DeskView) -> None:
        self.shown = view
        self._items.show(view.place + view.visit, view.items)
        self._view = camel(asdict(view))
        self.viewChanged.emit()
        if self._desk and view.place in PRINTS:
            self._look_for_printers(self._desk)
