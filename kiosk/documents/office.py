"""The port Office. Heavy libraries are imported by whoever needs them first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from kiosk.encounter.model import SealMaterial
from kiosk.encounter.ports.office import CertificateFacts
from kiosk.encounter.ports.out import Pressed
from kiosk.errors import PressError
from kiosk.staff_words import to_staff


@dataclass(frozen=True, slots=True)
class DocumentOffice:
    """See ports/office.py."""

    def picture(self, data: bytes) -> bytes:
        """A picture for the letterhead."""
        from kiosk.documents.furniture.logo_file import as_logo

        return as_logo(data)

    def certificate(self, certificate: bytes) -> CertificateFacts:
        """Whose, by whom, from when to when."""
        from kiosk.documents.sealing.certificate import told

        return told(certificate)

    def made(self, clinic_name: str, now: datetime) -> SealMaterial:
        """A new key and its certificate."""
        from kiosk.documents.sealing.certificate import made_for

        return made_for(clinic_name, now)

    def brought(self, data: bytes, password: str, now: datetime) -> SealMaterial:
        """From a PKCS #12 file."""
        from kiosk.documents.sealing.certificate import from_pkcs12

        return from_pkcs12(data, password, now)

    def time_from(self, server: str) -> datetime:
        """The time a server gives."""
        from kiosk.documents.sealing.time_tried import time_from

        return time_from(server)

    def test_page(self, clinic: Mapping[str, str], logo: bytes, printer: str, made: datetime) -> Pressed:
        """Letterhead, lines, greys, small print."""
        from kiosk.documents.furniture.letterhead import headed
        from kiosk.documents.handouts.trial_sheet import trial_sheet

        with headed(logo):
            try:
                body, pages = trial_sheet(clinic, printer, made)
            except Exception as error:  # whatever the clinic's own words do to the layout
                raise PressError(to_staff("The test page was not made ({why}).", why=type(error).__name__)) from None
        return Pressed(body=body, sha256=sha256(body).hexdigest(), pages=pages)
