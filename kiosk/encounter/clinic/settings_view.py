"""The settings as the desk is told them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingLine:
    """A change that was made."""

    what: str
    old: str
    """Blank: it was not set."""
    new: str
    who: str
    on: str
    """ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsView:
    """One topic, and what was changed in it."""

    topic: str
    topics: tuple[tuple[str, str], ...]
    """(topic, what it is called)"""
    changes: tuple[SettingLine, ...]
    """Newest first."""
