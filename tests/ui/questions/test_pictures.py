"""Answers that are a look: six skins and three kinds of loose skin, drawn over their words, the whole card to touch."""

import re
from dataclasses import asdict, replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtQml import QJSEngine, QJSValue, QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import delete

from kiosk.encounter.page.row import Field, ItemRow, OptionRow
from kiosk.encounter.page.rows import rows
from kiosk.questionnaire.lint.drawings import ICONS, PICTURES
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.ui.application import QML
from kiosk.ui.hand import Hand
from kiosk.ui.item_model import camel
from tests.forms.pack import ITEMS, ROOT
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT, Bench
from tests.ui.questions.conftest import Show

JS = (ROOT / "kiosk/ui/qml/Inkwell/controls/Pictures.js").read_text(encoding="utf-8")
SKINS = [QColor(skin) for skin in re.findall(r'\{ skin: "(#\w{6})"', JS)]
(TONE,) = rows([ITEMS["skin.tone"]], QuestionnaireResponse())
LOOSE = rows([ITEMS["tx.laxity"], ITEMS["tx.weight_loss"]], QuestionnaireResponse())
SIZES = [LANDSCAPE, PORTRAIT]


def listed(file: str, names: str) -> set[str]:
    """What a library of drawings says it has."""
    source = (ROOT / "kiosk/ui/qml/Inkwell/controls" / file).read_text(encoding="utf-8").replace(".pragma library", "")
    engine = QJSEngine()
    told: QJSValue = engine.evaluate(f"{source}\n;({names}).join(' ')")  # type: ignore[assignment]  # the stub has a pair
    return set(told.toString().split())


@pytest.mark.usefixtures("qapp")
def test_the_authors_check_knows_every_drawing_there_is() -> None:
    assert listed("Icons.js", "Object.keys(paths)") == set(ICONS)
    assert listed("Pictures.js", "names") == set(PICTURES)


