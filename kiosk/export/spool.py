"""Files on disk: as they are, and under a passing key."""

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

PIECE = 1 << 20
"""Bytes that are read at a time where a file is read again."""


class Written:
    """A file on disk as it is."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file: BinaryIO = os.fdopen(os.open(path, flags, 0o600), "wb", buffering=PIECE // 4)

    def write(self, data: bytes, /) -> object:
        """See Sink."""
        return self._file.write(data)

    def close(self) -> None:
        """See Sink."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def let_go(self) -> None:
        """Nobody wants it any more; whatever the disk says, it is no longer open."""
        with suppress(OSError):
            self._file.close()


def sync_folder(folder: Path) -> None:
    """The names in a folder on disk; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Spool:
    """A file under a key that only this process knows, for as long as it runs (AES-256-CTR). Written once, and read once."""

    def __init__(self, path: Path, check: Callable[[], object]) -> None:
        """`check` is called for every piece that is read: it raises if nobody wants the rest."""
        self.path = path
        self._check = check
        self._key, self._nonce = secrets.token_bytes(32), secrets.token_bytes(16)
        self._file = Written(path)
        self._cipher = self._new_cipher().encryptor()

    def write(self, data: bytes, /) -> object:
        """See Sink."""
        return self._file.write(self._cipher.update(data))

    def close(self) -> None:
        """See Sink."""
        self._file.close()

    def let_go(self) -> None:
        """See Written."""
        self._file.let_go()

    def read(self) -> Iterator[bytes]:
        """What was written, in pieces; then it is gone."""
        plain = self._new_cipher().decryptor()
        with self.path.open("rb") as file:
            while piece := file.read(PIECE):
                self._check()
                yield plain.update(piece)
        self.path.unlink()

    def _new_cipher(self) -> Any:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        return Cipher(algorithms.AES(self._key), modes.CTR(self._nonce))
