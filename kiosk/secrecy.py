"""What keeps secrets out of places that nobody meant to write them to: core dumps, other programs' reach, and reports of errors."""

import ctypes
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from types import TracebackType

PR_SET_DUMPABLE = 4
"""prctl(2)."""


def keep_memory_private() -> None:
    """At start, before any secret is typed. Harmless where the system knows no such thing."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def say_without_values(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """Instead of Python's own report: where it happened and of what kind, never the error's words, which may quote what was typed."""
    sys.stderr.write("\n".join(["Inkwell met an error of its own. Please report these lines:", *_lines(error), ""]))


def _lines(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        for frame in traceback.extract_tb(error.__traceback__):
            yield f"  {frame.filename}, line {frame.lineno}, in {frame.name}"
        yield f"{type(error).__module__}.{type(error).__qualname__}"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
