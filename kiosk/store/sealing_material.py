"""What the clinic seals with. Only here, inside the encrypted database: nothing writes it into a log or a file."""

from hashlib import sha256

from kiosk.encounter.clinic.word_settings import CERTIFICATE
from kiosk.encounter.model import AuditEvent, SealMaterial
from kiosk.store import codec, settings
from kiosk.store.sqlcipher import EncryptedDatabase


def keep(database: EncryptedDatabase, material: SealMaterial, event: AuditEvent) -> None:
    """Use this from now on; the key before it is forgotten, its certificate stays."""
    before, now = kept(database), sha256(material.certificate).hexdigest()
    settings.keep_change(database, CERTIFICATE, sha256(before.certificate).hexdigest() if before else "", now, event)
    database.execute("UPDATE seal_material SET private_key = x''")
    database.execute(
        "INSERT INTO seal_material (private_key, certificate, chain, at) VALUES (?, ?, ?, ?)",
        material.key,
        material.certificate,
        codec.chain_to_json(material.chain),
        codec.instant(event.at),
    )


def kept(database: EncryptedDatabase) -> SealMaterial | None:
    """What is used now; None before there was any."""
    for row in database.rows("SELECT * FROM seal_material ORDER BY seq DESC LIMIT 1"):
        return codec.seal_material(row)
    return None
