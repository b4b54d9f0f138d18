"""The pages of an encrypted database, one by one, without SQLite: whoever salvages reads what is good and steps over what is not.

SQLCipher 4 with a raw key: 4096 bytes a page, of which the last 80 are IV (16) and HMAC-SHA512 (64) over content, IV and page
number; AES-256-CBC. The first 16 bytes of the file are the salt of the HMAC's key (PBKDF2, 2 rounds, salt xor 0x3a).
Sources: https://www.zetetic.net/sqlcipher/design/ and https://www.sqlite.org/fileformat2.html, sections 1 to 2 and 4 (the log).
"""

import hashlib
import hmac
import struct
from pathlib import Path

SIZE, RESERVED, SALT = 4096, 80, 16
USABLE = SIZE - RESERVED
FRAME = 24 + SIZE


class Pages:
    """Pages by number, from 1, the write-ahead log laid over the file. Whoever asks for a bad one gets None."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._file = path.open("rb")
        self._key = key
        self.count = path.stat().st_size // SIZE
        self._newer = _committed(path.with_name(path.name + "-wal"))
        self._hmac_key = self._found(self._file.read(SALT))
        self.count = max(self.count, *self._newer, 0)

    def page(self, number: int) -> bytes | None:
        """Its USABLE bytes, decrypted; None if it is not as it was written, or not there."""
        raw = self._raw(number)
        if len(raw) != SIZE:
            return None
        start = SALT if number == 1 else 0
        content, iv, mac = raw[start:USABLE], raw[USABLE : USABLE + 16], raw[USABLE + 16 :]
        if not hmac.compare_digest(hmac.digest(self._hmac_key, content + iv + struct.pack("<I", number), "sha512"), mac):
            return None
        return bytes(start) + self._decrypted(content, iv)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _found(self, salt: bytes) -> bytes:
        """The key of the HMACs. If no page is right with it, a bit of the salt may have flipped: there are only 128 to try."""
        told = int.from_bytes(salt.ljust(SALT, b"\0"), "big")
        for flipped in (0, *(1 << bit for bit in range(8 * SALT))):
            self._hmac_key = _hmac_key(self._key, (told ^ flipped).to_bytes(SALT, "big"))
            if any(self.page(number) for number in range(2, min(self.count, 8) + 1)):
                return self._hmac_key
        return _hmac_key(self._key, salt)

    def _raw(self, number: int) -> bytes:
        if newer := self._newer.get(number):
            return newer
        self._file.seek((number - 1) * SIZE)
        return self._file.read(SIZE)

    def _decrypted(self, content: bytes, iv: bytes) -> bytes:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        return decryptor.update(content) + decryptor.finalize()


def _hmac_key(key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def _committed(log: Path) -> dict[int, bytes]:
    """The pages of all whole transactions in the log, by number; a torn end does not count, as SQLite has it."""
    try:
        content = log.read_bytes()
    except OSError:
        return {}
    if len(content) < 32:
        return {}
    order = ">" if struct.unpack_from(">I", content)[0] & 1 else "<"
    salts, pages, pending = content[16:24], dict[int, bytes](), dict[int, bytes]()
    sums = _sums(content[:24], order, (0, 0))
    for at in range(32, len(content) - FRAME + 1, FRAME):
        number, committed = struct.unpack_from(">II", content, at)
        sums = _sums(content[at + 24 : at + FRAME], order, _sums(content[at : at + 8], order, sums))
        if content[at + 8 : at + 16] != salts or sums != struct.unpack_from(">II", content, at + 16):
            break
        pending[number] = content[at + 24 : at + FRAME]
        if committed:
            pages |= pending
            pending = {}
    return pages


def _sums(content: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    words = struct.unpack(f"{order}{len(content) // 4}I", content)
    for one, other in zip(words[::2], words[1::2], strict=True):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
