"""Restores a back-up again and again, killed at each place where it touches a file: `python -m tests.faults.restorer DATA SOURCE`.

Prints how often it was killed; AssertionError if one kill left neither the old records nor the restored ones.
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from kiosk.store.restoring import Restoring
from tests.fakes import StoppedClock
from tests.store.examples import PIN, RUIZ, VISIT
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

TOUCHES = ("os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "open", "sqlcipher3.connect")


def kill_at(number: int, inside: Path) -> None:
    """This process dies, as by kill -9, before it touches a file under `inside` for that many times."""
    left = [number]

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event in TOUCHES and str(inside) in str(arguments[0]):
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def restore(data: Path, source: Path) -> None:
    with Restoring(data, StoppedClock()) as restoring:
        restoring.fetch(source)
        restoring.open(PASSPHRASE)
        restoring.prove()
        restoring.sign_in(RUIZ.id, PIN)
        restoring.put_in_place()


def killed(data: Path, source: Path, number: int) -> bool:
    """Whether the restore came so far that it was killed."""
    child = os.fork()
    if child == 0:
        kill_at(number, data)
        restore(data, source)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the restore failed"
    return os.WIFSIGNALED(status)


def look(data: Path) -> bool:
    """Whether the restored records are there; AssertionError if it is neither those nor the old ones, whole."""
    kiosk = KioskOnDisk(data, StoppedClock())
    assert kiosk.vault.exists(), "set-up would be offered over records"
    records, _ = kiosk.open()
    assert records.first_wrong_audit_event() is None
    last = records._database.rows("SELECT action FROM audit_event ORDER BY seq DESC LIMIT 1")[0]["action"]
    answers = {given.link_id for given in records.answers(VISIT)}
    assert (last == "restored") != ("later1" in answers), "half of this, half of that"
    kiosk.shut()
    return bool(last == "restored")


def main(data: str, source: str) -> None:
    whole, at, restored = Path(data), 0, []
    while True:
        at += 1
        copy = whole.with_name(f"killed{at}")
        shutil.copytree(whole, copy)
        was_killed = killed(copy, Path(source), at)
        restored.append(look(copy))
        if was_killed:
            restore(copy, Path(source))  # what was cut off does not stand in the way of the next
            assert look(copy)
        shutil.rmtree(copy)
        if not was_killed:
            break
    assert restored == sorted(restored), "one step decides: before it the old records count, after it the restored ones"
    sys.stdout.write(f"{at - 1} kills, {restored.index(True)} before the step that decides\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
