"""The pages of an encrypted database as SQLite sees them, free ones and the log of changes included: what a holder of the key finds.

SQLCipher 4: pages of 4096 bytes, AES-256-CBC, the last 80 bytes of each its IV and HMAC; the first 16 of the file are the salt.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from kiosk.store.keys import Envelope, keys_of
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

PAGE, RESERVED, SALT = 4096, 80, 16
WAL_HEAD, FRAME_HEAD = 32, 24


def plain_pages(kiosk: KioskOnDisk) -> bytes:
    """Every page of the file and of the log, one after the other."""
    data_key = Envelope.read(kiosk.file("vault.json").read_text(encoding="utf-8")).open(PASSPHRASE)
    assert data_key is not None
    key = keys_of(data_key).database
    found = b"".join(_plain(page, key, first=at == 0) for at, page in enumerate(_pages(kiosk.file("records.db"))))
    assert b"CREATE TABLE" in found, "not decrypted"
    return found + b"".join(_plain(page, key, first=number == 1) for number, page in _frames(kiosk.file("records.db-wal")))


def _pages(path: Path) -> list[bytes]:
    body = path.read_bytes()
    return [body[at : at + PAGE] for at in range(0, len(body), PAGE)]


def _frames(path: Path) -> list[tuple[int, bytes]]:
    """(page number, page) of every frame, also of those that count no more."""
    body = path.read_bytes() if path.exists() else b""
    starts = range(WAL_HEAD, len(body), FRAME_HEAD + PAGE)
    return [(int.from_bytes(body[at : at + 4], "big"), body[at + FRAME_HEAD : at + FRAME_HEAD + PAGE]) for at in starts]


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    sealed = page[SALT if first else 0 : PAGE - RESERVED]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[PAGE - RESERVED : PAGE - RESERVED + 16])).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()
