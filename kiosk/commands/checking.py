"""`forms check`: which files there are to look at, and a child process that looks at them within limits.

One child for all files, as starting one takes time; a file that kills it, or takes too long, is named and a new one begins.
"""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import PACKAGE
from kiosk.questionnaire.lint.finding import Finding, Severity, error

SECONDS = 20.0
"""For one file; the largest of our own takes a tenth of one."""
START = 10.0
"""More for the first file of a child, which is still being loaded."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One file, or one folder of packs, and what is to be said of it."""

    path: Path
    findings: tuple[Finding, ...]

    def count(self, severity: Severity) -> int:
        """How many findings of that severity."""
        return sum(finding.severity is severity for finding in self.findings)


def check(paths: Iterable[Path], seconds: float = SECONDS) -> Iterator[Checked]:
    """Look at each file and each folder in turn; a folder that holds `clinic.json` is looked at as packs too."""
    with _Child(seconds) as child:
        for path in paths:
            for file in files(path):
                yield Checked(file, child.ask("form", file))
            if is_shelf(path):
                yield Checked(path, child.ask("pack", path))


def files(path: Path) -> list[Path]:
    """The file itself, or all JSON files below a folder."""
    return sorted(file for file in path.rglob("*.json") if file.is_file()) if path.is_dir() else [path]


def is_shelf(path: Path) -> bool:
    """Whether a folder is one that the kiosk starts with: the clinic's facts, and a folder for each treatment."""
    return (path / "clinic.json").is_file()


class _Child:
    """The process, begun when it is needed and begun again after a file that ended it."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._process: subprocess.Popen[str] | None = None
        self._listener = threading.Thread()
        self._answers: queue.Queue[str] = queue.Queue()

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def ask(self, kind: str, path: Path) -> tuple[Finding, ...]:
        """What it says of a file; an error if it dies of it or does not answer in time."""
        wait = self._seconds if self._process else self._seconds + START
        process = self._process or self._begin()
        try:
            assert process.stdin
            process.stdin.write(json.dumps({kind: str(path.absolute())}) + "\n")
            process.stdin.flush()
            line = self._answers.get(timeout=wait)
        except queue.Empty:
            self._end()
            return (error("limits", "", f"takes longer than {self._seconds:.0f} seconds to check; make it smaller or simpler"),)
        except OSError:
            line = ""
        if not line:
            self._end()
            return (error("limits", "", "ended the process that read it, most likely for want of memory; make it smaller or simpler"),)
        return tuple(Finding(severity=Severity(told[0]), rule=told[1], link_id=told[2], text=told[3]) for told in json.loads(line))

    def _begin(self) -> subprocess.Popen[str]:
        """A Python that sees this package and its libraries, and no more of the environment than it needs."""
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "LANG", "VIRTUAL_ENV") if name in os.environ}
        environment = kept | {"PYTHONPATH": str(PACKAGE.parent), "PYTHONUTF8": "1"}
        command = [sys.executable, "-P", "-s", "-B", "-m", "kiosk.commands.child"]
        process = subprocess.Popen(  # noqa: S603  # our own interpreter and our own module
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
        )
        self._process, self._answers = process, queue.Queue()
        self._listener = threading.Thread(target=_listen, args=(process, self._answers), daemon=True)
        self._listener.start()
        return process

    def _end(self) -> None:
        if self._process:
            self._process.kill()
            self._listener.join()
            with contextlib.suppress(OSError):  # what it was asked last may not have reached it
                self._process.communicate()
            self._process = None


def _listen(process: "subprocess.Popen[str]", answers: "queue.Queue[str]") -> None:
    """Hand on each line; a blank one when there are no more."""
    assert process.stdout
    try:
        for line in process.stdout:
            answers.put(line)
    finally:
        answers.put("")
