"""What the visit asks about people, roles and PINs. A part of the ports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.encounter.model import AuditEvent, Person, Role, StaffId


@dataclass(frozen=True, slots=True)
class SignIn:
    """What came of a PIN: the person, or how many tries are left and until when the door stays shut."""

    person: Person | None
    tries_left: int = 0
    locked_until: datetime | None = None


class Staff(Protocol):
    """People, roles and PINs."""

    def people(self) -> Sequence[Person]:
        """Everyone who may sign in, by name."""
        ...

    def person(self, person: StaffId) -> Person | None:
        """As they are now; None for somebody who may not sign in (any more)."""
        ...

    def former(self) -> Sequence[Person]:
        """Everyone who was removed, by name: what they did keeps it."""
        ...

    def add(self, person: Person, pin: str, event: AuditEvent) -> None:
        """Keep a new member of staff; the PIN only as Argon2id. NotAllowed for a PIN that is no good."""
        ...

    def set_pin(self, person: StaffId, pin: str, event: AuditEvent) -> None:
        """From now on this PIN; wrong tries are forgiven. NotAllowed for one that is no good; KeyError if there is nobody of that id."""
        ...

    def set_roles(self, person: StaffId, roles: frozenset[Role], event: AuditEvent) -> None:
        """From now on these roles. NotAllowed if nobody would be administrator any more; KeyError if there is nobody of that id."""
        ...

    def disable(self, person: StaffId, event: AuditEvent) -> None:
        """They no longer sign in. NotAllowed for the last administrator; KeyError if there is nobody of that id."""
        ...

    def enable(self, person: StaffId, event: AuditEvent) -> None:
        """Somebody who was removed signs in again, with the PIN and the roles they had. KeyError if nobody of that id was."""
        ...

    def sign_in(self, person: StaffId, pin: str, now: datetime) -> SignIn:
        """The attempt is charged, on disk, before the PIN is checked. Five wrong ones shut the door for a minute, then two, four …"""
        ...
