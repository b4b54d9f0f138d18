"""Settings that are words and not numbers: which picture, which printer, which version of a form. Each says how it is kept."""

import re
from collections.abc import Callable

from kiosk.encounter.clinic import languages

LOGO = "clinic.logo"
"""SHA-256 (hex) of the picture in the letterhead (Records.set_logo)."""
PRINTER = "print.printer"
"""The printer that is offered first, and prints by itself."""
CERTIFICATE = "seal.certificate"
"""SHA-256 (hex) of what the clinic seals with. Only in the history: it is changed with its key (Records.set_seal_material)."""
LIVE = re.compile(r"live\.([a-z0-9][a-z0-9_-]{0,80})\.([A-Za-z0-9][A-Za-z0-9_-]{0,80})")
"""`live.<treatment>.<form>`: SHA-256 (hex) of the version that patients are shown instead of the one on disk (live_forms.py)."""
DIGEST = re.compile(r"[0-9a-f]{64}")


def live(treatment: str, form: str) -> str:
    """The name of the setting."""
    return f"live.{treatment}.{form}"


def checked_words(name: str, value: str) -> str | None:
    """The value as it is kept; None if this is no such setting. ValueError, saying what it has to be, for a value that is none."""
    kept = _KEPT.get(name) or (_digest if LIVE.fullmatch(name) else None)
    return None if kept is None else kept(value.strip()) if value.strip() else ""


def _digest(value: str) -> str:
    if not DIGEST.fullmatch(value):
        raise ValueError("a SHA-256 in hex")
    return value


def _name(value: str) -> str:
    if len(value) > 200 or not value.isprintable():
        raise ValueError("at most 200 letters on one line")
    return value


_KEPT: dict[str, Callable[[str], str]] = {LOGO: _digest, PRINTER: _name, languages.SETTING: languages.checked}
