"""What clinicians decide on flags, and what is signed, frozen and sealed."""

from collections.abc import Sequence

from kiosk.encounter.model import Document, DocumentKind, EncounterId, FlagDecision, FrozenFlag, FrozenResponse, Signature
from kiosk.encounter.rules import waits
from kiosk.errors import NotAllowed
from kiosk.staff_words import to_staff
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase


def decide(database: EncryptedDatabase, visit: EncounterId, decision: FlagDecision) -> None:
    """Keep a decision in front of older ones on the same flag."""
    database.execute(
        "INSERT INTO flag_decision (encounter, flag, verdict, reason, by_whom, at) VALUES (?, ?, ?, ?, ?, ?)",
        visit,
        decision.flag,
        decision.verdict.value,
        decision.reason,
        decision.by,
        codec.instant(decision.at),
    )


def decisions(database: EncryptedDatabase, visit: EncounterId) -> tuple[FlagDecision, ...]:
    """The latest on each flag, in the order they were made."""
    rows = database.rows(
        "SELECT * FROM flag_decision WHERE seq IN (SELECT max(seq) FROM flag_decision WHERE encounter = ? GROUP BY flag) ORDER BY seq",
        visit,
    )
    return tuple(codec.decision(row) for row in rows)


def sign(
    database: EncryptedDatabase,
    visit: EncounterId,
    signatures: Sequence[Signature],
    responses: Sequence[FrozenResponse],
    flags: Sequence[FrozenFlag],
) -> None:
    """The ink of all, responses and flags; the visit then waits for the press. NotAllowed to freeze a visit twice."""
    if (responses or flags) and frozen_responses(database, visit):
        raise NotAllowed(to_staff("This visit is signed already."))
    for signature in signatures:
        keep_ink(database, "signature", visit, signature)
    database.execute("DELETE FROM held_signature WHERE encounter = ?", visit)
    for response in responses:
        database.execute(
            "INSERT INTO frozen_response (encounter, form, json, text_digest) VALUES (?, ?, ?, ?)",
            visit,
            response.form,
            response.json,
            response.text_digest,
        )
    for flag in flags:
        _keep_flag(database, visit, flag)
    database.execute("UPDATE encounter SET unsealed = 1 WHERE id = ?", visit)


def hold(database: EncryptedDatabase, visit: EncounterId, signature: Signature) -> None:
    """The ink of one signer of several, in place of what was held for its page. NotAllowed once the visit is signed."""
    if frozen_responses(database, visit):
        raise NotAllowed(to_staff("This visit is signed already."))
    database.execute("DELETE FROM held_signature WHERE encounter = ? AND page = ?", visit, signature.page)
    keep_ink(database, "held_signature", visit, signature)


def held(database: EncryptedDatabase, visit: EncounterId) -> tuple[Signature, ...]:
    """In the order they were given."""
    return tuple(codec.signature(row) for row in database.rows("SELECT * FROM held_signature WHERE encounter = ? ORDER BY seq", visit))


def signatures(database: EncryptedDatabase, visit: EncounterId) -> tuple[Signature, ...]:
    """Those under the consent, in the order they were made."""
    rows = database.rows("SELECT * FROM signature WHERE encounter = ? AND statement = '' ORDER BY seq", visit)
    return tuple(codec.signature(row) for row in rows)


def frozen_responses(database: EncryptedDatabase, visit: EncounterId) -> tuple[FrozenResponse, ...]:
    """As signed."""
    return tuple(
        codec.frozen_response(row) for row in database.rows("SELECT * FROM frozen_response WHERE encounter = ? ORDER BY seq", visit)
    )


def frozen_flags(database: EncryptedDatabase, visit: EncounterId) -> tuple[FrozenFlag, ...]:
    """As signed."""
    return tuple(codec.frozen_flag(row) for row in database.rows("SELECT * FROM frozen_flag WHERE encounter = ? ORDER BY seq", visit))


def seal(database: EncryptedDatabase, visit: EncounterId, document: Document) -> None:
    """Keep the document; the visit waits for the press no longer if all of it has one. KeyError if it never began."""
    if not database.execute("UPDATE encounter SET unsealed = 0 WHERE id = ?", visit):
        raise KeyError(visit)
    columns = "encounter, kind, sha256, pages, at, body, statement, of_digest, level, record_digest"
    database.execute(
        f"INSERT INTO document ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own names
        visit,
        document.kind,
        document.sha256,
        document.pages,
        codec.instant(document.at),
        document.body,
        document.statement,
        document.of,
        document.level,
        document.record_digest,
    )
    if _waits(database, visit):
        database.execute("UPDATE encounter SET unsealed = 1 WHERE id = ?", visit)


def _waits(database: EncryptedDatabase, visit: EncounterId) -> bool:
    roles = [row["role"] for row in database.rows("SELECT role FROM signature WHERE encounter = ? AND statement = ''", visit)]
    told = database.rows("SELECT kind, id FROM statement WHERE encounter = ? ORDER BY seq", visit)
    made = database.rows("SELECT kind, statement FROM document WHERE encounter = ?", visit)
    stated = [(DocumentKind(row["kind"]), row["id"]) for row in told]
    return bool(waits(roles, stated, {(row["kind"], row["statement"]) for row in made}))


def documents(database: EncryptedDatabase, visit: EncounterId) -> tuple[Document, ...]:
    """Oldest first."""
    return tuple(codec.document(row) for row in database.rows("SELECT * FROM document WHERE encounter = ? ORDER BY seq", visit))


def unsealed(database: EncryptedDatabase) -> tuple[EncounterId, ...]:
    """Visits that wait for the press, in the order of their numbers."""
    return tuple(EncounterId(row["id"]) for row in database.rows("SELECT id FROM encounter WHERE unsealed ORDER BY year, serial"))


def keep_ink(database: EncryptedDatabase, table: str, visit: EncounterId, signature: Signature, **more: str) -> None:
    """Ink in `signature`, perhaps under a `statement`, or in `held_signature`."""
    row = {
        "encounter": visit,
        "role": signature.role,
        "name": signature.name,
        "meaning": signature.meaning,
        "strokes": codec.to_json(signature.strokes),
        "at": codec.instant(signature.at),
        "how": signature.how,
        "page": signature.page,
        "over_digest": signature.over,
    } | more
    marks = ", ".join("?" * len(row))
    database.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", *row.values())  # noqa: S608 - our own names


def _keep_flag(database: EncryptedDatabase, visit: EncounterId, flag: FrozenFlag) -> None:
    database.execute(
        "INSERT INTO frozen_flag (encounter, link_id, level, text, question, answer, source) VALUES (?, ?, ?, ?, ?, ?, ?)",
        visit,
        flag.link_id,
        flag.level.value,
        flag.text,
        flag.question,
        flag.answer,
        flag.source,
    )
