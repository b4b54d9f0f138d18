"""Statements: what is recorded beside or after a consent, each with its ink."""

from kiosk.encounter.model import EncounterId, Statement
from kiosk.store import codec, signing
from kiosk.store.sqlcipher import EncryptedDatabase


def state(database: EncryptedDatabase, visit: EncounterId, statement: Statement) -> None:
    """Keep a statement with its ink; the visit then waits for the press."""
    database.execute(
        "INSERT INTO statement (id, encounter, kind, at, by_whom, how, reason, details, of_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement.id,
        visit,
        statement.kind.value,
        codec.instant(statement.at),
        statement.by,
        statement.how,
        statement.reason,
        codec.to_json(statement.details),
        statement.of,
    )
    for signature in statement.signatures:
        signing.keep_ink(database, "signature", visit, signature, statement=statement.id)
    database.execute("UPDATE encounter SET unsealed = 1 WHERE id = ?", visit)


def statements(database: EncryptedDatabase, visit: EncounterId) -> tuple[Statement, ...]:
    """In the order they were made."""
    ink: dict[str, list[codec.Row]] = {}
    for row in database.rows("SELECT * FROM signature WHERE encounter = ? AND statement <> '' ORDER BY seq", visit):
        ink.setdefault(row["statement"], []).append(row)
    rows = database.rows("SELECT * FROM statement WHERE encounter = ? ORDER BY seq", visit)
    return tuple(codec.statement(row, [codec.signature(made) for made in ink.get(row["id"], ())]) for row in rows)
