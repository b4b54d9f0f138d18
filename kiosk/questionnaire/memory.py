"""What was worked out for somebody's answers, so that it need not be worked out anew: kept with the form, forgotten with the person.

A form outlives its visits; what it remembers of one must not.
"""

from threading import Lock
from typing import Any, TypeVar
from weakref import WeakSet

K = TypeVar("K")
V = TypeVar("V")


class Memory(dict[K, V]):
    """A dictionary that `forget` empties. Whoever looks something up may find it gone."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # a dictionary has none

    def __init__(self) -> None:
        super().__init__()
        with _lock:
            _all.add(self)

    def __eq__(self, other: object) -> bool:
        return self is other


_lock = Lock()
_all: "WeakSet[Memory[Any, Any]]" = WeakSet()


def memories() -> "list[Memory[Any, Any]]":
    """Every one there is."""
    with _lock:
        return list(_all)


def forget() -> None:
    """Nothing of anybody's answers is left in any form. What is needed again is worked out again."""
    for memory in memories():
        memory.clear()
