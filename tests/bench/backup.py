"""Times a back-up of a gigabyte beside VACUUM INTO alone, and what a tap takes meanwhile: `python -m tests.bench.backup`."""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from kiosk.encounter.model import EncounterId
from kiosk.store.backup import make
from kiosk.store.records import StrongroomRecords
from tests.bench.many_visits import filled
from tests.store.examples import answer, event


def vacuum(records: StrongroomRecords, folder: Path) -> Callable[[], object]:
    """VACUUM INTO and nothing else."""
    database = records._database

    def work() -> None:
        connection = database.beside()
        connection.copy_to(folder / "plain-copy.db", lambda: True)
        connection.close()
        (folder / "plain-copy.db").unlink()

    return work


def back_up(records: StrongroomRecords, folder: Path) -> Callable[[], object]:
    """The whole of it: copied, synced, hashed, renamed."""
    database, key = records._database, records._audit_key

    def work() -> None:
        connection = database.beside()
        make(connection, key, folder, event().at.astimezone())
        connection.close()

    return work


def under_taps(what: str, records: StrongroomRecords, work: Callable[[], object]) -> float:
    """Seconds the work took while somebody answered thirty times a second."""
    took, taps = list[float](), list[float]()

    def timed() -> None:
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)

    visit, stamp = records.encounter(EncounterId("e0")), time.time_ns()
    thread = Thread(target=timed)
    thread.start()
    while thread.is_alive():
        given = [answer(f"q{stamp}.{len(taps)}", True, form="after")]
        began = time.perf_counter()
        records.save(visit, event("answer", encounter=visit.id), given)
        taps.append((time.perf_counter() - began) * 1000)
        time.sleep(0.03)
    thread.join()
    taps.sort()
    p50, p99 = statistics.median(taps), taps[int(len(taps) * 0.99)]
    print(f"{what:<28} {took[0]:6.2f} s   taps: p50 {p50:.2f}, p99 {p99:.1f}, max {taps[-1]:.1f} ms")
    return took[0]


def main() -> None:
    """Both in turn, three times."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--megabytes", type=int, default=1000)
    options.add_argument("--folder", type=Path, help="where it is done; a strongroom left there by an earlier run is used again")
    options.add_argument("--turns", type=int, default=3)
    chosen = options.parse_args()
    sys.setswitchinterval(0.0005)  # as the kiosk has it
    with tempfile.TemporaryDirectory() as name:
        folder = chosen.folder or Path(name)
        kiosk = filled(folder / "data", chosen.megabytes * 9, document=100_000)
        records, _ = kiosk.open()
        drive = folder / "drive"
        drive.mkdir(exist_ok=True)
        ratios = []
        for turn in range(chosen.turns):
            alone = under_taps("VACUUM INTO", records, vacuum(records, drive))
            (target := drive / str(turn)).mkdir(exist_ok=True)
            ratios.append(under_taps("back-up", records, back_up(records, target)) / alone)
        print(f"{kiosk.file('records.db').stat().st_size / 1e6:,.0f} MB; back-up over VACUUM INTO: median {statistics.median(ratios):.2f}")
        kiosk.shut()


if __name__ == "__main__":
    main()
