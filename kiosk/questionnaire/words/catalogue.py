"""A form's words in one language, as a translator keeps them: a gettext catalogue beside the form.

`forms/<treatment>/translations/2-history.es.po` is `2-history.json` in Spanish. An entry is one word of the form (`seen.seen`):
msgctxt is its linkId and where it stands there, msgid what the form says, msgstr the translation. The header says for which form and
version it was made (X-Inkwell-Form), and whether anybody has looked at it since a translator did (X-Status: Draft).
https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.questionnaire.words.seen import QUOTED, Words

if TYPE_CHECKING:
    from polib import POEntry, POFile

FOLDER = "translations"
MADE_FOR, STATUS, DRAFT = "X-Inkwell-Form", "X-Status", "draft"
LARGEST = 10_000_000
"""Bytes of a catalogue: that of our longest form takes a hundredth."""
NAMED = re.compile(r"(?P<form>.+)\.(?P<tag>[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\.po")
PLACEHOLDER = re.compile(r"\{[a-z_]+\.[a-z_]+\}")
LINE = re.compile(r"\(line (\d+)\)(?:: (.*))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One word with its translation."""

    text: str
    """What the form said when it was translated."""
    told: str
    fuzzy: bool = False
    """Somebody has to look at it again."""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """What one file holds; nothing, and a problem, if it cannot be read."""

    tag: str
    """BCP 47."""
    file: str = ""
    """Its name."""
    made_for: str = ""
    """`url|version` of the form."""
    is_draft: bool = False
    """X-Status: no one who answers for it has said that it is right."""
    entries: Mapping[str, Entry] = field(default_factory=dict)
    """By msgctxt."""
    problem: str = ""
    """Why it cannot be read: "2-history.es.po, line 12: unescaped double quote found"."""

    def told(self, words: Words) -> str:
        """The translation of a word, fit to be shown; blank if there is none, or what stands there is for other words."""
        entry = self.entries.get(context(words))
        text = words.holder.get(words.key)
        if entry is None or entry.fuzzy or entry.text != text or why_not(entry.text, entry.told):
            return ""
        return entry.told


class Beside(Mapping[str, Catalogue]):
    """The catalogues that lie beside a form, by tag; each is read when it is first asked for."""

    def __init__(self, form: Path) -> None:
        self._paths = beside(form)

    def __getitem__(self, tag: str) -> Catalogue:
        return read(self._paths[tag], tag)

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def context(words: Words) -> str:
    """What names a word of a form to a translator's tool: "id.dob text", "title"."""
    return f"{words.link_id} {words.path}".strip()


def why_not(text: str, told: str) -> str:
    """What of the original the translation has lost, so that it cannot be shown; blank if nothing."""
    if not told.strip():
        return "there is none"
    facts, kept = sorted(PLACEHOLDER.findall(text)), sorted(PLACEHOLDER.findall(told))
    if set(facts) != set(kept):
        return f"it says {' '.join(kept) or 'no fact'} where the form says {' '.join(facts) or 'none'}"
    if is_expression(text) and without_words(text) != without_words(told):
        return "only what stands between single quotation marks may be translated here"
    return ""


def is_expression(text: str) -> bool:
    """Whether a word is one that is computed (seen.py): FHIRPath with words in quotation marks."""
    return text.startswith("'") and " & " in text


def without_words(expression: str) -> str:
    """What a translation of a computed text must leave as it is: all but what stands in quotation marks and has a blank in it."""
    return QUOTED.sub(lambda found: "''" if " " in found[0] else found[0], expression)


def beside(form: Path) -> dict[str, Path]:
    """The catalogues of a form, by language tag."""
    folder = form.parent / FOLDER
    named = ((NAMED.fullmatch(path.name), path) for path in sorted(folder.glob(f"{form.stem}.*.po")))
    return {found["tag"]: path for found, path in named if found and found["form"] == form.stem}


def read(path: Path, tag: str) -> Catalogue:
    """A catalogue; one with a problem and no words if it cannot be read. The same file is read once."""
    try:
        about = path.stat()
        if about.st_size > LARGEST:
            return Catalogue(tag=tag, file=path.name, problem=f"{path.name}: larger than {LARGEST // 1_000_000} MB")
        return _read(path, tag, about.st_mtime_ns, about.st_size)
    except OSError as error:
        return Catalogue(tag=tag, file=path.name, problem=f"{path.name}: cannot be read ({error.strerror or error})")


@lru_cache(maxsize=64)
def _read(path: Path, tag: str, _changed: int, _size: int) -> Catalogue:
    try:
        file = opened(path)
    except ValueError as error:
        return Catalogue(tag=tag, file=path.name, problem=str(error))
    return Catalogue(
        tag=tag,
        file=path.name,
        made_for=file.metadata.get(MADE_FOR, ""),
        is_draft=file.metadata.get(STATUS, "").strip().casefold() == DRAFT,
        entries={entry.msgctxt or "": _entry(entry) for entry in file if not entry.obsolete},
    )


def opened(path: Path) -> "POFile":
    """The file as polib has it; ValueError says which file and line cannot be read, and why."""
    import polib

    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ValueError(f"{path.name}, line {line}: not UTF-8, which catalogues are kept in") from error
    if not text.strip():
        raise ValueError(f"{path.name}, line 1: empty; `forms translate` fills it")
    try:
        return polib.pofile(text + "\n", wrapwidth=0)
    except (OSError, ValueError, IndexError, KeyError, AttributeError) as error:  # what polib raises for what is no catalogue
        found = LINE.search(str(error))
        why = (found[2] if found else "") or "a line that begins with no keyword"
        raise ValueError(f"{path.name}, line {found[1] if found else 1}: not a gettext catalogue there ({why})") from error


def _entry(entry: "POEntry") -> Entry:
    return Entry(text=entry.msgid, told=entry.msgstr, fuzzy="fuzzy" in entry.flags, line=int(entry.linenum or 0))


def twice(path: Path) -> Iterator[tuple[int, str]]:
    """(line, msgctxt) of entries for a word that had one before: the later counts, and a translator may see only the first."""
    known: set[str] = set()
    for entry in opened(path):
        if not entry.obsolete and (entry.msgctxt or "") in known:
            yield int(entry.linenum or 0), entry.msgctxt or ""
        known.add(entry.msgctxt or "")
