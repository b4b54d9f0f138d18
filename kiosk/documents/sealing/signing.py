"""A signature put into a field that was prepared for it, in a revision of its own. What seal and countersignature share.

With pyHanko: PAdES (ETSI EN 319 142-1), SHA-256 with RSA. What is seen of a signature is drawn by us: pyHanko's stamps break PDF/A and UA.
"""

from datetime import datetime
from io import BytesIO
from typing import Any

from asn1crypto import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.stamp import NoOpStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kiosk.documents.sealing.certificate import Opened, opened
from kiosk.documents.sealing.patience import awaited
from kiosk.documents.sealing.reading import Reader
from kiosk.encounter.model import SealMaterial

DIGEST = "sha256"
ROOM, ROOM_FOR_TIME = 2048, 16_384
"""Bytes kept for a signature besides its certificates, and for a time stamp inside it: no server is asked twice to learn the size."""


class Pen(Signer):
    """Signs with a key that is loaded already: 19 ms, where pyHanko's own signer loads and checks it each time (200 ms)."""

    def __init__(self, material: SealMaterial, found: Opened) -> None:
        store = SimpleCertificateStore()
        store.register_multiple(x509.Certificate.load(other) for other in material.chain)
        super().__init__(signing_cert=x509.Certificate.load(material.certificate), cert_registry=store)
        self._key = found.key
        self.room = 2 * (ROOM + len(material.certificate) + sum(map(len, material.chain)) + found.key.key_size // 8)
        """Hex digits to keep for a signature without a time stamp."""

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """PKCS #1 v1.5, as the certificate's key and SHA-256 have it."""
        return self._key.sign(data, PKCS1v15(), SHA256())


def pen(material: SealMaterial, now: datetime) -> Pen:
    """SealUnfit if the clinic's certificate may not sign at `now`."""
    return Pen(material, opened(material, now))


def writer(body: bytes) -> IncrementalPdfFileWriter:
    """Appends; what is there stays as it is. pyhanko's PdfReadError if it cannot be read."""
    return IncrementalPdfFileWriter.from_reader(Reader(body))


def signed(revision: IncrementalPdfFileWriter, about: PdfSignatureMetadata, by: Pen, at: datetime, stamper: TimeStamper | None) -> bytes:
    """The file with everything that `revision` holds, signed. Any error of the time-stamp server comes through as it is."""
    signer = PdfSigner(about, signer=by, timestamper=stamper, stamp_style=NoOpStampStyle())
    return awaited(_signed(revision, signer, by, at))


def about(field: str, **more: Any) -> PdfSignatureMetadata:
    """What every signature of ours says of itself."""
    return PdfSignatureMetadata(field_name=field, md_algorithm=DIGEST, subfilter=SigSeedSubFilter.PADES, **more)


async def _signed(revision: IncrementalPdfFileWriter, signer: PdfSigner, by: Pen, at: datetime) -> bytes:
    session = signer.init_signing_session(revision, existing_fields_only=True)
    session.system_time = at
    room = by.room + (2 * ROOM_FOR_TIME if session.timestamper else 0)
    ready = session.prepare_tbs_document(None, room)
    output = BytesIO()
    prepared, _ = ready.digest_tbs_document(output=output)
    await ready.perform_signature(prepared.document_digest, PdfCMSSignedAttributes(signing_time=at))
    return output.getvalue()
