"""Who approved which words of which form, and when. What is approved is never changed: other words are another row."""

from collections.abc import Sequence
from hashlib import sha256

from kiosk.encounter.model import Approval
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase


def keep(database: EncryptedDatabase, approvals: Sequence[Approval]) -> None:
    """A row each."""
    for approval in approvals:
        database.execute(
            "INSERT INTO approval (treatment, form, url, version, digest, who, title, at, language, draft, demonstration)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            approval.treatment,
            approval.form,
            approval.url,
            approval.version,
            approval.digest,
            approval.who,
            approval.title,
            codec.instant(approval.at),
            approval.language,
            int(approval.draft),
            int(approval.demonstration),
        )


def keep_sources(database: EncryptedDatabase, sources: Sequence[str]) -> None:
    """The exact words that were approved, so that they can be shown again when the disk holds newer ones."""
    for source in sources:
        digest = sha256(source.encode()).digest()
        database.execute("INSERT INTO questionnaire (digest, source) VALUES (?, ?) ON CONFLICT DO NOTHING", digest, source)


def source(database: EncryptedDatabase, digest: str) -> str:
    """The words of a form by the SHA-256 (hex) of them; blank if they are not kept."""
    found = database.tuples("SELECT source FROM questionnaire WHERE digest = ?", bytes.fromhex(digest))
    return str(found[0][0]) if found else ""


def kept(database: EncryptedDatabase) -> tuple[Approval, ...]:
    """Oldest first."""
    return tuple(codec.approval(row) for row in database.rows("SELECT * FROM approval ORDER BY seq"))
