"""How long an export takes and how much memory it holds: `python -m tests.bench.export [--visits N] [--zip] [--together] [KIND …]`.

All kinds unless some are named. Wall and processor time of each kind by itself (or of all in one go, `--together`), reading and putting
together included, and the most memory the process ever held.
"""

import argparse
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from kiosk import paths
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.outgoing.chosen import chosen
from kiosk.encounter.outgoing.exporting import ExportOrder, FileKind, Progress
from kiosk.export.post import FilePost
from kiosk.questionnaire.shelf import Shelf
from tests.bench.clinic import many_visits

PASSPHRASE = "blue otter 77 marmalade sky"


def most_memory() -> float:
    """In MB; of no use on Windows."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--visits", type=int, default=1_000)
    options.add_argument("--zip", action="store_true")
    options.add_argument("--together", action="store_true")
    options.add_argument("kinds", nargs="*", metavar="KIND")
    told = options.parse_args()
    choice = VisitChoice(first=date(2020, 1, 1), last=date(2099, 12, 31))
    with many_visits(told.visits) as (kiosk, records), tempfile.TemporaryDirectory() as folder:
        book, post = Casebook(records, Shelf(paths.forms()), kiosk.clock), FilePost(kiosk.clock)
        sys.stdout.write(f"{told.visits:,} visits of {len(records.answers(records.chosen(choice)[0]))} answers; {most_memory():.0f} MB\n")
        kinds = frozenset(map(FileKind, told.kinds or [kind.value for kind in FileKind]))
        for some in [kinds] if told.together else [frozenset({kind}) for kind in FileKind if kind in kinds]:
            order = ExportOrder(choice=choice, kinds=some, folder=Path(folder), by="", passphrase=PASSPHRASE if told.zip else "")
            wall, work = time.perf_counter(), time.process_time()
            post.prepare(order, chosen(book, choice), Progress()).discard()
            wall, work = time.perf_counter() - wall, time.process_time() - work
            each = 1000 * work / told.visits
            what = " ".join(sorted(some))
            sys.stdout.write(f"{what:14} {wall:7.1f} s, {work:7.1f} s of processor, {each:.2f} ms a visit; {most_memory():.0f} MB\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
