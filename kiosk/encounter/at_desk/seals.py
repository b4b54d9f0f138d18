"""The desk and its seals: a document that is not made yet is made, one that is kept is checked."""

from hashlib import sha256
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import AuditEvent, Document, DocumentKind, EncounterId
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.ports.world import Checked
from kiosk.encounter.sealing import Sealing
from kiosk.staff_words import in_a_row, to_staff

if TYPE_CHECKING:
    from kiosk.encounter.ports.world import Records

OTHER = to_staff("It is not the file that the clinic kept when it was made: its fingerprint differs.")
PAPER = to_staff("It is the file that was kept when the paper was scanned. Paper signed by hand carries no seal of the clinic.")
EARLIER = to_staff("The clinic seals with another certificate now; the file is the one it kept.")


class SealActs:
    """What `Desk` does with documents that wait, and with those that are there."""

    _sealing: Sealing
    _records: "Records"
    _place: Place
    _visit_id: EncounterId

    def make(self, visit: str) -> DeskView:
        """Make what a visit waits for, again: its cause may be gone. The view says that it is being made."""
        if EncounterId(visit) not in self._records.unsealed():
            return self.record(visit)
        return self._go(Place.SEALING, visit)

    def checking(self) -> Job | DeskView:
        """Look whether the document in view is still what was sealed, with what the clinic seals with known."""
        seals, document, visit = self._sealing.seals, self.document(), self._visit_id
        if seals is None or self._place is not Place.RECORD:
            return self.view()
        material = self._records.seal_material()
        known = (material.certificate, *material.chain) if material else ()
        paper = Checked(intact=True, trusted=True, words=(PAPER,)) if document.kind == DocumentKind.PAPER else None
        return Job(lambda: paper or seals.check(document.body, known), lambda result: self._checked(visit, document, result))

    def _checked(self, visit: EncounterId, document: Document, result: Checked | Exception) -> DeskView:
        told = result if isinstance(result, Checked) else Checked(intact=False, trusted=False, words=(str(result),))
        if sha256(document.body).hexdigest() != document.sha256:
            told = Checked(intact=False, trusted=False, words=(OTHER, *told.words))
        elif told.intact and not told.trusted:
            told = Checked(intact=True, trusted=True, words=(*told.words, EARLIER))
        as_kept = "unchanged" if document.kind == DocumentKind.PAPER else "genuine"
        code = as_kept if told.intact else "not-genuine"
        self._records.note(self._event("verify", visit, kind=document.kind, sha256=document.sha256, outcome=code))
        return self.view(code, in_a_row(told.words, "\n"))

    if TYPE_CHECKING:  # of the desk

        def document(self) -> Document: ...

        def record(self, visit: str) -> DeskView: ...

        def view(self, message: str = "", detail: str = "") -> DeskView: ...

        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...

        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
