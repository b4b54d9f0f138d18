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
from pathlib import Path
from uuid import uuid4

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId
from kiosk.questionnaire.shelf import Shelf
from tests.faults.visitor import _chosen, journey
from tests.store.kiosk_on_disk import KioskOnDisk


def kill_once(data: Path, luck: random.Random) -> int:
    """One visit, one kill; how many acts had been acknowledged. AssertionError if one of them is gone."""
    kiosk = KioskOnDisk(data, SystemClock())
    if not kiosk.vault.exists():
        kiosk.set_up()
    records, _ = kiosk.open()
    visit = EncounterId(str(uuid4()))
    now = SystemClock().now()
    asked = [item.link_id for item in Shelf(paths.forms()).clinic().walk() if item.is_question]
    records.set_clinic({link_id: f"<{link_id}>" for link_id in asked}, AuditEvent(action="set-up", at=now))
    records.begin(Encounter(id=visit, treatment="laser-skin-tightening", started=now), AuditEvent(action="begin", at=now))
    kiosk.shut()
    told = _told_until_killed(data, visit, luck)
    records, _ = kiosk.restart()
    try:
        _look(records, visit, told)
    finally:
        kiosk.shut()
    return len(told)


def _told_until_killed(data: Path, visit: str, luck: random.Random) -> list[dict[str, str]]:
    child = subprocess.Popen([sys.executable, "-m", "tests.faults.visitor", str(data), visit], stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    first = child.stdout.readline()
    time.sleep(luck.uniform(0, 1.2))
    os.kill(child.pid, signal.SIGKILL)
    rest = child.stdout.read().splitlines()
    child.wait()
    child.stdout.close()
    return [json.loads(line) for line in (first, *rest) if line.strip().endswith("}")]


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
    assert walk.screen().key in (pages[-1], *_after(walk, pages[-1])), f"came back on {walk.screen().key}, not on {pages[-1]}"


def _stands(walk: object, link_id: str, said: dict[str, str]) -> bool:
    from kiosk.encounter.rows import rows

    form = next(form for form in walk._forms.values() if link_id in form.questionnaire.by_link_id)  # type: ignore[attr-defined]  # a test looks in
    (row,) = rows([form.questionnaire.item(link_id)], form.response)
    return _chosen(row) == said["chosen"] and (row.value or "/".join((row.day, row.month, row.year))) == said["stands"]


def _after(walk: object, page: str) -> list[str]:
    """The page that may have been turned to when the light went out."""
    keys = [leaf.page.key for leaf in walk._leaves()] + ["check", "handback"]  # type: ignore[attr-defined]  # a test looks in
    return keys[keys.index(page) + 1 : keys.index(page) + 2] if page in keys else []


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=50)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    luck = random.Random(chosen.seed)
    with tempfile.TemporaryDirectory() as folder:
        acts = [kill_once(Path(folder) / "data", luck) for _ in range(chosen.times)]
    sys.stdout.write(f"{chosen.times} kills, {sum(acts)} acknowledged acts (from {min(acts)} to {max(acts)} a visit), none lost\n")


if __name__ == "__main__":
    main()
