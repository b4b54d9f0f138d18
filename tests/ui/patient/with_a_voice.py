"""Pages read aloud by a real voice: `python -m tests.ui.patient.with_a_voice`. Status 77 with a reason where no voice can be had.

Starts a sound system and speech-dispatcher of its own (`private_voice`) and reads real pages in English, Spanish, Polish and Arabic through
Qt's speech, as on a tablet; what comes out is heard at the end of the line. Looks at: the advice first and nothing said before; each
sentence marked while it sounds; the voice of the language; silence within 0.3 s after Stop, a page change, Hide and the end; a long page
turned and read on; no button without a voice; the voice back after its service died; no page held up; no warning of Qt's.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QTimer, qInstallMessageHandler

from kiosk.ui.aloud import Aloud
from tests.encounter.spoken import approve
from tests.encounter.stage import Stage
from tests.ui.engine import engine
from tests.ui.patient.private_voice import PrivateVoice, lacks
from tests.ui.patient.sitting import Sitting
from tests.walk import Walk

SPOKEN = {"en": "English (America)", "es": "Spanish (Spain)", "pl": "Polish", "ar": "Arabic"}
"""The voices of espeak-ng that are meant."""
SILENT = 0.3
"""Seconds after which nothing may be heard any more."""
FOUND = 40.0
"""Seconds in which a voice is found."""
HELD_UP = 0.25
"""Seconds that the window may be held up by anything while a voice is looked for: a page is drawn meanwhile, without a GPU."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence, and when it was marked."""

    words: str
    since: float
    until: float


class Reading:
    """What the window does while it reads."""

    def __init__(self, aloud: Aloud) -> None:
        self.aloud = aloud
        self.marked: list[Marked] = []
        self._now: tuple[object, str, float] | None = None
        aloud.changed.connect(self.look)

    def look(self) -> None:
        """Note it when another sentence is marked."""
        now = self.aloud._now
        if self._now is not None and now is not self._now[0]:
            self.marked.append(Marked(self._now[1], self._now[2], time.monotonic()))
            self._now = None
        if now is not None and self._now is None:
            self._now = (now, " ".join(now.words.split()), time.monotonic())


