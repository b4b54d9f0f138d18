"""A sitting reads its visit anew before each act: at a desk beside, staff may have joined it to its patient, helped, or closed it."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar


class _CatchesUp(Protocol):
    def _catch_up(self) -> None: ...


S = TypeVar("S", bound=_CatchesUp)
P = ParamSpec("P")
R = TypeVar("R")


def caught_up(act: Callable[Concatenate[S, P], R]) -> Callable[Concatenate[S, P], R]:
    """The act, on the visit as it stands."""

    @wraps(act)
    def acting(self: S, /, *arguments: P.args, **named: P.kwargs) -> R:
        self._catch_up()
        return act(self, *arguments, **named)

    return acting
