"""Yes or no, below each other, beside each other, and beside a short question."""

from dataclasses import asdict, replace

import pytest
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.encounter.page.row import Field, ItemRow
from kiosk.ui.item_model import camel
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT, Bench
from tests.ui.questions.conftest import Show


def yes_no(*, across: bool = False, value: str = "") -> ItemRow:
    return ItemRow(link_id="pacemaker", type="boolean", field=Field.YES_NO, text="Do you have a pacemaker?", across=across, value=value)


@pytest.mark.parametrize("across", [False, True])
def test_yes_is_true_and_no_is_false(show: Show, across: bool) -> None:
    bench = show(yes_no(across=across))
    bench.hand.tap("Yes")
    bench.hand.tap("No")
    assert bench.acts == [("pacemaker", True), ("pacemaker", False)]
    assert bench.hand.buttons("No")[0].property("checked") is True
    assert bench.hand.buttons("Yes")[0].property("checked") is False


def test_what_stands_is_marked(show: Show) -> None:
    bench = show(yes_no(value="true"))
    assert bench.hand.buttons("Yes")[0].property("checked") is True


@pytest.mark.parametrize(("across", "beside"), [(True, True), (False, False)])
def test_they_stand_beside_each_other_if_the_form_says_so(show: Show, across: bool, beside: bool) -> None:
    bench = show(yes_no(across=across))
    yes, no = (
        bench.hand.buttons(words)[0].mapToScene(bench.hand.buttons(words)[0].boundingRect().topLeft()).y() for words in ("Yes", "No")
    )
    assert (yes == no) is beside


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("mirrored", [False, True])
def test_everything_fits_and_can_be_touched(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    bench = show(yes_no(across=True), size=size, scale=scale, mirrored=mirrored)
    assert bench.overflowing() == []
    assert bench.too_small() == []


SHORT = b"import Inkwell\nShortQuestion { width: 720; z: 9; property var sent; onAnswered: value => sent = value }"


def short(bench: Bench, row: ItemRow) -> QQuickItem:
    """A short question over the whole window of `bench`."""
    engine = qmlEngine(bench.window.contentItem().childItems()[0])
    assert engine is not None
    component = QQmlComponent(engine)
    component.setData(SHORT, "")
    made = component.createWithInitialProperties({"row": camel(asdict(row))})
    assert isinstance(made, QQuickItem), component.errorString()
    made.setParent(bench.window)
    made.setParentItem(bench.window.contentItem())
    bench.hand.settle(10)
    return made


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_short_question_without_options_offers_yes_and_no_beside_it(show: Show, size: tuple[int, int]) -> None:
    bench = show(ItemRow(link_id="words", type="display", text=""), size=size)
    question = short(bench, yes_no(value="false"))
    bench.hand.tap("Yes")
    assert question.property("sent") is True
    assert bench.hand.buttons("No")[0].property("checked") is True, "shows what is told"


def test_a_short_question_that_is_wrong_is_red_as_any_other(show: Show) -> None:
    bench = show(ItemRow(link_id="words", type="display", text=""))
    question = short(bench, replace(yes_no(), problem="required"))
    asked, told = (
        next(item for item in bench.hand.items(question) if item.property("text") == words)
        for words in ("Do you have a pacemaker?", "Answer this question")
    )
    assert asked.property("color") == told.property("color")
