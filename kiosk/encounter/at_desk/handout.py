"""What patients are given: a form on paper, the page to take home, a locked copy; and signed paper that comes back."""

import base64
import binascii
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk import pages as desk_pages
from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.model import AuditEvent, Document, DocumentKind, Encounter, EncounterId
from kiosk.encounter.outgoing.copy_page import CopyPage
from kiosk.encounter.outgoing.handouts import Handouts, Leaf
from kiosk.encounter.outgoing.job import Job
from kiosk.encounter.outgoing.on_paper import Sent
from kiosk.encounter.page.rows import problems, rows
from kiosk.encounter.ports.world import Clock, Pressed, PrintJob, Records, Wish
from kiosk.encounter.rules import CONSENTS
from kiosk.errors import KioskError, NotAllowed
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.outgoing.dispatch import Dispatch


class HandoutActs:
    """A part of the Desk."""

    _casebook: "Casebook"
    _records: Records
    _clock: Clock
    _dispatch: "Dispatch"
    _visit_id: EncounterId
    _copy: CopyPage

    def paper(self, visit: str = "") -> DeskView:
        """Everything on paper that is no record: of a visit, or the forms of the treatment where there is none yet."""
        self._visit_id, self._copy = EncounterId(visit), CopyPage(self._dispatch.post.strength)  # a code that was typed is forgotten
        return self._go(Place.PAPER, visit or None)

    def print_blank(self, form: str, printer: str, copies: int = 1, two_sided: bool = False) -> Job:
        """A form to be filled in by hand. A blank printer saves it as a file."""
        return self._print_leaf(self._handouts().blank(form), printer, Wish(copies=copies, two_sided=two_sided))

    def print_aftercare(self, printer: str, copies: int = 1) -> Job:
        """The page to take home."""
        return self._print_leaf(self._handouts().aftercare(), printer, Wish(copies=copies))

    # -- a copy for the patient

    def copy_page(self, visit: str) -> DeskView:
        """Which code, and where to."""
        found = self._records.encounter(EncounterId(visit))
        patient = self._records.patient(found.patient) if found.patient else None
        self._copy = CopyPage(self._dispatch.post.strength, tuple(self._dispatch.drives.mounted()), patient)
        return self._go(Place.COPY, visit)

    def copying(self) -> Job | DeskView:
        """Write the consent as it is now, locked; the newest document if there is none. Or the page, with what is missing."""
        folder, documents, missing = self._copy.folder, self._records.documents(self._visit_id), self._copy.in_the_way()
        if missing or folder is None or not documents:
            return self.view(missing)
        document = next((made for made in reversed(documents) if made.kind in CONSENTS), documents[-1])
        code, visit = self._copy.text("code"), self._visit()

        def work() -> Path:
            body = self._dispatch.stationery.locked(document.body, code, f"Copy of record {visit.number}")
            return self._dispatch.drives.write(folder, f"{visit.number}-{document.kind}", body)

        return Job(work, lambda result: self._copied(visit.id, document, result))

    def _copied(self, visit: EncounterId, document: Document, result: Path | Exception) -> DeskView:
        if isinstance(result, Exception):
            return self.view("not-copied", str(result) if isinstance(result, KioskError) else "")
        self._copy = CopyPage(self._dispatch.post.strength)  # the code is forgotten
        self._records.note(self._event("copy", visit, document=str(document.kind), sha256=document.sha256[:16], locked="AES-256"))
        return self._go(Place.PAPER, visit, message="copied") if self._visit_id == visit else self.view("copied")

    # -- signed paper

    def attaching(self, told: str) -> Job:
        """Keep signed paper with the visit; `told`: a data: URL of a picture or a PDF. NotAllowed for what is none."""
        visit, clinic, now = self._visit(), self._records.clinic(), self._clock.now()
        if visit.patient is None:
            raise NotAllowed(to_staff("Join the visit to a patient first."))
        try:
            data = base64.b64decode(told.partition(";base64,")[2], validate=True)
        except binascii.Error:
            data = b""
        if not data:
            raise NotAllowed(to_staff("This file cannot be read, or is larger than 20 MB."))
        scanned = self._dispatch.stationery.scanned
        return Job(
            lambda: scanned(data, clinic, f"Signed paper, visit {visit.number}", now), lambda result: self._attached(visit.id, result)
        )

    def _attached(self, visit: EncounterId, result: Pressed | Exception) -> DeskView:
        if isinstance(result, Exception):
            return self.view("not-attached", str(result) if isinstance(result, KioskError) else "")
        now = self._clock.now()
        document = Document(kind=DocumentKind.PAPER, body=result.body, sha256=result.sha256, pages=result.pages, at=now)
        self._records.seal(visit, document, self._event("attach-paper", visit, sha256=result.sha256, pages=str(result.pages)))
        return self._go(Place.RECORD, visit, message="attached") if self._visit_id == visit else self.view("attached")

    # -- the pages

    def _paper_page(self, head: DeskView) -> DeskView:
        handouts = self._handouts()
        if not self._visit_id:
            return replace(head, forms=handouts.lines)
        told = desk_pages.visit_view(self._casebook, head, self._visit(), self._today(), ())
        there = {"aftercare": handouts.has_aftercare, "copy": bool(told.documents), "attach": self._visit().patient is not None}
        return replace(told, forms=handouts.lines, acts=tuple(name for name, is_there in there.items() if is_there))

    def _copy_page(self, head: DeskView) -> DeskView:
        told = desk_pages.visit_view(self._casebook, head, self._visit(), self._today(), ())
        sheet = self._copy.sheet
        asked = sheet.questionnaire.items
        fields = rows(asked, sheet.response, sheet.issues)
        return replace(told, items=fields, problems=problems(asked, sheet.issues), about=self._copy.strength)

    def _handouts(self) -> Handouts:
        return Handouts(self._casebook, self._dispatch.stationery, self._visit() if self._visit_id else None)

    def _print_leaf(self, leaf: Leaf, printer: str, wish: Wish) -> Job:
        def work() -> PrintJob:
            return self._dispatch.sending(leaf.make().body, f"Inkwell {leaf.detail['document']}", printer, wish)()

        return self._sent(self._visit_id or None, leaf.detail, wish).job(work)

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _visit(self) -> Encounter: ...
        def _today(self) -> date: ...
        def _event(self, action: str, visit: EncounterId | None, **detail: str) -> AuditEvent: ...
        def _sent(self, visit: EncounterId | None, detail: dict[str, str], wish: Wish) -> Sent: ...