class Beat(QObject):
    """How long the window was ever held up."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def anew(self) -> None:
        """From now on."""
        self.longest, self._last = 0.0, time.monotonic()

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


def until(sitting: Sitting, so: Callable[[], bool], seconds: float, complaint: str) -> float:
    """How many seconds it took; AssertionError if it never came."""
    began = time.monotonic()
    while not so():
        assert time.monotonic() < began + seconds, complaint
        sitting.hand.settle(10)
    return time.monotonic() - began


def rest(sitting: Sitting, seconds: float) -> None:
    """Let time go by."""
    sitting.hand.settle(int(seconds * 1000))


@contextmanager
def at(folder: Path, place: str, tag: str = "en", **ways: object) -> Iterator[Sitting]:
    """A patient on that page."""
    stage = Stage(folder)
    if tag != "en":
        approve(stage, tag)
    journey = stage.house.start_alone()
    Walk(journey).to(place)
    sitting = Sitting(journey, **ways)  # type: ignore[arg-type]  # the size among them
    sitting.speak_in(tag)
    try:
        yield sitting
    finally:
        sitting.close()


def listen(sitting: Sitting) -> None:
    """Touch Listen, and go on past the advice."""
    sitting.hand.tap_named("listen")
    if sitting.hand.named("uncover") is not None:
        sitting.hand.tap_named("uncover")


def found(folder: Path, aloud: Aloud) -> str:
    """Nothing is held up while a voice is looked for, and there is no button before."""
    with at(folder, "start.who") as sitting:
        beat = Beat()
        rest(sitting, 0.3)
        beat.anew()
        assert sitting.hand.named("listen") is None
        aloud.find()
        took = until(sitting, lambda: bool(aloud.property("there")), FOUND, "no voice was found")
        assert beat.longest < HELD_UP, f"held up for {beat.longest:.2f} s"
        aloud.setProperty("language", "bo")
        assert sitting.hand.named("listen") is None, "nobody speaks Tibetan"
        aloud.setProperty("language", "tlh")
        assert sitting.hand.named("listen") is None, "a language Qt does not know is spoken by no other"
        return (
            f"a voice was found in {took:.1f} s; the window was never held up for more than {beat.longest * 1000:.0f} ms; none for Tibetan"
        )


def in_language(folder: Path, aloud: Aloud, voice: PrivateVoice, tag: str) -> str:
    """The whole of a page, sentence by sentence."""
    with at(folder, "start.who", tag) as sitting:
        until(sitting, lambda: sitting.hand.named("listen") is not None, 2, f"no button in {tag}")
        began = time.monotonic()
        sitting.hand.tap_named("listen")
        rest(sitting, 0.4)
        assert sitting.hand.named("uncover") is not None, "headphones were not advised"
        assert voice.loud(began) == 0, "something was said before the advice was read"
        reading = Reading(aloud)
        sitting.hand.tap_named("uncover")
        pressed = time.monotonic()
        heard = until(sitting, lambda: voice.loud(pressed) > 0, 3, f"nothing is heard in {tag}")
        until(sitting, lambda: not aloud.is_reading, 60, f"it never ends in {tag}")
        row = sitting.model.shown.items[0]
        said = [marked.words for marked in reading.marked]
        assert said == [row.text, *(option.text for option in row.options)], said
        for marked in reading.marked:
            sounded = voice.loud(marked.since, marked.until)
            assert sounded > 0.4 * (marked.until - marked.since), (
                f"marked for {marked.until - marked.since:.1f} s, heard for {sounded:.1f} s: {marked.words}"
            )
        assert voice.voices()[-1] == SPOKEN[tag], voice.voices()
        aloud.anew()
        whole = reading.marked[-1].until - reading.marked[0].since
        return f"{tag}: {len(said)} sentences in {whole:.1f} s by {voice.voices()[-1]!r}, first heard {heard * 1000:.0f} ms after the touch"


def silent(folder: Path, aloud: Aloud, voice: PrivateVoice) -> Iterator[str]:
    """It stops."""
    ways: dict[str, Callable[[Sitting], object]] = {
        "Stop": lambda sitting: sitting.hand.tap_named("listen"),
        "a page change": lambda sitting: sitting.model.next(),
        "Hide": lambda sitting: sitting.hand.tap_named("hide"),
        "the end": lambda sitting: sitting.lock(),
    }
    for name, way in ways.items():
        with at(folder, "page.you") as sitting:
            listen(sitting)
            began = time.monotonic()
            until(sitting, lambda: voice.loud(began) > 0.3, 5, "nothing is heard")  # noqa: B023  # asked here only
            pressed = time.monotonic()
            way(sitting)
            done = time.monotonic()
            rest(sitting, 0.8)
            assert not aloud.is_reading
            last = voice.last_heard()
            assert last < done + SILENT, f"heard {last - done:.2f} s after {name}"
            yield f"silent {max(0.0, last - pressed) * 1000:.0f} ms after {name} ({(done - pressed) * 1000:.0f} ms of it the touch itself)"


def turned(folder: Path, aloud: Aloud) -> str:
    """A long page, to its end."""
    with at(folder, "page.you", textScale=2) as sitting:
        assert sitting.hand.named("moreBelow") is not None
        reading = Reading(aloud)
        listen(sitting)
        took = until(sitting, lambda: not aloud.is_reading, 90, "it never ends")
        assert sitting.hand.named("moreBelow") is None, "it was not turned to its end"
        told = " ".join(marked.words for marked in reading.marked)
        for row in sitting.model.shown.items:
            assert told.count(" ".join(row.text.split())) == 1, row.text
        return f"a long page was turned and read to its end: {len(reading.marked)} sentences in {took:.1f} s"


def bereft(folder: Path, aloud: Aloud, voice: PrivateVoice) -> str:
    """speech-dispatcher dies in the middle of a sentence."""
    with at(folder, "page.you") as sitting:
        listen(sitting)
        began = time.monotonic()
        until(sitting, lambda: voice.loud(began) > 0.3, 5, "nothing is heard")
        beat = Beat()
        voice.kill()
        gone = until(sitting, lambda: not aloud.property("there"), 6, "it goes on as if there were a voice")
        assert not aloud.is_reading
        assert sitting.hand.named("listen") is None
        back = until(sitting, lambda: bool(aloud.property("there")), FOUND, "the voice did not come back")
        began = time.monotonic()
        listen(sitting)
        until(sitting, lambda: voice.loud(began) > 0.3, 5, "nothing is heard of the voice that came back")
        aloud.stop()
        assert beat.longest < HELD_UP, f"held up for {beat.longest:.2f} s"
        held = f"the window held up for {beat.longest * 1000:.0f} ms at most"
        return f"speech-dispatcher killed: noticed in {gone:.1f} s, the button back in {back:.1f} s; {held}"


def try_it(folder: Path) -> Iterator[str]:
    """What was heard, a line each. AssertionError if something was not as it must be."""
    warned: list[str] = []
    voice = PrivateVoice(folder)
    aloud = engine().singletonInstance("Inkwell.Aloud", "Aloud")
    assert isinstance(aloud, Aloud)
    before = qInstallMessageHandler(lambda _kind, _where, words: warned.append(str(words)))
    try:
        yield found(folder, aloud)
        for tag in SPOKEN:
            yield in_language(folder, aloud, voice, tag)
        yield from silent(folder, aloud, voice)
        yield turned(folder, aloud)
        yield bereft(folder, aloud, voice)
        assert not warned, warned
    finally:
        qInstallMessageHandler(before)
        aloud.close()
        voice.close()


def main() -> int:
    """Try it, or say why not."""
    if reason := lacks():
        sys.stdout.write(f"not tried: {reason} missing\n")
        return 77
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.ui.application import application, prepare

    prepare(keyboard=False)
    app = application()
    with TemporaryDirectory(prefix="inkwell-voice-") as name:
        for line in try_it(Path(name)):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
