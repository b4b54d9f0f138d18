"""A journey whose form is in a language that nobody speaks: what the pages do with words that are long, or run from right to left."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.encounter.journey import Journey
from kiosk.encounter.sitting.screen import Screen
from kiosk.ui.pseudo import pseudo

WORDS = frozenset({"title", "hint", "part", "text", "short", "more", "prefix", "note", "open_label", "low_text", "high_text", "chosen"})
"""What a form says."""


def disguised(told: Any, tag: str) -> Any:
    """A Screen or a row with every word of the form in that language."""
    changed = {field.name: _value(field.name, getattr(told, field.name), tag) for field in fields(told)}
    return replace(told, **changed | ({"language": tag} if isinstance(told, Screen) else {}))


def _value(name: str, value: Any, tag: str) -> Any:
    if isinstance(value, tuple) and value and is_dataclass(value[0]):
        return tuple(disguised(row, tag) for row in value)
    if name in WORDS and isinstance(value, str):
        return pseudo(value, tag) if value else value
    return pseudo(value, tag) if name == "rich" and value else value


class Disguised:
    """The journey as the window sees it; whoever walks it past the window sees it as it is."""

    def __init__(self, journey: Journey, tag: str) -> None:
        self._journey, self._tag = journey, tag

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._journey, name)
        if not callable(found):
            return found
        return lambda *told: disguised(screen, self._tag) if isinstance(screen := found(*told), Screen) else screen
