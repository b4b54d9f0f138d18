"""Times a touch until it is painted, on the patient's real pages over the real strongroom: `python -m tests.bench.touch`.

No GPU is asked for: Qt's software renderer draws 1280 × 800. What is timed is from the event (a finger down or up, a letter, a move) to the
frame that shows what came of it; an answer is on disk by then. A new page is timed still (whole at once) and moving (to the first
frame of its way in). Beside it, in the same run: the page of one choice made of Qt Widgets, with nothing saved. Bounds: 17 ms (a frame)
for a touch, 50 ms for a page, at the 95th percentile. Exit status 1 if one is passed.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from kiosk.demo import CHOSEN, PIN, TYPED, WORDS
from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.application import prepare
from kiosk.ui.made_up_ink import STROKES
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.ui.monkey.homes import at_welcome
from tests.ui.starts import at_window, further, journey, to_second_sitting
from tests.walk import Walk

FRAME, PAGE = 17.0, 50.0
"""Milliseconds."""
READ = 400
"""Milliseconds a page is looked at: before they are over it takes no tap (Theme.arriving)."""
PATIENT = Patient({**CHOSEN, "o2": ("yes",), "o4": ("yes",)}, TYPED)
CHOICES = (
    ("areas on the figure", "tx.areas"),
    ("skin, with pictures", "skin.tone"),
    ("yes or no, three on a page", "page.sun"),
    ("many of a list", "med.creams"),
)


class Took(float):
    """Milliseconds by the clock; `spent`: of processor, which a busy machine does not change."""

    spent = 0.0


class Watch:
    """Times from an act to the frame that it causes."""

    def __init__(self, player: Player, rest: int = 30) -> None:
        self.player, self._rest, self._frames, self._loop = player, rest, list[float](), QEventLoop()
        self._missed = QTimer(singleShot=True, interval=2000)
        self._missed.timeout.connect(self._loop.quit)
        player.front.window.frameSwapped.connect(self._painted)

    def _painted(self) -> None:
        self._frames.append(time.perf_counter())
        self._loop.quit()

    def time(self, act: Callable[[], Any]) -> Took:
        """Milliseconds to the first frame after it; whatever was under way is let go first."""
        self.player.hand.settle(self._rest)
        self._frames.clear()
        began, spent = time.perf_counter(), time.process_time()
        act()
        if not self._frames:
            self._missed.start()
            self._loop.exec()
            self._missed.stop()
        assert self._frames, f"nothing was painted: {self.player.hand.words()}"
        took = Took((self._frames[0] - began) * 1000)
        took.spent = (time.process_time() - spent) * 1000
        return took

    def touch(self, what: str, place: QPoint) -> Took:
        """`press`, `move` or `release` there."""
        return self.time(lambda: getattr(self.player.hand._touch_event(), what)(0, place, self.player.front.window).commit())

    def tap(self, place: QPoint) -> tuple[Took, Took]:
        """Down to painted, up to painted."""
        return self.touch("press", place), self.touch("release", place)


def ninety_fifth(times: Sequence[float]) -> float:
    """Of a hundred, all but five were no slower."""
    return sorted(times)[min(len(times) - 1, round(len(times) * 0.95))]


def told(what: str, times: Sequence[float], bound: float) -> bool:
    """A line of the table; whether the bound holds."""
    good = ninety_fifth(times) <= bound
    spent = [took.spent for took in times if isinstance(took, Took)]
    processor = f"processor {statistics.median(spent):5.1f} {ninety_fifth(spent):5.1f}" if spent else ""
    over = "" if good else f"over {bound:.0f}"
    print(f"{what:<58} median {statistics.median(times):6.1f}   p95 {ninety_fifth(times):6.1f} ms   {processor}  {over}")
    return good


def page(player: Player, key: str) -> None:
    """Walk there, answering, and show it."""
    Walk(journey(player), PATIENT).to(key)
    player.front.kiosk.journey_model.begin(journey(player))
    player.hand.settle(400)


def options(player: Player) -> list[QPoint]:
    """Where the answers in view lie."""
    found: list[QPoint] = []
    for _ in range(20):  # until they lie still
        before = found
        items = [item for item in player.hand.items() if item.inherits("QQuickAbstractButton") and item.property("checkable")]
        found = [player.hand.middle(item) for item in items if player.hand._in_view(item)]
        if found == before:
            break
        player.hand.settle(100)
    return found


def tapped(watch: Watch, what: str, places: Sequence[QPoint], runs: int) -> Iterator[bool]:
    """A table's two lines: finger down, finger up."""
    times = [watch.tap(places[at % len(places)]) for at in range(runs)]
    yield told(f"{what}: down to painted", [down for down, _ in times], FRAME)
    yield told(f"{what}: up to painted, on disk", [up for _, up in times], FRAME)


