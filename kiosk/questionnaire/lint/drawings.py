"""Drawings that an author names (our extensions `icon` and `picture`): a name that nothing is drawn for leaves an empty place."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from kiosk.questionnaire.extensions import OURS, text
from kiosk.questionnaire.lint.finding import Finding, quoted, warning
from kiosk.questionnaire.lint.sheet import Entry, Sheet

DRAWN = """
alert back beam bell book camera chart clock contrast cross diamond dot down drop enter erase eye flag forward glasses globe hand hide
horn info letters list lock look mail minus no octagon page people pause pen plus print save scalpel search sliders sound tablet talk
tick triangle tube up user
"""
ICONS = tuple(DRAWN.split())
"""Those of the screen's `Icons.js` (a test holds both together)."""
PICTURES = (*(f"tone-{at}" for at in range(1, 7)), "loose-firm", "loose-slight", "loose-clear", "loose-strong")
"""Those of its `Pictures.js`."""


def known(entry: Entry, _sheet: Sheet) -> Iterator[Finding]:
    """Every drawing that is named is there, and a picture stands on an option."""
    options = entry.all("answerOption")
    yield from _of(entry, "icon", ICONS, (entry.raw, *options))
    yield from _of(entry, "picture", PICTURES, options)
    if text(entry.raw, OURS + "picture"):
        yield warning("drawing", entry.link_id, "has a picture, which is drawn for an answerOption only; put it there")


def _of(entry: Entry, kind: str, names: tuple[str, ...], holders: Sequence[Mapping[str, Any]]) -> Iterator[Finding]:
    told = dict.fromkeys(name for holder in holders if (name := text(holder, OURS + kind)))
    for name in told:
        if name not in names:
            near = get_close_matches(name, names, 1)
            hint = f"did you mean {quoted(near[0])}? " if near else ""
            yield warning(
                "drawing", entry.link_id, f"names the {kind} {quoted(name)}, which is not there; {hint}write one of {', '.join(names)}"
            )
