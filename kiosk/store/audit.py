"""The chained log. Each row carries an HMAC over the one before and itself: what is changed, taken out or put in shows.

A chain does not see its end cut off. Keep a `Head` elsewhere (on paper, in a back-up) and give it to `first_wrong`.

Rows of form 1 say what was done; those of form 2 also in which role, to which patient, on which tablet, with which version of
the program, and what a clock said that nobody can set. Both stand in one chain. When the time of day has gone back since the
row before, a row of its own says so first.
"""

import hmac
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from json.encoder import encode_basestring as _quoted
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from kiosk.encounter.clinic.entries import Head
from kiosk.encounter.model import AuditEvent, EncounterId
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase

__all__ = ["Head", "append", "commitment", "first_wrong", "head", "of"]

FORM = 2
COLUMNS_1 = ("seq", "action", "at", "actor", "encounter", "detail", "answers")
COLUMNS = ("form", "seq", "action", "at", "actor", "role", "encounter", "patient", "tablet", "version", "run", "ticks", "detail", "answers")
BLANK_1 = ("", None, "", "", "", 0)
"""What a row of form 1 holds in role, patient, tablet, version, run and ticks."""
BEFORE_ALL = bytes(32)
AT_A_TIME = 2000

CLOCK_SET_BACK = "clock-set-back"
NEVER_MIND = timedelta(seconds=10)
"""Less than this is two acts that overtook each other, or a clock that is kept right by the network."""

NOBODY = ("patient", "system")
"""Who acts and is no member of staff."""


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
    at, ticks = codec.instant(event.at), round(database.stamp.ticks() * 1000)
    last = _last(database)
    if last and (lost := _gone_back(last, event.at, database.stamp.run, ticks)):
        detail = {"from": last["at"], "to": at, "seconds": str(round(lost.total_seconds()))}
        back = AuditEvent(action=CLOCK_SET_BACK, at=event.at, actor="system", detail=detail)
        _write(database, key, _head(last), back, ticks=ticks, answers=())
        last = _last(database)
    _write(database, key, _head(last), event, ticks=ticks, answers=answers)


def head(database: EncryptedDatabase) -> Head:
    """The last row; number 0 before there is any."""
    return _head(_last(database))


def first_wrong(database: EncryptedDatabase, key: bytes, kept: Head | None = None) -> int | None:
    """The number of the first row that is not as it was written, or is missing; None if all is well.

    The HMAC covers the row's number, so a gap shows as well. `kept` is a head kept elsewhere: the log must still hold it.
    """
    seq, mac, chain = 0, BEFORE_ALL, HMAC(key, SHA256())
    sql = f"SELECT {', '.join(COLUMNS)}, mac FROM audit_event WHERE seq > ? ORDER BY seq LIMIT {AT_A_TIME}"  # noqa: S608 - our own names
    while rows := database.tuples(sql, seq):
        for row in rows:
            told = _told(row)
            if told is None or (mac := _next(chain, mac, told)) != row[-1]:
                return seq + 1
            seq = int(row[1])
            if kept and kept.seq == seq and kept.mac != mac:
                return seq
    return seq + 1 if kept and kept.seq > seq else None


def of(database: EncryptedDatabase, encounter: EncounterId) -> tuple[AuditEvent, ...]:
    """What happened to a visit, oldest first."""
    return tuple(codec.audit_event(row) for row in database.rows("SELECT * FROM audit_event WHERE encounter = ? ORDER BY seq", encounter))


def commitment(salt: bytes, form: str, link_id: str, values: str, before: str | None = None) -> dict[str, str]:
    """Which question was answered, and an HMAC of the answer that says nothing without the visit's `salt`; and one of that before it."""
    told = {"form": form, "linkId": link_id, "hmac": _salted(salt, form, link_id, values)}
    return told if before is None else told | {"before": _salted(salt, form, link_id, before)}


