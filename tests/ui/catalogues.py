"""The catalogues of the interface: `python -m tests.ui.catalogues` brings them up to date with QML and makes what Qt reads of them.

The patient's words come first in each, then the opening's and the desk's. With `--check` it changes nothing and says what is wrong.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from xml.etree import ElementTree

import PySide6

from kiosk.ui.application import QML
from kiosk.ui.languages import BASE, MANNERS, SPOKEN, folder

ORDER = ("pages", "questions", "Inkwell", "controls", "Styles/Inkwell", "opening", "desk")
"""The folders of QML in the order in which a translator is to find their words."""
ENGLISH = (BASE, "en-US")
"""Catalogues that hold only what differs from the words in QML; add an entry to them by hand."""
CONTEXT = re.compile(r"<context>.*?</context>\n", re.DOTALL)
UNFINISHED = re.compile(r"    <message[^>]*>(?:(?!</message>).)*type=\"unfinished\".*?</message>\n", re.DOTALL)
PLACE = re.compile(r"%(?:L?\d|n)")


class Message(NamedTuple):
    """One entry."""

    context: str
    source: str
    comment: str
    counted: bool
    forms: tuple[str, ...]
    """The translation; of what is counted, one for each number form."""
    state: str
    """unfinished · vanished · obsolete · blank"""


def catalogue(tag: str) -> Path:
    return folder() / f"{tag}.ts"


def messages(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                tuple(forms),
                translation.get("type", ""),
            )


def refreshed(tag: str, path: Path) -> None:
    """Bring a catalogue up to date: new words come in, words that are gone go out; what is translated stays."""
    locale = MANNERS[tag].locale
    only = ["-pluralonly"] if tag == BASE else []
    files = sorted(chain(QML.rglob("*.qml"), QML.rglob("*.js")), key=_rank)
    listed = path.with_suffix(".lst")
    listed.write_text("\n".join(map(str, files)))
    way = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB", "-target-language", locale, *only]
    _qt("lupdate", f"@{listed}", *way, "-ts", str(path))
    listed.unlink()
    text, ranks = path.read_text(encoding="utf-8"), {file.stem: _rank(file) for file in reversed(files)}
    contexts = sorted(CONTEXT.findall(text), key=lambda found: ranks[re.findall("<name>(.*?)</name>", found)[0]])
    if tag == ENGLISH[1]:
        contexts = [kept for context in contexts if "<message" in (kept := UNFINISHED.sub("", context))]
    head, tail = text[: text.index("<context>")], text[text.rindex("</context>\n") + len("</context>\n") :]
    path.write_text(head + "".join(contexts) + tail, encoding="utf-8")


def released(path: Path, target: Path) -> None:
    """Make what Qt reads."""
    _qt("lrelease", "-silent", "-nounfinished", str(path), "-qm", str(target))


def wrong(tag: str) -> Iterator[str]:
    """What is wrong with a catalogue: words missing or gone, placeholders that differ, a `.qm` that is older."""
    here = list(messages(catalogue(tag)))
    with TemporaryDirectory() as scratch:
        fresh, made = Path(scratch, f"{tag}.ts"), Path(scratch, f"{tag}.qm")
        fresh.write_bytes(catalogue(tag).read_bytes())
        refreshed(tag, fresh)
        found = {message[:4] for message in messages(fresh)}
        yield from (f"{tag}: not in the catalogue: {key}" for key in found - {message[:4] for message in here})
        yield from (f"{tag}: no longer in QML: {message[:4]}" for message in here if message[:4] not in found)
        released(catalogue(tag), made)
        if not catalogue(tag).with_suffix(".qm").exists() or made.read_bytes() != catalogue(tag).with_suffix(".qm").read_bytes():
            yield f"{tag}: the .qm is not that of the .ts"
    for message in here:
        if any(message.forms) and (why := _amiss(message)):
            yield f"{tag}: {message.context}: {message.source!r}: {why}"


def missing(tag: str) -> list[Message]:
    """What has not been translated yet."""
    return [message for message in messages(catalogue(tag)) if not all(message.forms) or message.state] if tag not in ENGLISH else []


def _amiss(message: Message) -> str:
    if message.counted and not all(message.forms):
        return "not every number form is there"
    for form in message.forms:
        there, wanted = set(PLACE.findall(form)), set(PLACE.findall(message.source))
        if there - wanted or (wanted - there) - ({"%n"} if message.counted else set()):
            return f"its placeholders differ: {form!r}"
    return ""


def _rank(file: Path) -> tuple[int, str]:
    """Where its words stand in a catalogue."""
    at = file.parent.relative_to(QML).as_posix()
    return next((number for number, name in enumerate(ORDER) if at.endswith(name)), len(ORDER)), file.stem


def _qt(tool: str, *arguments: str) -> None:
    """One of Qt's own tools, as PySide6 brings it."""
    program = next(path for path in Path(PySide6.__file__).parent.iterdir() if path.stem == tool and path.suffix in ("", ".exe"))
    subprocess.run([str(program), *arguments], check=True, capture_output=True)


def main(*, check: bool) -> int:
    amiss = 0
    for tag in SPOKEN:
        if not check:
            folder().mkdir(parents=True, exist_ok=True)
            refreshed(tag, catalogue(tag))
            released(catalogue(tag), catalogue(tag).with_suffix(".qm"))
        for line in wrong(tag):
            amiss += 1
            sys.stdout.write(line + "\n")
        count = len(list(messages(catalogue(tag))))
        sys.stdout.write(f"{tag}: {count} words and sentences, {len(missing(tag))} not translated\n")
    return bool(amiss)


if __name__ == "__main__":
    sys.exit(main(check="--check" in sys.argv))
