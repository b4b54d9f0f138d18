"""What the log notes beside every act: on which tablet, by which version of the program, and what a clock said that nobody can set."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk import __version__
from kiosk.errors import NotSaved
from kiosk.store.files import write_durably

TABLET = "tablet.id"
"""Beside the database, not in it: a copy that is restored on another tablet is then told from this one."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """One opening of the strongroom."""

    tablet: str = ""
    version: str = __version__
    run: str = field(default_factory=lambda: secrets.token_hex(4))
    """Tells openings apart: `ticks` are compared within one only."""
    ticks: Callable[[], float] = time.monotonic


def tablet_id(folder: Path) -> str:
    """16 letters, made at set-up and kept in `folder`; made anew where there are none, as after a restore onto another tablet."""
    path = folder / TABLET
    try:
        kept = path.read_text(encoding="ascii").strip()
        if len(kept) == 16 and kept.isalnum():
            return kept
    except (OSError, UnicodeDecodeError):
        pass
    made = secrets.token_hex(8)
    try:
        write_durably(path, made)
    except (OSError, NotSaved):
        return ""  # a folder that cannot be written shows in every act; the log then says that it does not know
    return made
