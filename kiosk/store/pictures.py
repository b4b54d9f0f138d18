"""Pictures of the clinic: the one in its letterhead, and those before it. Kept by what they are, inside the encrypted database."""

from hashlib import sha256

from kiosk.encounter.clinic.word_settings import LOGO
from kiosk.encounter.model import AuditEvent
from kiosk.store import settings
from kiosk.store.sqlcipher import EncryptedDatabase

SCHEMA = """
    CREATE TABLE picture (
        digest      TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),   -- SHA-256 of body, hex
        body        BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER a_picture_stays BEFORE UPDATE ON picture
        BEGIN SELECT RAISE(ABORT, 'a picture stays as it is'); END;
"""


def logo(database: EncryptedDatabase) -> bytes:
    """The picture in the letterhead; empty if there is none."""
    digest = settings.rules(database).words(LOGO)
    found = database.tuples("SELECT body FROM picture WHERE digest = ?", digest) if digest else []
    return bytes(found[0][0]) if found else b""


def set_logo(database: EncryptedDatabase, body: bytes, event: AuditEvent) -> None:
    """Use this one from now on; empty takes it away. Those before it stay, so that it can be taken back."""
    digest = sha256(body).hexdigest() if body else ""
    if digest:
        database.execute("INSERT INTO picture (digest, body) VALUES (?, ?) ON CONFLICT DO NOTHING", digest, body)
    settings.keep_rule(database, LOGO, digest, event)
