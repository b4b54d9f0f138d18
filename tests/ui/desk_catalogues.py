"""What Python says at the desk, for translators: `python -m tests.ui.desk_catalogues` brings the catalogues in line with the code.

New words come in without a translation, words that are gone go out, what is translated stays. With `--check` nothing is changed and
what is wrong is said.
"""

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import polib

import kiosk
from kiosk.encounter.clinic.languages import LANGUAGES
from kiosk.staff_words import DATE_FORMAT, DATES
from kiosk.ui.desk_words import folder
from tests.gettext_files import Words, key, read, renew

ROOM = Path(kiosk.__file__).parent
STANDING = "staff_words.py"
"""Where the words stand that no call names: the signs between words, and how days are written."""
ENGLISH = "en-US"
"""Holds only what is said otherwise there; add an entry to it by hand."""
SAID = ("to_staff", "to_staff_many")
ROOMS = ("at_desk/*.py", "clinic/*.py", "numbers/*.py", "outgoing/*.py", "patients/*.py", "statements/*.py", "desk.py", "rules.py")
"""Where words for staff are made."""
COMMANDS = ("keeping.py", "entries.py")
"""Files there whose words are said on the command line alone."""
LIKE_WORDS = re.compile(r"[A-Za-z]+ [A-Za-z]{2,}|^[A-Z][a-z]+")
LEFT = frozenset(
    {
        "1 if patients may also sign by typing their name, or with a mark and a witness; 0 if not",  # on the command line alone
        "Pixels that a bank card (85.6 mm) covers on this screen; 0 believes what the screen says of itself",  # likewise
        "Windows: 0 gives patients their own where there is a second screen, 1 is always one, 2 always two",  # likewise
        "1 prints the document once it is countersigned, on the clinic's printer or the one used last; 0 does not",  # likewise
        "There is no setting of this name. There are: ",  # likewise
        " is a whole number from ",  # likewise
        "a SHA-256 in hex",  # likewise
        "at most 200 letters on one line",  # likewise
        ": there are ",  # likewise
        " and its table of acts differ: ",  # for whoever writes an act
        " is not joined to a patient",  # for whoever writes an export
        "The kiosk was closed.",  # nobody is there any more
        "The program was closed.",  # likewise
        *(language.name for language in LANGUAGES),
        *("Excel", "JSON lines", "FHIR Bundle", "FHIR NDJSON"),  # called so everywhere
        *("in words", "first day", "last day"),  # the head of a table that leaves, like its other columns
        *("Copy of record ", "Signed paper, visit ", "Inkwell ", "Inkwell test page", "test page"),  # titles of files and print jobs
        "Answered wrong twice: ",  # the words of a form
        # what a statement holds, and paper tells in its own catalogues (documents/words/stated.py)
        *("taken back", "still agreed", "never agreed", "taken back before", "did not want to say"),
        *("in person", "by telephone", "in writing", "at the desk", "Identity", "Said in return", "Corrected", "It said", "It should say"),
        *("Date", "as usual", "Session", "Areas", "Since the last session", "Health, medicines and skin"),
        "I have reviewed the answers and flags, talked with the patient, and I countersign this consent.",
    }
)
"""Words that staff never see at the desk, or that are kept as they are."""
WIDTH = 140
"""Letters in a line of a catalogue."""
ONE_NUMBER = {"ar": {0, 1, 2}}
"""Forms that stand for one number alone, which they may say in a word."""


@cache
def words_of_the_code() -> dict[Words, str]:
    """Each with the file it is said in."""
    found = {Words(", "): STANDING, **{Words(form, DATE_FORMAT): STANDING for form in DATES}}
    for path in sorted(ROOM.rglob("*.py")):
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(_words(call), path.relative_to(ROOM).as_posix())
    return found


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Every place where words are said to staff."""
    named = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAID)
    yield from sorted(named, key=lambda call: (call.lineno, call.col_offset))


def _words(call: ast.Call) -> Words:
    """ValueError for a call whose words are not there to be read."""
    assert isinstance(call.func, ast.Name)
    said = call.args[1:] if call.func.id == "to_staff_many" else call.args
    texts = [arg.value for arg in said if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if len(texts) != len(said):
        raise ValueError(f"line {call.lineno}: words to staff stand where they are said, whole: {ast.unparse(call)}")
    return Words(texts[0], many=texts[1]) if call.func.id == "to_staff_many" else Words(*texts)


def loose() -> Iterator[str]:
    """Strings in the rooms of the desk that read like words and are not said with to_staff."""
    for path in (file for room in ROOMS for file in sorted((ROOM / "encounter").glob(room)) if file.name not in COMMANDS):
        tree, where = ast.parse(path.read_text(encoding="utf-8")), path.relative_to(ROOM).as_posix()
        said = {id(inner) for call in calls(tree) for inner in ast.walk(call)} | set(_silent(tree))
        for node in ast.walk(tree):
            words = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said else ""
            if LIKE_WORDS.search(words) and words not in LEFT and words not in DATES:
                yield f"{where}, line {getattr(node, 'lineno', 0)}: {words!r}"


def _silent(tree: ast.AST) -> Iterator[int]:
    """What of a file is no words that anybody reads: docstrings, types in quotation marks, how a day is written."""
    for node in ast.walk(tree):
        types = [getattr(node, "annotation", None), getattr(node, "returns", None)]
        text = [node.value] if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) else []
        days = node.args if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "on_day" else []
        yield from (id(inner) for part in [*types, *text, *days] if part is not None for inner in ast.walk(part))


def catalogues() -> dict[str, polib.POFile]:
    return read(folder(), WIDTH)


def update() -> None:
    for path in sorted(folder().glob("*.po")):
        renew(path, words_of_the_code(), WIDTH, grows=path.stem != ENGLISH)


def wrong(language: str, file: polib.POFile) -> Iterator[str]:
    """Words that are missing, gone or not translated, and places that were lost."""
    told, here = set(words_of_the_code()), {key(entry) for entry in file}
    yield from (f"{language}: not in the catalogue: {words}" for words in sorted(told - here) if language != ENGLISH)
    yield from (f"{language}: no longer said: {words}" for words in sorted(here - told))
    for entry in file:
        if not entry.translated():
            yield f"{language}: not translated: {entry.msgid!r}"
        elif why := _amiss(language, entry):
            yield f"{language}: {entry.msgid!r}: {why}"


def _amiss(language: str, entry: polib.POEntry) -> str:
    wanted = places(entry.msgid_plural or entry.msgid)
    for form, text in entry.msgstr_plural.items() or [(-1, entry.msgstr)]:
        optional = {"n", "number"} if form in ONE_NUMBER.get(language, {0}) else set()
        if not wanted - optional <= places(text) <= wanted | places(entry.msgid):
            return f"its places differ: {text!r}"
        if len(entry.msgid.split()) > 2 and text.endswith((".", "؟", "?")) != entry.msgid.endswith((".", "?")):
            return f"its end differs: {text!r}"
    return ""


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def main(*, check: bool) -> int:
    if not check:
        update()
    amiss = [line for language, file in catalogues().items() for line in wrong(language, file)]
    sys.stdout.write("".join(line + "\n" for line in amiss))
    for language, file in catalogues().items():
        sys.stdout.write(f"{language}: {len(file)} words and sentences, {len(file) - len(file.translated_entries())} not translated\n")
    return bool(amiss)


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv))
