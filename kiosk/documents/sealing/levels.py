"""How long a seal lasts (ETSI EN 319 142-1, clause 6): B-B is the seal, B-T adds somebody else's time, B-LT all that a check needs later.

A level is only ever raised by appending: data about certificates (DSS) and, in the same revision, a time stamp over the whole file.
"""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from asn1crypto import cms, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import extract_certificate_info
from pyhanko.sign.validation.dss import DocumentSecurityStore, collect_validation_info
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator.errors import PathError, ValidationError


class SealLevel(StrEnum):
    """In rising order."""

    B_B = "B-B"
    B_T = "B-T"
    B_LT = "B-LT"


def timed(reader: PdfFileReader) -> SealLevel:
    """B-T if every seal carries a time stamp or lies under one of the whole file, B-B otherwise. Says nothing of data for a long life."""
    stamps = [stamp.signed_revision for stamp in reader.embedded_timestamp_signatures]
    seals = reader.embedded_regular_signatures
    done = all(tokens(seal) or any(at > seal.signed_revision for at in stamps) for seal in seals)
    return SealLevel.B_T if seals and done else SealLevel.B_B


def tokens(seal: EmbeddedPdfSignature) -> list[cms.SignedData]:
    """The time stamps inside a seal."""
    return list(extract_tst_data_iter(seal.signer_info, signed=False))


def anchors(reader: PdfFileReader, more: Iterable[x509.Certificate] = ()) -> list[x509.Certificate]:
    """Certificates of the file that stand by themselves: where a chain may end when nobody is trusted yet."""
    found = list(more)
    for seal in reader.embedded_signatures:
        for signed in (seal.signed_data, *(tokens(seal) if seal.sig_object_type == "/Sig" else ())):
            told = extract_certificate_info(signed)
            found += [told.signer_cert, *told.other_certs]
    return [certificate for certificate in found if certificate.self_signed in ("yes", "maybe")]


async def level_of(reader: PdfFileReader) -> SealLevel:
    """The level of the weakest seal: B-LT where the file holds all that a check without a network needs."""
    reached = timed(reader)
    if reached is not SealLevel.B_T or "/DSS" not in reader.root:
        return reached
    store = DocumentSecurityStore.read_dss(reader)
    told = {"trust_roots": anchors(reader, store.load_certs()), "allow_fetching": False, "revocation_mode": "require"}
    try:
        for seal in reader.embedded_regular_signatures:
            await collect_validation_info(seal, store.as_validation_context({**told, "moment": _last_time(reader)}))
    except (PathError, ValidationError):
        return reached
    return SealLevel.B_LT


def _last_time(reader: PdfFileReader) -> datetime:
    """Of the last time stamp in the file, wherever it stands."""
    found = [stamp.signed_data for stamp in reader.embedded_timestamp_signatures]
    found += [token for seal in reader.embedded_regular_signatures for token in tokens(seal)]
    return max(time_of(token) for token in found)


def time_of(token: cms.SignedData) -> datetime:
    """The time that a time stamp tells."""
    at: datetime = token["encap_content_info"]["content"].parsed["gen_time"].native
    return at
