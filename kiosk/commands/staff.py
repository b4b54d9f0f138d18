"""Signing in on the command line: what touches records asks for the passphrase, the member of staff and the PIN.

    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        desk.records …                          # beside a kiosk that runs

The same person needs the same role as at the desk, and the log says the same of it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kiosk.clock import SystemClock
from kiosk.commands.secrets import Secrets
from kiosk.encounter.clinic.door import check_role, refusal, sign_in
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports.staff import SignIn, Staff
from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotAllowed
from kiosk.store.vault import StrongroomVault

if TYPE_CHECKING:
    from kiosk.store.records import StrongroomRecords
    from kiosk.store.staff import StrongroomStaff

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A member of staff at the command line, with the records open beside the kiosk."""

    records: "StrongroomRecords"
    staff: "StrongroomStaff"
    person: Person
    clock: Clock
    secrets: Secrets = field(repr=False)
    """Asks for more where an act needs it: a new PIN, a new passphrase."""
    proof: str = field(repr=False)
    """The passphrase or recovery code that opened; it proves a change of keys."""

    def event(self, action: str, **detail: str) -> AuditEvent:
        """What the log is to say of an act of theirs."""
        return AuditEvent(action=action, at=self.clock.now(), actor=self.person.id, detail=detail)


@contextmanager
def signed_in(data: Path, needs: Role | tuple[Role, ...], secrets_fd: int | None = None) -> Iterator[SignedIn]:
    """Ask for passphrase, staff name or id, and PIN, and open the records for the block. Of several roles one is enough.

    WrongPassphrase or NotAllowed (nobody of that name, wrong PIN, another role), StoreDamaged, StoreInUse or NotSaved if it cannot be.
    """
    clock, secrets = SystemClock(), Secrets(secrets_fd)
    vault = StrongroomVault(data, clock)
    try:
        vault.check()
        proof = secrets.ask("Passphrase or recovery code")
        records, staff = vault.beside(proof)
        person = signed(sign_in(records, staff, _asked_for(staff, secrets), secrets.ask("PIN"), clock.now()), clock.now())
        check_role(person, *((needs,) if isinstance(needs, Role) else needs))
        yield SignedIn(records, staff, person, clock, secrets, proof)
    finally:
        vault.close()


def secrets_option(command: F) -> F:
    """`--secrets-fd N`, as every command has it that touches records."""
    words = "Read passphrase, staff name or id, and PIN from this file descriptor, a line each, instead of asking."
    option: Callable[[F], F] = click.option("--secrets-fd", type=click.IntRange(min=0), metavar="N", help=words)
    return option(command)


def named(people: Sequence[Person], who: str) -> Person:
    """The one whose id or name it is, whatever the case. NotAllowed if nobody is meant, or more than one."""
    wanted = " ".join(who.split()).casefold()
    found = [person for person in people if person.id == who.strip()] or [person for person in people if person.name.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotAllowed(f"Several people have this name. Give the id instead: {', '.join(person.id for person in found)}.")
    raise NotAllowed("Nobody of this name works here.")


def _asked_for(staff: Staff, secrets: Secrets) -> StaffId:
    return named(staff.people(), secrets.ask("Your name", hidden=False)).id


def signed(outcome: SignIn, now: datetime) -> Person:
    """Whoever signed in; NotAllowed, saying why, if nobody did."""
    if outcome.person is None:
        raise NotAllowed(refusal(outcome, now))
    return outcome.person
