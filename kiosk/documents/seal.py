"""The clinic's seal over a finished document: who holds the file can see that nothing in it changed since.

It certifies the file (DocMDP level 2): from then on only prepared fields may be filled, signatures and data for a long life added.
"""

import logging
from datetime import UTC, datetime

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.general import SigningError

from kiosk.documents.certificate import opened
from kiosk.documents.levels import SealLevel
from kiosk.documents.signing import about, pen, signed, writer
from kiosk.documents.timestamp import NoTime, Stamper
from kiosk.encounter.model import SealMaterial
from kiosk.errors import PressError, SealUnfit

log = logging.getLogger(__name__)

FIELD = "ClinicSeal"
"""The signature field that is prepared on page one."""
REASON = "Sealed by the clinic so that every later change shows"


def sealed(
    body: bytes,
    material: SealMaterial,
    *,
    timestamp_url: str = "",
    reason: str = REASON,
    now: datetime | None = None,
    after: datetime | None = None,
) -> tuple[bytes, SealLevel]:
    """`body` with the clinic's seal in the field ClinicSeal, and the level it reached.

    `timestamp_url` is the clinic's time-stamp server; blank for none. What it does not give lowers the level, never the seal.
    `now` (aware) is the time the seal tells; `after` is the latest time told inside the document, before which it cannot be sealed.
    PressError if the file has no such field or cannot be read, SealUnfit if certificate or clock do not allow it: try again later.
    """
    at = now or datetime.now(UTC).astimezone()
    in_order(at, after)
    by, stamper = pen(material, at), Stamper(timestamp_url) if timestamp_url else None
    told = about(FIELD, reason=reason, certify=True, docmdp_permissions=MDPPerm.FILL_FORMS)
    try:
        try:
            done, level = signed(writer(body), told, by, at, stamper), SealLevel.B_T if stamper else SealLevel.B_B
        except NoTime:
            log.warning("sealed without a time stamp")
            return signed(writer(body), told, by, at, None), SealLevel.B_B
    except (PdfError, SigningError, ValueError, KeyError) as error:
        raise PressError(f"The document could not be sealed ({type(error).__name__}).") from None
    if stamper is None:
        return done, level
    from kiosk.documents.lengthen import lengthened  # knows the network, which most clinics never need

    return lengthened(done, stamper)


def in_order(now: datetime, after: datetime | None) -> None:
    """SealUnfit if `now` lies before what has already happened."""
    if after is not None and now < after:
        raise SealUnfit(
            f"This computer says that it is {now:%Y-%m-%d %H:%M:%S}, and the document already tells of {after:%Y-%m-%d %H:%M:%S}: "
            "its clock has jumped back. Put it right; the document is then sealed."
        )


def load(material: SealMaterial, now: datetime) -> None:
    """Load the key ahead of the first seal, which then need not wait for it. SealUnfit if it may not be used."""
    opened(material, now)
