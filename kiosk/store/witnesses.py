"""What can contradict the log besides its own chain: the ends of it that back-ups keep, and the documents it says were sealed.

Whoever holds the keys and can program may write a chain that is right in itself. These stand elsewhere.
"""

import hashlib
from datetime import datetime
from pathlib import Path

from kiosk.encounter.model import EncounterId
from kiosk.store import codec, keeping
from kiosk.store.keeping import Kept
from kiosk.store.sqlcipher import EncryptedDatabase

SEALED = "('seal', 'seal-raised')"


def unheld(database: EncryptedDatabase, audit_key: bytes, folder: Path) -> tuple[Kept, ...]:
    """The back-ups in `folder` whose end of the log is not in the log, oldest first; but for those that a restore went back behind."""
    found = reversed(keeping.kept(folder, audit_key))
    return tuple(one for one in found if not _holds(database, one) and not _was_restored_behind(database, one))


def misplaced(database: EncryptedDatabase) -> tuple[EncounterId, ...]:
    """Visits whose documents, read whole, are not those that the log says were sealed. Erased visits have none, and are not meant."""
    asked = f"SELECT encounter, json_extract(detail, '$.sha256') FROM audit_event WHERE action IN {SEALED}"  # noqa: S608 - our own words
    visits = {visit for (visit,) in database.tuples("SELECT id FROM encounter")}
    told = {(visit, digest) for visit, digest in database.tuples(asked) if visit in visits}
    kept = {(visit, _digest(database, seq)) for seq, visit in database.tuples("SELECT seq, encounter FROM document")}
    return tuple(EncounterId(visit) for visit in sorted({visit for visit, _ in told ^ kept}))


def _holds(database: EncryptedDatabase, back_up: Kept) -> bool:
    head = back_up.manifest.head
    return not head.seq or database.tuples("SELECT mac FROM audit_event WHERE seq = ?", head.seq) == [(head.mac,)]


def _was_restored_behind(database: EncryptedDatabase, back_up: Kept) -> bool:
    """Whether the log says that a copy older than this one was restored after it was made."""
    restores = (codec.audit_event(row) for row in database.rows("SELECT * FROM audit_event WHERE action = 'restored'"))
    spans = ((event.detail.get("made", ""), event.at) for event in restores)
    return any(made and datetime.fromisoformat(made) < back_up.manifest.made <= at for made, at in spans)


def _digest(database: EncryptedDatabase, seq: int) -> str:
    return hashlib.sha256(database.tuples("SELECT body FROM document WHERE seq = ?", seq)[0][0]).hexdigest()
