"""The keys. A random data key is wrapped by the passphrase and by the recovery code, each in a slot of its own, and written as JSON.

Argon2id (RFC 9106) makes a wrapping key of a secret; AES key wrap (RFC 3394) wraps; HKDF (RFC 5869) makes of the data key
one key for each use. A digest over the whole tells a damaged file from a wrong passphrase. A third slot, where the clinic
wants it, is for starting unattended: the system's keyring keeps its wrapping key.
"""

import hashlib
import json
import secrets
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter
from typing import Any

from kiosk.errors import StoreDamaged
from kiosk.store import recovery

VERSION = 1
PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot
RECOVERY = "recovery"
UNATTENDED = "unattended"

UNREADABLE = "The file with the keys (vault.json) cannot be read. Restore a back-up; nothing was changed."
DAMAGED = "The file with the keys (vault.json) is damaged. Restore a back-up; nothing was changed."

TARGET = 0.25
"""Seconds that one guess is to cost on the machine of set-up."""
FEWEST, MOST = 3, 64
"""Passes: the fewest are RFC 9106's for 64 MiB (section 4)."""
DEAREST_KIB = 1 << 20
"""What a file may ask for at most: a forged one is not to fill the memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs with Argon2id; 0.13 s on a small machine. Kept with every slot, so that each opens as it was made."""

    passes: int = 3
    memory_kib: int = 65536
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Keys:
    """What the data key is used for; 32 bytes each."""

    database: bytes = field(repr=False)
    audit: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Envelope:
    """The wrapped data key, by slot: `passphrase` and `recovery`, and perhaps `unattended`."""

    slots: dict[str, dict[str, Any]] = field(repr=False)

    @classmethod
    def read(cls, text: str) -> "Envelope":
        """StoreDamaged if the text is not what `text` wrote."""
        try:
            told = json.loads(text)
            digest = told.pop("sha256")
            slots = {name: dict(slot) for name, slot in told["slots"].items()}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise StoreDamaged(UNREADABLE) from error
        if digest != _digest(told) or not {PASSPHRASE, RECOVERY} <= set(slots):
            raise StoreDamaged(DAMAGED)
        if told.get("version") != VERSION:
            raise StoreDamaged("The file with the keys (vault.json) was made by another version of Inkwell. Nothing was changed.")
        return cls(slots)

    def text(self) -> str:
        """As it stands in vault.json."""
        told: dict[str, Any] = {"version": VERSION, "slots": self.slots}
        return json.dumps(told | {"sha256": _digest(told)}, indent=1)

    def open(self, secret: str) -> bytes | None:
        """The data key; None if `secret` is neither passphrase nor recovery code."""
        if recovery.looks_like_one(secret) and (key := _unwrap(self.slots[RECOVERY], recovery.plain(secret))):
            return key
        return _unwrap(self.slots[PASSPHRASE], plain_passphrase(secret))

    def with_passphrase(self, key: bytes, passphrase: str, cost: Cost) -> "Envelope":
        """The same data key under another passphrase; nothing has to be encrypted anew."""
        return replace(self, slots=self.slots | {PASSPHRASE: _wrap(key, plain_passphrase(passphrase), cost)})

    def with_code(self, key: bytes, code: str, cost: Cost) -> "Envelope":
        """The same under another recovery code."""
        return replace(self, slots=self.slots | {RECOVERY: _wrap(key, recovery.plain(code), cost)})

    def with_unattended(self, key: bytes, entry: str, wrapping: bytes) -> "Envelope":
        """The same with a third slot: the keyring keeps the key `wrapping` (32 bytes) under the name `entry`."""
        from cryptography.hazmat.primitives.keywrap import aes_key_wrap

        wrapped = b64encode(aes_key_wrap(wrapping, key)).decode("ascii")
        return replace(self, slots=self.slots | {UNATTENDED: {"entry": entry, "wrapped": wrapped}})

    def without_unattended(self) -> "Envelope":
        """The same without it."""
        return replace(self, slots={name: slot for name, slot in self.slots.items() if name != UNATTENDED})

    @property
    def unattended_entry(self) -> str:
        """Under which name the keyring keeps its part; blank where there is no such slot."""
        return str(self.slots.get(UNATTENDED, {}).get("entry", ""))

    def open_unattended(self, wrapping: bytes) -> bytes | None:
        """The data key; None if this is not what wrapped it."""
        from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

        try:
            return aes_key_unwrap(wrapping, b64decode(self.slots[UNATTENDED]["wrapped"]))
        except (InvalidUnwrap, KeyError, ValueError, TypeError):
            return None


