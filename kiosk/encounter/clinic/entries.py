"""The log as the strongroom keeps it: its rows, and its head."""

from dataclasses import dataclass

from kiosk.encounter.model import AuditEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """A row of the log: an AuditEvent and what the strongroom noted beside it."""

    seq: int
    event: AuditEvent
    tablet: str = ""
    """Which tablet: an id made at set-up. Blank in rows of before there was one."""
    version: str = ""
    """Of the program."""
    answers: tuple[dict[str, str], ...] = ()
    """form, linkId, and a salted HMAC of the answer (`hmac`) and of the one before it (`before`)."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last row of the log at some moment: its number and its HMAC. Kept elsewhere, it shows a log that lost its end."""

    seq: int
    mac: bytes

    @property
    def text(self) -> str:
        """417:9f3c…"""
        return f"{self.seq}:{self.mac.hex()}"

    @classmethod
    def read(cls, text: str) -> "Head":
        """ValueError for anything but what `text` writes."""
        seq, colon, mac = text.strip().partition(":")
        if not (colon and seq.isascii() and seq.isdigit() and len(mac) == 64):
            raise ValueError("a head is NUMBER:MAC, the MAC in 64 hexadecimal digits")
        return cls(int(seq), bytes.fromhex(mac))
