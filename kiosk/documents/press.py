"""The port: a record becomes a sealed document. Imports reportlab and pyHanko only when there is something to press."""

import traceback
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.encounter.model import DocumentKind
from kiosk.encounter.ports.world import Pressed, PressOrder
from kiosk.errors import PressError
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.documents.finish.binding import Bound


@dataclass(frozen=True, slots=True)
class ReportlabPress:
    """Makes a document with reportlab, seals it, and opens it again with pypdf."""

    def press(self, order: PressOrder) -> Pressed:
        """The document that is ordered; PressError if it cannot be made, sealed, or does not pass its check."""
        if order.kind is DocumentKind.COUNTERSIGNED and order.before and order.before.level:
            return _countersigned(order)
        from kiosk.documents.furniture.letterhead import headed

        with headed(order.logo):
            made = _bound(order)
        body, level = _sealed(order, made.body)
        return replace(_checked(order, body, made.pages), level=level, record_digest=made.record_digest)


def _bound(order: PressOrder) -> "Bound":
    record, told = order.record, order.statement
    if told is None and record.consented is None:
        raise PressError(to_staff("It is not signed by the patient or for them: there is no document yet."))
    from reportlab.pdfbase.ttfonts import TTFError

    from kiosk.documents.page.layout import LARGE_PRINT
    from kiosk.documents.record.consent import consent_record
    from kiosk.documents.statements.statement import statement_record

    try:
        return (
            statement_record(record, told, order.before)
            if told
            else consent_record(record, scale=LARGE_PRINT if order.large_print else 1.0)
        )
    except (TTFError, FileNotFoundError):
        raise PressError(
            to_staff("A font of this program is missing or damaged. Install Inkwell again; the document is then made.")
        ) from None
    except Exception as error:  # whatever a form or an answer does to the layout, the signature is safe and the press tries again
        raise PressError(to_staff("The document was not made ({why} at {where}).", why=type(error).__name__, where=_place(error))) from None


def _sealed(order: PressOrder, body: bytes) -> tuple[bytes, str]:
    """With the clinic's seal, and the level it reached; as it is in a preview, where nothing is sealed."""
    if order.seal is None:
        return body, ""
    from kiosk.documents.sealing.seal import sealed

    done, level = sealed(body, order.seal, timestamp_url=_timestamp_server(order), now=order.record.made, after=_last(order))
    return done, level.value


def _last(order: PressOrder) -> datetime | None:
    """When the last of it was signed or stated: a clock that says less has jumped back since."""
    told = [signature.at for signature in order.record.signatures]
    return max([*told, order.statement.at] if order.statement else told, default=None)


def _countersigned(order: PressOrder) -> Pressed:
    """The sealed file of the consent with one signature more."""
    from kiosk.documents.sealing.countersign import countersigned

    before, seal = order.before, order.seal
    signature = next((signature for signature in order.record.signatures if signature.role == "clinician"), None)
    if before is None or seal is None or signature is None:
        raise PressError(to_staff("There is nothing to countersign, or nobody who does."))
    body, level = countersigned(before.body, order.record, signature, seal, _timestamp_server(order), now=order.record.made)
    return replace(_checked(order, body, before.pages), level=level.value, record_digest=before.record_digest)


def _checked(order: PressOrder, body: bytes, pages: int) -> Pressed:
    from kiosk.documents.finish.check import checked
    from kiosk.documents.letters.scripts import drawn

    return checked(body, pages, drawn(order.record.patient.name))


def _timestamp_server(order: PressOrder) -> str:
    """Blank where the clinic names none."""
    from kiosk.documents.sealing.network import FACT, address

    return address(order.record.clinic.get(FACT, ""))


def _place(error: Exception) -> str:
    """File and line, and nothing else: what reportlab says of an error quotes the text it stood in."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
