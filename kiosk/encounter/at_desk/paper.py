"""What leaves the desk: a document, on paper or as a file."""

from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.clinic.settings import AUTO_PRINT
from kiosk.encounter.model import AuditEvent, Document, DocumentKind, Encounter, EncounterId, Person
from kiosk.encounter.outgoing.job import Errand, Job
from kiosk.encounter.outgoing.on_paper import Sent, before
from kiosk.encounter.outgoing.paper_view import PrinterLine
from kiosk.encounter.ports.world import Clock, Records, Wish

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.outgoing.dispatch import Dispatch

NEWEST = 1_000_000
"""The document in view while none was chosen."""


class PaperActs:
    """A part of the Desk."""

    person: Person
    _casebook: "Casebook"
    _records: Records
    _clock: Clock
    _dispatch: "Dispatch"
    _visit_id: EncounterId
    _document_at: int

    def document(self) -> Document:
        """The document in view."""
        return self._records.documents(self._visit_id)[: self._document_at + 1][-1]

    def show_document(self, at: int) -> DeskView:
        """Another document of the visit on the screen, by its place in the list."""
        self._document_at = at if at >= 0 else NEWEST
        return self.view()

    @property
    def printers(self) -> tuple[PrinterLine, ...]:
        """As they were found last."""
        return self._dispatch.printers.lines

    @property
    def looks_for_printers(self) -> bool:
        """Nobody knows yet which there are."""
        return not self._dispatch.printers.found

    def looking_for_printers(self) -> Errand | None:
        """Find the printers, and what they can do; None while that is known."""
        work = self._dispatch.printers.looking(self._clock.ticks())
        return Errand(work, self._dispatch.printers.take) if work else None

    def printing(self, printer: str, copies: int = 1, two_sided: bool = False) -> Job:
        """Print the document as it is. A blank printer saves it as a file."""
        document, visit = self.document(), self._visit()
        detail = {"document": str(document.kind), "sha256": document.sha256[:16]}
        if earlier := before(self._records, visit.id, document.sha256):
            detail["again"] = str(len(earlier) + 1)
        wish = Wish(copies=copies, two_sided=two_sided)
        return self._sent(visit.id, detail, wish).job(self._dispatch.sending(document.body, f"Inkwell {visit.number}", printer, wish))

    def printing_by_itself(self) -> Job | None:
        """Print what was just countersigned, if the clinic wants that; None if not, or if it has been printed."""
        document, visit = self.document(), self._visit()
        wanted = self._records.settings()[AUTO_PRINT] and document.kind == DocumentKind.COUNTERSIGNED
        if not wanted or before(self._records, visit.id, document.sha256):
            return None
        detail = {"document": str(document.kind), "sha256": document.sha256[:16], "by": "itself"}
        return self._sent(visit.id, detail, Wish()).job(self._dispatch.printing_by_itself(document.body, f"Inkwell {visit.number}"))

    def _sent(self, visit: EncounterId | None, detail: dict[str, str], wish: Wish) -> Sent:
        detail = detail | ({"copies": str(wish.copies)} if wish.copies > 1 else {})
        return Sent(self._records, self._clock, self.view, self.person.id, visit, detail)

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _visit(self) -> Encounter: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
