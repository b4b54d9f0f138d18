"""A speaker in a process of its own: nothing that befalls the system's speech holds up a page."""

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.paths import PACKAGE

MOCK = "mock"
"""Qt's own engine for tests. It comes with every PySide6, and says nothing."""
FAILED, NO_ENGINE = 3, 4
"""With what status the process ends: the system's speech does not answer; Qt has no engine for this system, and never will."""
OPENING = 30.0
"""Seconds that a voice may take to open: speech-dispatcher with espeak-ng takes 4 to 6."""
ANSWER = 3.0
"""Seconds that it may take to answer."""
LOOK = 1000
"""Milliseconds between two questions whether it is still there."""
BEGIN, LETTER = 5.0, 0.4
"""Seconds until an utterance must begin (it never does where no sound system is), and for each letter of it: some five times what is usual,
for figures are long when they are said."""
FAREWELL = 500
"""Milliseconds."""


class SpeakerApart(QObject):
    """Speaks as `Speaker` does, some milliseconds later."""

    opened = Signal()
    """It is ready, and knows its languages."""
    ended = Signal(int)
    lost = Signal(bool)
    """It is no more; whether another may be looked for."""

    def __init__(self, parent: QObject | None = None, *engines: str) -> None:
        """Through one of Qt's `engines`; without any, through the system's speech."""
        super().__init__(parent)
        self.languages: list[str] = []
        self._gone = False
        self._answered = time.monotonic() + OPENING
        self._due, self._long, self._number = float("inf"), 0.0, 0
        self._process = QProcess(self)
        self._process.setProcessEnvironment(_surroundings())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._ended)
        self._watch = QTimer(self)
        self._watch.setInterval(LOOK)
        self._watch.timeout.connect(self._look)
        self._watch.start()
        self._process.start(sys.executable, ["-m", "kiosk.ui.speaker", *engines])

    @property
    def pid(self) -> int:
        """Of the process; 0 if there is none."""
        return self._process.processId()

    def choose(self, tag: str) -> None:
        """From now on in the voice of that language (BCP 47)."""
        self._tell("choose", tag)

    def say(self, number: int, words: str) -> None:
        """Say that, and nothing else."""
        self._due, self._long = time.monotonic() + BEGIN, BEGIN + LETTER * len(words)
        self._number = number
        self._tell("say", number, words)

    def stop(self) -> None:
        """Not a word more."""
        self._due, self._number = float("inf"), 0
        self._tell("stop")

    def close(self) -> None:
        """Silence, and no process left; waits for a moment at most."""
        self._gone = True
        self._watch.stop()
        self._process.closeWriteChannel()
        if self._process.state() != QProcess.ProcessState.NotRunning and not self._process.waitForFinished(FAREWELL):
            self._process.kill()
            self._process.waitForFinished(FAREWELL)

    def _tell(self, *words: Any) -> None:
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.write((json.dumps(words) + "\n").encode())

    def _hear(self) -> None:
        while self._process.canReadLine():
            act, *told = json.loads(self._process.readLine().toStdString())
            self._answered = time.monotonic()
            if act == "opened":
                self.languages = told[0]
                self.opened.emit()
            elif act == "began" and told[0] == self._number:
                self._due = time.monotonic() + self._long
            elif act == "ended" and told[0] == self._number:
                self._due = float("inf")
                self.ended.emit(told[0])

    def _look(self) -> None:
        now = time.monotonic()
        if now > self._due:
            self.languages = []  # it can speak none of them
        if now > self._answered + ANSWER or now > self._due:
            self._process.kill()
        elif self.languages:
            self._tell("ping")

    def _ended(self, *_status: object) -> None:
        if not self._gone:
            self._gone = True
            self._watch.stop()
            self._process.kill()
            self.lost.emit(self._process.exitCode() != NO_ENGINE)


def _surroundings() -> QProcessEnvironment:
    """Ours, and where the program lies: Python looks for modules where it is told to."""
    told = QProcessEnvironment.systemEnvironment()
    told.insert("PYTHONPATH", os.pathsep.join([str(PACKAGE.parent), told.value("PYTHONPATH")]).rstrip(os.pathsep))
    return told
