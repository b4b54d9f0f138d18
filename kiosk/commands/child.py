"""The child process in which `forms check` reads files that nobody has looked at yet: with limits, without network, writing nothing.

It is told one path a line (JSON) and answers one line each. Whoever asks (`checking`) keeps the time and begins a new one if it dies.
"""

import functools
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.lint.check import beside, check_file
from kiosk.questionnaire.lint.finding import Finding, error

MEMORY = 1_000_000_000
"""Bytes of address space: Python with all that a check needs takes a quarter of it, the largest form allowed another."""
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "ctypes.dlopen")
"""Beginnings of the audit events (https://docs.python.org/3/library/audit_events.html) that no check has a reason for."""


def main() -> int:
    """Answer until there is nothing more to answer."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    sys.stdout = sys.stderr  # nothing that a library prints may look like an answer
    _confine()
    sets = functools.cache(beside)
    for line in sys.stdin:
        asked = json.loads(line)
        findings = _pack(Path(asked["pack"])) if "pack" in asked else _form(Path(asked["form"]), sets)
        answers.write(json.dumps([[found.severity, found.rule, found.link_id, found.text] for found in findings]) + "\n")
        answers.flush()
    return 0


def _form(path: Path, sets: Callable[[Path], Any]) -> tuple[Finding, ...]:
    try:
        return check_file(path, sets(path.parent))
    except MemoryError:
        return (error("limits", "", f"takes more than {MEMORY // 1_000_000_000} GB of memory to read; make it smaller"),)
    except Exception as problem:  # a hole in the checks: said as such, and the other files are still looked at
        return (error("unchecked", "", f"stopped the check ({type(problem).__name__}: {problem}); please report it with the file"),)


def _pack(folder: Path) -> tuple[Finding, ...]:
    """Whether the kiosk would start with this folder: its packs, sittings and placeholders."""
    from kiosk.questionnaire.shelf import Shelf

    try:
        Shelf(folder).check(expressions=True)
    except FormError as problem:
        return (error("pack", "", f"the kiosk does not start with these forms: {problem}"),)
    except Exception as problem:
        return (error("unchecked", "", f"stopped the check ({type(problem).__name__}: {problem}); please report it with the files"),)
    return ()


def _confine() -> None:
    """Limits on memory and on what may be done. Windows has no such limits for a process of its own: there only the time counts."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.addaudithook(_allowed)


def _allowed(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(FORBIDDEN):
        raise PermissionError(f"a check of forms has no need of {event}")
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        raise PermissionError("a check of forms writes nothing")


if __name__ == "__main__":
    sys.exit(main())
