"""What the code says, for translators. `python -m tests.documents.catalogues` writes new words into each catalogue, and keeps the old."""

import ast
import re
from dataclasses import dataclass
from pathlib import Path

import polib

from kiosk.documents.words import speech

ROOM = Path(speech.__file__).parent.parent
PLACES = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, order=True)
class Words:
    """Words of the code; `many` where they are told of a number."""

    text: str
    context: str = ""
    many: str = ""


def words_of_the_code() -> dict[Words, str]:
    """Each with the file it is said in."""
    found: dict[Words, str] = {}
    for path in sorted(ROOM.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                for words in _said(node.func.id, [value.value if isinstance(value, ast.Constant) else None for value in node.args]):
                    found.setdefault(words, path.relative_to(ROOM).as_posix())
    return found


def _said(function: str, told: list[object]) -> list[Words]:
    texts = [text for text in told if isinstance(text, str)]
    match function, texts:
        case "say", [text, *context]:
            return [Words(text, *context)] if len(told) == len(texts) else []
        case "to_say", [text, *contexts]:
            return [Words(text, context) for context in contexts or [""]]
        case "plural" | "to_say_many", [one, many] if one:
            return [Words(one, "", many)]
        case _:
            return []


def catalogues() -> dict[str, polib.POFile]:
    return {path.stem: polib.pofile(str(path), wrapwidth=120) for path in sorted(speech.folder().glob("*.po"))}


def key(entry: polib.POEntry) -> Words:
    return Words(entry.msgid, entry.msgctxt or "", entry.msgid_plural)


def update() -> None:
    told = words_of_the_code()
    for language, file in catalogues().items():
        old = {key(entry): entry for entry in file}
        fresh = polib.POFile(wrapwidth=120)
        fresh.header, fresh.metadata = file.header, file.metadata
        for words, where in told.items():
            entry = old.get(words) or polib.POEntry(msgid=words.text, msgctxt=words.context or None, msgid_plural=words.many)
            entry.occurrences = [(where, "")]
            if words.many and not entry.msgstr_plural:
                entry.msgstr_plural = dict.fromkeys(range(int(PLURALS.findall(file.metadata["Plural-Forms"])[0])), "")
            fresh.append(entry)
        fresh.save(str(speech.folder() / f"{language}.po"))


PLURALS = re.compile(r"nplurals=(\d)")

if __name__ == "__main__":
    update()
