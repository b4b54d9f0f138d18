"""A file beside what the clinic keeps, and the kept files whose seal can be raised."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from kiosk.documents.proving.proof import Kept, Proof, Verdict
from kiosk.documents.sealing.levels import SealLevel
from kiosk.encounter.model import Document, Encounter
from kiosk.encounter.ports.world import Records

FIRST, LAST = date(1970, 1, 1), date(9000, 1, 1)
SETS_OUT_FROM = ("consent", "countersigned")
"""Kinds of which one goes on from the other in the same file."""


def compared(proof: Proof, records: Records) -> Proof:
    """The same proof, and whether the clinic keeps the file. What it keeps byte for byte is its own: its seals need no other trust."""
    made = list(_of_record(proof.record.id, records)) if proof.record else []
    mine = next((document for document in made if document.sha256 == proof.sha256), None)
    if mine is None:
        told = (*proof.problems, "The clinic does not keep this file.")
        return replace(proof, kept=Kept.UNKNOWN, verdict=Verdict.NOT_VALID, problems=told)
    kept = Kept.SAME if _newest(mine, made) is mine else Kept.OLDER
    if proof.verdict is not Verdict.INTACT:
        return replace(proof, kept=kept)
    return replace(proof, kept=kept, verdict=Verdict.GOOD, problems=(), seals=tuple(replace(seal, trusted=True) for seal in proof.seals))


@dataclass(frozen=True, slots=True)
class Low:
    """A kept document whose seal can be raised."""

    visit: Encounter
    document: Document


def low(records: Records) -> Iterator[Low]:
    """The newest of each document that is sealed below B-LT, oldest visit first."""
    for visit in records.encounters(FIRST, LAST):
        made = records.documents(visit.id)
        for document in made:
            if document.level and document.level != SealLevel.B_LT and _newest(document, made) is document:
                yield Low(visit, document)


def higher(document: Document, body: bytes, level: SealLevel) -> Document | None:
    """`document` as it is once its seal has been raised; None if it was not."""
    if level == document.level:
        return None
    return replace(document, body=body, sha256=sha256(body).hexdigest(), level=level.value)


def _of_record(number: str, records: Records) -> Iterator[Document]:
    for visit in records.encounters(FIRST, LAST):
        if number in (visit.number, visit.id):
            yield from records.documents(visit.id)


def _newest(document: Document, made: Sequence[Document]) -> Document:
    """The last that goes on from it: raised, or countersigned."""
    same = [other for other in made if other.kind == document.kind and other.statement == document.statement]
    if document.kind in SETS_OUT_FROM:
        same = [other for other in made if other.kind in SETS_OUT_FROM]
    return same[-1]
