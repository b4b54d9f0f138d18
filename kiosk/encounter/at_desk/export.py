"""The export page of the desk: visits of a choice as files, made in the clinic's lane."""

from datetime import date
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import Person
from kiosk.encounter.outgoing.dispatch import Dispatch
from kiosk.encounter.outgoing.export_page import ExportPage
from kiosk.encounter.outgoing.exporting import Prepared, Strength
from kiosk.encounter.outgoing.job import Job
from kiosk.errors import ExportCancelled, ExportError

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook


class ExportActs:
    """A part of the Desk. A passphrase passes through and is kept nowhere."""

    person: Person
    _casebook: "Casebook"
    _dispatch: Dispatch
    _export: ExportPage

    def export_page(self) -> DeskView:
        """Which visits to export, and as what."""
        self._export = self._new_export()
        return self._go(Place.EXPORT)

    def passphrase_typed(self, passphrase: str) -> DeskView:
        """Say how well it would hold. It is not kept."""
        self._export.strength = self._dispatch.post.strength(passphrase).value if passphrase else ""
        return self.view()

    def exporting(self, passphrase: str = "", again: str = "") -> Job | DeskView:
        """Write the chosen visits as files; or what has to be put right first. The passphrase is that of a protected zip."""
        strength = self._dispatch.post.strength(passphrase) if passphrase else Strength.WEAK
        if problem := self._export.problem(self._today(), passphrase, again, strength):
            return self.view("" if problem == "fields" else problem)
        order = self._export.order(self._today(), self.person.signs_as, passphrase)
        return Job(self._dispatch.exporting(self._casebook, order, self.person), self._exported, steps=self._dispatch.export_steps)

    def cancel_export(self) -> DeskView:
        """Stop it. Nothing is written then."""
        self._dispatch.cancel()
        return self.view()

    def _exported(self, result: Prepared | Exception) -> DeskView:
        try:
            path = self._dispatch.exported(result)
        except ExportCancelled:
            return self.view("export-cancelled")
        except ExportError as error:
            return self.view("not-exported", str(error))
        return self.view("exported", str(path))

    def _new_export(self) -> ExportPage:
        return ExportPage(self._today(), self._dispatch.folder, self._casebook.forms.treatments())

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _today(self) -> date: ...
