"""Qt's speech, one utterance after the other, each with a number; and (`python -m kiosk.ui.speaker`) a process of its own for it.

Opening a system's speech takes seconds, its calls wait for another program and hold Python up meanwhile, and what stands behind them may
hang or take its caller down when that program ends (libspeechd 0.11 reads an answer that never came). None of it may befall the window.

The process is told one line of JSON a time, `["say", 3, "words"]`, `["stop"]`, `["choose", "pl"]`, `["ping"]`, and answers
`["opened", ["ar", …]]`, `["began", 3]`, `["ended", 3]`, `["pong"]`. It ends when nobody tells it anything any more, and with a status if
there is no voice.
"""

import json
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

from kiosk.secrecy import keep_memory_private
from kiosk.ui.speaker_apart import FAILED, MOCK, NO_ENGINE

PLAIN = {"en_US": "America", "en_GB": "Great Britain"}
"""Part of the name of the voice that is meant by a country. espeak-ng's first of en_US is Caribbean: Qt knows no en_029."""


class Speaker(QObject):
    """A voice. It says a thing only once it has ended, or been told to end, what it said before."""

    began = Signal(int)
    """The utterance of that number is heard."""
    ended = Signal(int)
    """The utterance of that number was said to its end."""
    lost = Signal()
    """There is no voice any more."""

    def __init__(self, engine: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.speech = QTextToSpeech(engine, self)
        self._number, self._begun = 0, False
        self._waiting: tuple[int, str] | None = None
        self.speech.stateChanged.connect(self._told)

    @property
    def languages(self) -> list[str]:
        """Those it has a voice of, as ISO codes; none if it does not answer."""
        if self.speech.state() == QTextToSpeech.State.Error:
            return []
        return sorted({code(locale) for locale in self.speech.availableLocales()} - {""})

    def choose(self, tag: str) -> None:
        """From now on in the voice of that language (BCP 47), of its own country if there is one."""
        wanted = QLocale(tag)
        found = [locale for locale in self.speech.availableLocales() if code(locale) == code(wanted)]
        if found and code(wanted):
            self.speech.setLocale(min(found, key=lambda locale: locale.territory() != wanted.territory()))
            if plain := _plain(self.speech.availableVoices(), PLAIN.get(self.speech.locale().name(), "")):
                self.speech.setVoice(plain)

    def say(self, number: int, words: str) -> None:
        """Say that, and nothing else."""
        if self.speech.state() == QTextToSpeech.State.Ready:
            self._say(number, words)
        else:
            self._waiting = (number, words)
            self.speech.stop()

    def stop(self) -> None:
        """Not a word more."""
        self._waiting, self._begun = None, False
        self.speech.stop()

    def _say(self, number: int, words: str) -> None:
        self._number, self._begun, self._waiting = number, False, None
        self.speech.say(words)

    def _told(self, state: Any) -> None:
        match state.name:
            case "Speaking":
                self._begun = True
                self.began.emit(self._number)
            case "Error":
                self.lost.emit()
            case "Ready" if self._waiting:
                self._say(*self._waiting)
            case "Ready" if self._begun:
                self._begun = False
                self.ended.emit(self._number)


def code(locale: QLocale) -> str:
    """The language in ISO 639; blank of one that Qt does not know, whose voice may be of any other such language."""
    return "" if locale.language() == QLocale.Language.C else QLocale.languageToCode(locale.language())


def _plain(voices: Sequence[QVoice], place: str) -> QVoice | None:
    """The voice of that place; without a place the first that is no variant of another (espeak-ng: "Polish+Robert")."""
    return next((voice for voice in voices if "+" not in voice.name() and place in voice.name()), None)


class Ear(QObject):
    """In a process of its own: does what it is told, and tells what came of it."""

    heard = Signal(str)

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker
        self._does: dict[str, Callable[..., None]] = {
            "say": speaker.say,
            "stop": speaker.stop,
            "choose": speaker.choose,
            "ping": self._ping,
        }
        speaker.began.connect(lambda number: tell("began", number))
        speaker.ended.connect(lambda number: tell("ended", number))
        speaker.lost.connect(lambda: QCoreApplication.exit(FAILED))
        self.heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.heard.emit(line)
        self.heard.emit("")

    @Slot(str)
    def _hear(self, line: str) -> None:
        if line:
            act, *told = json.loads(line)
            self._does[act](*told)
        else:
            self._speaker.stop()
            QCoreApplication.exit(0)

    def _ping(self) -> None:
        self._speaker.speech.rate()  # asks the system's speech itself: if that has gone, so has this process
        tell("pong")


def tell(*words: Any) -> None:
    """One line up."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main(*asked: str) -> int:
    """Speak until nobody listens, through an engine that is `asked` for or any that speaks."""
    keep_memory_private()
    app = QCoreApplication([])
    engines = asked or tuple(name for name in QTextToSpeech.availableEngines() if name != MOCK)
    speaker = next((found for found in map(Speaker, engines) if found.languages), None)
    if speaker is None:
        return FAILED if engines else NO_ENGINE
    ear = Ear(speaker)
    tell("opened", speaker.languages)
    status = app.exec()
    del ear
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
