"""How long `audit verify` takes over a million entries: `python -m tests.bench.audit [--entries N]`. The bound is 10 s."""

import argparse
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.store import audit
from kiosk.store.records import StrongroomRecords
from tests.fakes import StoppedClock
from tests.store.examples import NOW
from tests.store.kiosk_on_disk import KioskOnDisk

RUNS = 3
AN_ANSWER = ({"form": "history", "linkId": "med.blood", "hmac": "9f" * 32, "before": "3c" * 32},)


def filled(records: StrongroomRecords, entries: int) -> None:
    """Entries as a visit leaves them: nearly all are answers."""
    database = records._database
    with database.writing():
        for number in range(entries):
            event = AuditEvent(
                action="answer",
                at=NOW + timedelta(seconds=number),
                encounter=EncounterId(f"6a5e0a0e-0000-4000-8000-{number // 150:012}"),
                detail={"item": "med.blood"},
            )
            audit.append(database, records._audit_key, event, AN_ANSWER)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--entries", type=int, default=1_000_000)
    entries = options.parse_args().entries
    with tempfile.TemporaryDirectory() as folder:
        kiosk = KioskOnDisk(Path(folder) / "data", StoppedClock())
        kiosk.set_up()
        records, _ = kiosk.open()
        began = time.perf_counter()
        filled(records, entries)
        sys.stdout.write(f"{entries:,} entries written in {time.perf_counter() - began:.1f} s\n")
        times, busy = [], []
        for _ in range(RUNS):
            began, worked = time.perf_counter(), time.process_time()
            assert records.first_wrong_audit_event(records.audit_head()) is None
            times.append(time.perf_counter() - began)
            busy.append(time.process_time() - worked)
        kiosk.shut()
    sys.stdout.write(f"verified in {statistics.median(times):.2f} s (median of {RUNS}, from {min(times):.2f} to {max(times):.2f})\n")
    sys.stdout.write(f"of one core {statistics.median(busy):.2f} s: the rest is what else this machine was doing\n")


if __name__ == "__main__":
    main()
