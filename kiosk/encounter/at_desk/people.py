"""The people page of the desk: one's own PIN for everybody, and for an administrator who works here and as what."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.encounter.at_desk.acts import OFFICE
from kiosk.encounter.at_desk.view import DeskView, PersonLine, Place
from kiosk.encounter.clinic.people import People
from kiosk.encounter.model import Person, Role, StaffId
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff

if TYPE_CHECKING:
    from kiosk.encounter.at_desk.undoing import Undo
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.ports.staff import Staff


class PeopleActs:
    """A part of the Desk. PINs come twice, as they were typed."""

    _casebook: "Casebook"
    _staff: "Staff"

    def people(self) -> DeskView:
        """Everyone who may sign in; whoever is no administrator sees only themselves."""
        return self._go(Place.PEOPLE)

    def change_my_pin(self, pin: str, new: str, again: str) -> DeskView:
        """NotAllowed, and it counts as a try, if `pin` is not one's own."""
        _check_same(new, again)
        self._book().change_my_pin(pin, new)
        return self.view("pin-changed")

    def add_person(self, name: str, title: str, roles: Sequence[str], pin: str, again: str) -> DeskView:
        """Somebody new, who types their PIN."""
        _check_same(pin, again)
        self._book().add(name, title, map(Role, roles), pin)
        return self.view("person-added")

    def set_roles(self, person: str, roles: Sequence[str]) -> DeskView:
        """What they may do from now on."""
        before = self._staff.person(StaffId(person))
        self._book().set_roles(StaffId(person), map(Role, roles))
        stood = before.roles if before else frozenset()
        return self._can_undo(
            lambda: self._people_again(lambda book: book.set_roles(StaffId(person), stood)), self.view("roles-changed"), OFFICE
        )

    def reset_pin(self, person: str, new: str, again: str) -> DeskView:
        """For somebody who forgot it; they type the new one."""
        _check_same(new, again)
        self._book().reset_pin(StaffId(person), new)
        return self.view("pin-reset")

    def remove_person(self, person: str) -> DeskView:
        """They no longer sign in."""
        self._book().remove(StaffId(person))
        return self._can_undo(lambda: self._people_again(lambda book: book.restore(StaffId(person))), self.view("person-removed"), OFFICE)

    def _people_again(self, act: Callable[[People], None]) -> DeskView:
        act(self._book())
        return self._go(Place.PEOPLE, message="undone")

    def _people_page(self) -> DeskView:
        me = self._whoever()
        administers = Role.ADMINISTRATOR in me.roles
        seen = self._staff.people() if administers else (me,)
        return DeskView(
            place=Place.PEOPLE,
            staff=me.name,
            people=tuple(_line(person, me) for person in seen),
            roles=tuple(role.value for role in Role),
            can_finish=administers,
        )

    def _book(self) -> People:
        return People(self._whoever(), self._casebook.records, self._staff, self._casebook.clock)

    if TYPE_CHECKING:  # the Desk's own

        def view(self, message: str = "", detail: str = "") -> DeskView: ...
        def _go(self, place: Place, visit: str | None = None, message: str = "") -> DeskView: ...
        def _whoever(self) -> Person: ...
        def _can_undo(self, undo: "Undo", view: DeskView, roles: frozenset[Role]) -> DeskView: ...


def _check_same(pin: str, again: str) -> None:
    if pin != again:
        raise NotAllowed(to_staff("The two PINs differ. Nothing was changed."))


def _line(person: Person, me: Person) -> PersonLine:
    roles = tuple(role.value for role in Role if role in person.roles)
    return PersonLine(id=person.id, name=person.name, title=person.title, roles=roles, you=person.id == me.id)
