"""People, roles and PINs. A PIN opens staff functions; it never unwraps a key."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.ports.staff import SignIn
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff
from kiosk.store import audit, codec
from kiosk.store.keys import Cost
from kiosk.store.sqlcipher import EncryptedDatabase
from kiosk.store.tries import Tries, doubling

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST = 6
"""Digits of a PIN."""

TRIES = 5
SHUT_FOR = doubling(first=timedelta(minutes=1), longest=timedelta(hours=1), free=TRIES - 1)
"""After the fifth wrong PIN in a row a minute, after each further one twice as long, never more than an hour."""


class StrongroomStaff:
    """What `StrongroomVault.unlock` opens beside the records. `cost` is what a guess at a PIN costs."""

    def __init__(self, database: EncryptedDatabase, audit_key: bytes, cost: Cost) -> None:
        self._database = database
        self._audit_key = audit_key
        self._cost = cost

    def people(self) -> Sequence[Person]:
        """Everyone who may sign in, by name."""
        return self._named("disabled IS NULL")

    def former(self) -> Sequence[Person]:
        """Everyone who was removed, by name."""
        return self._named("disabled IS NOT NULL")

    def person(self, person: StaffId) -> Person | None:
        """As they are now; None for somebody who may not sign in."""
        found = self._database.rows("SELECT * FROM staff WHERE id = ? AND disabled IS NULL", person)
        return codec.person(found[0]) if found else None

    def add(self, person: Person, pin: str, event: AuditEvent) -> None:
        """Keep a new member of staff. NotAllowed if the PIN is too short or the first that anybody would guess."""
        check_pin(pin)
        kept = self._hasher().hash(pin)
        with self._database.writing():
            self._database.execute(
                "INSERT INTO staff (id, name, title, roles, pin) VALUES (?, ?, ?, ?, ?)",
                person.id,
                person.name,
                person.title,
                codec.to_json(sorted(person.roles)),
                kept,
            )
            audit.append(self._database, self._audit_key, event)

    def set_pin(self, person: StaffId, pin: str, event: AuditEvent) -> None:
        """From now on this PIN; wrong tries are forgiven."""
        check_pin(pin)
        kept = self._hasher().hash(pin)
        with self._changing(person, event):
            self._database.execute("UPDATE staff SET pin = ?, wrong_tries = 0, last_try = NULL WHERE id = ?", kept, person)

    def set_roles(self, person: StaffId, roles: frozenset[Role], event: AuditEvent) -> None:
        """From now on these roles. NotAllowed if nobody would be administrator any more."""
        with self._changing(person, event):
            self._database.execute("UPDATE staff SET roles = ? WHERE id = ?", codec.to_json(sorted(roles)), person)
            self._check_administered()

    def disable(self, person: StaffId, event: AuditEvent) -> None:
        """They no longer sign in; the row stays, since the log names its id. NotAllowed for the last administrator."""
        with self._changing(person, event):
            self._database.execute("UPDATE staff SET disabled = ? WHERE id = ?", codec.instant(event.at), person)
            self._check_administered()

    def enable(self, person: StaffId, event: AuditEvent) -> None:
        """Somebody who was removed signs in again, with the PIN and the roles they had. KeyError if nobody of that id was."""
        with self._database.writing():
            if not self._database.rows("SELECT id FROM staff WHERE id = ? AND disabled IS NOT NULL", person):
                raise KeyError(person)
            self._database.execute("UPDATE staff SET disabled = NULL WHERE id = ?", person)
            audit.append(self._database, self._audit_key, event)

    def sign_in(self, person: StaffId, pin: str, now: datetime) -> SignIn:
        """Charge the try, on disk, then look at the PIN. KeyError if there is nobody of that id."""
        row, tries = self._charged(person, now)
        if tries is None:
            return SignIn(None, 0, _tries(row).shut_until(SHUT_FOR))
        if not self._is_pin(row["pin"], pin):
            return SignIn(None, max(0, TRIES - tries.wrong), tries.shut_until(SHUT_FOR))
        with self._database.writing():
            self._keep(person, Tries(), AuditEvent(action="signed-in", at=now, actor=person))
        return SignIn(codec.person(row))

    def _charged(self, person: StaffId, now: datetime) -> tuple[dict[str, Any], Tries | None]:
        """Who it is, and the try as charged; None for it while the door is shut. Read and written in one transaction: several
        processes that guess at once are charged for each guess.
        """
        with self._database.writing():
            before = _tries(self._row(person))
            tries = before.seen_at(now)
            shut = bool(tries.wait(now, SHUT_FOR))
            if not shut:
                tries = tries.charged(now)
                event = AuditEvent(action="pin-tried", at=now, actor=person, detail={"wrong-before": str(tries.wrong - 1)})
                self._keep(person, tries, event)
            elif tries != before:
                self._keep(person, tries)
            return self._row(person), None if shut else tries

    @contextmanager
    def _changing(self, person: StaffId, event: AuditEvent) -> Iterator[None]:
        """One transaction with its event. KeyError for somebody who does not work here."""
        with self._database.writing():
            self._row(person)
            yield
            audit.append(self._database, self._audit_key, event)

    def _check_administered(self) -> None:
        """Looked at inside the transaction, so that two who demote each other do not both succeed."""
        if not any(Role.ADMINISTRATOR in left.roles for left in self.people()):
            raise NotAllowed(to_staff("Somebody has to be administrator: make another one first."))

    def _named(self, which: str) -> Sequence[Person]:
        found = map(codec.person, self._database.rows(f"SELECT * FROM staff WHERE {which}"))  # noqa: S608 - our own words
        return sorted(found, key=lambda person: person.name.casefold())

    def _row(self, person: StaffId) -> dict[str, Any]:
        for row in self._database.rows("SELECT * FROM staff WHERE id = ? AND disabled IS NULL", person):
            return row
        raise KeyError(person)

    def _keep(self, person: StaffId, tries: Tries, event: AuditEvent | None = None) -> None:
        last = codec.instant(tries.last) if tries.last else None
        self._database.execute("UPDATE staff SET wrong_tries = ?, last_try = ? WHERE id = ?", tries.wrong, last, person)
        if event:
            audit.append(self._database, self._audit_key, event)

    def _is_pin(self, kept: str, pin: str) -> bool:
        from argon2.exceptions import VerifyMismatchError

        try:
            return self._hasher().verify(kept, pin)
        except VerifyMismatchError:
            return False

    def _hasher(self) -> "PasswordHasher":
        from argon2 import PasswordHasher

        return PasswordHasher(self._cost.passes, self._cost.memory_kib, self._cost.lanes)


def check_pin(pin: str) -> None:
    """NotAllowed, saying why, for a PIN that is no good."""
    if not (pin.isascii() and pin.isdigit() and len(pin) >= SHORTEST):
        raise NotAllowed(to_staff("A PIN has at least {least} digits.", least=SHORTEST))
    if _is_guessed_first(pin):
        raise NotAllowed(to_staff("This PIN is too easy to guess: no row such as 123456, and not the same digits over and over."))


def _is_guessed_first(pin: str) -> bool:
    steps = {(int(after) - int(digit)) % 10 for digit, after in pairwise(pin)}
    again = any(pin == (pin[:length] * len(pin))[: len(pin)] for length in (2, 3))
    return steps in ({0}, {1}, {9}) or again


def _tries(row: dict[str, Any]) -> Tries:
    return Tries(row["wrong_tries"], datetime.fromisoformat(row["last_try"]) if row["last_try"] else None)
