"""The numbers at the desk, by touch: every chart speaks, the days are chosen, and the table is saved."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.clock import SystemClock
from kiosk.demo import PIN
from kiosk.encounter.at_desk.view import Place
from kiosk.gallery.weeks import fill
from kiosk.ui.player import Player
from tests.ui.conftest import Open
from tests.ui.starts import further


@pytest.fixture(scope="module")
def weeks(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three weeks at a clinic."""

    def acts(player: Player) -> None:
        opened = player.front.kiosk.door.opened
        assert opened is not None
        fill(opened[0], SystemClock().now(), 20)

    return further(approved, tmp_path_factory.mktemp("weeks"), acts)


@pytest.fixture
def busy(open_kiosk: Open, weeks: Path) -> Player:
    """The numbers of three weeks, somebody signed in."""
    kiosk = open_kiosk(weeks)
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("numbers")
    return kiosk


def spoken(kiosk: Player, chart: str) -> list[str]:
    """What a screen reader finds in a chart that is on the page."""
    card = kiosk.hand.named(f"chart:{chart}")
    assert isinstance(card, QQuickItem)
    found, waiting = [], [card]
    while waiting:
        item = waiting.pop(0)
        waiting.extend(item.childItems())
        told = QAccessible.queryAccessibleInterface(item)
        if told is not None and told.text(QAccessible.Text.Name):
            found.append(told.text(QAccessible.Text.Name))
    return found


def test_every_chart_says_its_finding_and_every_bar_its_number(busy: Player) -> None:
    view = busy.view
    assert (view.place, view.span) == (Place.NUMBERS, "4-weeks")
    for at, chart in enumerate(view.charts):
        if at and at % 2 == 0:
            busy.hand.tap_named("moreBelow")
        heard = spoken(busy, chart.name)
        assert chart.title in heard
        assert chart.bars[0].spoken in heard
        busy.picture(f"desk-numbers-{chart.name}")


def test_days_are_chosen_by_touch_and_none_say_what_to_do(busy: Player) -> None:
    busy.hand.tap_named("span:week")
    assert busy.view.span == "week"
    busy.hand.tap_named("span:own")
    assert busy.view.place is Place.NUMBERS_DAYS
    for name, day in (("first", "1"), ("last", "3")):
        busy.front.kiosk.desk_model.answered(name, {"day": day, "month": "2", "year": "2020"})
    busy.hand.tap_named("main")
    assert busy.view.about == "1 February to 3 February 2020  ·  0 visits"
    assert busy.hand.sees("No visits on these days")
    assert not busy.view.charts
    busy.picture("desk-numbers-none")


def test_the_table_is_saved(busy: Player, tmp_path: Path) -> None:
    busy.hand.tap_named("saveNumbers")
    busy.hand.wait(lambda: busy.view.message == "exported", "it was not saved")
    rows = list(csv.DictReader(Path(busy.view.detail).read_text(encoding="utf-8-sig").splitlines()))
    assert {row["chart"] for row in rows} == {chart.name for chart in busy.view.charts}
    assert len([row for row in rows if row["chart"] == "visits"]) == 29


def test_from_right_to_left_every_bar_and_its_number_lie_within_their_card(busy: Player) -> None:
    busy.front.languages.choose("ar")
    busy.hand.settle(40)
    card = busy.hand.named("chart:minutes")
    assert isinstance(card, QQuickItem)
    inside = [item for item in busy.hand.items() if item.inherits("QQuickText") and card.isAncestorOf(item) and item.property("text")]
    assert len(inside) > 3
    assert all(item.mapToItem(card, QPointF()).x() >= 0 for item in inside)
