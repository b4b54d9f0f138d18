"""From signed to sealed: the record goes to the press, the document comes back and is kept.

Signing is two commits. The first holds ink, responses and flags; the second the document. A crash or a full disk between
them loses nothing: the visit waits among `Records.unsealed`, and the press tries again at start.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import AuditEvent, Document, DocumentKind, EncounterId
from kiosk.encounter.ports import Press, Pressed, PressOrder
from kiosk.errors import NotSaved


@dataclass(frozen=True, slots=True)
class Sealing:
    """Takes signed visits to the press."""

    casebook: Casebook
    press: Press

    def work(self, encounter: EncounterId) -> Callable[[], Pressed]:
        """What a lane is to do. The record is read here, on this thread; pressing touches no database."""
        order = PressOrder(kind=self._kind(encounter), record=self.casebook.record(encounter))
        return lambda: self.press.press(order)

    def take(self, encounter: EncounterId, result: Pressed | Exception) -> bool:
        """What a lane brings back: whether it could be kept. If not, the visit goes on waiting."""
        if isinstance(result, Exception):
            return False
        try:
            self.seal(encounter, result)
        except NotSaved:
            return False
        return True

    def seal(self, encounter: EncounterId, pressed: Pressed) -> None:
        """The second commit; NotSaved if it cannot be, and then the visit goes on waiting."""
        records, now = self.casebook.records, self.casebook.clock.now()
        kind = self._kind(encounter)
        document = Document(
            kind=kind,
            body=pressed.body,
            sha256=pressed.sha256,
            pages=pressed.pages,
            at=now,
            level=pressed.level,
            record_digest=pressed.record_digest,
        )
        event = AuditEvent(
            action="seal",
            at=now,
            actor="system",
            encounter=encounter,
            detail={"kind": kind, "sha256": pressed.sha256, "pages": str(pressed.pages)},
        )
        records.seal(encounter, document, event)

    def _kind(self, encounter: EncounterId) -> DocumentKind:
        signed = any(signature.role == "clinician" for signature in self.casebook.records.signatures(encounter))
        return DocumentKind.COUNTERSIGNED if signed else DocumentKind.CONSENT
