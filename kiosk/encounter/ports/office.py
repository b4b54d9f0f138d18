"""What the settings need of the world: pictures, certificates, a time-stamp server, a page to try a printer with. All of it for a lane."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kiosk.encounter.model import SealMaterial
from kiosk.encounter.ports.out import Pressed


@dataclass(frozen=True, slots=True, kw_only=True)
class CertificateFacts:
    """What a certificate says of itself."""

    whose: str
    issuer: str
    """Blank where the clinic made it itself."""
    first: date
    last: date
    fingerprint: str
    """SHA-256 (hex) of the certificate: what two people compare."""


class Office(Protocol):
    """The clinic's own things."""

    def picture(self, data: bytes) -> bytes:
        """A picture for the letterhead, shrunk, as PNG. PressError, saying why, for a file that is none or cannot be used."""
        ...

    def certificate(self, certificate: bytes) -> CertificateFacts:
        """What it says (DER). SealUnfit if it cannot be read."""
        ...

    def made(self, clinic_name: str, now: datetime) -> SealMaterial:
        """A new key, and a certificate over it that the clinic has made itself."""
        ...

    def brought(self, data: bytes, password: str, now: datetime) -> SealMaterial:
        """The clinic's own, from a PKCS #12 file. SealUnfit, saying why, if it cannot seal."""
        ...

    def time_from(self, server: str) -> datetime:
        """Ask a time-stamp server (RFC 3161), over a number that says nothing. PressError, saying why, if no time can be believed."""
        ...

    def test_page(self, clinic: Mapping[str, str], logo: bytes, printer: str, made: datetime) -> Pressed:
        """A page that shows how the letterhead looks and how well the printer prints. No patient is on it."""
        ...