def _salted(salt: bytes, form: str, link_id: str, values: str) -> str:
    return hmac.digest(salt, codec.to_json([form, link_id, values]).encode("utf-8"), "sha256").hex()


def _write(
    database: EncryptedDatabase, key: bytes, before: Head, event: AuditEvent, *, ticks: int, answers: Sequence[dict[str, str]]
) -> None:
    stamp = database.stamp
    facts: tuple[Any, ...] = (
        FORM,
        before.seq + 1,
        event.action,
        codec.instant(event.at),
        event.actor,
        event.role or _role(database, event.actor),
        event.encounter,
        event.patient,
        stamp.tablet,
        stamp.version,
        stamp.run,
        ticks,
        codec.to_json(event.detail) if event.detail else "{}",
        codec.to_json(list(answers)),
    )
    marks = ", ".join("?" * (len(COLUMNS) + 1))
    sql = f"INSERT INTO audit_event ({', '.join(COLUMNS)}, mac) VALUES ({marks})"  # noqa: S608 - our own names
    database.execute(sql, *facts, _next(HMAC(key, SHA256()), before.mac, _form_2(facts)))


def _role(database: EncryptedDatabase, actor: str) -> str:
    """What a member of staff may do at this moment; blank for a patient or the program itself."""
    for (roles,) in () if actor in NOBODY else database.tuples("SELECT roles FROM staff WHERE id = ?", actor):
        return " ".join(sorted(json.loads(roles)))
    return ""


def _last(database: EncryptedDatabase) -> dict[str, Any] | None:
    found = database.rows("SELECT seq, mac, at, run, ticks FROM audit_event ORDER BY seq DESC LIMIT 1")
    return found[0] if found else None


def _head(row: dict[str, Any] | None) -> Head:
    return Head(row["seq"], row["mac"]) if row else Head(0, BEFORE_ALL)


def _gone_back(last: dict[str, Any], at: datetime, run: str, ticks: int) -> timedelta | None:
    """By how much the time of day has gone back since the row before: it may still be later than that, but less than it must be."""
    passed = timedelta(milliseconds=ticks - last["ticks"]) if last["run"] == run else timedelta(0)
    lost = datetime.fromisoformat(last["at"]) + passed - at
    return lost if lost > NEVER_MIND else None


def _told(row: tuple[Any, ...]) -> str | None:
    """What the HMAC of a row is over; None for what no row can hold."""
    try:
        return _form_2(row[:-1]) if row[0] == FORM else _form_1(row)
    except (TypeError, ValueError):  # a number where words belong, or the other way round
        return None


def _form_1(row: tuple[Any, ...]) -> str | None:
    """None where something was written beside it since."""
    told = dict(zip(COLUMNS, row, strict=False))
    blank = tuple(told[column] for column in ("role", "patient", "tablet", "version", "run", "ticks"))
    return codec.to_json(tuple(told[column] for column in COLUMNS_1)) if told["form"] == 1 and blank == BLANK_1 else None


def _form_2(row: tuple[Any, ...]) -> str:
    """A row by `COLUMNS` as `codec.to_json` writes it. Written out, since `audit verify` does it a million times."""
    form, seq, action, at, actor, role, encounter, patient, tablet, version, run, ticks, detail, answers = row
    visit = "null" if encounter is None else _quoted(encounter)
    whose = "null" if patient is None else _quoted(patient)
    return (
        f"[{form:d},{seq:d},{_quoted(action)},{_quoted(at)},{_quoted(actor)},{_quoted(role)},{visit},{whose},"
        f"{_quoted(tablet)},{_quoted(version)},{_quoted(run)},{ticks:d},{_quoted(detail)},{_quoted(answers)}]"
    )


def _next(chain: HMAC, before: bytes, told: str) -> bytes:
    """The HMAC of a row that comes after one with the HMAC `before`. `chain` holds the key, and is left as it is."""
    link = chain.copy()
    link.update(before + told.encode("utf-8"))
    return link.finalize()
