"""The countersignature: a clinician's name, role, ink and decision, added to the file that the clinic has sealed.

One more revision and a second signature, in the field that was prepared for it. The clinic's key signs, because the clinic answers for who
signed in as whom; whose decision it is stands in the fields and in the reason of the signature. In the fields stands, too, what was decided
on a flag after the patient signed: the sealed pages say "Not decided" for ever.
"""

from collections.abc import Sequence
from datetime import datetime

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.signers import PdfSignatureMetadata

from kiosk.documents.furniture.ink import ink
from kiosk.documents.page.fields import COUNTERSIGNATURE, COUNTERSIGNED_BY, COUNTERSIGNED_WORDS
from kiosk.documents.sealing.filling import Filling, Line, fill, in_its_language, told, words
from kiosk.documents.sealing.levels import SealLevel
from kiosk.documents.sealing.reading import Reader
from kiosk.documents.sealing.seal import in_order, levelled
from kiosk.documents.sealing.signing import about, pen, writer
from kiosk.documents.words import stated
from kiosk.documents.words.contents import numbered
from kiosk.documents.words.naming import decided, one_line, sentence
from kiosk.documents.words.speech import say
from kiosk.documents.words.times import in_zone, moment
from kiosk.encounter.model import SealMaterial, Signature
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import PressError
from kiosk.staff_words import to_staff


def countersigned(
    body: bytes, record: VisitRecord, signature: Signature, material: SealMaterial, timestamp_url: str = "", *, now: datetime | None = None
) -> tuple[bytes, SealLevel]:
    """`body` with the clinician's countersignature, and the level of its weakest seal.

    The first seal stays valid, and only permitted changes are found after it. `record` tells the clock of the document. PressError if the
    file is not sealed, has no place for a countersignature or has one already; SealUnfit as for `sealed`.
    """
    zone = record.consented.at.tzinfo if record.consented else None
    at = in_zone(now or datetime.now().astimezone(), zone)
    in_order(at, max(_sealed_at(body), signature.at))

    def revision() -> tuple[IncrementalPdfFileWriter, PdfSignatureMetadata]:
        begun = writer(body)
        with in_its_language(begun):
            fill(begun, _fillings(signature, moment(in_zone(signature.at, zone)), _decided_since(record, signature)))
            reason = say("Countersigned by {name}: {words}", name=signature.name, words=stated.meaning(signature.meaning))
            return begun, about(COUNTERSIGNATURE, reason=str(reason))

    return levelled(revision, pen(material, at), at, timestamp_url)


def _sealed_at(body: bytes) -> datetime:
    """When the clinic sealed the file, by its own clock; PressError if it has not, or if it is countersigned already."""
    try:
        seals = Reader(body).embedded_regular_signatures
        times = {seal.field_name: seal.self_reported_timestamp for seal in seals}
    except (PdfError, ValueError, KeyError, TypeError) as error:
        raise PressError(to_staff("The document to countersign cannot be read ({why}).", why=type(error).__name__)) from None
    if COUNTERSIGNATURE in times:
        raise PressError(to_staff("The document is countersigned already."))
    at: datetime | None = next(iter(times.values()), None)
    if at is None:
        raise PressError(to_staff("The document to countersign is not sealed."))
    return at


def _decided_since(record: VisitRecord, signature: Signature) -> list[Line]:
    """The flags that were decided on between the patient's signature and the clinician's, by their numbers on paper."""
    signed = record.consented
    told: list[Line] = []
    for mark in numbered(record):
        made = mark.decision
        if made is None or signed is None or not signed.at < made.at <= signature.at:
            continue
        what = sentence(say("flag {number} decided: {decision}", number=mark.number, decision=decided(mark)))
        when = moment(in_zone(made.at, signed.at.tzinfo))
        by = when if made.by == signature.name else f"{made.by}, {when}"
        told.append((" ".join(filter(None, (f"{what}.", one_line(made.reason), f"{by}."))), "small"))
    return told


def _fillings(signature: Signature, when: str, since: Sequence[Line]) -> list[Filling]:
    name, _, title = signature.name.partition(", ")
    first: list[Line] = [(signature.name, "cellstrong"), (when, "cell")]
    card: list[Line] = [(name, "strong"), *([(sentence(title), "small")] if title else [])]
    card += [(say("“{words}”", words=stated.meaning(signature.meaning)), "cell")]
    card += [(say("Signed {when}. {how}.", when=when, how=stated.how(signature.how)), "small"), *since]
    return [
        Filling(COUNTERSIGNATURE, ink(signature.strokes)),
        Filling(COUNTERSIGNED_WORDS, words(card), told(card)),
        Filling(COUNTERSIGNED_BY, words(first), told(first)),
    ]
