"""How long Today takes to open with many visits behind it: `python -m tests.bench.today [--visits N]`. The bound is 100 ms."""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from kiosk import paths
from kiosk.encounter.at_desk.board import Board
from kiosk.encounter.casebook import Casebook
from kiosk.questionnaire.shelf import Shelf
from kiosk.store.records import StrongroomRecords
from tests.bench.many_visits import filled
from tests.fakes import StoppedClock

HERE, WAITING = 40, 60
"""Visits of today, and of earlier days that still wait."""
RUNS = 15
DAY = date(2026, 11, 20)


def spread(records: StrongroomRecords, visits: int) -> None:
    """All but a few lie behind and are treated."""
    database = records._database
    with database.writing():
        database.execute("UPDATE encounter SET state = 'treated', day = date('2026-11-19', '-' || (serial % 900) || ' days')")
        database.execute("UPDATE encounter SET day = '2026-11-20', state = 'draft' WHERE serial > ?", visits - HERE)
        rest = (visits - HERE - WAITING, visits - HERE)
        database.execute("UPDATE encounter SET state = 'screened' WHERE serial > ? AND serial <= ?", *rest)


def timed(act: Callable[[], Sequence[object]]) -> tuple[float, int]:
    """Milliseconds, and how many lines came of it."""
    began = time.perf_counter()
    found = act()
    return (time.perf_counter() - began) * 1000, len(found)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=100_000)
    visits = options.parse_args().visits
    with tempfile.TemporaryDirectory() as folder:
        kiosk = filled(Path(folder) / "data", visits)
        records = kiosk.open()[0]
        spread(records, visits)
        casebook, board = Casebook(records, Shelf(paths.forms()), StoppedClock()), Board()
        for said, act in (("columns", lambda: records.worklist(DAY)), ("the list", lambda: board.lines(casebook))):
            runs = [timed(act) for _ in range(RUNS)]
            median = statistics.median(took for took, _ in runs)
            sys.stdout.write(f"{said}: {runs[0][1]} of {visits:,} visits, first {runs[0][0]:.1f} ms, median {median:.1f} ms\n")
        kiosk.shut()


if __name__ == "__main__":
    main()
