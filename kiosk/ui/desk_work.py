"""The desk behind its slots: how an act is done, shown, or said not to be possible; and what runs in a lane."""

import logging
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.desk import Desk
from kiosk.encounter.model import Document, Encounter
from kiosk.encounter.outgoing.job import Errand, Job
from kiosk.encounter.ports.world import Lane
from kiosk.errors import KioskError, NotSaved
from kiosk.ui.as_shown import desk_as_shown
from kiosk.ui.desk_words import desk_words
from kiosk.ui.item_model import ItemModel, camel

log = logging.getLogger(__name__)

PRINTS = (Place.RECORD, Place.PAPER, Place.SETTINGS)
"""Pages that need to know the printers."""

A_WHILE = 400
"""Milliseconds after the desk was opened until what some pages would have to wait for is put together."""
A_BREATH = 20
"""Milliseconds for whoever uses the screen, between two steps of what is put together beforehand."""
A_LOOK = 150
"""Milliseconds between two looks at how far an export has come."""


class DeskWork(QObject):
    """What every slot of the desk leans on."""

    viewChanged = Signal()  # noqa: N815  # Qt's name for a property's signal
    printersChanged = Signal()  # noqa: N815
    handedOver = Signal(object)  # noqa: N815
    """An Encounter goes back to the patient."""
    locked = Signal()
    turning = Signal()
    """Something else is about to be shown."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._desk: Desk | None = None
        self._closed = self._is_ready = False
        self._items = ItemModel(self)
        self._view: dict[str, Any] = {}
        self.shown: DeskView | None = None
        """The DeskView itself, for Python: in English, whatever the clinic speaks."""

    def begin(self, desk: Desk) -> None:
        """Show the visits of the day."""
        self._desk = desk
        self._show(desk.today())
        QTimer.singleShot(A_WHILE, self, self._prepare)

    def refresh(self) -> None:
        """Something changed behind the desk: show it, but not under somebody's hands."""
        if self._desk and self.shown and self.shown.place is Place.TODAY:
            try:
                view = self._desk.refreshed()
            except KioskError as error:
                self.complain(error)
            else:
                if view:
                    self._show_anew(view)

    def end(self) -> None:
        """Wipe the screen."""
        self._desk, self._view, self.shown = None, {}, None
        self._items.show("", ())
        self.viewChanged.emit()

    def close(self) -> None:
        """Wipe the screen, and write nothing more: the strongroom is about to be shut."""
        self.end()
        self._closed = True

    def page_document(self) -> Document | None:
        """The document on the screen, for the page pictures."""
        return self._desk.document() if self._desk and self.shown and self.shown.document else None

    def asks_before_the_end(self) -> bool:
        """Whether closing the program would take a page from a patient, and nobody was told yet: it is said, once."""
        if self._desk is None or not self._desk.patient_is_busy or (self.shown and self.shown.message == "patient-busy"):
            return False
        self.act(lambda desk: desk.view("patient-busy"))
        return True

    @property
    def language(self) -> str:
        """The tag of the language staff work in; blank while nobody is at the desk."""
        return self._desk.language if self._desk else ""

    @Property("QVariantMap", notify=viewChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript object
    def view(self) -> dict[str, Any]:
        """The DeskView, keys in camelCase."""
        return self._view

    @Property(QObject, constant=True)
    def items(self) -> ItemModel:
        """The fields of its form, if it has one."""
        return self._items

    @Property("QVariantList", notify=printersChanged)  # type: ignore[arg-type]  # Qt names the type of a JavaScript array
    def printers(self) -> list[dict[str, Any]]:
        """PrinterLines as they were found last, keys in camelCase."""
        return [camel(line) for line in self._desk.printers] if self._desk else []

    @Property(bool, notify=printersChanged)
    def looksForPrinters(self) -> bool:  # noqa: N802  # Qt's name for a property
        """Nobody knows yet which there are."""
        return self._desk is not None and self._desk.looks_for_printers

    # -- what slots do

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

    def work(self, ask: Callable[[Desk], Job | DeskView | None]) -> None:
        """Read here, run in the lane, show what came of it; a view instead of a job is shown, and nothing at all for neither."""
        desk = self._desk
        if desk is None:
            return
        try:
            job = ask(desk)
        except KioskError as error:
            self.complain(error)
            return
        if isinstance(job, DeskView):
            self._show(job)
        elif job:
            self._begin(desk, job)
            if job.steps:
                self._show(desk.view())

    def send(self, ask: Callable[[Desk], Job | None]) -> None:
        """The same, and the page says at once that it is on its way."""
        self.act(lambda desk: desk.view("printing"))
        self.work(ask)

    # -- inside

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

    def _watch(self) -> None:
        """Show how far an export has come, as long as its page is in view."""
        if self.shown and self.shown.place is Place.EXPORT and self.shown.export.running:
            QTimer.singleShot(A_LOOK, self, self._look)

    def _look(self) -> None:
        if self.shown and self.shown.place is Place.EXPORT and self.shown.export.running:
            self.act(lambda desk: desk.view())
            self._watch()

    def _begin(self, desk: Desk, job: Job) -> None:
        run = partial(self._lane.run, job.work, partial(self._worked, desk, job))
        if job.wait:
            QTimer.singleShot(round(job.wait * 1000), self, run)
        else:
            run()

    def _worked(self, desk: Desk, job: Job, result: Any) -> None:
        """The next step follows; at the end, what is to be written first is written in steps, with room for whoever uses the screen."""
        try:
            following = job.goes_on(result)
        except KioskError as error:
            self._lost(error)
            return
        if following:
            self._begin(desk, following)
        elif job.steps is None or isinstance(result, Exception):
            self._done(desk, job, result)
        else:
            self._step(desk, job, result, job.steps(result))

    def _step(self, desk: Desk, job: Job, result: Any, steps: Iterator[None]) -> None:
        if self._closed:
            return
        try:
            next(steps)
        except StopIteration:
            self._done(desk, job, result)
        except KioskError as error:
            self._done(desk, job, error)
        else:
            QTimer.singleShot(0, self, partial(self._step, desk, job, result, steps))

    def _done(self, desk: Desk, job: Job, result: Any) -> None:
        """What came of it is kept even if the desk was locked meanwhile; it is shown only if it was not."""
        try:
            view = job.done(result)
        except KioskError as error:
            self._lost(error)
        else:
            if desk is self._desk:
                self._show(view)
                if view.message == "sealed":
                    self._print_by_itself(desk)

    def _lost(self, error: KioskError) -> None:
        log.warning("a result could not be kept", extra={"error": type(error).__name__})
        self.complain(error)

    def _print_by_itself(self, desk: Desk) -> None:
        if job := desk.printing_by_itself():
            self._begin(desk, job)

    def _look_for_printers(self, desk: Desk) -> None:
        """Beside the screen, and without a word on it: the page tells of them when they are found."""
        if errand := desk.looking_for_printers():
            self._lane.run(errand.work, partial(self._found_printers, desk, errand))

    def _found_printers(self, desk: Desk, errand: Errand, result: Any) -> None:
        errand.done(result)
        self.printersChanged.emit()
        if desk is self._desk and self.shown and self.shown.place is Place.SETTINGS:
            self._show_anew(desk.view())

    def _show_anew(self, view: DeskView) -> None:
        """The same page with what is new on it; what was said of the last act is said on."""
        if told := self.shown:
            self._show(replace(view, refreshed=True, message=told.message, detail=told.detail, can_undo=told.can_undo))

    def _show(self, view: DeskView) -> None:
        self.turning.emit()
        self.shown = view
        told = desk_as_shown(desk_words(self.language).tell(view) if self._desk else view, self.language)
        self._items.show(view.place + view.visit, told.items)
        self._view = camel(told)
        self.viewChanged.emit()
        if self._desk and view.place in PRINTS:
            self._look_for_printers(self._desk)
        if view.place is Place.SETTINGS:
            self._prepare()

    def _prepare(self) -> None:
        """Once, and only for somebody who may go where it is needed."""
        if self._desk and not self._is_ready:
            with suppress(KioskError):
                steps = self._desk.getting_ready()
                self._is_ready = True
                self._get_ready(steps)

    def _get_ready(self, steps: Iterator[None]) -> None:
        if not self._closed and next(steps, self) is None:
            QTimer.singleShot(A_BREATH, self, partial(self._get_ready, steps))
