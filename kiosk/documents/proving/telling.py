"""A proof in words, for whoever reads them at a terminal or at the desk; and as JSON, for programs."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from kiosk.documents.page import fields
from kiosk.documents.proving.proof import Kept, Proof, Seal, Since, Stamp, Verdict
from kiosk.documents.words.grouped import groups
from kiosk.documents.words.times import clock, moment, offset
from kiosk.staff_words import in_a_row, on_day, to_staff

VERDICTS = {
    Verdict.GOOD: "Good: nothing was changed, and who sealed it is known.",
    Verdict.INTACT: "Intact: nothing was changed since it was sealed. Who sealed it is not known here.",
    Verdict.NOT_VALID: "Not valid.",
}
LEVELS = {
    "B-B": to_staff("the seal alone; the time is the clinic's own word"),
    "B-T": to_staff("with a time stamp by somebody else"),
    "B-LT": to_staff("with a time stamp by somebody else, and all that a check needs in years to come"),
}
SINCE = {
    Since.NOTHING: "Nothing was changed or added since.",
    Since.LENGTHENED: "Since then time stamps were added, as is permitted; nothing else.",
    Since.FILLED: "Since then the fields for the countersignature were filled, as is permitted; nothing else.",
    Since.CHANGED: "Since then something was changed that must not be changed.",
}
NAMES = {fields.SEAL: "Sealed", fields.COUNTERSIGNATURE: "Countersigned"}
KEPT = {
    Kept.SAME: "This is, byte for byte, the newest that the clinic keeps.",
    Kept.OLDER: "The clinic keeps this file, and a newer one that goes on from it.",
    Kept.UNKNOWN: "The clinic keeps no such file.",
}


def words(proof: Proof) -> list[str]:
    """One line a fact, the verdict first."""
    return [VERDICTS[proof.verdict], *proof.problems, *_facts(proof)]


def in_short(proof: Proof) -> list[str]:
    """What staff need to know of a file of their own, in a few lines: what is wrong, or who sealed it and when."""
    if proof.verdict is Verdict.NOT_VALID:
        return list(proof.problems)
    level = to_staff("Level {level}: {what}", level=proof.level, what=LEVELS[proof.level])
    return [*(_by(seal) for seal in proof.seals), level]


def as_json(proof: Proof) -> dict[str, Any]:
    """The same facts by name; times in ISO 8601, digests in hex."""
    told: dict[str, Any] = _plain(asdict(proof))
    return told


def _facts(proof: Proof) -> Iterator[str]:
    for seal in proof.seals:
        yield from _seal(seal)
    for stamp in proof.stamps:
        yield f"Time stamp over the whole file: {_stamp(stamp)}."
    if proof.level:
        yield f"Level {proof.level}: {LEVELS[proof.level]}."
    if record := proof.record:
        yield f"Record {record.id}."
        where = "as printed on page 1" if record.on_paper else "which is not what page 1 says"
        yield f"Fingerprint of the record: {' '.join(groups(record.digest))}, {where}."
        yield from (f"Text shown: {text.title}, version {text.version}, {text.language}." for text in record.texts)
    if proof.kept is not Kept.NOT_ASKED:
        yield KEPT[proof.kept]


def _seal(seal: Seal) -> Iterator[str]:
    by = f"{NAMES.get(seal.field, 'Signed')} with the certificate of {seal.by}"
    known = "known here" if seal.trusted else "not known here"
    yield f"{by} ({known}), {_when(seal.at)} by its own clock."
    if seal.reason:
        yield f"    {seal.reason}"
    yield f"    Certificate {' '.join(groups(seal.certificate))}{'; it has run out since' if seal.expired else ''}."
    yield f"    {SINCE[seal.since] if seal.intact else 'What it sealed was changed.'}"
    for stamp in seal.stamps:
        yield f"    Time stamp: {_stamp(stamp)}."


def _by(seal: Seal) -> str:
    at, who = _moment(seal.at), seal.by
    match seal.field:
        case fields.SEAL:
            return to_staff("Sealed {at}, {who}", at=at, who=who)
        case fields.COUNTERSIGNATURE:
            return to_staff("Countersigned {at}, {who}", at=at, who=who)
        case _:
            return to_staff("Signed {at}, {who}", at=at, who=who)


def _moment(at: datetime | None) -> str:
    return in_a_row((on_day(at), f"{clock(at)} ({offset(at)})")) if at else to_staff("at a time it does not tell")


def _stamp(stamp: Stamp) -> str:
    known = "known here" if stamp.trusted else "not known here"
    return f"{_when(stamp.at)}, by {stamp.by} ({known}){'' if stamp.intact else ', not valid'}"


def _when(at: datetime | None) -> str:
    return moment(at).replace("\u00a0", " ") if at else "at a time it does not tell"


def _plain(told: Any) -> Any:
    match told:
        case dict():
            return {key: _plain(value) for key, value in told.items()}
        case list() | tuple():
            return [_plain(value) for value in told]
        case datetime():
            return told.isoformat()
        case _:
            return told
