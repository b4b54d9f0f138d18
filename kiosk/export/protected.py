"""One zip, encrypted with AES-256 (WinZip AE-2), that 7-Zip, WinZip, Keka and PeaZip open with its passphrase.

Files grow side by side while visits are read, and a zip takes one after the other: until then each lies in the hidden folder encrypted
under a key that only this process knows, for as long as it runs. Nothing is on the disk in plain, not even for a moment.

The names inside are not encrypted (the format has no way to): they hold visit numbers, never a name. The format also turns a passphrase
into a key a thousand times too fast (PBKDF2 with 1,000 rounds), so that all depends on the passphrase: a weak one is refused.
"""

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.encounter.outgoing.exporting import Strength
from kiosk.export.archive import Plan, Sink, Stage
from kiosk.export.spool import Spool, sync_folder

A_DAY, DECADES = 1e12, 1e16
"""Guesses. A strong computer makes ten million a second at this format: a day, and some thirty years."""
LONGEST = 72
"""Letters that are looked at: more do not make it weaker, and the estimate would take long."""


def strength(passphrase: str, known: Sequence[str] = ()) -> Strength:
    """How well it holds, as zxcvbn counts guesses: the words that are known first, then dictionaries, names, keyboard rows and dates."""
    from zxcvbn import zxcvbn

    guesses = float(zxcvbn(passphrase[:LONGEST], list(known), max_length=LONGEST)["guesses"]) if passphrase else 0.0
    return Strength.WEAK if guesses < A_DAY else Strength.FAIR if guesses < DECADES else Strength.STRONG


class ProtectedStage(Stage):
    """A stage whose files become one zip."""

    def __init__(self, plan: Plan, passphrase: str, at: datetime) -> None:
        super().__init__(plan)
        self._passphrase, self._at = passphrase, at
        self._parts: dict[str, Spool] = {}

    def sink(self, name: str) -> Sink:
        """See Stage."""
        self._parts[name] = self.spool()
        return self._parts[name]

    def seal(self) -> None:
        """The manifest, and the zip; what lay there under a passing key is gone."""
        self.write_manifest()
        made = self.plan.hidden / "made.zip"
        with os.fdopen(os.open(made, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "w+b") as file:
            with self._zip(file) as zipped:
                for name, spool in self._parts.items():
                    with zipped.open(self._info(name), "w", force_zip64=True) as inside:
                        for piece in spool.read():
                            inside.write(piece)
            file.flush()
            os.fsync(file.fileno())
        sync_folder(self.plan.hidden)

    def release(self) -> Path:
        """See Stage."""
        return self._moved(self.plan.hidden / "made.zip", ".zip")

    def _zip(self, file: Any) -> Any:
        from pyzipper import WZ_AES, ZIP_DEFLATED, AESZipFile

        zipped = AESZipFile(file, "w", compression=ZIP_DEFLATED, compresslevel=6)
        zipped.setpassword(self._passphrase.encode())
        zipped.setencryption(WZ_AES, nbits=256, force_wz_aes_version=2)  # AE-2: no checksum of what was encrypted lies beside it
        return zipped

    def _info(self, name: str) -> Any:
        from pyzipper import ZIP_DEFLATED
        from pyzipper.zipfile_aes import AESZipInfo

        info = AESZipInfo(name, (self._at.year, self._at.month, self._at.day, self._at.hour, self._at.minute, self._at.second))
        info.compress_type = ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        return info
