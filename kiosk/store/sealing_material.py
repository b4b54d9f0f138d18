"""What the clinic seals with. Only here, inside the encrypted database: nothing writes it into a log or a file."""

from datetime import datetime

from kiosk.encounter.model import SealMaterial
from kiosk.store import codec
from kiosk.store.sqlcipher import EncryptedDatabase


def keep(database: EncryptedDatabase, material: SealMaterial, at: datetime) -> None:
    """Use this from now on; the key before it is forgotten, its certificate stays."""
    database.execute("UPDATE seal_material SET private_key = x''")
    database.execute(
        "INSERT INTO seal_material (private_key, certificate, chain, at) VALUES (?, ?, ?, ?)",
        material.key,
        material.certificate,
        codec.chain_to_json(material.chain),
        codec.instant(at),
    )


def kept(database: EncryptedDatabase) -> SealMaterial | None:
    """What is used now; None before there was any."""
    for row in database.rows("SELECT * FROM seal_material ORDER BY seq DESC LIMIT 1"):
        return codec.seal_material(row)
    return None
