"""What the code says, for translators. `python -m tests.documents.catalogues` writes new words into each catalogue, and keeps the old."""

import ast
from pathlib import Path

import polib

from kiosk.documents.words import speech
from tests.gettext_files import Words, read, renew

ROOM = Path(speech.__file__).parent.parent
WIDTH = 120
"""Letters in a line of a catalogue."""


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
    return read(speech.folder(), WIDTH)


def update() -> None:
    for path in sorted(speech.folder().glob("*.po")):
        renew(path, words_of_the_code(), WIDTH)


if __name__ == "__main__":
    update()
