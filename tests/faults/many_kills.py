"""Kills visits and desk work at random moments, many times: `python -m tests.faults.many_kills --times 500`.

Each kill is a kill -9 of a process of its own over a strongroom of its own. After it nothing that was acknowledged may be gone,
every page and the whole log must be right, and the patient must come back on the same page.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.encounter.model import EncounterId
from kiosk.store.records import StrongroomRecords
from tests.encounter.stage import Stage
from tests.faults import desker, sitter, visitor
from tests.store.kiosk_on_disk import KioskOnDisk

Told = list[dict[str, str]]

ACTS = {1: 250, 2: 55}
"""How many acts the sittings of the scripted visit have, or a few less: the light goes out after any of them, however fast the machine."""
AT_THE_DESK = 8
A_FEW_ACTS = 0.01
"""Seconds: and somewhere in the middle of one of those that follow."""


@dataclass
class Scene:
    """A strongroom ready for one piece of work, the work, and what must hold after a kill. `acts`: how many it has, or a few less."""

    ready: Path
    work: Callable[[Path], None]
    look: Callable[[StrongroomRecords, Path, Told], None]
    acts: int


def sitting(folder: Path, number: int) -> Scene:
    """A patient's first or second sitting."""
    data = folder / f"sitting{number}" / "data"
    kiosk = KioskOnDisk(data, SystemClock())
    kiosk.set_up()
    stage = Stage(data, kiosk.open()[0])
    visit = stage.talked() if number == 2 else stage.visit()
    stage.desk.hand_over(EncounterId(visit))
    kiosk.shut()
    return Scene(
        data.parent,
        lambda at: visitor.main(str(at / "data"), visit),
        lambda records, at, told: sitter.look(records, visit, told),
        ACTS[number],
    )


def desk(folder: Path) -> Scene:
    """Countersigning, deciding, noting the talk, while a back-up is made."""
    data = folder / "desk" / "data"
    KioskOnDisk(data, SystemClock()).set_up()
    waiting, signed = desker.prepare(data)
    return Scene(
        data.parent,
        lambda at: desker.work(at / "data", waiting, signed),
        lambda records, at, told: desker.look(records, at / "drive", waiting, signed, told),
        AT_THE_DESK,
    )


def told_until_killed(scene: Scene, at: Path, acts: int, seconds: float) -> Told:
    """What a process acknowledged before it was killed, so many seconds after so many acts."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        sys.stdout = os.fdopen(writing, "w")
        scene.work(at)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as lines:
        first = [*islice(lines, acts)]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        rest = lines.read().splitlines()
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), "the work itself failed"
    return [json.loads(line) for line in (*first, *rest) if line.strip().endswith("}")]


def kill_once(scene: Scene, at: Path, luck: random.Random) -> int:
    """How many acts had been acknowledged."""
    shutil.copytree(scene.ready, at)
    told = told_until_killed(scene, at, luck.randrange(1, scene.acts), luck.uniform(0, A_FEW_ACTS))
    kiosk = KioskOnDisk(at / "data", SystemClock())
    records, _ = kiosk.open()
    try:
        records.check()
        assert [next(iter(row.values())) for row in records._database.rows("PRAGMA integrity_check")] == ["ok"]
        assert records.first_wrong_audit_event() is None
        scene.look(records, at, told)
    finally:
        kiosk.shut()
    shutil.rmtree(at)
    return len(told)


def kills(folder: Path, times: int, seed: int, acts: int) -> list[int]:
    """Acknowledged acts of each kill, the scenes in turn; none later than after `acts`."""
    luck = random.Random(seed)
    scenes = [sitting(folder, 1), sitting(folder, 2), desk(folder)]
    for scene in scenes:
        scene.acts = min(scene.acts, acts)
    return [kill_once(scenes[at % len(scenes)], folder / f"kill{at}", luck) for at in range(times)]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=500)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--acts", type=int, default=1000, help="kill after so many at the latest")
    options.add_argument("--folder", type=Path, help="where it is done; a kill shows the same in memory (/dev/shm), and sooner")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        acts = kills(Path(folder), chosen.times, chosen.seed, chosen.acts)
    sys.stdout.write(f"{chosen.times} kills, {sum(acts)} acknowledged acts (from {min(acts)} to {max(acts)} a process), none lost\n")


if __name__ == "__main__":
    main()
