"""Who works here: what an administrator does with people, and everybody with their own PIN. At the desk and on the command line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from kiosk.encounter.clinic.door import check_role, refusal
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports.staff import Staff
from kiosk.encounter.ports.world import Clock, Records
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff


@dataclass(frozen=True, slots=True)
class People:
    """The staff, in the hands of `who`."""

    who: Person
    records: Records
    staff: Staff
    clock: Clock

    def all(self) -> Sequence[Person]:
        """Everyone who may sign in, by name."""
        return self.staff.people()

    def change_my_pin(self, pin: str, new: str) -> None:
        """NotAllowed if `pin` is not the one that opens (it counts as a try), or `new` is no good."""
        outcome = self.staff.sign_in(self.who.id, pin, self.clock.now())
        if outcome.person is None:
            self.records.note(self._event("pin-change-refused", self.who.id))
            raise NotAllowed(refusal(outcome, self.clock.now()))
        self.staff.set_pin(self.who.id, new, self._event("pin-changed", self.who.id))

    def add(self, name: str, title: str, roles: Iterable[Role], pin: str) -> Person:
        """Somebody new; the PIN is typed by the person. NotAllowed without a name, a role, or with a PIN that is no good."""
        self._administers()
        person = Person(id=StaffId(str(uuid4())), name=" ".join(name.split()), title=title.strip(), roles=frozenset(roles))
        if not person.name:
            raise NotAllowed(to_staff("A name is missing."))
        if any(person.name.casefold() == other.name.casefold() for other in self.all()):
            raise NotAllowed(to_staff("Somebody of this name works here already. Add something to tell them apart."))
        self._some(person.roles)
        self.staff.add(person, pin, self._event("staff-added", person.id, roles=_words(person.roles)))
        return person

    def reset_pin(self, person: StaffId, new: str) -> None:
        """For somebody who forgot it or is locked out; the new one is typed by the person."""
        self._administers()
        self.staff.set_pin(person, new, self._event("pin-reset", person))

    def set_roles(self, person: StaffId, roles: Iterable[Role]) -> None:
        """NotAllowed without a role, or if nobody would be administrator any more."""
        self._administers()
        chosen = frozenset(roles)
        self._some(chosen)
        self.staff.set_roles(person, chosen, self._event("roles-changed", person, roles=_words(chosen)))

    def remove(self, person: StaffId) -> None:
        """They no longer sign in; what they did keeps their name. NotAllowed for the last administrator."""
        self._administers()
        if person == self.who.id:
            raise NotAllowed(to_staff("Another administrator has to remove you."))
        self.staff.disable(person, self._event("staff-removed", person))

    def restore(self, person: StaffId) -> None:
        """Removed by mistake: they sign in again as before. NotAllowed if somebody of that name works here by now."""
        self._administers()
        found = next((one for one in self.staff.former() if one.id == person), None)
        if found is None or any(found.name.casefold() == other.name.casefold() for other in self.all()):
            raise NotAllowed(to_staff("This cannot be taken back any more: add them anew."))
        self.staff.enable(person, self._event("undo", person, act="staff-removed"))

    def _administers(self) -> None:
        check_role(self.who, Role.ADMINISTRATOR)

    def _some(self, roles: frozenset[Role]) -> None:
        if not roles:
            raise NotAllowed(to_staff("Choose at least one role."))

    def _event(self, action: str, person: StaffId, **detail: str) -> AuditEvent:
        return AuditEvent(action=action, at=self.clock.now(), actor=self.who.id, detail={"person": person} | detail)


def _words(roles: frozenset[Role]) -> str:
    return " ".join(sorted(roles))