def first_sitting(player: Player, runs: int) -> Iterator[bool]:
    """Figures, letters and each kind of choice, then every page in turn."""
    watch, hand = Watch(player), player.hand
    page(player, "start.who")
    yield from tapped(watch, "one of several (start.who)", options(player), runs)
    page(player, "id.full_name")
    hand.tap_named("id.full_name")
    yield told("a line (id.full_name): letter to painted, on disk", [watch.time(lambda: hand.write("m")) for _ in range(runs)], FRAME)
    page(player, "id.dob")
    hand.tap_named("id.dob:day")
    keys = [hand.middle(next(iter(hand.buttons(key)))) for key in ("1", "Erase", "2", "Erase")]
    yield from tapped(watch, "number pad (id.dob)", keys, runs)
    for name, key in CHOICES:
        page(player, key)
        yield from tapped(watch, f"{name} ({key})", options(player)[:4], runs)
    page(player, "check")
    turns = [watch.tap(hand.middle(_named(player, name)))[1] for _ in range(runs // 2) for name in ("moreBelow", "moreAbove")]
    yield told("check page of 80 lines, turned: up to painted", turns, FRAME)


def second_sitting(player: Player, runs: int) -> Iterator[bool]:
    """A risk, and ink."""
    watch, hand = Watch(player), player.hand
    page(player, "risk.blister")
    place = hand.middle(_named(player, "next"))
    yield told("risk card with its hundred dots: down to painted", [_held(watch, place) for _ in range(runs)], FRAME)
    page(player, "sign")
    pad = _named(player, "pad")
    for at, stroke in enumerate(STROKES):
        points = [pad.mapToScene(QPointF(x * pad.width(), y * pad.width())).toPoint() for x, y in stroke]
        hand._touch_event().press(0, points[0], player.front.window).commit()
        hand._touch_event().move(0, points[0] + QPoint(9, 9), player.front.window).commit()
        times = [watch.touch("move", point) for point in points[1 :: max(1, len(points) // runs)]]
        hand._touch_event().release(0, points[-1], player.front.window).commit()
        yield told(f"ink, stroke {at + 1} of {len(STROKES)} ({len(points)} points): move to painted", times, FRAME)


def _named(player: Player, name: str) -> Any:
    found = player.hand.named(name)
    assert found is not None, name
    return found


def _held(watch: Watch, place: QPoint) -> Took:
    """A finger down on it, which slides off: nothing comes of it but the press."""
    took = watch.touch("press", place)
    hand, window, away = watch.player.hand, watch.player.front.window, place - QPoint(0, 300)
    hand._touch_event().move(0, away, window).commit()
    hand._touch_event().release(0, away, window).commit()
    hand.settle()
    return took


def pages(player: Player, *, still: bool) -> list[float]:
    """Every page from here on: from the act behind Continue to its frame."""
    watch, walk, times = Watch(player), Walk(journey(player), PATIENT), list[float]()
    player.front.theme.setProperty("reducedMotion", still)
    model = player.front.kiosk.journey_model
    while walk.screen.kind not in (Kind.SIGN, Kind.HANDBACK):
        key = walk.screen.key
        walk.fill()
        if walk.screen.key != key:  # the decision is a page on by itself
            continue
        model.begin(journey(player))
        player.hand.settle(READ)
        times.append(watch.time(model.next))
    return times


def rival(runs: int) -> Iterator[bool]:
    """The page of one choice, of widgets: the same words and sizes, nothing saved."""
    page = QWidget()
    page.resize(1280, 800)
    page.setStyleSheet(
        "QWidget { background: #F6F0E6; color: #1D2233 } QLabel { font: 600 40px 'Noto Serif' }"
        "QRadioButton { font: 28px 'Inter'; background: #FFFDF8; border: 2px solid #877B69; border-radius: 20px; padding: 24px }"
        "QRadioButton:checked { background: #E6E8F4; border: 4px solid #2B3A73 } QRadioButton:pressed { background: #ECE3D4 }"
        "QPushButton { font: 600 32px 'Inter'; background: #2B3A73; color: white; border-radius: 28px; min-height: 118px }"
    )
    rows = QVBoxLayout(page)
    rows.addWidget(QLabel("Who is filling in this form?"))
    answers = [
        QRadioButton(words) for words in ("I am the patient", "I am helping the patient", "I am a parent or guardian", "Somebody else")
    ]
    for widget in (*answers, QPushButton("Continue")):
        rows.addWidget(widget)
    page.show()
    QApplication.processEvents()

    def painted(act: Callable[[], Any]) -> float:
        began = time.perf_counter()
        act()
        QApplication.processEvents()  # paints what was asked for
        return (time.perf_counter() - began) * 1000

    down, up = [], []
    for at in range(runs):
        answer = answers[at % len(answers)]
        down.append(painted(lambda answer=answer: QTest.mousePress(answer, Qt.MouseButton.LeftButton)))  # type: ignore[misc]  # called at once
        up.append(painted(lambda answer=answer: QTest.mouseRelease(answer, Qt.MouseButton.LeftButton)))  # type: ignore[misc]
    yield told("Qt Widgets, one of four: down to painted", down, FRAME)
    yield told("Qt Widgets, one of four: up to painted, nothing saved", up, FRAME)
    page.close()


def opened(data: Path) -> Player:
    player = at_window(data)
    player.unlock(WORDS)
    player.front.theme.setProperty("slip", 0)
    return player


def _handed_over(data: Path) -> Player:
    player = opened(data)
    player.sign_in(PIN)
    player.hand_over()
    return player


def measured(folder: Path, runs: int) -> Iterator[bool]:
    """All of it, a line at a time."""
    house = at_welcome(folder)
    player = opened(further(house, folder / "first", lambda _: None))
    player.front.kiosk.start()
    yield from first_sitting(player, runs)
    for still, way in ((True, "a page, still: whole"), (False, "a page, moving: its first frame")):
        player.front.kiosk.home()
        player.front.kiosk.start()
        yield told(f"{way} (first sitting)", pages(player, still=still), PAGE)
    player.front.close()
    begun = further(house, folder / "second", to_second_sitting(PATIENT, "reading"))
    player = _handed_over(further(begun, folder / "pages", lambda _: None))
    yield told("a page, still: whole (second sitting)", pages(player, still=True), PAGE)
    player.front.close()
    player = _handed_over(begun)
    yield from second_sitting(player, runs)
    player.front.close()
    yield from rival(runs)


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=60)
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare(keyboard=False)
    app = QApplication([])
    with tempfile.TemporaryDirectory(prefix="inkwell-touch-") as name:
        good = list(measured(Path(name), given.runs))
    if hasattr(os, "getloadavg") and os.getloadavg()[0] > (os.cpu_count() or 1):
        print(f"others were at work here (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors): these times say little")
    del app
    return not all(good)


if __name__ == "__main__":
    sys.exit(main())
