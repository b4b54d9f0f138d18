"""Who comes in: the one way a PIN is checked, at the lock screen and on the command line, with the one word in the log."""

from datetime import datetime

from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports import Records, SignIn, Staff
from kiosk.errors import NotAllowed


def sign_in(records: Records, staff: Staff, person: StaffId, pin: str, now: datetime) -> SignIn:
    """Check a PIN; every try is recorded. KeyError if there is nobody of that id."""
    found = staff.sign_in(person, pin, now)
    records.note(AuditEvent(action="sign-in" if found.person else "sign-in-refused", at=now, actor=person))
    return found


def check_role(person: Person, role: Role) -> None:
    """NotAllowed, naming the role, for somebody who does not have it."""
    if role not in person.roles:
        raise NotAllowed(f"This needs the role of {role.value}.")
