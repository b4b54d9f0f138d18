"""Who comes in: the one way a PIN is checked, at the lock screen and on the command line, with the one word in the log."""

from collections.abc import Collection
from datetime import datetime
from functools import reduce

from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports.staff import SignIn, Staff
from kiosk.encounter.ports.world import Records
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff, to_staff_many

CALLED = {
    Role.RECEPTION: to_staff("reception"),
    Role.CLINICIAN: to_staff("clinician"),
    Role.ADMINISTRATOR: to_staff("administrator"),
}


def sign_in(records: Records, staff: Staff, person: StaffId, pin: str, now: datetime) -> SignIn:
    """Check a PIN; every try is recorded. Somebody who was removed a moment ago is refused like a wrong PIN."""
    try:
        found = staff.sign_in(person, pin, now)
    except KeyError:
        found = SignIn(None)
    records.note(AuditEvent(action="sign-in" if found.person else "sign-in-refused", at=now, actor=person))
    return found


def check_role(person: Person, *roles: Role) -> None:
    """NotAllowed, naming the roles, for somebody who has none of them."""
    if person.roles.isdisjoint(roles):
        raise NotAllowed(to_staff("This needs the role of {role}.", role=_or(roles)))


def refusal(outcome: SignIn, now: datetime) -> str:
    """Why a PIN did not open, in words."""
    if outcome.locked_until and outcome.locked_until > now:
        return to_staff("Too many wrong PINs. The next try counts at {time}.", time=f"{outcome.locked_until:%H:%M:%S}")
    return to_staff_many(outcome.tries_left, "This is not the PIN. {n} try is left.", "This is not the PIN. {n} tries are left.")


def _or(roles: Collection[Role]) -> str:
    first, *others = (CALLED[role] for role in Role if role in roles)
    return reduce(lambda one, other: to_staff("{one} or {other}", one=one, other=other), others, first)
