"""How long sealing and verifying the record of a typical visit take: `python -m tests.bench.seal`.

Medians of CPU time, which other programs do not lengthen much.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.documents.proving.verify import proof
from kiosk.documents.record.consent import consent_record
from kiosk.documents.sealing.countersign import countersigned
from kiosk.documents.sealing.seal import sealed
from kiosk.paths import forms
from kiosk.questionnaire.shelf import Shelf
from tests.documents import sample
from tests.documents.sealable import clinic
from tests.documents.signed import MINUTE, countersignature
from tests.documents.test_pack import CLINIC, SAID

TIMES = 15


def median(work: Callable[[], object]) -> float:
    """Milliseconds, after a first time that loads what is needed."""
    work()
    taken = []
    for _ in range(TIMES):
        begun = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - begun))
    return statistics.median(taken)


def main() -> None:
    record = sample.over_pack(Shelf(forms()).pack("laser-skin-tightening"), CLINIC, SAID, countersigned=False)
    known, made = [clinic().certificate], record.made
    plain, signature = consent_record(record), replace(countersignature(), at=made + 2 * MINUTE)
    one = sealed(plain.body, clinic(), now=made + MINUTE)[0]
    both = countersigned(one, record, signature, clinic(), now=made + 3 * MINUTE)[0]
    print(f"{plain.pages} pages: {len(plain.body) // 1000} kB, sealed {len(one) // 1000} kB, countersigned {len(both) // 1000} kB")
    for name, work in {
        "build, finish and seal (B-B)": lambda: sealed(consent_record(record).body, clinic(), now=made + MINUTE),
        "seal (B-B)": lambda: sealed(plain.body, clinic(), now=made + MINUTE),
        "countersign": lambda: countersigned(one, record, signature, clinic(), now=made + 3 * MINUTE),
        "verify a sealed file": lambda: proof(one, trusted=known),
        "verify a countersigned file": lambda: proof(both, trusted=known),
    }.items():
        print(f"{name}: {median(work):.0f} ms")


if __name__ == "__main__":
    main()
