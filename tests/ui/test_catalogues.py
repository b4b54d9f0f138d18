"""The words of the interface: all of them can be translated, all of them are, and what Qt reads is what the translators wrote."""

import re

import polib
import pytest
from PySide6.QtCore import QDate, QLocale

from kiosk.encounter.desk import COUNTERSIGNS
from kiosk.paths import resources
from kiosk.questionnaire.words.pseudo import LONG, MIRRORED
from kiosk.ui.application import QML
from kiosk.ui.joined import ONE_LETTER
from kiosk.ui.languages import MANNERS, SPOKEN, catalogues
from kiosk.ui.pseudo import PseudoWords
from tests.ui.catalogues import catalogue, messages, missing, wrong

COMMENT = re.compile(r"(?<![:\"'])//[^\n]*|/\*.*?\*/", re.DOTALL)
LITERAL = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`")
SENTENCE = re.compile(r"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]{2,}")
NAMES = re.compile(r"Inkwell|Inter|Noto [A-Z]\w+( Arabic)?|\w+Page|\w+\.(?:qml|js)|Ctrl\+\w|Tab|Esc")
"""What is called so everywhere: the program, its faces, its files, keys."""


@pytest.mark.parametrize("tag", SPOKEN)
def test_a_catalogue_is_that_of_the_qml_and_what_qt_reads_that_of_the_catalogue(tag: str) -> None:
    assert list(wrong(tag)) == []


@pytest.mark.parametrize("tag", SPOKEN)
def test_nothing_is_left_untranslated(tag: str) -> None:
    assert missing(tag) == []


def test_every_word_of_the_qml_can_be_translated() -> None:
    assert [f"{path.name}: {words}" for path in QML.rglob("*.qml") for words in _bare(path.read_text(encoding="utf-8"))] == []


def test_a_sentence_that_cannot_be_translated_is_noticed() -> None:
    assert list(_bare('Text { text: "Hello there" } // "a comment here"')) == ["Hello there"]
    assert list(_bare('Text { text: qsTr("Hello there, %1", "for (whom)").arg("x") }')) == []


@pytest.mark.parametrize("tag", SPOKEN)
def test_a_date_is_written_as_the_language_writes_it(tag: str) -> None:
    for message in messages(catalogue(tag)):
        if message.comment.startswith("date format"):
            said = QLocale(MANNERS[tag].locale).toString(QDate(2026, 11, 1), message.forms[0])
            assert re.search(r"\b1\b", said), message
            assert re.search(r"[^\W\d_]{3,}", said), message
            assert ("yyyy" in message.source) == ("2026" in said), message


def test_no_letter_by_itself_ends_a_line_of_what_a_patient_reads_in_polish() -> None:
    for_patients = {"Words", *(path.stem for room in ("pages", "questions", "controls") for path in (QML / "Inkwell" / room).glob("*.qml"))}
    told = [form for message in messages(catalogue("pl")) if message.context in for_patients for form in message.forms]
    assert len(told) > 200
    assert [form for form in told if ONE_LETTER.search(form)] == []


def test_one_and_many_are_counted_in_every_language(qapp: object) -> None:
    said = {tag: {_said(tag, count) for count in (1, 2, 5)} for tag in SPOKEN}
    assert said["en"] == said["en-US"] == {"1 visit", "2 visits", "5 visits"}
    assert {tag: len(words) for tag, words in said.items()} == dict.fromkeys(SPOKEN, 3)
    assert len({re.sub(r"\d+ ?", "", words) for words in said["pl"]}) == 3


def test_the_languages_that_nobody_speaks_keep_what_is_filled_in(qapp: object) -> None:
    for tag in (LONG, MIRRORED):
        words = PseudoWords(tag).translate("PageHeader", "Part %1 of %2: %3")
        assert all(place in words for place in ("%1", "%2", "%3"))
        assert PseudoWords(tag).translate("Words", "d MMMM yyyy", "date format: 1 November 2026") == "d MMMM yyyy"
    assert len(PseudoWords(LONG).translate("Words", "Continue")) >= 1.35 * len("Continue")


def _said(tag: str, count: int) -> str:
    for words in reversed(catalogues(tag)):
        if told := words.translate("DeskWords", "%n visits", "", count):
            return told.replace("%n", str(count))
    return ""


def _bare(source: str) -> list[str]:
    """String literals that look like words for people and do not go through qsTr."""
    source = COMMENT.sub("", source)
    for found in reversed(list(re.finditer(r"qsTr\(", source))):
        source = source[: found.start()] + source[_end(source, found.end()) :]
    words = [next(filter(None, found), "") for found in LITERAL.findall(source)]
    return [one for one in words if SENTENCE.search(one) and not NAMES.fullmatch(one)]


def _end(source: str, at: int) -> int:
    """Where the call ends whose arguments begin here."""
    depth = 1
    while depth:
        if (literal := LITERAL.match(source, at)) is not None:
            at = literal.end()
            continue
        depth += {"(": 1, ")": -1}.get(source[at], 0)
        at += 1
    return at


@pytest.mark.parametrize("tag", [tag for tag in SPOKEN if not tag.startswith("en")])
def test_what_a_clinician_countersigns_on_the_screen_is_what_paper_says_in_that_language(tag: str) -> None:
    (shown,) = [message.forms for message in messages(catalogue(tag)) if message.source == COUNTERSIGNS]
    assert shown[0] == polib.pofile(str(resources() / "translations" / "document" / f"{tag}.po")).find(COUNTERSIGNS).msgstr
