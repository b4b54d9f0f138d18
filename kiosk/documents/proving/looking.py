"""One signature looked at: pyHanko's verdict on it, as plain facts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature, async_validate_pdf_signature, async_validate_pdf_timestamp
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import SignatureCoverageLevel, TimestampSignatureStatus
from pyhanko_certvalidator import ValidationContext

from kiosk.documents.proving.proof import Seal, Since, Stamp
from kiosk.documents.sealing.certificate import fingerprint
from kiosk.documents.sealing.levels import time_of, tokens

SIGNS = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})
"""Either will do: what was not meant for signing was not sealed with."""
WHOLE = (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION)

SINCE: dict[ModificationLevel | None, Since] = {
    ModificationLevel.NONE: Since.NOTHING,
    ModificationLevel.LTA_UPDATES: Since.LENGTHENED,
    ModificationLevel.FORM_FILLING: Since.FILLED,
}


class Looker:
    """Looks at the signatures of one file. `trusted` are the certificates that are known here."""

    def __init__(self, reader: PdfFileReader, trusted: Sequence[x509.Certificate], now: datetime) -> None:
        self._trusted, self._now = trusted, now
        try:
            self._store: DocumentSecurityStore | None = DocumentSecurityStore.read_dss(reader)
        except NoDSSFoundError:
            self._store = None

    async def seal(self, found: EmbeddedPdfSignature) -> Seal:
        """A seal or countersignature. pyHanko raises what it likes if it cannot be read."""
        at = found.self_reported_timestamp
        times = [time_of(token) for token in tokens(found)]
        status = await async_validate_pdf_signature(found, self._context(at), self._context(*times[:1]), key_usage_settings=SIGNS)
        inside = status.timestamp_validity
        pades = found.sig_object.get("/SubFilter") == SigSeedSubFilter.PADES.value
        certificate, changes = found.signer_cert, status.modification_level
        return Seal(
            field=found.field_name,
            by=_name(certificate),
            certificate=fingerprint(certificate.dump()),
            at=at,
            reason=str(found.sig_object.get("/Reason", "")),
            intact=bool(status.intact and status.valid and pades and status.coverage in WHOLE and status.seed_value_ok),
            since=SINCE.get(changes, Since.CHANGED) if status.docmdp_ok else Since.CHANGED,
            trusted=bool(status.trusted and not status.revoked),
            expired=certificate.not_valid_after < self._now,
            stamps=(self._stamp(inside),) if inside else (),
        )

    async def stamp(self, found: EmbeddedPdfSignature) -> Stamp:
        """A time stamp over the whole file as it was then. What came after it is judged by the seals, which lie before it."""
        status = await async_validate_pdf_timestamp(found, self._context(time_of(found.signed_data)), skip_diff=True)
        told = self._stamp(status)
        return replace(told, intact=told.intact and status.coverage in WHOLE)

    def _stamp(self, status: TimestampSignatureStatus) -> Stamp:
        return Stamp(
            by=_name(status.signing_cert),
            at=status.timestamp.astimezone(UTC),
            intact=bool(status.intact and status.valid),
            trusted=bool(status.trusted and not status.revoked),
        )

    def _context(self, moment: datetime | None = None) -> ValidationContext:
        """What is known, as of `moment`: a seal is judged by the time at which it was made, and outlives its certificate."""
        told: dict[str, Any] = {
            "trust_roots": list(self._trusted),
            "moment": moment,
            "allow_fetching": False,
            "revocation_mode": "soft-fail",
        }
        return self._store.as_validation_context(told) if self._store else ValidationContext(**told)


def _name(certificate: x509.Certificate) -> str:
    told = certificate.subject.native
    name = told.get("common_name") or told.get("organization_name") or certificate.subject.human_friendly
    return " ".join(str(name).split())
