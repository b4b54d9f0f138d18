"""Times a save beside plain sqlite3 doing the same, and opening with 100,000 visits: `python -m tests.bench.store`.

Both write turn about in the same run, so that a busy disk is busy for both.
"""

import argparse
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.encounter.model import EncounterId
from kiosk.store import codec
from tests.bench.many_visits import filled
from tests.store.examples import answer, event
from tests.store.kiosk_on_disk import PASSPHRASE


def milliseconds(act: Callable[[], object]) -> float:
    """How long it took."""
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def said(what: str, times: list[float]) -> None:
    """Median, 99th percentile, longest."""
    ordered = sorted(times)
    p99 = ordered[min(len(ordered) - 1, round(len(ordered) * 0.99))]
    print(f"{what:<58} p50 {statistics.median(times):7.3f} ms   p99 {p99:7.2f}   max {ordered[-1]:7.2f}")


class Plain:
    """The same rows into plain SQLite, without encryption, keys or chain."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.executescript(
            """CREATE TABLE encounter (id TEXT PRIMARY KEY, position TEXT, part TEXT);
            CREATE TABLE answer (seq INTEGER PRIMARY KEY, encounter TEXT, form TEXT, link_id TEXT, shown TEXT, at TEXT, answers TEXT,
                UNIQUE (encounter, form, link_id, shown));
            CREATE TABLE audit_event (seq INTEGER PRIMARY KEY, action TEXT, at TEXT, actor TEXT, encounter TEXT, detail TEXT, answers TEXT,
                mac BLOB, form INTEGER, role TEXT, patient TEXT, tablet TEXT, version TEXT, run TEXT, ticks INTEGER);
            CREATE INDEX audit_event_of_encounter ON audit_event (encounter, seq);
            INSERT INTO encounter VALUES ('e0', '', '');"""
        )

    def save(self, number: int) -> None:
        at, told = codec.instant(event().at), '[{"form":"after","hmac":"' + "0" * 64 + '","linkId":"q"}]'
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        run("UPDATE encounter SET position = 'p', part = 'x' WHERE id = 'e0'")
        run(
            "INSERT INTO answer (encounter, form, link_id, shown, at, answers) VALUES ('e0', 'after', ?, ?, ?, ?)",
            (f"q{number}", at, at, '[{"valueBoolean":true}]'),
        )
        run(
            "INSERT INTO audit_event (action, at, actor, encounter, detail, answers, mac, form, role, tablet, version, run, ticks)"
            " VALUES ('answer', ?, 'patient', 'e0', '{}', ?, ?, 2, '', '357f3a1abc399abe', '0.1.0', '91efc7ab', 27829823)",
            (at, told, os.urandom(32)),
        )
        run("COMMIT")


def main() -> None:
    """All of it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=100_000)
    options.add_argument("--saves", type=int, default=2000)
    options.add_argument("--folder", type=Path, help="where it is done; a strongroom left there by an earlier run is used again")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = chosen.folder or Path(name)
        kiosk = filled(folder / "data", chosen.visits)
        opened = []
        for _ in range(15):
            opened.append(milliseconds(lambda: kiosk.open(PASSPHRASE)))
            kiosk.shut()
        said(f"open and unlock, {chosen.visits} visits, beyond Argon2id", opened)
        records, _ = kiosk.open()
        visit = records.encounter(EncounterId("e0"))
        (folder / "plain.db").unlink(missing_ok=True)
        plain, ours, theirs = Plain(folder / "plain.db"), [], []
        stamp = time.time_ns()
        for number in range(chosen.saves):
            given = [answer(f"q{stamp}.{number}", True, form="after")]
            told = event("answer", encounter=visit.id)
            ours.append(milliseconds(lambda given=given, told=told: records.save(visit, told, given)))  # type: ignore[misc]  # called at once
            theirs.append(milliseconds(lambda number=number: plain.save(number)))  # type: ignore[misc]
        said("save of one answer with its entry in the log", ours)
        said("the same rows by plain sqlite3", theirs)
        print(f"{'ratio of the medians':<58}     {statistics.median(ours) / statistics.median(theirs):7.2f}")
        kiosk.shut()


if __name__ == "__main__":
    main()
