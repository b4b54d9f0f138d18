"""What a clinician's form may ask at the desk besides words and choices: a file, and every kind a patient can be asked."""

import base64
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from shiboken6 import delete

from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from kiosk.paths import resources
from kiosk.ui.application import QML, load_fonts, prepare
from kiosk.ui.hand import Hand
from kiosk.ui.item_model import camel
from kiosk.ui.journey_model import plain

PAGE = b"""
import QtQuick
import Inkwell
Window {
    id: window
    property var desk
    width: 1280; height: 800; visible: true
    DeskField { objectName: "field"; x: 40; y: 40; width: 900; row: window.desk.row; onAnswered: value => window.desk.answered(value) }
}
"""


class DeskOf(QObject):
    """One field at the desk, and what it sent down."""

    changed = Signal()

    def __init__(self, row: ItemRow) -> None:
        super().__init__()
        self._row = row
        self.acts: list[Any] = []
        prepare(keyboard=False)
        load_fonts(resources() / "fonts")
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        self._engine.setInitialProperties({"desk": self})
        self._engine.loadData(PAGE)
        (window,) = self._engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window, self.hand = window, Hand(window)
        self.hand.settle(10)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]  # Qt names the type of a JavaScript object
    def row(self) -> dict[str, Any]:
        return camel(asdict(self._row))  # type: ignore[no-any-return]

    @Slot("QVariant")
    def answered(self, value: Any) -> None:
        self.acts.append(plain(value))

    def choose(self, path: Path) -> None:
        """What the system's dialog gives when staff have chosen."""
        file = next(item for item in self.hand.items() if item.property("chosen") is not None)
        file.setProperty("chosen", QUrl.fromLocalFile(str(path)))
        self.hand.settle(1)

    def close(self) -> None:
        delete(self._engine)


@pytest.fixture
def show(qapp: object) -> Iterator[Callable[[ItemRow], DeskOf]]:
    shown: list[DeskOf] = []

    def show_it(row: ItemRow) -> DeskOf:
        shown.append(DeskOf(row))
        return shown[-1]

    yield show_it
    for desk in shown:
        desk.close()


SCAN = ItemRow(link_id="scan", type="attachment", field=Field.PHOTO, text="The signed paper")


def test_a_file_that_staff_choose_is_the_answer(show: Callable[[ItemRow], DeskOf], tmp_path: Path) -> None:
    desk = show(SCAN)
    assert desk.hand.sees("Choose a file")
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.7 a page")
    desk.choose(paper)
    assert desk.acts == [{"picture": "data:application/pdf;base64," + base64.b64encode(b"%PDF-1.7 a page").decode()}]


def test_a_file_that_cannot_be_read_is_said_and_nothing_is_answered(show: Callable[[ItemRow], DeskOf], tmp_path: Path) -> None:
    desk = show(SCAN)
    desk.choose(tmp_path / "gone.pdf")
    assert desk.acts == []
    assert desk.hand.sees("cannot be read")


def test_a_file_that_is_there_can_be_taken_away(show: Callable[[ItemRow], DeskOf]) -> None:
    desk = show(ItemRow(link_id="scan", type="attachment", field=Field.PHOTO, text="The signed paper", value="paper.pdf"))
    desk.hand.tap("Take it away")
    assert desk.acts == [{"picture": ""}]


def test_the_desk_asks_a_quantity_as_a_patient_is_asked(show: Callable[[ItemRow], DeskOf]) -> None:
    units = (OptionRow(code="kg", text="kg"), OptionRow(code="[lb_av]", text="lb"))
    desk = show(ItemRow(link_id="weight", type="quantity", field=Field.QUANTITY, text="Weight", units=units))
    desk.hand.tap("lb")
    assert desk.acts == [{"unit": "[lb_av]"}]
