"""Kills the scripted visit at random moments and looks whether anything acknowledged was lost: `python -m tests.faults.kill --times 50`."""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.encounter.model import EncounterId
from tests.encounter.stage import Stage
from tests.faults.visitor import _chosen, journey
from tests.store.kiosk_on_disk import KioskOnDisk

ACTS = {1: 250, 2: 55}
"""How many acts the sittings of the scripted visit have, or a few less: the light goes out after any of them, however fast the machine."""
A_FEW_ACTS = 0.01
"""Seconds: and somewhere in the middle of one of those that follow."""


def kill_once(data: Path, luck: random.Random, sitting: int = 1) -> int:
    """One visit, one kill in that sitting; how many acts had been acknowledged. AssertionError if one of them is gone."""
    kiosk = KioskOnDisk(data, SystemClock())
    if not kiosk.vault.exists():
        kiosk.set_up()
    records, _ = kiosk.open()
    stage = Stage(data, records)
    visit = EncounterId(stage.talked() if sitting == 2 else stage.visit())
    stage.desk.hand_over(visit)
    kiosk.shut()
    told = _told_until_killed(data, visit, luck.randrange(1, ACTS[sitting]), luck.uniform(0, A_FEW_ACTS))
    records, _ = kiosk.restart()
    try:
        _look(records, visit, told)
    finally:
        kiosk.shut()
    return len(told)


def _told_until_killed(data: Path, visit: str, acts: int, seconds: float) -> list[dict[str, str]]:
    child = subprocess.Popen([sys.executable, "-m", "tests.faults.visitor", str(data), visit], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = [*islice(child.stdout, acts)]
    time.sleep(seconds)
    os.kill(child.pid, signal.SIGKILL)
    rest = child.stdout.read().splitlines()
    child.wait()
    child.stdout.close()
    return [json.loads(line) for line in (*first, *rest) if line.strip().endswith("}")]


def _look(records: object, visit: str, told: list[dict[str, str]]) -> None:
    walk = journey(records, visit)
    answers = {answer.link_id: answer for answer in records.answers(EncounterId(visit))}  # type: ignore[attr-defined]  # Records
    last = {said["item"]: said for said in told if "item" in said}
    newest = told[-1].get("item")
    for link_id, said in last.items():
        assert link_id in answers, f"{link_id} was acknowledged and is gone"
        if link_id != newest:  # the act that was under way may have gone one step further than what was told
            assert _stands(walk, link_id, said), f"{link_id} stands differently from what was shown"
    pages = [said["page"] for said in told]
    if "sealing" in pages:
        assert records.signatures(EncounterId(visit)), "the signature was acknowledged and is gone"  # type: ignore[attr-defined]  # Records
    assert walk.screen().key in (pages[-1], *_after(walk, pages[-1])), f"came back on {walk.screen().key}, not on {pages[-1]}"


def _stands(walk: object, link_id: str, said: dict[str, str]) -> bool:
    from kiosk.encounter.rows import rows

    form = next(form for form in walk._forms.values() if link_id in form.questionnaire.by_link_id)  # type: ignore[attr-defined]  # a test looks in
    (row,) = rows([form.questionnaire.item(link_id)], form.response)
    return _chosen(row) == said["chosen"] and (row.value or "/".join((row.day, row.month, row.year))) == said["stands"]


def _after(walk: object, page: str) -> list[str]:
    """The page that may have been turned to when the light went out."""
    keys = [leaf.page.key for leaf in walk._leaves()]  # type: ignore[attr-defined]  # a test looks in
    keys += ["check", "handback"] if walk.encounter.sitting == 1 else ["sealing"]  # type: ignore[attr-defined]
    page = page.partition("#")[0]  # a word said to a teach-back answer belongs to its question
    return keys[keys.index(page) : keys.index(page) + 2] if page in keys else []


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    luck = random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        acts = [kill_once(Path(folder) / "data", luck, sitting=1 + at % 2) for at in range(chosen.times)]
    sys.stdout.write(f"{chosen.times} kills, {sum(acts)} acknowledged acts (from {min(acts)} to {max(acts)} a visit), none lost\n")


if __name__ == "__main__":
    main()
