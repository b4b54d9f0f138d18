"""What a back-up says of itself: one JSON file beside its parts.

    inkwell-3f09a1c2-20261121T030000Z/
        manifest.json     this
        records.db        the database, encrypted as in the strongroom
        vault.json        the wrapped keys, as they were

It names no path: the parts have fixed names. An HMAC under the key of the audit log shows who wrote it.
"""

import hmac
import json
import re
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from kiosk.errors import BackupError
from kiosk.store.audit import Head

FORMAT = 1
MANIFEST, KEYS, DATABASE = "manifest.json", "vault.json", "records.db"
PARTS = (KEYS, DATABASE)
LARGEST = 65536
"""Bytes of a manifest or a key file; ours have one or two thousand."""
NOT_ONE = "This is not a back-up of Inkwell, or its manifest is damaged. Nothing was changed."


@dataclass(frozen=True, slots=True)
class Part:
    """A file of the back-up: bytes and SHA-256 (hex)."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """When it was made and by which program, the end of its log, how much it holds, and its parts by name."""

    made: datetime
    program: str
    head: Head
    counts: dict[str, int]
    parts: dict[str, Part]

    def text(self, key: bytes) -> str:
        """As it stands in manifest.json."""
        told = self._told()
        return json.dumps(told | {"hmac": _mac(key, told)}, indent=1)

    def _told(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "made": self.made.isoformat(timespec="seconds"),
            "program": self.program,
            "audit": {"seq": self.head.seq, "mac": self.head.mac.hex()},
            "counts": self.counts,
            "parts": {name: asdict(part) for name, part in self.parts.items()},
        }

    @property
    def size(self) -> int:
        """Bytes of all parts."""
        return sum(part.size for part in self.parts.values())


@dataclass(frozen=True, slots=True)
class ReadManifest:
    """A manifest as read, by whomever it was written."""

    manifest: Manifest
    _told: dict[str, Any]
    _mac: str

    def is_by(self, key: bytes) -> bool:
        """Whether whoever wrote it had `key`."""
        return hmac.compare_digest(_mac(key, self._told), self._mac)


def read_manifest(text: str) -> ReadManifest:
    """BackupError for anything that `Manifest.text` did not write. Nothing in it is used as a path."""
    try:
        told = json.loads(text)
        mac = told.pop("hmac")
        if told["format"] != FORMAT:
            raise BackupError("This back-up was made by a newer Inkwell. Install that one; nothing was changed.")
        parts = {name: Part(_number(told["parts"][name]["size"]), _hex(told["parts"][name]["sha256"])) for name in PARTS}
        head = Head(_number(told["audit"]["seq"]), bytes.fromhex(_hex(told["audit"]["mac"])))
        counts = {str(name): _number(count) for name, count in told["counts"].items()}
        made = datetime.fromisoformat(told["made"])
        if set(told["parts"]) != set(PARTS) or made.tzinfo is None:
            raise BackupError(NOT_ONE)
        return ReadManifest(Manifest(made, str(told["program"]), head, counts, parts), told, _hex(mac))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise BackupError(NOT_ONE) from error


def _mac(key: bytes, told: dict[str, Any]) -> str:
    plain = json.dumps(told, sort_keys=True, separators=(",", ":"))
    return hmac.digest(key, b"inkwell back-up 1" + plain.encode("utf-8", "surrogatepass"), "sha256").hex()


def _number(value: object) -> int:
    if type(value) is not int or not 0 <= value < 1 << 62:
        raise ValueError
    return value


def _hex(value: object) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9a-f]{64}", value):
        raise ValueError
    return value
