"""The countersignature: a clinician's name, role, ink and decision, added to the file that the clinic has sealed."""

from datetime import datetime

from kiosk.documents.levels import SealLevel
from kiosk.encounter.model import SealMaterial, Signature
from kiosk.encounter.record import VisitRecord

FIELD = "Countersignature"
"""The signature field that is prepared in the card of the clinician."""


def countersigned(
    body: bytes, record: VisitRecord, signature: Signature, material: SealMaterial, timestamp_url: str = "", *, now: datetime | None = None
) -> tuple[bytes, SealLevel]:
    """`body` with the clinician's countersignature as one more revision, and the level of its weakest seal.

    The first seal stays valid. PressError if the file has no place for it or has one already, SealUnfit as for `sealed`.
    """
    raise NotImplementedError
