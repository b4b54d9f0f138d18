"""Real documents, sealed and countersigned: made once for all tests."""

from dataclasses import replace
from datetime import timedelta
from functools import cache

from kiosk.documents.record.consent import consent_record
from kiosk.documents.sealing.countersign import countersigned
from kiosk.documents.sealing.seal import sealed
from kiosk.encounter.model import Signature
from kiosk.encounter.record.visit import VisitRecord
from tests.documents import sample
from tests.documents.sealable import clinic

MINUTE = timedelta(minutes=1)


@cache
def record() -> VisitRecord:
    return sample.visit(countersigned=False)


@cache
def plain() -> bytes:
    return consent_record(record()).body


def countersignature(**more: object) -> Signature:
    told = next(signature for signature in sample.visit().signatures if signature.role == "clinician")
    return replace(told, at=record().made + 2 * MINUTE, **more)  # type: ignore[arg-type]


@cache
def by_the_clinic() -> bytes:
    return sealed(plain(), clinic(), now=record().made + MINUTE, after=record().made)[0]


@cache
def by_both() -> bytes:
    return countersigned(by_the_clinic(), record(), countersignature(), clinic(), now=record().made + 3 * MINUTE)[0]
