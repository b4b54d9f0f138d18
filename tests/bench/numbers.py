"""Times the numbers of the desk with 100,000 visits behind them: `python -m tests.bench.numbers`.

Synthetic: the visits of the last 30 days have all their answers and turned pages; the counts of the days before are theirs again.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from kiosk import paths
from kiosk.encounter.at_desk.view import DeskView
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.numbers.page import NumbersPage
from kiosk.encounter.ports.counting import Counts, Lesson
from kiosk.questionnaire.shelf import Shelf
from kiosk.store import codec
from kiosk.store.records import StrongroomRecords
from tests.fakes import StoppedClock
from tests.store.examples import ENCOUNTER, NOW
from tests.store.kiosk_on_disk import KioskOnDisk

TODAY = NOW.date()
A_DAY = 100
FULL_DAYS = 30
QUESTIONS, PARTS = 60, 11
LESSONS = tuple(Lesson(f"t{at}", f"t{at}.wrong") for at in range(6))


def fill(records: StrongroomRecords, visits: int) -> None:
    """So many visits, a hundred a day, the last of them today."""
    database, changing = records._database, codec.changing(ENCOUNTER)
    with database.writing():
        run = database._database.conn.executemany
        columns = ("id", "year", "serial", "day", "started", "salt", *changing)
        run(
            f"INSERT INTO encounter ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            (
                (f"e{at}", _day(at).year, at + 1, _day(at).isoformat(), _day(at).isoformat(), os.urandom(32), *_state(changing, at))
                for at in range(visits)
            ),
        )
        full = range(A_DAY * FULL_DAYS)
        run(
            "INSERT INTO answer (encounter, form, link_id, shown, at, answers) VALUES (?, 'history', ?, '', '', ?)",
            ((f"e{at}", name, value) for at in full for name, value in _answers(at)),
        )
        last = database.tuples("SELECT coalesce(max(seq), 0) FROM audit_event")[0][0]
        run(
            "INSERT INTO audit_event (seq, action, at, actor, encounter, detail, answers, mac) VALUES (?, ?, '', 'patient', ?, ?, ?, ?)",
            ((last + 1 + at * 120 + row, *told) for at in full for row, told in enumerate(_turns(at))),
        )
        run(
            "INSERT INTO frozen_flag (encounter, link_id, level, text, question, answer, source) VALUES (?, ?, ?, '', '', '', '')",
            ((f"e{at}", f"flag.{(at + one * 7) % 60}", ("stop", "review", "caution")[one % 3]) for at in full for one in range(4)),
        )
    while records.count_days(TODAY - timedelta(days=0), LESSONS, at_most=FULL_DAYS):
        pass
    with database.writing():
        for ago in range(FULL_DAYS, visits // A_DAY):
            like = (TODAY - timedelta(days=1 + ago % (FULL_DAYS - 1))).isoformat()
            day = (TODAY - timedelta(days=ago)).isoformat()
            database.execute("DELETE FROM day_count WHERE day = ?", day)
            database.execute("INSERT INTO day_count SELECT ?, what, name, seconds, number, wrong FROM day_count WHERE day = ?", day, like)


def _day(at: int) -> date:
    return TODAY - timedelta(days=at // A_DAY)


def _state(changing: dict[str, object], at: int) -> tuple[object, ...]:
    state = "draft" if at % 20 == 0 else "consented"
    return tuple((changing | {"state": state, "part": f"Part {at % PARTS}", "position": "q"}).values())


def _answers(at: int) -> list[tuple[str, str]]:
    said = ("yes", "no", "no", "no", "not-sure")
    told = [(f"q{one}", f'[{{"valueCoding":{{"code":"{said[at * one % 5]}"}}}}]') for one in range(QUESTIONS)]
    return [*told, *((lesson.question, '[{"valueCoding":{"code":"x"}}]') for lesson in LESSONS)]


def _turns(at: int) -> list[tuple[object, ...]]:
    """Sixty answers and sixty turned pages; each answer with its HMAC, as the log has it."""
    told = '[{"form":"history","hmac":"' + "0" * 64 + '","linkId":"q"}]'
    turns = [f'{{"page":"q","part":"part.{one % PARTS}","seconds":"{(at * 7 + one * 13) % 40}.5"}}' for one in range(60)]
    return [row for turn in turns for row in (("answer", f"e{at}", "{}", told, b"0" * 32), ("page", f"e{at}", turn, "[]", b"0" * 32))]


def said(what: str, act: Callable[[], Counts | DeskView], times: int = 15) -> None:
    """Median and longest; and the median of the processor's time, which says more on a busy machine."""
    taken, worked = [], []
    for _ in range(times):
        began, at = time.perf_counter(), time.thread_time()
        found = act()
        taken.append((time.perf_counter() - began) * 1000)
        worked.append((time.thread_time() - at) * 1000)
    visits = f"{sum(number for _, number in found.days):>7} visits" if isinstance(found, Counts) else " " * 14
    told = f"median {statistics.median(taken):6.1f} ms   longest {max(taken):6.1f} ms   processor {statistics.median(worked):6.1f} ms"
    sys.stdout.write(f"{what:<34} {visits}   {told}\n")


def main() -> None:
    """All of it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=100_000)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        kiosk = KioskOnDisk(Path(name) / "data", StoppedClock())
        kiosk.set_up()
        fill(kiosk.open()[0], chosen.visits)
        kiosk.shut()
        records = kiosk.open()[0]
        for what, days in (("today", 0), ("this week", 6), ("4 weeks", 27), ("3 months", 91), ("a year", 365), ("everything", 3650)):
            said(what, lambda days=days: records.counts(TODAY - timedelta(days=days), TODAY, TODAY, LESSONS))  # type: ignore[misc]  # called at once
        page = NumbersPage(Casebook(records, Shelf(paths.forms()), StoppedClock()))
        for span in ("4-weeks", "year"):
            page.turn(span)
            said(f"the whole page, {span}", partial(page.view, "Somebody"))
        began = time.perf_counter()
        with records._database.writing():
            records._database.execute("INSERT INTO day_to_count VALUES (?)", (TODAY - timedelta(days=1)).isoformat())
        records.count_days(TODAY, LESSONS)
        sys.stdout.write(
            f"{'a day that has changed, counted':<34} {A_DAY:>7} visits          {(time.perf_counter() - began) * 1000:6.1f} ms\n"
        )
        kiosk.shut()


if __name__ == "__main__":
    main()
