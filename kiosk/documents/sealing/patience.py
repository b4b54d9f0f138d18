"""Work that has to end: a server far away, a file from anywhere."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import closing
from threading import Thread
from typing import Any, TypeVar

from kiosk.staff_words import to_staff

T = TypeVar("T")


def within(seconds: float, work: Callable[[], T]) -> T:
    """What `work` gives or raises; TimeoutError if it takes longer. It is then left to itself, in a thread that ends with the program."""
    done: list[T] = []
    failed: list[Exception] = []

    def run() -> None:
        try:
            done.append(work())
        except Exception as error:  # it is raised again below, where somebody waits for it
            failed.append(error)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if failed:
        raise failed[0]
    if not done:
        raise TimeoutError(to_staff("There was no answer within {seconds} s.", seconds=f"{seconds:g}"))
    return done[0]


def awaited(work: Coroutine[Any, Any, T]) -> T:
    """What `work` gives or raises. `asyncio.run` would also take over what Ctrl+C does, which takes 3 ms in the main thread."""
    with closing(asyncio.new_event_loop()) as loop:
        return loop.run_until_complete(work)
