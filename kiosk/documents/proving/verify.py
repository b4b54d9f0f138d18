"""What a file proves, and whether it still does. Runs without a screen, without a network and without the clinic's keys.

Only pyHanko's verdict counts for signatures and for what was appended; to it we add that every byte of the file is accounted for. Any
exception while looking means that the file is not valid: what cannot be read proves nothing.
"""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from asn1crypto import x509
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

from kiosk.documents.finish.unswept import unswept
from kiosk.documents.page.fields import COUNTERSIGNATURE, SEAL
from kiosk.documents.proving.carried import carried
from kiosk.documents.proving.gaps import Gap, covered
from kiosk.documents.proving.looking import Looker
from kiosk.documents.proving.proof import Carried, Proof, Seal, Since, Stamp, Verdict
from kiosk.documents.sealing.levels import level_of
from kiosk.documents.sealing.patience import awaited, within
from kiosk.documents.sealing.quiet import quiet
from kiosk.documents.sealing.reading import Reader
from kiosk.staff_words import to_staff

LARGEST = 64 * 1024 * 1024
"""Bytes. A record of 10,000 answers has three million."""
TOO_LARGE = to_staff("The file is larger than any record of ours (more than {most} MB).", most=LARGEST // 2**20)
LONGEST = 20.0
"""Seconds for one file: one made to keep a reader busy is none of ours."""


def proof(body: bytes, *, trusted: Sequence[bytes] = (), code: str = "", now: datetime | None = None) -> Proof:
    """What `body` proves; it never raises.

    `trusted` are certificates (DER) that are known here: the clinic's own, the root of its certificate, those of time-stamp servers.
    `code` is the text of the code on a printed copy, to be compared; blank for none. `now` is told apart for tests.
    """
    digest = hashlib.sha256(body).hexdigest()
    if fault := _no_pdf(body):
        return _refused(fault, digest)
    quiet()
    try:
        with unswept():
            return within(LONGEST, lambda: awaited(_look(body, digest, trusted, code, now or datetime.now(UTC))))
    except Exception as error:  # any at all: the file is not as a record of ours is
        return _refused(to_staff("The file is damaged or not a record of ours ({why}).", why=_kind(error)), digest)


def proof_of(file: Path, *, trusted: Sequence[bytes] = (), code: str = "", now: datetime | None = None) -> Proof:
    """The same of a file on disk, which is read only if it can be one of ours; it never raises."""
    try:
        if not file.is_file():
            return _refused(to_staff("There is no such file.") if not file.exists() else to_staff("This is not a file."))
        if file.stat().st_size > LARGEST:
            return _refused(TOO_LARGE)
        with file.open("rb") as opened:
            body = opened.read(LARGEST + 1)
    except OSError as error:
        return _refused(to_staff("The file cannot be read ({why}).", why=error.strerror or _kind(error)))
    return proof(body, trusted=trusted, code=code, now=now)


def _refused(why: str, digest: str = "") -> Proof:
    return Proof(verdict=Verdict.NOT_VALID, problems=(why,), sha256=digest)


def _no_pdf(body: bytes) -> str:
    if not body:
        return to_staff("The file is empty.")
    if len(body) > LARGEST:
        return TOO_LARGE
    return "" if body.startswith(b"%PDF-") else to_staff("The file is not a PDF.")


async def _look(body: bytes, digest: str, trusted: Sequence[bytes], code: str, now: datetime) -> Proof:
    reader = Reader(body)
    if reader.encrypted:
        return _refused(to_staff("The file is encrypted; a record of ours is not."), digest)
    found = reader.embedded_signatures
    if not found:
        return _refused(to_staff("The file carries no seal."), digest)
    looker = Looker(reader, [x509.Certificate.load(certificate) for certificate in trusted], now)
    seals = [await looker.seal(seal) for seal in found if seal.sig_object_type == "/Sig"]
    stamps = [await looker.stamp(stamp) for stamp in found if stamp.sig_object_type != "/Sig"]
    record = carried(reader)
    wrong = [*_not_whole(found, body), *_wrong(found, seals), *_wrong_stamps(stamps), *_wrong_record(record, code)]
    unknown = [] if wrong else list(dict.fromkeys(_unknown(seal) for seal in seals if not seal.trusted))
    return Proof(
        verdict=Verdict.NOT_VALID if wrong else Verdict.INTACT if unknown else Verdict.GOOD,
        problems=(*wrong, *unknown),
        sha256=digest,
        level=await level_of(reader),
        seals=tuple(seals),
        stamps=tuple(stamps),
        record=record,
    )


def _not_whole(found: Sequence[EmbeddedPdfSignature], body: bytes) -> Iterator[str]:
    """Each seal without a hole, and the last one to the last byte."""
    try:
        ends = [covered(seal, body) for seal in found]
    except Gap as gap:
        yield str(gap)
        return
    if max(ends) < len(body):
        yield to_staff("Something was added to the file after it was sealed last.")


def _wrong(found: Sequence[EmbeddedPdfSignature], seals: Sequence[Seal]) -> Iterator[str]:
    first = found[0]
    if [seal.field for seal in seals] not in ([SEAL], [SEAL, COUNTERSIGNATURE]) or first.field_name != SEAL:
        yield to_staff("The seals are not those that a record of ours carries.")
    elif first.reader.root["/AcroForm"].get("/NeedAppearances"):
        yield to_staff("The file asks its reader to draw its fields anew.")
    elif first.docmdp_level not in (MDPPerm.NO_CHANGES, MDPPerm.FILL_FORMS):
        yield to_staff("The clinic's seal does not forbid changes.")
    for seal in seals:
        if not seal.intact:
            yield to_staff("The file is not what {who} sealed: it was changed, or the seal was.", who=seal.by)
        elif seal.since is Since.CHANGED or (
            seal.since is Since.FILLED and seal is seals[-1]
        ):  # fields are filled for the countersignature and under it
            yield to_staff("Something was changed after {who} sealed the file that must not be changed.", who=seal.by)
        yield from _wrong_stamps(seal.stamps)


def _wrong_stamps(stamps: Sequence[Stamp]) -> Iterator[str]:
    return (to_staff("The time stamp of {who} is not valid.", who=stamp.by) for stamp in stamps if not stamp.intact)


def _wrong_record(record: Carried | None, code: str) -> Iterator[str]:
    if record is None:
        yield to_staff("The file carries no record of a visit.")
        return
    if not record.on_paper:
        yield to_staff("The record in the file is not the one whose fingerprint is printed on its first page.")
    if code and code.strip().upper() != f"INKWELL:1:{record.id}:{record.digest}".upper():
        yield to_staff("The code of the printed copy names another record.")


def _unknown(seal: Seal) -> str:
    return to_staff("Whether this is the seal of {who} is not known here: compare its fingerprint with the clinic's.", who=seal.by)


def _kind(error: Exception) -> str:
    return type(error).__name__
