"""How long the log at the desk takes to be read and filtered with a million entries: `python -m tests.bench.log [--entries N]`.

Entries as visits leave them, over a year; now and then a record is opened, something is printed, somebody is refused. The bound is
100 ms a page.
"""

import argparse
import statistics
import sys
import threading
import time
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.store import audit
from kiosk.store.records import StrongroomRecords
from tests.fakes import StoppedClock
from tests.store.examples import NOW
from tests.store.kiosk_on_disk import KioskOnDisk

RUNS, A_PAGE = 9, 50
LAST: date = NOW.date()
RARE = {100_000: ("sign-in-refused", "rahman"), 5_000: ("print", "rahman"), 1_000: ("view", "fischer")}
"""One entry in so many."""
ASKED = {
    "the last week": LogQuery(first=LAST - timedelta(days=7), last=LAST),
    "the last week, who opened a record": LogQuery(first=LAST - timedelta(days=7), last=LAST, action="view"),
    "a year, refused sign-ins": LogQuery(first=LAST - timedelta(days=365), last=LAST, action="sign-in-refused"),
    "a year, one person": LogQuery(first=LAST - timedelta(days=365), last=LAST, actor="rahman"),
    "one day eleven months ago": LogQuery(first=LAST - timedelta(days=330), last=LAST - timedelta(days=330)),
    "a year, nothing found": LogQuery(first=LAST - timedelta(days=365), last=LAST, action="erase"),
    "one visit": LogQuery(encounter=EncounterId("6a5e0a0e-0000-4000-8000-000000000017")),
}


def fill(records: StrongroomRecords, entries: int) -> None:
    """Spread over the year that ends today."""
    database = records._database
    with database.writing():
        for number in range(entries):
            action, actor = next((told for every, told in RARE.items() if number % every == every - 1), ("answer", "patient"))
            event = AuditEvent(
                action=action,
                actor=actor,
                at=NOW - timedelta(days=365) + timedelta(days=365) * number / entries,
                encounter=EncounterId(f"6a5e0a0e-0000-4000-8000-{number // 250:012}"),
            )
            audit.append(database, records._audit_key, event)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--entries", type=int, default=1_000_000)
    entries = options.parse_args().entries
    with TemporaryDirectory() as folder:
        kiosk = KioskOnDisk(Path(folder) / "data", StoppedClock())
        kiosk.set_up()
        records = kiosk.open()[0]
        fill(records, entries)
        for said, query in ASKED.items():
            taken = []
            for _ in range(RUNS):
                began = time.perf_counter()
                found = len(records.log(query, A_PAGE))
                taken.append((time.perf_counter() - began) * 1000)
            sys.stdout.write(f"{said:36} {found:3} rows, median {statistics.median(taken):7.1f} ms, longest {max(taken):7.1f} ms\n")
        beside(records)
        kiosk.shut()


def beside(records: StrongroomRecords) -> None:
    """The whole log is checked in a lane; meanwhile the desk reads pages of it, and a patient's answer is saved."""
    sys.setswitchinterval(0.0005)
    found: list[int | None] = []

    def check() -> None:
        with records.reading() as asleep:
            found.append(asleep.first_wrong_audit_event())

    lane = threading.Thread(target=check)
    began, pages, notes = time.perf_counter(), [], []
    lane.start()
    while lane.is_alive():
        at = time.perf_counter()
        records.log(ASKED["the last week"], A_PAGE)
        pages.append((time.perf_counter() - at) * 1000)
        at = time.perf_counter()
        records.note(AuditEvent(action="view", at=NOW))
        notes.append((time.perf_counter() - at) * 1000)
        time.sleep(0.05)
    lane.join()
    sys.stdout.write(f"checked in a lane in {time.perf_counter() - began:.1f} s: {'whole' if found == [None] else 'WRONG'}; meanwhile ")
    for said, taken in (("a page", pages), ("an entry kept", notes)):
        ordered = sorted(taken)
        sys.stdout.write(f"{said} median {statistics.median(ordered):.1f} ms, p95 {ordered[int(len(ordered) * 0.95)]:.1f} ms  ")
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
