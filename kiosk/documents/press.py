"""The port: a record becomes a document. Imports reportlab only when there is something to press."""

import traceback
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.encounter.ports import Pressed, PressOrder
from kiosk.errors import PressError


@dataclass(frozen=True, slots=True)
class ReportlabPress:
    """Makes the consent record with reportlab and opens it again with pypdf."""

    def press(self, order: PressOrder) -> Pressed:
        """The document of a signed visit; PressError if it is not signed, cannot be made, or does not pass its check."""
        record = order.record
        if record.consented is None:
            raise PressError("It is not signed by the patient or for them: there is no document yet.")
        from kiosk.documents.check import checked
        from kiosk.documents.consent import consent_record
        from kiosk.documents.layout import LARGE_PRINT
        from kiosk.documents.scripts import drawn

        try:
            bound = consent_record(record, scale=LARGE_PRINT if order.large_print else 1.0)
        except Exception as error:  # whatever a form or an answer does to the layout, the signature is safe and the press tries again
            raise PressError(f"The document was not made ({type(error).__name__} at {_place(error)}).") from None
        pressed = checked(bound.body, bound.pages, drawn(record.patient.name))
        return replace(pressed, record_digest=bound.record_digest)


def _place(error: Exception) -> str:
    """File and line, and nothing else: what reportlab says of an error quotes the text it stood in."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(last.filename).name}:{last.lineno}"
