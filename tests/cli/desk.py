"""A data folder with people in it, and the commands that one types there."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from kiosk.cli import inkwell
from kiosk.encounter.model import Person, Role, StaffId
from tests.store.examples import event
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

ADMINISTRATOR = Person(id=StaffId("ad"), name="Ada Miller", roles=frozenset({Role.ADMINISTRATOR}))
CLINICIAN = Person(id=StaffId("cl"), name="Dr Ana Ruiz", title="Dermatologist", roles=frozenset({Role.CLINICIAN}))
RECEPTIONIST = Person(id=StaffId("re"), name="Bo Adams", roles=frozenset({Role.RECEPTION}))
PINS = {ADMINISTRATOR.id: "480263", CLINICIAN.id: "719305", RECEPTIONIST.id: "826014"}
ROOT = Path(__file__).parent.parent.parent


@contextmanager
def lines(*told: str) -> Iterator[int]:
    """A file descriptor from which these lines are read."""
    reading, writing = os.pipe()
    os.write(writing, "".join(f"{line}\n" for line in told).encode())
    os.close(writing)
    try:
        yield reading
    finally:
        os.close(reading)


@dataclass
class CommandDesk(KioskOnDisk):
    """A kiosk on disk in which people work."""

    def furnish(self) -> None:
        self.set_up()
        _, staff = self.open()
        for person in (ADMINISTRATOR, CLINICIAN, RECEPTIONIST):
            staff.add(person, PINS[person.id], event("staff-added", encounter=None))
        self.shut()

    def secrets(self, person: Person = ADMINISTRATOR, *more: str) -> tuple[str, ...]:
        """What is typed to sign in, and what is asked for after it."""
        return (PASSPHRASE, person.name, PINS[person.id], *more)

    def run(self, *arguments: str, told: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        """The command in a process of its own, with the lines `told` on its standard input as --secrets-fd 0."""
        command = [sys.executable, "main.py", "--data", str(self.data), *arguments, *(("--secrets-fd", "0") if told else ())]
        typed = "".join(f"{line}\n" for line in told)
        return subprocess.run(command, cwd=ROOT, input=typed, capture_output=True, text=True, check=False)

    def do(self, *arguments: str, told: tuple[str, ...]) -> str:
        """The same in this process; what it printed. KioskError as the command raised it."""
        with lines(*told) as fd, redirect_stdout(StringIO()) as printed:
            inkwell([*("--data", str(self.data)), *arguments, "--secrets-fd", str(fd)], standalone_mode=False)
        return printed.getvalue()

    def actions(self) -> list[str]:
        """What the log says, oldest first."""
        records, _ = self.restart()
        rows = records._database.rows("SELECT actor, action FROM audit_event ORDER BY seq")
        self.shut()
        return [f"{row['actor']} {row['action']}" for row in rows]
