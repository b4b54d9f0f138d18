"""How long sealing and verifying take: `python -m tests.bench.seal`. Medians of CPU time, which other programs do not lengthen much."""

import statistics
import time
from collections.abc import Callable

from kiosk.documents.countersign import countersigned
from kiosk.documents.seal import sealed
from kiosk.documents.verify import proof
from tests.documents.sealable import clinic
from tests.documents.signed import MINUTE, by_both, by_the_clinic, countersignature, plain, record

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
    known, made = [clinic().certificate], record().made
    print(f"the file: {len(plain()) // 1000} kB, sealed {len(by_the_clinic()) // 1000} kB, countersigned {len(by_both()) // 1000} kB")
    for name, work in {
        "seal (B-B)": lambda: sealed(plain(), clinic(), now=made + MINUTE),
        "countersign": lambda: countersigned(by_the_clinic(), record(), countersignature(), clinic(), now=made + 3 * MINUTE),
        "verify a sealed file": lambda: proof(by_the_clinic(), trusted=known),
        "verify a countersigned file": lambda: proof(by_both(), trusted=known),
    }.items():
        print(f"{name}: {median(work):.0f} ms")


if __name__ == "__main__":
    main()
