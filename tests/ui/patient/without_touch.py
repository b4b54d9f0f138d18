"""A whole visit without a finger on the glass: `python -m tests.ui.patient.without_touch [keys|switch]` answers both sittings and signs.

By keys: Tab, Space, Enter and letters. By one switch: what is marked is pressed, letters come from the board.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.encounter.page.row import ItemRow
from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.hand import Hand
from kiosk.ui.patient import Patient
from kiosk.ui.scan import Scan
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.patient.sitting import Sitting

NEVER = 60_000
"""Milliseconds: whoever uses the switch here steps by themselves."""
TYPED = {"id.full_name": "Amara Okafor", "contact.phone": "01632960982", "emerg.name": "Ngozi Okafor", "emerg.phone": "01632960417"}


class Way(Protocol):
    """How somebody presses and types who does not touch."""

    def press(self, item: QQuickItem) -> None: ...

    def write(self, field: QQuickItem, words: str) -> None: ...


class Keys:
    """A keyboard."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def go_to(self, item: QQuickItem) -> None:
        for _ in range(150):
            if self.window.activeFocusItem() == item:
                return
            QTest.keyClick(self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {item.property('text')!r} {item.objectName()}")

    def press(self, item: QQuickItem) -> None:
        self.go_to(item)
        QTest.keyClick(self.window, Qt.Key.Key_Space)

    def write(self, field: QQuickItem, words: str) -> None:
        self.go_to(field)
        for letter in words:
            QTest.keyClick(self.window, letter)  # type: ignore[call-overload]  # the stub has no letters


class Switch:
    """One switch."""

    def __init__(self, window: QQuickWindow) -> None:
        found = window.findChild(QObject, "scan")
        assert isinstance(found, Scan)
        self.window, self.scan, self.hand = window, found, Hand(window)
        self.steps = self.presses = 0

    def press(self, item: QQuickItem) -> None:
        for _ in range(40):
            if item in self.scan.controls():
                return self._mark(item)
            turn = self.hand.named("moreBelow") or self.hand.named("moreAbove")
            assert turn is not None, f"{item.property('text')!r} is out of reach"
            self._mark(turn)
            self.hand.settle(5)
        raise AssertionError(f"{item.property('text')!r} is out of reach")

    def write(self, field: QQuickItem, words: str) -> None:
        if field.property("padded"):
            for figure in words:
                self.press(self.hand.buttons(figure)[0])
            return
        self.press(field)
        self.hand.settle(5)
        for letter in words:
            if letter.isalpha() and not self.hand.buttons(letter):
                self._on_the_board("Small" if letter.islower() else "Capital")
            self._on_the_board("Space" if letter == " " else letter)
        self._on_the_board("Done")
        self.hand.settle(5)

    def _on_the_board(self, key: str) -> None:
        (button,) = self.hand.buttons(key)
        row = button.parentItem()
        assert row is not None
        self._mark(row)
        self._mark(button)

    def _mark(self, item: QQuickItem) -> None:
        for _ in range(200):
            self.scan.step()
            self.steps += 1
            if self.scan.marked == item:
                self.presses += 1
                QTest.keyClick(self.window, Qt.Key.Key_Space)
                return
        raise AssertionError(f"{item.property('text')!r} is never marked")


class Visitor:
    """Somebody who answers a sitting in that way."""

    def __init__(self, sitting: Sitting, way: Way, patient: Patient) -> None:
        self.sitting, self.way, self.patient = sitting, way, patient
        self.pages = 0

    def to_the_end(self) -> None:
        while (screen := self.sitting.model.shown).kind is not Kind.HANDBACK:
            self.pages += 1
            if screen.kind is Kind.SIGN:
                self._sign()
            elif screen.kind is not Kind.RISK:  # a risk is acknowledged by the button at the foot
                for row in screen.items:
                    self._answer(row)
            if self.sitting.model.shown.key == screen.key:
                self._go_on(screen.key)

    def _go_on(self, key: str) -> None:
        for _ in range(40):
            self.way.press(self.sitting.named("next"))
            self.sitting.hand.settle(2)
            if self.sitting.model.shown.key != key:
                return
            assert not self.sitting.model.shown.problems, self.sitting.model.shown.problems
        raise AssertionError(f"stuck on {key}")

    def _answer(self, row: ItemRow) -> None:
        match row.type:
            case "choice" | "open-choice":
                for option in self.patient.options(row):
                    self.way.press(self._button(option.text, row.text))
            case "boolean" if row.required and row.value != "true":
                self.way.press(self._button(row.text, row.text))
            case "date" if row.required and not row.year:
                for part, words in zip(("day", "month", "year"), self.patient.born, strict=True):
                    self._date(row, part, words)
            case "string" | "text" | "integer" | "decimal" if not row.value and (words := self.patient.words(row)):
                self.way.write(self.sitting.named(row.link_id), words)
            case _:
                return
        self.sitting.hand.settle(2)

    def _date(self, row: ItemRow, part: str, words: str) -> None:
        self.way.write(self.sitting.named(f"{row.link_id}:{part}"), words)
        if isinstance(self.way, Switch) and part != "year":
            self.way.press(self._button("Next", row.text))

    def _sign(self) -> None:
        for name in ("otherWay", "way:typed"):
            self.way.press(self.sitting.named(name))
            self.sitting.hand.settle(5)
        self.way.write(self.sitting.named("signName"), "Amara Okafor")
        self.way.press(self.sitting.named("signTick"))

    def _button(self, words: str, under: str) -> QQuickItem:
        hand = self.sitting.hand
        return min(hand.buttons(words), key=lambda item: hand._distance(item, under))


def whole_visit(folder: Path, kind: str) -> list[Visitor]:
    """Both sittings, from the first page to what was signed."""
    stage = Stage(folder)
    first = _sitting(stage.journey(visit := stage.visit()), kind, Patient(typed=TYPED))
    stage.talked_through(visit)
    second = _sitting(stage.journey(visit), kind, UNDERSTANDS)
    (signature,) = stage.records.signatures(second.sitting.real.encounter.id)
    assert signature.how == "typed name: Amara Okafor"
    return [first, second]


def _sitting(journey: object, kind: str, patient: Patient) -> Visitor:
    sitting = Sitting(journey, scanPace=0 if kind == "keys" else NEVER)  # type: ignore[arg-type]  # a Journey
    visitor = Visitor(sitting, Keys(sitting.window) if kind == "keys" else Switch(sitting.window), patient)
    visitor.to_the_end()
    sitting.close()
    return visitor


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.ui.application import application

    app = application()
    began = time.perf_counter()
    with TemporaryDirectory() as scratch:
        for visitor in whole_visit(Path(scratch), (sys.argv[1:] or ["keys"])[0]):
            sys.stdout.write(f"{visitor.pages} pages")
            if isinstance(visitor.way, Switch):
                sys.stdout.write(f", {visitor.way.presses} presses, {visitor.way.steps} controls marked")
            sys.stdout.write("\n")
    sys.stdout.write(f"signed, {time.perf_counter() - began:.1f} s\n")
