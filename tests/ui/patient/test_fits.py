"""Nothing is cut and nothing is too small for a finger, at the sizes that go wrong first. All of them: tests/ui/patient/fits.py."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.aloud import Aloud
from kiosk.ui.speaker_apart import MOCK
from tests.ui.engine import engine
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import PX_PER_MM, Way, at_second_sitting, both_sittings, in_every_way, pages, wrong_now
from tests.ui.patient.sight import FINGER, LARGE, apart, cut, small, written_over
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.ui.patient.turned import torn

HARDEST: tuple[Way, ...] = ((LANDSCAPE, 2, False), (PORTRAIT, 2, True))


@pytest.fixture
def headphones(qapp: object) -> Iterator[None]:
    """A voice, so that a page can be listened to and headphones are advised."""
    aloud = engine().singletonInstance("Inkwell.Aloud", "Aloud")
    assert isinstance(aloud, Aloud)
    aloud.speak_with(MOCK)
    yield
    aloud.anew()
    aloud.close()


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_page_fits(tmp_path: Path) -> None:
    found: list[str] = []
    kinds = set()
    for sitting, patient in both_sittings(tmp_path):
        for kind in pages(sitting, patient, once=True):
            kinds.add(kind)
            found += in_every_way(sitting, HARDEST)
        sitting.close()
    assert found == []
    assert len(kinds) > 10


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_the_display_sheet_fits_in_every_dress_it_can_put_on(at_a_question: Sitting, size: tuple[int, int]) -> None:
    at_a_question.hand.tap_named("display")
    for scale in (1, 1.25, 1.5, 2):
        for large in (False, True):
            at_a_question.wear(size, textScale=scale, large=large)
            assert wrong_now(at_a_question, large=large) == [], (scale, large)


@pytest.mark.parametrize("cover", ["help", "hide", "listen"])
def test_what_covers_a_page_fits(at_a_question: Sitting, cover: str, headphones: None) -> None:
    hand = at_a_question.hand
    hand.tap_named(cover)
    for size, scale, large in ((LANDSCAPE, 2, True), (PORTRAIT, 2, True), (LANDSCAPE, 1.5, True), *HARDEST):
        at_a_question.wear(size, textScale=scale, large=large)
        found = cut(hand) + small(hand, PX_PER_MM, LARGE if large else FINGER) + apart(hand) + torn(hand) + written_over(hand)
        assert found == [], (size, scale, large)


@pytest.mark.parametrize("scale", [1, 1.25])
def test_the_figure_and_its_list_share_a_page_with_a_finger_between_answers(sit: At, scale: float) -> None:
    sitting = sit("tx.areas")
    sitting.wear(LANDSCAPE, textScale=scale)
    assert sitting.hand.sees("Which parts would you like treated?")
    assert sitting.hand.sees("Somewhere else")
    assert wrong_now(sitting, large=False) == []
    figure, last = sitting.named("figure-front"), answer(sitting, "Somewhere else")
    paper = figure.parentItem().parentItem()
    assert paper is not None
    assert abs(foot(paper) - foot(last)) <= 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("large", [False, True])
def test_the_picture_of_a_hundred_is_whole_beside_long_words_and_among_large_controls(tmp_path: Path, large: bool) -> None:
    sitting = at_second_sitting(tmp_path, "es", "risk.blister")
    sitting.wear(LANDSCAPE, large=large)
    assert sitting.hand.sees("Ampollas")
    assert wrong_now(sitting, large=large) == []
    sitting.close()


def answer(sitting: Sitting, words: str) -> QQuickItem:
    return next(item for item in sitting.hand.items() if item.property("checkable") and item.property("text") == words)


def foot(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, item.height())).y()


def test_what_does_not_fit_is_noticed(at_a_question: Sitting) -> None:
    display = at_a_question.named("display")
    display.setProperty("height", 8 * PX_PER_MM)
    assert any("8.0 mm" in what for what in wrong_now(at_a_question, large=False))
    title = next(item for item in at_a_question.hand.items() if item.property("text") == "Who is filling in this form?")
    title.setY(title.y() + 80)
    assert any("Who is" in what and " on " in what for what in wrong_now(at_a_question, large=False))
    display.setProperty("text", "Display " * 20)
    assert wrong_now(at_a_question, large=False) != []
