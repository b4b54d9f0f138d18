"""How long the list of all visits takes to open with many behind it: `python -m tests.bench.records [--visits N]`. The bound is 100 ms.

Each visit is a whole one, signed, over the real forms, but for its sealed files; the list shows the newest sixty.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.encounter.at_desk.view import DeskView
from tests.bench.clinic import many_visits
from tests.encounter.stage import Stage

RUNS = 15


def said(what: str, act: Callable[[], DeskView]) -> None:
    """Median and longest, and the median of the processor's time."""
    taken, worked = [], []
    for _ in range(RUNS):
        began, at = time.perf_counter(), time.process_time()
        lines = len(act().visits)
        taken.append((time.perf_counter() - began) * 1000)
        worked.append((time.process_time() - at) * 1000)
    told = f"median {statistics.median(taken):.1f} ms, longest {max(taken):.1f} ms, processor {statistics.median(worked):.1f} ms"
    sys.stdout.write(f"{what}: {lines} lines, {told}\n")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=10_000)
    with many_visits(options.parse_args().visits, papers=False) as (_, records), TemporaryDirectory() as folder:
        at = Stage(Path(folder), records).desk
        said("the newest", at.records)
        at.records()
        said("older ones, page by page", at.older)


if __name__ == "__main__":
    main()
