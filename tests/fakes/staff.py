"""The port Staff without a disk."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.encounter.model import (
    AuditEvent,
    Person,
    Role,
    StaffId,
)
from kiosk.encounter.ports.staff import SignIn
from kiosk.errors import NotAllowed
from tests.fakes.visit import once


class MemoryStaff:
    """Staff without a disk, and with PINs in the clear."""

    def __init__(self) -> None:
        self._people: dict[StaffId, Person] = {}
        self._pins: dict[StaffId, str] = {}
        self._wrong: dict[StaffId, int] = {}
        self._shut: dict[StaffId, datetime] = {}
        self._former: dict[StaffId, Person] = {}
        self.events: list[AuditEvent] = []

    def people(self) -> Sequence[Person]:
        return sorted(self._people.values(), key=lambda person: person.name.casefold())

    def former(self) -> Sequence[Person]:
        return sorted(self._former.values(), key=lambda person: person.name.casefold())

    def person(self, person: StaffId) -> Person | None:
        return self._people.get(person)

    def add(self, person: Person, pin: str, event: AuditEvent) -> None:
        _check_pin(pin)
        once(person.id, self._people)
        self._people[person.id], self._pins[person.id] = person, pin
        self.events.append(event)

    def set_pin(self, person: StaffId, pin: str, event: AuditEvent) -> None:
        _check_pin(pin)
        self._people[person]
        self._pins[person] = pin
        self._wrong.pop(person, None)
        self._shut.pop(person, None)
        self.events.append(event)

    def set_roles(self, person: StaffId, roles: frozenset[Role], event: AuditEvent) -> None:
        self._change({**self._people, person: replace(self._people[person], roles=roles)}, event)

    def disable(self, person: StaffId, event: AuditEvent) -> None:
        gone = self._people[person]
        self._change({id_: left for id_, left in self._people.items() if id_ != person}, event)
        self._former[person] = gone

    def enable(self, person: StaffId, event: AuditEvent) -> None:
        self._change({**self._people, person: self._former.pop(person)}, event)

    def _change(self, people: dict[StaffId, Person], event: AuditEvent) -> None:
        if not any(Role.ADMINISTRATOR in person.roles for person in people.values()):
            raise NotAllowed("Somebody has to be administrator.")
        self._people = people
        self.events.append(event)

    def sign_in(self, person: StaffId, pin: str, now: datetime) -> SignIn:
        right = self._pins[person]
        if person in self._shut and now < self._shut[person]:
            return SignIn(None, 0, self._shut[person])
        if pin == right:
            self._wrong.pop(person, None)
            self._shut.pop(person, None)
            return SignIn(self._people[person])
        wrong = self._wrong[person] = self._wrong.get(person, 0) + 1
        if wrong < 5:
            return SignIn(None, 5 - wrong)
        self._shut[person] = now + min(timedelta(minutes=2 ** (wrong - 5)), timedelta(hours=1))
        return SignIn(None, 0, self._shut[person])


def _check_pin(pin: str) -> None:
    if len(pin) < 6 or not pin.isdigit() or len(set(pin)) == 1 or pin in "0123456789":
        raise NotAllowed("This PIN is too short, or too easy to guess.")
