"""Proves a copy of the database: every page, every row of the log up to the head that was kept elsewhere, every document."""

import hashlib
import hmac
from collections.abc import Iterator
from typing import Any

from kiosk.errors import BackupError, StoreDamaged, StoreError
from kiosk.store import audit
from kiosk.store.audit import Head
from kiosk.store.manifest import Manifest
from kiosk.store.sqlcipher import EncryptedDatabase

NOTHING_CHANGED = "Take another back-up; nothing was changed."


def prove(database: EncryptedDatabase, audit_key: bytes, manifest: Manifest | None = None) -> None:
    """BackupError, naming the first thing that is wrong. Reads everything: about 10 s a gigabyte, and 10 s a million rows of the log."""
    try:
        prove_pages(database)
        _prove_log(database, audit_key, manifest.head if manifest else None)
        _prove_counts(database, manifest.counts if manifest else {})
        _prove_documents(database)
        _prove_forms(database)
    except StoreError as error:
        raise BackupError(f"This copy cannot be read: {error} {NOTHING_CHANGED}") from error


def prove_pages(database: EncryptedDatabase) -> None:
    """The same for its pages alone, which asks nothing of its tables."""
    try:
        database.check()
        found = [next(iter(row.values())) for row in database.rows("PRAGMA integrity_check")]
        contradicts = found != ["ok"] or bool(database.rows("PRAGMA foreign_key_check"))
    except StoreDamaged as error:
        raise BackupError(f"This copy is damaged: a page of it is not as it was written. {NOTHING_CHANGED}") from error
    if contradicts:
        raise BackupError(f"This copy is damaged: its tables contradict each other. {NOTHING_CHANGED}")


def _prove_log(database: EncryptedDatabase, audit_key: bytes, kept: Head | None) -> None:
    wrong = audit.first_wrong(database, audit_key, kept)
    if wrong is not None:
        raise BackupError(f"This copy is not as it was written: entry {wrong} of its log is wrong or missing. {NOTHING_CHANGED}")
    head = audit.head(database)
    if kept and (head.seq != kept.seq or not hmac.compare_digest(head.mac, kept.mac)):
        raise BackupError(f"This copy is not the one its manifest tells of: its log goes on to entry {head.seq}. {NOTHING_CHANGED}")


def _prove_counts(database: EncryptedDatabase, counts: dict[str, int]) -> None:
    tables = {row["name"] for row in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table, count in counts.items():
        if table not in tables or database.rows(f'SELECT count(*) AS n FROM "{table}"')[0]["n"] != count:  # noqa: S608 - a table there is
            raise BackupError(f"This copy does not hold what its manifest tells of: {table}. {NOTHING_CHANGED}")


def _prove_documents(database: EncryptedDatabase) -> None:
    for row in _one_by_one(database, "SELECT seq AS at, sha256, body FROM document WHERE seq > ? ORDER BY seq LIMIT 1", 0):
        if hashlib.sha256(row["body"]).hexdigest() != row["sha256"]:
            raise BackupError(f"This copy is damaged: document {row['at']} is not as it was sealed. {NOTHING_CHANGED}")


def _prove_forms(database: EncryptedDatabase) -> None:
    for row in _one_by_one(database, "SELECT digest AS at, source FROM questionnaire WHERE digest > ? ORDER BY digest LIMIT 1", b""):
        if hashlib.sha256(row["source"].encode("utf-8", "surrogatepass")).digest() != row["at"]:
            raise BackupError(f"This copy is damaged: a form is not as it was shown. {NOTHING_CHANGED}")


def _one_by_one(database: EncryptedDatabase, sql: str, at: object) -> Iterator[dict[str, Any]]:
    while rows := database.rows(sql, at):
        yield rows[0]
        at = rows[0]["at"]