def lightness(colour: QColor) -> float:
    """CIELAB L*, 0 to 100 (D65; IEC 61966-2-1)."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    seen: float = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return float(116 * seen ** (1 / 3) - 16)


def cards(bench: Bench, row: ItemRow) -> dict[str, QQuickItem]:
    """The card of each answer that has a picture, on whatever page it stands."""
    return {option.text: bench.hand.buttons(option.text)[0] for option in row.options if option.picture}


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def in_view(bench: Bench, card: QQuickItem) -> bool:
    return card in list(bench.hand.items())


def drawing(bench: Bench, card: QQuickItem) -> QQuickItem:
    return next(item for item in bench.hand.items(card) if item.property("drawing") is not None)


def skin(bench: Bench, card: QQuickItem) -> QColor:
    """What is drawn in the middle of the arm, a little off the creases."""
    middle = place(drawing(bench, card)).center()
    return bench.window.grabWindow().pixelColor(QPoint(int(middle.x()), int(middle.y())))


def test_the_six_skins_are_even_steps_of_lightness_from_fair_to_black() -> None:
    found = [lightness(colour) for colour in SKINS]
    assert len(found) == 6
    assert found[0] > 85 and found[-1] < 25
    assert all(12.5 < lighter - darker < 13.5 for lighter, darker in pairwise(found)), found


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_skin_keeps_its_colour_in_every_mode_and_its_words_stand_beside_it(show: Show, mode: str) -> None:
    bench = show(TONE)
    bench.theme.setProperty("mode", mode)
    bench.hand.settle(30)
    found = cards(bench, TONE)
    assert [skin(bench, card) for card in found.values()] == SKINS
    assert all(bench.hand.sees(words) for words in found)


@pytest.mark.parametrize("size", SIZES)
def test_all_six_are_on_one_screen(show: Show, size: tuple[int, int]) -> None:
    bench = show(TONE, size=size)
    assert all(in_view(bench, card) for card in cards(bench, TONE).values())
    beside = {round(place(card).left()) for card in cards(bench, TONE).values()}
    assert len(beside) == (3 if size == LANDSCAPE else 2)


def test_a_touch_on_the_picture_chooses_its_answer(show: Show) -> None:
    bench = show(TONE)
    drawing = next(
        item for item in bench.hand.items(cards(bench, TONE)["Very dark brown to black"]) if item.property("drawing") is not None
    )
    bench.hand.press(place(drawing).center().toPoint())
    bench.hand.settle(10)
    assert bench.sent == "tone-6"
    assert [option.code for option in bench.row.options if option.chosen] == ["tone-6"]


def test_the_corner_of_a_card_is_the_card_too(show: Show) -> None:
    bench = show(TONE)
    corner = place(cards(bench, TONE)["Pale"]).bottomRight().toPoint() - QPoint(12, 12)
    bench.hand.press(corner)
    bench.hand.settle(10)
    assert bench.sent == "tone-2"


def test_an_answer_without_a_picture_stands_below_the_pictures_as_wide_as_all(show: Show) -> None:
    bench = show(LOOSE[0])
    found, not_sure = list(cards(bench, LOOSE[0]).values()), place(bench.hand.buttons("Not sure")[0])
    assert not_sure.top() > max(place(card).bottom() for card in found)
    assert abs(not_sure.width() - (place(found[-1]).right() - place(found[0]).left())) < 2
    bench.hand.tap("Not sure")
    assert bench.sent == "not-sure"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.5, 2])
def test_where_words_are_large_the_cards_stand_in_one_column_and_none_is_cut(show: Show, size: tuple[int, int], scale: float) -> None:
    bench = show(TONE, size=size, scale=scale)
    found, seen = cards(bench, TONE), set()
    assert len({round(place(card).left()) for card in found.values()}) == 1
    footer = place(bench.item("next")).top()
    for _ in range(6):
        shown = {words for words, card in found.items() if in_view(bench, card)}
        assert all(place(found[words]).top() > 0 and place(found[words]).bottom() <= footer for words in shown), shown
        seen |= shown
        more = bench.hand.named("moreBelow")
        if more is None or not more.isVisible():
            break
        bench.hand.touch(more)
        bench.hand.settle(10)
    assert seen == set(found)


def test_continue_turns_to_the_answers_overleaf_before_it_goes_on(show: Show) -> None:
    bench = show(TONE, scale=2)
    last = cards(bench, TONE)["Very dark brown to black"]
    assert not in_view(bench, last)
    bench.hand.tap_named("next")
    assert bench.turned == 0
    for _ in range(4):
        if not in_view(bench, last):
            bench.hand.tap_named("next")
    assert in_view(bench, last) and bench.turned == 0
    bench.hand.tap_named("next")
    assert bench.turned == 1


@pytest.mark.parametrize("size", SIZES)
def test_a_question_is_not_parted_from_its_answers_by_the_end_of_a_page(show: Show, size: tuple[int, int]) -> None:
    bench = show(*LOOSE, size=size, title="Loose skin")
    bench.hand.settle(10)
    shown = bench.hand.words()
    assert "How loose is the skin?" in shown
    assert "Have you lost a lot of weight?" not in shown and "No" not in shown
    bench.hand.tap("More below")
    assert {"Have you lost a lot of weight?", "No", "Not sure"} <= set(bench.hand.words())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("scale", "mirrored"), [(1, False), (1.25, True), (2, False), (2, True)])
def test_cards_fit_at_every_size(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    for shown in ((TONE,), LOOSE):
        bench = show(*shown, size=size, scale=scale, mirrored=mirrored, title="Your skin")
        assert bench.overflowing() == []
        assert bench.too_small() == []


def test_a_picture_that_is_not_drawn_leaves_the_words_to_choose(show: Show) -> None:
    row = ItemRow(link_id="x", type="choice", field=Field.CHOICE, text="Which?")
    bench = show(replace(row, options=(OptionRow(code="a", text="A", picture="no-such"), OptionRow(code="b", text="B"))))
    bench.hand.tap("A")
    assert bench.sent == "a"


DESK = b"""
import QtQuick
import QtQuick.Window
import Inkwell
Window {
    id: root
    required property var row
    property string sent
    width: 1096; height: 400; visible: true
    DeskOptions { width: parent.width; row: root.row; onAnswered: value => root.sent = value }
}
"""


def test_the_clinician_grades_looseness_by_the_same_pictures_beside_each_other(qapp: object) -> None:
    (grade,) = rows([ITEMS["plan.laxity"]], QuestionnaireResponse())
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    engine.setInitialProperties({"row": camel(asdict(grade))})
    engine.loadData(DESK)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    hand = Hand(window)
    hand.settle(30)
    drawn = [item for item in hand.items() if item.property("drawing") is not None]
    assert [item.property("name") for item in drawn] == ["loose-slight", "loose-clear", "loose-strong"]
    assert len({round(place(item).top()) for item in drawn}) == 1
    hand.press(place(drawn[1]).center().toPoint())
    hand.settle(10)
    assert window.property("sent") == "moderate"
    delete(engine)


def test_a_word_too_long_to_stand_beside_its_picture_stands_below_it_whole(show: Show) -> None:
    spoken = replace(TONE, options=tuple(replace(option, text=f"Od jasnobrązowej do {at}") for at, option in enumerate(TONE.options)))
    for row, beside in ((TONE, True), (spoken, False)):
        card = next(iter(cards(show(row, size=PORTRAIT, scale=2), row).values()))
        assert card.property("pictureBeside") is beside
        (words,) = [
            item for item in card.findChildren(QQuickItem) if item.inherits("QQuickText") and item.property("text") == card.property("text")
        ]
        longest = max(card.property("text").split(), key=len)
        assert QFontMetricsF(words.property("font")).horizontalAdvance(longest) <= words.width()
