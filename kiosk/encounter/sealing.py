"""From signed to sealed: what a visit waits for goes to the press, the documents come back and are kept.

Signing is two commits. The first holds ink, responses and flags, or a statement; the second the document. A crash or a full disk
between them loses nothing: the visit waits among `Records.unsealed`, and the press tries again at start.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.clinic_seal import clinic_seal
from kiosk.encounter.model import AuditEvent, Document, DocumentKind, EncounterId, State, Statement
from kiosk.encounter.ports.world import Press, PressOrder, SealMaker, Seals
from kiosk.encounter.record.visit import VisitRecord
from kiosk.encounter.rules import CONSENTS, waits
from kiosk.errors import NotSaved

AFTER = {
    DocumentKind.COUNTERSIGNED: (DocumentKind.CONSENT,),
    DocumentKind.WITHDRAWAL: CONSENTS,
    DocumentKind.AMENDMENT: CONSENTS,
    DocumentKind.SESSION: CONSENTS,
}
"""Which document each kind is made after: it goes on from the newest of these. What is not here stands by itself."""


@dataclass(frozen=True, slots=True)
class Sealing:
    """Takes what was signed and stated to the press."""

    casebook: Casebook
    press: Press
    maker: SealMaker | None = None
    """None where nothing is sealed (a preview)."""
    seals: Seals | None = None
    """None where no document is checked."""

    def orders(self, encounter: EncounterId) -> tuple[PressOrder, ...]:
        """What the visit waits for, in order. One that is made after another that waits too has no `before` yet."""
        records = self.casebook.records
        stated = {statement.id: statement for statement in records.statements(encounter)}
        made = records.documents(encounter)
        wanted = self._waits(encounter, tuple(stated.values()), made)
        if not wanted:
            return ()
        record, seal = self.casebook.record(encounter), clinic_seal(records, self.maker, self.casebook.clock.now())
        logo = records.logo()
        return tuple(
            PressOrder(
                kind=kind, record=_as_it_was(record, kind), statement=stated.get(of), before=_before(kind, made), seal=seal, logo=logo
            )
            for kind, of in wanted
        )

    def work(self, encounter: EncounterId) -> Callable[[], tuple[Document, ...]]:
        """What a lane is to do. All is read here, on this thread; pressing touches no database."""
        orders = self.orders(encounter)
        return lambda: self._pressed(orders)

    def take(self, encounter: EncounterId, result: Sequence[Document] | Exception) -> bool:
        """What a lane brings back: whether nothing waits any more. If not, the visit goes on waiting."""
        if isinstance(result, Exception):
            return False
        try:
            for document in result:
                self._seal(encounter, document)
        except NotSaved:
            return False
        return encounter not in self.casebook.records.unsealed()

    def _pressed(self, orders: Sequence[PressOrder]) -> tuple[Document, ...]:
        """Every document that can be made; the first error if none can."""
        made: list[Document] = []
        errors: list[Exception] = []
        for wanted in orders:
            order = replace(wanted, before=wanted.before or _before(wanted.kind, made))
            if order.kind in AFTER and order.before is None:  # the one before it failed: this one waits with it
                continue
            try:
                made.append(self._document(order))
            except Exception as error:  # whatever became of one, the others are made; this one goes on waiting
                errors.append(error)
        if errors and not made:
            raise errors[0]
        return tuple(made)

    def _document(self, order: PressOrder) -> Document:
        pressed = self.press.press(order)
        return Document(
            kind=order.kind,
            body=pressed.body,
            sha256=pressed.sha256,
            pages=pressed.pages,
            at=order.record.made,
            statement=order.statement.id if order.statement else "",
            of=order.before.sha256 if order.before else "",
            level=pressed.level,
            record_digest=pressed.record_digest,
        )

    def _seal(self, encounter: EncounterId, document: Document) -> None:
        """The second commit; NotSaved if it cannot be. What another lane was quicker with is left as it is."""
        records, now = self.casebook.records, self.casebook.clock.now()
        wanted = self._waits(encounter, records.statements(encounter), records.documents(encounter))
        if (document.kind, document.statement) not in wanted:
            return
        detail = {"kind": document.kind, "sha256": document.sha256, "pages": str(document.pages), "level": document.level}
        event = AuditEvent(action="seal", at=now, actor="system", encounter=encounter, detail=detail)
        records.seal(encounter, replace(document, at=now), event)

    def _waits(
        self, encounter: EncounterId, statements: Sequence[Statement], made: Sequence[Document]
    ) -> tuple[tuple[DocumentKind, str], ...]:
        roles = [signature.role for signature in self.casebook.records.signatures(encounter)]
        stated = [(statement.kind, statement.id) for statement in statements]
        return waits(roles, stated, {(document.kind, document.statement) for document in made})


def _before(kind: DocumentKind, made: Sequence[Document]) -> Document | None:
    return next((document for document in reversed(made) if document.kind in AFTER.get(kind, ())), None)


def _as_it_was(record: VisitRecord, kind: DocumentKind) -> VisitRecord:
    """The consent's own document holds nothing that came after it, even where it is made late."""
    if kind not in CONSENTS:
        return record
    visit = record.encounter
    agreed = replace(visit, state=State.CONSENTED) if visit.state in (State.TREATED, State.WITHDRAWN) else visit
    signed = max(signature.at for signature in record.signatures)
    earlier = tuple(statement for statement in record.statements if statement.at <= signed)
    return replace(record, encounter=agreed, statements=earlier)
