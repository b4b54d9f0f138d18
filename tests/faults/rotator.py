"""Rotates the data key and is killed on the way, at every step in turn: `python -m tests.faults.rotator [--every N]`.

A step is a call that changes the disk (replace, sync, remove) or a statement that SQLite runs, its own inner ones included.
After each kill exactly one pair of secrets opens, everything is there, and the log verifies up to its head from before.
"""

import argparse
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.errors import WrongPassphrase
from kiosk.store import rotation, sqlcipher
from kiosk.store.audit import Head
from kiosk.store.key_room import KeyRoom
from tests.fakes import StoppedClock
from tests.store.examples import PATIENT, event, signed
from tests.store.kiosk_on_disk import CHEAP, PASSPHRASE, KioskOnDisk

NEW_PASSPHRASE = "four more words for spring"
NEW_CODE = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"


class Steps:
    """Counts; at the one that is `fatal` the process is gone."""

    def __init__(self, fatal: int) -> None:
        self.fatal, self.names = fatal, list[str]()

    def step(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) == self.fatal:
            os.kill(os.getpid(), signal.SIGKILL)

    def counted(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*arguments: Any, **named: Any) -> Any:
            self.step(f"before {name}")
            done = call(*arguments, **named)
            self.step(f"after {name}")
            return done

        return counting

    def watch(self) -> None:
        for name in ("replace", "fsync", "unlink", "rename"):
            setattr(os, name, self.counted(name, getattr(os, name)))
        connect = sqlcipher._connect

        def watched(*arguments: Any) -> Any:
            connection = connect(*arguments)
            connection.set_trace_callback(lambda sql: self.step(f"sql {sql[:40]}"))
            return connection

        vars(sqlcipher)["_connect"] = watched


def rotate(data: Path, fatal: int = 0) -> list[str]:
    """Rotate, and be killed at step `fatal`; the names of the steps if nothing kills."""
    steps = Steps(fatal)
    steps.watch()
    KeyRoom(data, StoppedClock(), CHEAP).rotate(PASSPHRASE, NEW_PASSPHRASE, NEW_CODE, NEW_CODE, event("keys-rotated", encounter=None))
    return steps.names


def killed(data: Path, fatal: int) -> None:
    """The same in a process of its own."""
    if (child := os.fork()) == 0:
        try:
            rotate(data, fatal)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"step {fatal} was never reached"


def look(data: Path, head: Head) -> bool:
    """Whether the new keys count. AssertionError if anything is not whole."""
    clock = StoppedClock()
    clock.tick(60)  # the proof was charged when the process was killed
    opened = []
    for secrets in ((PASSPHRASE,), (NEW_PASSPHRASE, NEW_CODE)):
        for secret in secrets:
            kiosk = KioskOnDisk(data, clock)
            try:
                records, _ = kiosk.open(secret)
            except WrongPassphrase as wrong:
                clock.tick(wrong.retry_after)
                continue
            opened.append(secret)
            assert records.patient(PATIENT.id).name == PATIENT.name
            assert records.first_wrong_audit_event(head) is None
            records.check()
            left = {path.name for path in kiosk.file("").iterdir() if path.name.startswith("records.")}
            assert left <= {"records.db", "records.db-wal", "records.db-shm"}, left
            kiosk.shut()
    assert opened in ([PASSPHRASE], [NEW_PASSPHRASE, NEW_CODE]), opened
    return opened != [PASSPHRASE]


def made(data: Path) -> Head:
    """A clinic with a signed visit; the head of its log."""
    kiosk = KioskOnDisk(data, StoppedClock())
    kiosk.set_up()
    records, _ = kiosk.open()
    signed(records)
    head = records.audit_head()
    kiosk.shut()
    return head


def names(data: Path) -> list[str]:
    """All steps of a rotation that nobody disturbs."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        with os.fdopen(writing, "w") as told:
            told.write("\n".join(" ".join(name.split()) for name in rotate(data)))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        found = told.read().splitlines()
    os.waitpid(child, 0)
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--every", type=int, default=1, help="of SQLite's statements only every so many; all other steps always")
    every = options.parse_args().every
    with tempfile.TemporaryDirectory() as folder:
        pristine, played = Path(folder) / "pristine", Path(folder) / "played"
        head = made(pristine)
        shutil.copytree(pristine, played)
        found = names(played)
        assert look(played, head)
        chosen = [at for at, name in enumerate(found, 1) if not name.startswith("sql") or at % every == 0]
        outcomes = []
        for at in chosen:
            shutil.rmtree(played)
            shutil.copytree(pristine, played)
            killed(played, at)
            try:
                outcomes.append(look(played, head))
            except BaseException as error:
                raise AssertionError(f"killed at step {at}, {found[at - 1]}") from error
    assert outcomes == sorted(outcomes), "there is one step that decides"
    decisive = found[chosen[outcomes.index(True)] - 1]
    sys.stdout.write(f"{len(chosen)} kills in a rotation of {len(found)} steps: {outcomes.count(False)} old, {outcomes.count(True)} new")
    sys.stdout.write(f", none half; the first new one was {decisive}\n")


if __name__ == "__main__":
    assert rotation  # imported before anything forks
    main()
