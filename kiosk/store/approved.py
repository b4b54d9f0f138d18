"""Who approved which words of which form, and when. What is approved is never changed: other words are another row."""

from collections.abc import Sequence

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


def kept(database: EncryptedDatabase) -> tuple[Approval, ...]:
    """Oldest first."""
    return tuple(codec.approval(row) for row in database.rows("SELECT * FROM approval ORDER BY seq"))
