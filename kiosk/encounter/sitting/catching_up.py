"""A sitting reads its visit anew before each act: at a desk beside, staff may have joined it to its patient, helped, or closed it."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from kiosk.encounter.casebook import SITTINGS

if TYPE_CHECKING:
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.model import Encounter
    from kiosk.encounter.ports.world import Records
    from kiosk.encounter.record.visit import FormRecord
    from kiosk.encounter.sitting.on_disk import OnDisk


class CatchingUp:
    """A part of the Journey."""

    _records: "Records"
    _casebook: "Casebook"
    _visit: "Encounter"
    _forms: "dict[str, FormRecord]"
    _on_disk: "OnDisk"

    def _catch_up(self) -> None:
        """What staff did stands; where the patient is stays the journey's own. What the disk refused is kept until it takes it."""
        if not self._on_disk.is_whole:
            return
        stands = replace(self._records.encounter(self._visit.id), position=self._visit.position, sitting=self._visit.sitting)
        if stands.patient != self._visit.patient:
            self._forms = {form.questionnaire.name: form for form in self._casebook.open(stands, SITTINGS[stands.sitting])}
        self._visit = stands


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