def calibrated(seconds: Callable[[Cost], float] | None = None) -> Cost:
    """A cost at which one guess takes TARGET seconds on this machine: the memory is fixed, the passes are found by trying."""
    measured = seconds or _seconds
    measured(Cost(passes=1))  # the first one also fetches the memory
    few = min(measured(Cost(passes=FEWEST)) for _ in range(2))
    return Cost(passes=min(max(round(FEWEST * TARGET / max(few, 1e-6)), FEWEST), MOST))


def _seconds(cost: Cost) -> float:
    began = perf_counter()
    _wrapping_key("how long does this take", bytes(16), cost)
    return perf_counter() - began


def new_envelope(passphrase: str, code: str, cost: Cost) -> tuple[Envelope, bytes]:
    """A new data key, and the same wrapped by both secrets."""
    key = secrets.token_bytes(32)
    slots = {PASSPHRASE: _wrap(key, plain_passphrase(passphrase), cost), RECOVERY: _wrap(key, recovery.plain(code), cost)}
    return Envelope(slots), key


def read_envelope(path: Path) -> Envelope:
    """The envelope in the file at `path`. StoreDamaged if it is missing, or not what was written."""
    try:
        return Envelope.read(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise StoreDamaged("The file with the keys (vault.json) is missing. Restore a back-up; nothing was changed.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise StoreDamaged(UNREADABLE) from error


def keys_of(data_key: bytes) -> Keys:
    """The keys made of the data key."""
    return Keys(database=_derived(data_key, b"inkwell database 1"), audit=_derived(data_key, b"inkwell audit 1"))


def plain_passphrase(typed: str) -> str:
    """As it is wrapped: composed (NFC, as RFC 8265 has it), and without the space that keyboards leave at the end."""
    return unicodedata.normalize("NFC", typed).strip()


def _wrap(key: bytes, secret: str, cost: Cost) -> dict[str, Any]:
    from cryptography.hazmat.primitives.keywrap import aes_key_wrap

    salt = secrets.token_bytes(16)
    wrapped = aes_key_wrap(_wrapping_key(secret, salt, cost), key)
    told = {"kdf": "argon2id", "passes": cost.passes, "memory_kib": cost.memory_kib, "lanes": cost.lanes}
    return told | {"salt": b64encode(salt).decode("ascii"), "wrapped": b64encode(wrapped).decode("ascii")}


def _unwrap(slot: dict[str, Any], secret: str) -> bytes | None:
    from argon2.exceptions import HashingError
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

    try:
        cost = Cost(slot["passes"], slot["memory_kib"], slot["lanes"])
        if not (0 < cost.memory_kib <= DEAREST_KIB and 0 < cost.passes <= MOST * 16 and 0 < cost.lanes <= MOST):
            raise ValueError
        return aes_key_unwrap(_wrapping_key(secret, b64decode(slot["salt"]), cost), b64decode(slot["wrapped"]))
    except InvalidUnwrap:
        return None
    except (KeyError, TypeError, ValueError, HashingError) as error:
        raise StoreDamaged(DAMAGED) from error


def _wrapping_key(secret: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(secret.encode("utf-8", "surrogatepass"), salt, cost.passes, cost.memory_kib, cost.lanes, 32, Type.ID)


def _derived(data_key: bytes, use: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, None, use).derive(data_key)


def _digest(told: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode("utf-8")).hexdigest()
