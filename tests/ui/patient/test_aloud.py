"""Read aloud, through Qt's own speech with its engine for tests: it says what it would say, word by word."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.aloud import Aloud
from kiosk.ui.idle import QUESTION
from kiosk.ui.player import Player
from kiosk.ui.sentences import Sentence, sentences
from kiosk.ui.speaker import Speaker
from kiosk.ui.speaker_apart import MOCK
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.engine import engine
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import pages
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting

WITHOUT = (Kind.SEALING,)


class Listener:
    """Hears what the engine says."""

    def __init__(self, aloud: Aloud) -> None:
        self.aloud = aloud
        self.said: list[str] = []
        self.words: list[str] = []
        assert isinstance(aloud._speaker, Speaker)
        self.engine = aloud._speaker.speech
        self.engine.setRate(1.0)
        self.engine.aboutToSynthesize.connect(self._begins)
        self.engine.sayingWord.connect(lambda word, *_: self.words.append(word))

    def _begins(self, _number: int) -> None:
        now = self.aloud._now
        assert now is not None
        self.said.append(now.aloud(self.aloud._states))


def voice() -> Aloud:
    found = engine().singletonInstance("Inkwell.Aloud", "Aloud")
    assert isinstance(found, Aloud)
    return found


@pytest.fixture
def aloud(qapp: object) -> Iterator[Aloud]:
    found = voice()
    found.speak_with(MOCK)
    yield found
    found.anew()
    found.close()


@pytest.fixture
def listener(aloud: Aloud) -> Listener:
    return Listener(aloud)


def listen(sitting: Sitting) -> None:
    sitting.hand.tap_named("listen")
    if sitting.hand.named("uncover") is not None:  # headphones are advised
        sitting.hand.tap_named("uncover")


def seen(sitting: Sitting) -> list[Sentence]:
    """What would be read of the page in view."""
    listen(sitting)
    page = voice()._page
    voice().stop()
    assert page is not None
    return sentences(page)


def test_a_question_is_read_word_by_word_with_its_options_and_how_they_stand(sit: At, listener: Listener) -> None:
    sitting = sit("start.who")
    sitting.hand.tap("I am helping the patient")
    listen(sitting)
    assert sitting.named("listen").property("text") == "Stop"
    sitting.hand.wait(lambda: not listener.aloud.is_reading)
    assert listener.said == [
        "Who is filling in this form?",
        "I am the patient. Not chosen.",
        "I am helping the patient. Chosen.",
        "I am the parent or guardian. Not chosen.",
        "I have the legal right to decide for the patient. Not chosen.",
    ]
    assert listener.words[:6] == ["Who", "is", "filling", "in", "this", "form"]
    assert sitting.named("listen").property("text") == "Listen"


def test_what_is_chosen_while_it_is_read_is_read_as_chosen(sit: At, listener: Listener) -> None:
    sitting = sit("start.who")
    listen(sitting)
    sitting.hand.tap("I have the legal right to decide for the patient")
    sitting.hand.wait(lambda: not listener.aloud.is_reading)
    assert listener.said[-1].endswith("patient. Chosen.")


def test_the_sentence_that_is_read_is_marked_and_every_sentence_has_its_place(sit: At, aloud: Aloud) -> None:
    sitting = sit("page.you", textScale=1.5)
    listen(sitting)
    places: list[tuple[object, QRectF]] = []
    while aloud.is_reading:
        item, lines = aloud.property("item"), aloud.property("lines")
        assert sitting.named("readMark").parentItem() is item
        assert lines
        assert all(QRectF(-1, -1, item.width() + 2, item.height() + 2).contains(line) for line in lines)
        places.append((item, lines[0]))  # the item itself: a number alone may be another's by then
        aloud._next()
    assert len(places) > 5
    assert len({(id(item), box.x(), box.y()) for item, box in places}) == len(places)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_a_long_page_is_read_to_its_end_and_nothing_of_it_twice(sit: At, aloud: Aloud, size: tuple[int, int]) -> None:
    sitting = sit("page.you")
    sitting.wear(size, textScale=2)
    listen(sitting)
    read: list[str] = []
    while aloud.is_reading:
        assert aloud._now is not None
        read.append(" ".join(aloud._now.words.split()))
        aloud._next()
        sitting.hand.settle(2)
    shown = sitting.model.shown
    assert " ".join(read).startswith(shown.title)
    assert sitting.hand.named("moreBelow") is None, "it was turned to its end"
    for row in shown.items:
        assert " ".join(read).count(" ".join(row.text.split())) == 1, row.text


@pytest.mark.parametrize("way", ["page change", "help", "hide", "display", "turned", "stop", "end"])
def test_it_is_silent_at_once(sit: At, listener: Listener, way: str) -> None:
    sitting = sit("page.you", textScale=2)
    listen(sitting)
    sitting.hand.wait(lambda: bool(listener.words))
    ways: dict[str, Callable[[], object]] = {
        "page change": sitting.model.next,
        "turned": lambda: sitting.hand.tap_named("moreBelow"),
        "stop": lambda: sitting.hand.tap_named("listen"),
        "end": sitting.lock,
    }
    (ways.get(way) or (lambda: sitting.hand.tap_named(way)))()
    assert not listener.aloud.is_reading
    said = len(listener.said)
    sitting.hand.settle(150)
    assert len(listener.said) == said
    assert listener.engine.state() == QTextToSpeech.State.Ready


def test_it_is_silent_once_tab_leads_to_what_stands_overleaf(sit: At, listener: Listener) -> None:
    sitting = sit("start.who", textScale=2)
    listen(sitting)
    sitting.hand.wait(lambda: bool(listener.words))
    while sitting.hand.named("moreAbove") is None:
        assert listener.aloud.is_reading
        QTest.keyClick(sitting.window, Qt.Key.Key_Tab)
    assert not listener.aloud.is_reading


def test_hidden_answers_are_not_read(sit: At, aloud: Aloud) -> None:
    sitting = sit("check")
    hidden = [row for row in sitting.model.shown.items if row.sensitive and row.value]
    assert hidden
    for _ in range(40):
        here = [sentence.words for sentence in seen(sitting)]
        for question, answer in itertools.pairwise(here):
            assert (question, answer) not in {(row.text, row.value) for row in hidden}
        below = sitting.hand.named("moreBelow")
        if below is None:
            break
        sitting.hand.press(sitting.hand.middle(below))
    assert aloud.property("there")


def test_every_kind_of_page_can_be_listened_to(tmp_path: Path, aloud: Aloud) -> None:
    stage = Stage(tmp_path)
    sitting = Sitting(stage.journey(stage.talked()))
    for kind in pages(sitting, UNDERSTANDS, once=True):
        if kind in WITHOUT:
            continue
        told = [sentence.words for sentence in seen(sitting)]
        assert told, kind
        title = sitting.model.shown.title
        assert not title or " ".join(told).startswith(title), kind
    sitting.close()


def test_headphones_are_advised_once_to_each_person_and_may_be_declined(sit: At, aloud: Aloud) -> None:
    sitting = sit("start.who")
    sitting.hand.tap_named("listen")
    assert sitting.hand.sees("Use headphones.")
    sitting.hand.tap_named("notNow")
    assert aloud.property("reading") is False
    sitting.hand.tap_named("listen")
    assert aloud.property("reading") is True
    aloud.anew()
    sitting.hand.tap_named("listen")
    assert sitting.hand.sees("Use headphones.")


def test_without_a_voice_of_the_language_there_is_no_button(sit: At, aloud: Aloud) -> None:
    sitting = sit("start.who")
    assert sitting.hand.named("listen") is not None
    for tag, there in (("ar", False), ("nb", True), ("en-US", True), ("pl", False)):
        aloud.setProperty("language", tag)
        sitting.hand.settle(2)
        assert (sitting.hand.named("listen") is not None) is there, tag


class Reader:
    """Says at once what it is told, and knows in which voice."""

    languages = ("ar", "en")

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []
        self.voice = ""

    def choose(self, tag: str) -> None:
        self.voice = tag

    def say(self, _number: int, words: str) -> None:
        self.said.append((self.voice, words))

    def stop(self) -> None:
        pass

    def deleteLater(self) -> None:  # noqa: N802  # Qt's name
        pass


@pytest.mark.parametrize("languages", [("ar", "en"), ("en",)])
def test_words_of_the_interface_are_read_in_its_own_language_on_a_page_in_another(
    sit: At, aloud: Aloud, languages: tuple[str, ...]
) -> None:
    sitting, reader = sit("start.who"), Reader()
    reader.languages = languages  # type: ignore[assignment]
    sitting.speak_in("ar")  # whose words nobody has approved
    aloud._speaker = reader  # type: ignore[assignment]
    aloud._choose()
    listen(sitting)
    sitting.hand.settle(5)
    while aloud.is_reading:
        aloud._next()
    arabic = [words for _, words in reader.said if any("\u0600" <= letter <= "\u06ff" for letter in words)]
    assert [words for voice, words in reader.said if voice == "ar"] == arabic
    assert [words for voice, words in reader.said if voice == "en"][:2] == ["Who is filling in this form?", "I am the patient."]
    assert bool(arabic) is ("ar" in languages)
    if arabic:
        assert reader.said.index(("ar", arabic[0])) == 0, "that an interpreter is wanted comes first"
        assert arabic[2] == aloud.property("states")["notChosen"]


def test_a_patient_who_is_read_to_is_not_asked_so_soon_whether_they_are_there(kiosk: Player) -> None:
    idle, listened = kiosk.front.idle, False
    kiosk.hand.tap_named("start")
    while kiosk.front.kiosk.journey_kind != Kind.QUESTION:
        kiosk.go_on()
    idle.reading_aloud = lambda: listened
    for listened in (True, False):
        for _ in range(QUESTION):
            idle.tick()
        assert (idle.property("secondsLeft") == 0) is listened
        idle.moreTime()


def test_the_record_knows_which_page_was_read_to_a_patient(kiosk: Player) -> None:
    kiosk.front.aloud.speak_with(MOCK)
    kiosk.hand.tap_named("start")
    kiosk.hand.tap_named("listen")
    assert heard(kiosk) == []
    kiosk.hand.tap_named("uncover")
    assert heard(kiosk) == ["page.you"]


def heard(kiosk: Player) -> list[str]:
    """What the log has of it."""
    journey = kiosk.front.kiosk.journey_model.journey
    assert journey is not None
    return [event.detail["page"] for event in journey._records.audit(journey.encounter.id) if event.action == "aloud"]
