"""The clinic's seal over a finished document: who holds the file can see that nothing in it changed since.

It certifies the file (DocMDP level 2): from then on only prepared fields may be filled, signatures and data for a long life added.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata

from kiosk.documents.page.fields import LEVEL, SEAL
from kiosk.documents.sealing.certificate import fingerprint, opened
from kiosk.documents.sealing.filling import Filling, Line, fill, in_its_language, told, words
from kiosk.documents.sealing.levels import SealLevel, timed
from kiosk.documents.sealing.reading import Reader
from kiosk.documents.sealing.signing import Pen, about, pen, signed, writer
from kiosk.documents.sealing.timestamp import NoTime, Stamper
from kiosk.documents.words.grouped import groups
from kiosk.documents.words.speech import say, to_say
from kiosk.documents.words.times import moment
from kiosk.encounter.model import SealMaterial
from kiosk.errors import PressError, SealUnfit
from kiosk.staff_words import to_staff

log = logging.getLogger(__name__)

REASON = to_say("Sealed by the clinic so that every later change shows")
SHOWN = 8
"""Groups of the certificate's fingerprint on paper: 128 bits, enough to tell it from every other."""


def sealed(
    body: bytes,
    material: SealMaterial,
    *,
    timestamp_url: str = "",
    reason: str = "",
    now: datetime | None = None,
    after: datetime | None = None,
) -> tuple[bytes, SealLevel]:
    """`body` with the clinic's seal in the field ClinicSeal, and the level it reached.

    Time and certificate are told on page one, in the same revision; the level is not, because it can be raised later. `timestamp_url` is
    the clinic's time-stamp server, blank for none: what it does not give lowers the level, never the seal. `now` (aware) is the time that
    the seal tells, by the clock of the document; `after` is the latest time told inside, before which it cannot be sealed.
    PressError if the file has no such field or cannot be read, SealUnfit if certificate or clock do not allow it: try again later.
    """
    at = now or datetime.now(UTC).astimezone()
    in_order(at, after)
    by = pen(material, at)

    def revision() -> tuple[IncrementalPdfFileWriter, PdfSignatureMetadata]:
        begun = writer(body)
        with in_its_language(begun):
            lines: list[Line] = [
                (say("Sealed {moment}", moment=moment(at)), "small"),
                (say("Certificate {fingerprint}", fingerprint=_shown(material)), "small"),
            ]
            fill(begun, [Filling(LEVEL, words(lines), told(lines))])
            return begun, about(SEAL, reason=reason or str(say(REASON)), certify=True, docmdp_permissions=MDPPerm.FILL_FORMS)

    return levelled(revision, by, at, timestamp_url)


def levelled(
    revision: Callable[[], tuple[IncrementalPdfFileWriter, PdfSignatureMetadata]], by: Pen, at: datetime, timestamp_url: str
) -> tuple[bytes, SealLevel]:
    """The file with `revision` signed, raised as far as the server allows, and its level. PressError if it cannot be signed."""
    stamper = Stamper(timestamp_url) if timestamp_url else None
    try:
        try:
            done = signed(*revision(), by, at, stamper)
        except NoTime:
            log.warning("sealed without a time stamp")
            done, stamper = signed(*revision(), by, at, None), None
        level = timed(Reader(done)) if stamper else SealLevel.B_B  # nothing lies over the signature that was just made
    except (PdfError, SigningError, ValueError, KeyError) as error:
        raise PressError(to_staff("The document could not be sealed ({why}).", why=type(error).__name__)) from None
    if stamper is None:
        return done, level
    from kiosk.documents.sealing.lengthen import lengthened  # asks servers, which most clinics never need

    return lengthened(done, stamper)


def in_order(now: datetime, after: datetime | None) -> None:
    """SealUnfit if `now` lies before what has already happened."""
    if after is not None and now < after:
        raise SealUnfit(
            to_staff(
                "This computer says that it is {now}, and the document already tells of {after}: its clock has jumped back. "
                "Put it right; the document is then sealed.",
                now=f"{now:%Y-%m-%d %H:%M:%S}",
                after=f"{after:%Y-%m-%d %H:%M:%S}",
            )
        )


def load(material: SealMaterial, now: datetime) -> None:
    """Load libraries and key ahead of the first seal, which then need not wait for them. SealUnfit if it may not be used."""
    opened(material, now)


def _shown(material: SealMaterial) -> str:
    return " ".join(groups(fingerprint(material.certificate))[:SHOWN]) + " …"
