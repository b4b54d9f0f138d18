"""Who comes in: the one way a PIN is checked, at the lock screen and on the command line, with the one word in the log."""

from collections.abc import Collection
from datetime import datetime

from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports.staff import SignIn, Staff
from kiosk.encounter.ports.world import Records
from kiosk.errors import NotAllowed


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
        raise NotAllowed(f"This needs the role of {_or(roles)}.")


def refusal(outcome: SignIn, now: datetime) -> str:
    """Why a PIN did not open, in words."""
    if outcome.locked_until and outcome.locked_until > now:
        return f"Too many wrong PINs. The next try counts at {outcome.locked_until:%H:%M:%S}."
    left = "1 try is" if outcome.tries_left == 1 else f"{outcome.tries_left} tries are"
    return f"This is not the PIN. {left} left."


def _or(roles: Collection[Role]) -> str:
    return " or ".join(role.value for role in Role if role in roles)
