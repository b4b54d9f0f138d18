"""Qt's on-screen keyboard in the real window: `python -m tests.ui.patient.on_screen_keys DATA` types by touch, in a process of its own.

DATA is the data folder of a kiosk whose forms are approved; it is written into. Qt takes its keyboard once, when it starts, so the
suite runs without one and `test_on_screen_keys.py` starts this. Says on a line of its own, as JSON, what was seen.
"""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.demo import WORDS
from kiosk.ui.application import application, prepare
from kiosk.ui.player import Player
from tests.ui.starts import journey
from tests.walk import Walk

LANDSCAPE, PORTRAIT = (1280, 800), (800, 1280)
TYPED = {"en": "zoe", "es": "óscar", "pl": "łąka", "ar": "أحمد"}
"""Small letters; the first is written large where the script has large ones."""
TAPPED = {"contact.phone": ["+", "4", "4", "(", "0", ")", "7"], "contact.email": ["z", "@", "b", ".com"]}
UP = 400
"""Milliseconds in which the keyboard comes up and the page has made room."""


class Typist:
    """One finger at the keyboard."""

    def __init__(self, player: Player) -> None:
        self.player, self.hand, self.window = player, player.hand, player.front.window

    def turn(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        self.hand.settle(100)

    def page(self, key: str) -> None:
        Walk(journey(self.player)).to(key)
        self.show()

    def show(self) -> None:
        self.player.front.kiosk.journey_model.begin(journey(self.player))
        self.hand.settle(50)

    def into(self, field: str) -> QQuickItem:
        item = self.hand.named(field)
        assert item is not None, field
        self.hand.touch(item)
        self.hand.settle(UP)
        return item

    def board(self) -> list[QQuickItem]:
        """Keys in view, ours and Qt's, that write something."""
        top = self.window.height() - float(self.window.property("covered"))
        drawn = (item for item in self.hand.items() if item.property("key") is not None or item.inherits("QQuickAbstractButton"))
        return [item for item in drawn if item.property("text") and item.mapToScene(QPointF(0, 1)).y() > top]

    def words(self) -> list[str]:
        return [str(key.property("text")) for key in self.board()]

    def type(self, words: Sequence[str]) -> None:
        for letter in words:
            key = next(key for key in self.board() if str(key.property("text")).lower() == letter)
            self.hand.press(self.hand.middle(key))
            self.hand.settle(40)

    def speak(self, tag: str) -> None:
        tongue: Any = self.player.front.kiosk.tongue  # a Tongue, by way of a property
        tongue.choose(tag)

    def put_away(self) -> None:
        QGuiApplication.inputMethod().hide()
        self.hand.settle(50)


def written(typist: Typist) -> dict[str, str]:
    """What stands in the field after those letters were tapped, by language."""
    found = {}
    for tag, words in TYPED.items():
        typist.speak(tag)
        typist.into("id.full_name").setProperty("text", "")
        typist.type(words)
        found[tag] = str(journey(typist.player).screen().items[0].value)
        typist.put_away()
    return found


def smallest(typist: Typist) -> dict[str, float]:
    """Pixels of the smallest letter's shorter side, by language."""
    found = {}
    for tag in TYPED:
        typist.speak(tag)
        typist.into("id.full_name")
        letters = [key for key in typist.board() if len(str(key.property("text"))) == 1 and str(key.property("text")).isalpha()]
        found[tag] = min(min(key.width(), key.height()) for key in letters)
        typist.put_away()
    return found


def out_of_view(typist: Typist, field: QQuickItem) -> str:
    """Where it is, if the keyboard covers it or it is off the window; blank if it is in view above a keyboard."""
    top, covered = field.mapToScene(QPointF(0, 0)).y(), float(typist.window.property("covered"))
    seen = covered > 0 and top >= 0 and top + field.height() <= typist.window.height() - covered
    return "" if seen else f"{top:.0f} + {field.height():.0f} of {typist.window.height()}, {covered:.0f} covered"


def hidden(typist: Typist, name: str) -> list[str]:
    """How the field of that name is not in view while it is typed into, in any dress; also once the screen was turned and words grew."""
    found = []
    theme = typist.player.front.theme
    for size in (LANDSCAPE, PORTRAIT):
        typist.turn(size)
        for scale, large in ((1, False), (2, False), (2, True)):
            theme.setProperty("textScale", scale)
            theme.setProperty("large", large)
            typist.hand.settle(100)
            field = typist.into(name)
            if why := out_of_view(typist, field):
                found.append(f"{name} {size} {scale} {large}: {why}")
            typist.put_away()
        theme.setProperty("large", False)
        theme.setProperty("textScale", 1)
        field = typist.into(name)
        theme.setProperty("textScale", 2)
        typist.turn(size[::-1])
        typist.hand.settle(UP)
        if why := out_of_view(typist, field):
            found.append(f"{name} {size} turned: {why}")
        typist.put_away()
    theme.setProperty("textScale", 1)
    return found


def looked_at(data: Path) -> dict[str, Any]:
    """Everything that the test wants to know."""
    from kiosk.app import Inkwell
    from kiosk.clock import SystemClock
    from tests.store.kiosk_on_disk import CHEAP

    typist = Typist(Player(Inkwell(data, SystemClock(), cost=CHEAP).front(size=LANDSCAPE, keyboard=True)))
    typist.hand.settle(UP)
    typist.player.unlock(WORDS)
    typist.hand.tap_named("start")
    typist.page("id.full_name")
    told: dict[str, Any] = {"written": written(typist)}
    told |= {"smallest": {}, "tapped": {}}
    for name, size in (("landscape", LANDSCAPE), ("portrait", PORTRAIT)):
        typist.turn(size)
        told["smallest"][name] = smallest(typist)
    typist.speak("pl")
    told["hidden"] = hidden(typist, "id.full_name")
    typist.speak("ar")
    for key, field in (
        ("page.reach", "contact.phone"),
        ("page.write", "contact.email"),
        ("page.goal", "exp.event:day"),
        ("page.ask", "end.ask"),
    ):
        typist.page(key)
        item = typist.into(field)
        told[field] = typist.words()
        if field in TAPPED:
            item.setProperty("text", "")
            typist.type(TAPPED[field])
            told["tapped"][field] = next(row.value for row in journey(typist.player).screen().items if row.link_id == field)
        typist.put_away()
        told["hidden"] += hidden(typist, field)
    return told


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    prepare(keyboard=True)
    app = application()
    sys.stdout.write("\n" + json.dumps(looked_at(Path(sys.argv[1]))) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what is kept of Qt's keyboard has no order to go in
