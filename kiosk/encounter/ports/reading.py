"""What Records is asked where many visits are read at once. A part of the port Records (world.py)."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from kiosk.encounter.model import EncounterId, OpenedForm
from kiosk.encounter.outgoing.choice import VisitChoice

if TYPE_CHECKING:
    from kiosk.encounter.ports.world import Records


class Reading(Protocol):
    """The strongroom as a lane sees it."""

    def chosen(self, choice: VisitChoice) -> Sequence[EncounterId]:
        """The visits that are meant, in the order of their numbers."""
        ...

    def forms_chosen(self, choice: VisitChoice) -> Sequence[OpenedForm]:
        """Every form that those visits opened, once for each source, the last opened first; its facts are those of one visit."""
        ...

    def reading(self) -> AbstractContextManager["Records"]:
        """The same records as they stand at this moment, through a connection of its own that cannot write.

        For a lane: entered, used and left on one thread, whichever it is. StoreError if it does not open.
        """
        ...
