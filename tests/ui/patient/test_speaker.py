"""The process that speaks, with Qt's engine for tests in it."""

import os
import signal
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui import speaker_apart
from kiosk.ui.speaker_apart import MOCK, SpeakerApart


@pytest.fixture
def speaker(qtbot: QtBot) -> Iterator[SpeakerApart]:
    made = SpeakerApart(None, MOCK)
    with qtbot.waitSignal(made.opened, timeout=20_000):
        pass
    yield made
    made.close()


def test_it_tells_its_languages_and_when_it_has_spoken(speaker: SpeakerApart, qtbot: QtBot) -> None:
    assert {"en", "nb"} <= set(speaker.languages)
    with qtbot.waitSignal(speaker.ended, timeout=10_000) as told:
        speaker.say(7, "Yes.")
    assert told.args == [7]


def test_what_is_stopped_does_not_end_and_what_comes_after_it_does(speaker: SpeakerApart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.ended, timeout=10_000) as told:
        speaker.say(1, "A sentence of many words that takes its time to be said.")
        speaker.stop()
        speaker.say(2, "Yes.")
    assert told.args == [2]


def test_a_sentence_takes_the_place_of_one_that_is_still_being_said(speaker: SpeakerApart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.ended, timeout=10_000) as told:
        speaker.say(1, "A sentence of many words that takes its time to be said.")
        speaker.say(2, "Yes.")
    assert told.args == [2]


def test_a_voice_that_dies_is_missed_and_another_may_be_looked_for(speaker: SpeakerApart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(speaker.lost, timeout=10_000) as told:
        os.kill(speaker.pid, signal.SIGKILL)
    assert told.args == [True]


def test_a_voice_that_hangs_is_missed(speaker: SpeakerApart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaker_apart, "ANSWER", 1.5)
    with qtbot.waitSignal(speaker.lost, timeout=10_000):
        os.kill(speaker.pid, signal.SIGSTOP)


def test_a_voice_that_says_nothing_of_what_it_is_told_has_no_languages(
    speaker: SpeakerApart, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker_apart, "BEGIN", -1)
    monkeypatch.setattr(speaker_apart, "LETTER", 0)
    with qtbot.waitSignal(speaker.lost, timeout=10_000):
        speaker.say(1, "A sentence that takes its time to be said, and is given none at all to begin or to end.")
    assert speaker.languages == []


def test_nothing_is_left_running(speaker: SpeakerApart) -> None:
    pid = speaker.pid
    speaker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_an_engine_that_is_not_there_leaves_no_voice(qtbot: QtBot) -> None:
    made = SpeakerApart(None, "none-such")
    with qtbot.waitSignal(made.lost, timeout=20_000) as told:
        pass
    assert told.args == [True]
    assert made.languages == []
