"""The chained log. Each row carries an HMAC over the one before and itself: what is changed, taken out or put in shows.

A chain does not see its end cut off. Keep a `Head` elsewhere (on paper, in a back-up) and give it to `first_wrong`.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

COLUMNS = ("seq", "action", "at", "actor", "encounter", "detail", "answers")
BEFORE_ALL = bytes(32)
AT_A_TIME = 1000


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the log at some moment: its number and its HMAC."""

    seq: int
    mac: bytes


def key_within(database: EncryptedDatabase, first: bytes) -> bytes:
    """The key that chains this log, `first` if there is none yet. It lies in the database, so that the log outlives the data key."""
    asked = "SELECT key FROM key_within WHERE name = 'audit'"
    if not (kept := database.rows(asked)):
        with database.writing():
            database.execute("INSERT OR IGNORE INTO key_within (name, key) VALUES ('audit', ?)", first)
        kept = database.rows(asked)
    return bytes(kept[0]["key"])


def append(database: EncryptedDatabase, key: bytes, event: AuditEvent, answers: Sequence[dict[str, str]] = ()) -> None:
    """One row more, inside the transaction of the act it tells of. `answers`: a commitment to each answer given in it."""
    last = head(database)
    facts = (
        last.seq + 1,
        event.action,
        codec.instant(event.at),
        event.actor,
        event.encounter,
        codec.to_json(event.detail),
        codec.to_json(list(answers)),
    )
    database.execute(
        "INSERT INTO audit_event (seq, action, at, actor, encounter, detail, answers, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        *facts,
        _mac(key, last.mac, facts),
    )


def head(database: EncryptedDatabase) -> Head:
    """The last row; number 0 before there is any."""
    found = database.rows("SELECT seq, mac FROM audit_event ORDER BY seq DESC LIMIT 1")
    return Head(found[0]["seq"], found[0]["mac"]) if found else Head(0, BEFORE_ALL)


def first_wrong(database: EncryptedDatabase, key: bytes, kept: Head | None = None) -> int | None:
    """The number of the first row that is not as it was written, or is missing; None if all is well.

    The HMAC covers the row's number, so a gap shows as well. `kept` is a head kept elsewhere: the log must still hold it.
    """
    before = Head(0, BEFORE_ALL)
    while rows := database.rows("SELECT * FROM audit_event WHERE seq > ? ORDER BY seq LIMIT ?", before.seq, AT_A_TIME):
        for row in rows:
            mac = _mac(key, before.mac, tuple(row[column] for column in COLUMNS))
            if not hmac.compare_digest(mac, row["mac"]):
                return before.seq + 1
            before = Head(row["seq"], mac)
            if kept and kept.seq == before.seq and not hmac.compare_digest(kept.mac, mac):
                return before.seq
    return before.seq + 1 if kept and kept.seq > before.seq else None


def of(database: EncryptedDatabase, encounter: EncounterId) -> tuple[AuditEvent, ...]:
    """What happened to a visit, oldest first."""
    return tuple(codec.audit_event(row) for row in database.rows("SELECT * FROM audit_event WHERE encounter = ? ORDER BY seq", encounter))


def commitment(salt: bytes, form: str, link_id: str, values: str) -> dict[str, str]:
    """Which question was answered, and an HMAC of the answer that says nothing without the visit's `salt`."""
    told = codec.to_json([form, link_id, values])
    return {"form": form, "linkId": link_id, "hmac": hmac.digest(salt, told.encode("utf-8"), "sha256").hex()}


def _mac(key: bytes, before: bytes, facts: tuple[Any, ...]) -> bytes:
    return hmac.digest(key, before + codec.to_json(facts).encode("utf-8"), "sha256")
