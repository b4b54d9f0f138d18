"""Saves answers, or approvals of five forms each, until it is killed: prints the number of each one that was acknowledged.

`python -m tests.store.saver DATA START answer|approve`
"""

import sys
from dataclasses import replace
from pathlib import Path

from tests.fakes import StoppedClock
from tests.store.examples import APPROVAL, ENCOUNTER, answer, event
from tests.store.kiosk_on_disk import KioskOnDisk

FORMS = 5


def main(data: str, start: str, what: str) -> None:
    records, _ = KioskOnDisk(Path(data), StoppedClock()).open()
    for number in range(int(start), 10**9):
        if what == "approve":
            records.approve([replace(APPROVAL, version=str(number))] * FORMS, event("approve", number=str(number)))
        else:
            records.save(ENCOUNTER, event("answer", number=str(number)), [answer(f"q{number}", number)])
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
