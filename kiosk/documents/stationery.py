"""The port: paper that is no record. Imports reportlab and pikepdf only when there is something to make."""

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from kiosk.encounter.ports.world import Pressed
from kiosk.errors import PressError
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.staff_words import to_staff

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ReportlabStationery:
    """See ports.Stationery."""

    def blank(self, form: Questionnaire, clinic: Mapping[str, str], facts: Mapping[str, str], made: datetime, logo: bytes = b"") -> Pressed:
        """A form to be filled in by hand."""
        from kiosk.documents.furniture.letterhead import headed
        from kiosk.documents.handouts.blank import blank

        with headed(logo):
            return _pressed(lambda: blank(form, clinic, facts, made))

    def aftercare(
        self, form: Questionnaire, page: Item, clinic: Mapping[str, str], treatment: str, treated: datetime, *, logo: bytes = b""
    ) -> Pressed:
        """What to do afterwards, to take home."""
        from kiosk.documents.furniture.letterhead import headed
        from kiosk.documents.handouts.aftercare import aftercare

        with headed(logo):
            return _pressed(lambda: aftercare(form, page, clinic, treatment, treated))

    def locked(self, body: bytes, code: str, title: str) -> bytes:
        """A copy that opens with the code, the sealed file inside."""
        from kiosk.documents.handouts.locked import locked

        return _made(lambda: locked(body, code, title))

    def scanned(self, data: bytes, clinic: Mapping[str, str], title: str, made: datetime) -> Pressed:
        """Signed paper as a document."""
        from kiosk.documents.handouts.leaflet import about
        from kiosk.documents.handouts.scanned import scanned
        from kiosk.documents.page.layout import paper_of

        return _pressed(lambda: scanned(data, paper_of(clinic), about(title, clinic, "Signed paper", "en-GB", made)))


def _pressed(make: Callable[[], tuple[bytes, int]]) -> Pressed:
    body, pages = _made(make)
    return Pressed(body=body, sha256=sha256(body).hexdigest(), pages=pages)


def _made(make: Callable[[], T]) -> T:
    """PressError for whatever goes wrong: file and line, and nothing that could quote a form or a patient."""
    try:
        return make()
    except PressError:
        raise
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(last.filename).name}:{last.lineno}"
        raise PressError(to_staff("It was not made ({why} at {where}).", why=type(error).__name__, where=where)) from None
