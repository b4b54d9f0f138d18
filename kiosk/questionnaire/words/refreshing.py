"""Writing a form's catalogue, or bringing it up to date when the form has changed. What a translator did is never thrown away.

What the form still says keeps its translation. What it says differently keeps it too, marked fuzzy and with the old words beside it: nobody
is shown it until somebody has looked again. What it says no more stays at the end as obsolete, and comes back with the words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.questionnaire.words.catalogue import DRAFT, FOLDER, MADE_FOR, STATUS, context, is_expression, opened
from kiosk.questionnaire.words.seen import seen, shapes
from kiosk.questionnaire.words.translation import needs_words

if TYPE_CHECKING:
    from polib import POEntry, POFile

WIDTH = 140
COMPUTED = "Computed: translate only the words between single quotation marks, and leave everything else as it is."


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """A catalogue as it is to be written, and what became of its entries."""

    text: str
    kept: int
    new: int
    changed: int
    """Marked fuzzy now."""
    retired: int
    open: int
    """How many want a translator: without words, or fuzzy."""


def path_beside(form: Path, tag: str) -> Path:
    """Where the catalogue of a form lies."""
    return form.parent / FOLDER / f"{form.stem}.{tag}.po"


def refreshed(source: Mapping[str, Any], tag: str, path: Path) -> Refreshed:
    """The catalogue of a form (its JSON) in a language; ValueError, saying file and line, if what is there cannot be read."""
    import polib

    before = opened(path) if path.is_file() else polib.POFile()
    known = {entry.msgctxt or "": entry for entry in sorted(before, key=lambda entry: not entry.obsolete)}  # of two, the living one
    made, counts = _file(before, source, tag), {"kept": 0, "new": 0, "changed": 0}
    for words in (*seen(source), *shapes(source)):
        text = words.holder.get(words.key)
        if isinstance(text, str) and needs_words(text):
            entry, what = _entry(known.pop(context(words), None), context(words), text)
            counts[what] += 1
            made.append(entry)
    retired = [entry for entry in known.values() if entry.msgstr]
    for entry in retired:
        entry.obsolete = True
        made.append(entry)
    if counts["new"] or counts["changed"]:
        made.metadata[STATUS] = DRAFT.capitalize()
    open_ = sum(not entry.translated() for entry in made if not entry.obsolete)
    return Refreshed(text=f"{made}", retired=len(retired), open=open_, **counts)


def _file(before: "POFile", source: Mapping[str, Any], tag: str) -> "POFile":
    """An empty one with the head of the one before, for the form as it is."""
    import polib

    made = polib.POFile(wrapwidth=WIDTH)
    made.header = before.header
    made.metadata = {
        "Language": tag,
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        **before.metadata,
        MADE_FOR: f"{source.get('url') or ''}|{source.get('version') or ''}",
    }
    made.metadata.setdefault(STATUS, DRAFT.capitalize())
    return made


def _entry(before: "POEntry | None", where: str, text: str) -> "tuple[POEntry, str]":
    import polib

    if before is None:
        comment = COMPUTED if is_expression(text) else ""
        return polib.POEntry(msgctxt=where, msgid=text, msgstr="", comment=comment), "new"
    before.obsolete = False
    if before.msgid == text:
        return before, "kept"
    before.previous_msgid, before.msgid = before.previous_msgid or before.msgid, text
    if before.msgstr and "fuzzy" not in before.flags:
        before.flags.append("fuzzy")
    return before, "changed" if before.msgstr else "new"
