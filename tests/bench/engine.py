"""Times the form engine on a form of 500 questions with 200 conditions, and one of 5,000: `python -m tests.bench.engine`.

With `--peer COMMAND` a rival is timed in the same run on the same form: COMMAND is given the form's path and prints JSON of times.
"""

import argparse
import json
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.encounter.journey import Journey
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId
from kiosk.encounter.sealing import Sealing
from kiosk.preview import NoPress, Rehearsal, rehearsed, to_be_walked
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.reader import parse
from kiosk.questionnaire.response import QuestionnaireResponse
from tests.fakes import MemoryRecords, StoppedClock

YES_NO = [{"valueCoding": {"system": "http://inkwell.example/answer", "code": code, "display": code}} for code in ("yes", "no", "unsure")]
KINDS = ("boolean", "choice", "string", "date", "integer")
TAPS = 60


def form(questions: int, seed: int = 1) -> dict[str, Any]:
    """Groups of ten questions of five kinds; two in five wait on an earlier yes-or-no question."""
    chance, asked = Random(seed), list[str]()
    items = [_question(at, asked, chance) for at in range(questions)]
    groups = [
        {"linkId": f"g{at}", "type": "group", "text": f"Part {at}", "item": items[at * 10 : at * 10 + 10]} for at in range(questions // 10)
    ]
    return {"resourceType": "Questionnaire", "status": "active", "url": "http://inkwell.example/bench", "title": "Bench", "item": groups}


def _question(at: int, asked: list[str], chance: Random) -> dict[str, Any]:
    kind = KINDS[at % len(KINDS)]
    item: dict[str, Any] = {"linkId": f"q{at}", "type": kind, "text": f"Question {at}: have you ever noticed this?"}
    if kind == "choice":
        item["answerOption"] = YES_NO
    if asked and at % 5 in (2, 4):
        item["enableWhen"] = [{"question": chance.choice(asked), "operator": "=", "answerBoolean": True}]
    if kind == "boolean":
        asked.append(f"q{at}")
    return item


def milliseconds(act: Callable[[], Any], runs: int) -> list[float]:
    """How long each of `runs` took."""
    found = []
    for _ in range(runs):
        began = time.perf_counter()
        act()
        found.append((time.perf_counter() - began) * 1000)
    return found


def said(what: str, times: Sequence[float]) -> None:
    """Median and 95th percentile."""
    ninety_fifth = sorted(times)[min(len(times) - 1, round(len(times) * 0.95))]
    print(f"{what:<58} {statistics.median(times):8.2f} ms   p95 {ninety_fifth:8.2f}")


def journey(source: dict[str, Any], folder: Path) -> Journey:
    """A walk through it over records in memory: the engine alone."""
    path = folder / "bench.json"
    path.write_text(json.dumps(source), encoding="utf-8")
    records, clock = MemoryRecords(), StoppedClock()
    event = AuditEvent(action="begin", at=clock.now())
    visit = records.begin(Encounter(id=EncounterId("bench"), treatment="preview", started=clock.now()), event)
    return Journey(visit, Sealing(rehearsed(records, to_be_walked(path), clock), NoPress()))


def engine(questions: int, folder: Path) -> None:
    """Load, enablement after an answer, and the whole Screen after a tap."""
    source = form(questions)
    text = json.dumps(source)
    said(f"{questions} questions: load", milliseconds(lambda: parse(json.loads(text), "bench.json"), 20))
    read = parse(source, "bench.json")
    answered = QuestionnaireResponse()
    for at in range(0, questions, 15):
        answered = answered.with_answer(f"q{at}", True)
    enabled(read, answered)
    said(f"{questions} questions: enablement of all after an answer", milliseconds(lambda: enabled(read, answered), 60))
    walk = journey(source, folder)
    first = walk.screen().items[0].link_id
    raws = iter([True, False] * 100)
    said(f"{questions} questions: tap to Screen, in memory", milliseconds(lambda: walk.answer(first, next(raws)), 60))


def on_screen(folder: Path) -> None:
    """First page, and tap to painted with the answer on disk, in the real window over the real strongroom."""
    from PySide6.QtCore import QEventLoop

    from kiosk.ui.application import Front, application, prepare
    from kiosk.ui.hand import Hand
    from kiosk.ui.preview_model import PreviewModel

    prepare(keyboard=False)
    application()
    path = folder / "window.json"
    path.write_text(json.dumps(form(500)), encoding="utf-8")
    rehearsal = Rehearsal(to_be_walked(path), folder / "data", SystemClock())
    front = Front(PreviewModel(rehearsal.opening, rehearsal.journey), paths.resources() / "fonts", keyboard=False, size=(1280, 800))
    front.theme.setProperty("reducedMotion", True)
    front.show()
    hand = Hand(front.window)
    hand.settle(50)
    loop, frames = QEventLoop(), list[float]()

    def painted() -> None:
        frames.append(time.perf_counter())
        loop.quit()

    front.window.frameSwapped.connect(painted)

    def until_painted(act: Callable[[], Any]) -> float:
        frames.clear()
        began = time.perf_counter()
        act()
        if not frames:  # a touch may be painted before it returns
            loop.exec()
        return (frames[-1] - began) * 1000

    model = front.kiosk.journey_model
    fresh = [rehearsal.journey() for _ in range(5)]
    pages = []
    for walk in fresh:
        model.end()
        hand.settle(100)
        pages.append(until_painted(lambda walk=walk: model.begin(walk)))  # type: ignore[misc]  # called at once
    said("500 questions: first page on screen", pages)
    taps = []
    for at in range(TAPS):
        hand.settle(150)
        option = hand.buttons(("Yes", "No")[at % 2])[0]
        taps.append(until_painted(lambda option=option: hand.press(hand.middle(option))))  # type: ignore[misc]  # called at once
    said("500 questions: touch to painted, answer on disk", taps)
    front.close()


def peer(command: str, folder: Path) -> None:
    """The rival on the same form."""
    path = folder / "peer.json"
    path.write_text(json.dumps(form(500)), encoding="utf-8")
    done = subprocess.run([*command.split(), str(path)], capture_output=True, text=True, check=False, timeout=300)
    print(f"\n{command}\n{done.stdout or done.stderr}")


def main() -> None:
    """All of it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--peer", default="", help="a command that times a rival on a form")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        engine(500, folder)
        engine(5000, folder)
        on_screen(folder)
        if given.peer:
            peer(given.peer, folder)


if __name__ == "__main__":
    main()
