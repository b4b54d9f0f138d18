"""How long it takes to find a patient among a million: `python -m tests.bench.search [--patients N]`. The bound is 5 ms."""

import argparse
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

from kiosk.encounter.model import Patient, PatientId
from kiosk.encounter.patients.search import search_words
from kiosk.store.records import StrongroomRecords
from tests.fakes import StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk

RUNS = 15
LETTERS = "aeioulnrstmkbdgv"
TYPED = (
    "a",
    "ma",
    "mar",
    "smith",
    "smith 19",
    "smith mar",
    "smith mar 1984",
    "1984",
    "19",
    "1984-02-29",
    "P-",
    "P-000417",
    "417",
    "o'b",
    "zz zz",
)
MORE = ("garcia lopez 19", "p 19 0", "smith garcia", "19 smith", "xy smith 19 0", "garcia 1984 02 omar", "o brien 1984 02", "smith zz")


def filled(records: StrongroomRecords, patients: int) -> None:
    """Names as they are: a few surnames that many have, many that few have."""
    luck, database = random.Random(4), records._database
    first = ["".join(luck.choices(LETTERS, k=luck.randint(3, 8))) for _ in range(3000)] + ["Mary", "Márta", "Omar", "John"] * 40
    last = ["".join(luck.choices(LETTERS, k=luck.randint(4, 10))) for _ in range(40_000)] + ["Smith", "García", "O'Brien", "López"] * 500
    with database.writing():
        for number in range(1, patients + 1):
            born = f"{luck.randint(1930, 2020)}-{luck.randint(1, 12):02}-{luck.randint(1, 28):02}"
            name = f"{luck.choice(first)} {luck.choice(last)}"
            patient = Patient(id=PatientId(f"p{number}"), name=name, birth_date=born, number=f"P-{number:06}")
            words = search_words(patient)
            database.execute("INSERT INTO patient (id, name, birth_date, words) VALUES (?, ?, ?, ?)", patient.id, name, born, words)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--patients", type=int, default=1_000_000)
    patients = options.parse_args().patients
    with tempfile.TemporaryDirectory() as folder:
        kiosk = KioskOnDisk(Path(folder) / "data", StoppedClock())
        kiosk.set_up()
        records, _ = kiosk.open()
        began = time.perf_counter()
        filled(records, patients)
        sys.stdout.write(f"{patients:,} patients kept in {time.perf_counter() - began:.0f} s\n")
        for typed in (*TYPED, *MORE):
            times = []
            for _ in range(RUNS):
                began = time.perf_counter()
                found = records.find_patients(typed)
                times.append((time.perf_counter() - began) * 1000)
            sys.stdout.write(f"{typed!r:20} {statistics.median(times):7.2f} ms  worst {max(times):7.2f}  {len(found)} found\n")
        kiosk.shut()


if __name__ == "__main__":
    main()
