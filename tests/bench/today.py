"""How long Today takes to open with many visits behind it: `python -m tests.bench.today [--visits N]`. The bound is 100 ms."""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from kiosk.encounter.worklist import Glance
from kiosk.store.records import StrongroomRecords
from tests.bench.many_visits import filled

HERE, WAITING = 40, 60
"""Visits of today, and of earlier days that still wait."""
RUNS = 15


def spread(records: StrongroomRecords, visits: int) -> None:
    """All but a few lie behind and are treated."""
    database = records._database
    with database.writing():
        database.execute("UPDATE encounter SET state = 'treated', day = date('2026-11-19', '-' || (serial % 900) || ' days')")
        database.execute("UPDATE encounter SET day = '2026-11-20', state = 'draft' WHERE serial > ?", visits - HERE)
        rest = (visits - HERE - WAITING, visits - HERE)
        database.execute("UPDATE encounter SET state = 'screened' WHERE serial > ? AND serial <= ?", *rest)


def opened(records: StrongroomRecords) -> tuple[float, list[Glance]]:
    """Milliseconds, and what was found."""
    from datetime import date

    began = time.perf_counter()
    found = list(records.worklist(date(2026, 11, 20)))
    return (time.perf_counter() - began) * 1000, found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=100_000)
    visits = options.parse_args().visits
    with tempfile.TemporaryDirectory() as folder:
        kiosk = filled(Path(folder) / "data", visits)
        records = kiosk.open()[0]
        spread(records, visits)
        runs = [opened(records) for _ in range(RUNS)]
        median = statistics.median(took for took, _ in runs)
        sys.stdout.write(f"{len(runs[0][1])} of {visits:,} visits: first {runs[0][0]:.1f} ms, median {median:.1f} ms\n")
        kiosk.shut()


if __name__ == "__main__":
    main()
