"""Catalogues of gettext that are brought in line with what the code says: what those of the paper and of the desk have in common."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import polib

PLURALS = re.compile(r"nplurals=(\d)")


@dataclass(frozen=True, order=True)
class Words:
    """Words of the code; `many` where they are said of a number."""

    text: str
    context: str = ""
    many: str = ""


def key(entry: polib.POEntry) -> Words:
    """What it translates."""
    return Words(entry.msgid, entry.msgctxt or "", entry.msgid_plural)


def read(folder: Path, width: int) -> dict[str, polib.POFile]:
    """The catalogues of a folder by language; `width`: of their lines, in letters."""
    return {path.stem: polib.pofile(str(path), wrapwidth=width) for path in sorted(folder.glob("*.po"))}


def renew(path: Path, told: Mapping[Words, str], width: int, *, grows: bool = True) -> None:
    """Words that are gone go out, what is translated stays, and new words come in if it `grows`. `told`: each with its file."""
    file = polib.pofile(str(path))
    old = {key(entry): entry for entry in file}
    fresh = polib.POFile(wrapwidth=width)
    fresh.header, fresh.metadata = file.header, file.metadata
    for words, where in told.items():
        if not grows and words not in old:
            continue
        entry = old.get(words) or polib.POEntry(msgid=words.text, msgctxt=words.context or None, msgid_plural=words.many)
        entry.occurrences = [(where, "")]
        if words.many and not entry.msgstr_plural:
            entry.msgstr_plural = dict.fromkeys(range(int(PLURALS.findall(file.metadata["Plural-Forms"])[0])), "")
        fresh.append(entry)
    fresh.save(str(path))
