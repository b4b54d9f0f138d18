"""What Arabic asks of a page: its lines are high, its words short, and large ones still stand with what they belong to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainterPath
from PySide6.QtQuick import QQuickItem

from kiosk.questionnaire.words.pseudo import MIRRORED
from kiosk.ui.languages import BASE, SPOKEN
from kiosk.ui.patient import Patient
from kiosk.ui.sentences import _layout, _x
from tests.encounter.spoken import approve
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.engine import tongue
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import at_second_sitting, to_the_top, wrong_now
from tests.ui.patient.sight import held
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.walk import Walk


@pytest.fixture(autouse=True)
def english_afterwards(qapp: object) -> Iterator[None]:
    yield
    tongue().choose(BASE)


def in_arabic(sit: At, place: str, size: tuple[int, int], scale: float) -> Sitting:
    sitting = sit(place, approved="ar")
    sitting.speak_in("ar")
    assert not sitting.real.screen().interpreter
    sitting.wear(size, textScale=scale)
    to_the_top(sitting)
    return sitting


def turned_on(sitting: Sitting) -> bool:
    """Whether there was a page more to turn to."""
    below = sitting.hand.named("moreBelow")
    if below is None or not below.isVisible():
        return False
    sitting.hand.press(sitting.hand.middle(below))
    sitting.hand.settle(5)
    return True


def words_of(item: QQuickItem, sitting: Sitting) -> QQuickItem:
    return next(text for text in sitting.hand.items(item) if text.inherits("QQuickText"))


def test_the_boxes_of_a_birth_date_stand_with_their_question_and_their_pad(sit: At) -> None:
    sitting = in_arabic(sit, "id.dob", LANDSCAPE, 2)
    assert sitting.named("id.dob:day").opacity() == 1
    assert not turned_on(sitting)


@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
@pytest.mark.parametrize("place", ["start.who", "id.dob", "page.sun", "page.implants"])
def test_the_ways_of_the_header_keep_their_shape_from_part_to_part(sit: At, place: str, scale: float) -> None:
    sitting = in_arabic(sit, place, LANDSCAPE, scale)
    assert sitting.named("help").property("upright") is False
    assert words_of(sitting.named("help"), sitting).property("font").pixelSize() >= 26


def test_words_under_their_icons_keep_apart(sit: At) -> None:
    sitting = in_arabic(sit, "page.implants", PORTRAIT, 2)
    language, display = sitting.named("language"), sitting.named("display")
    assert language.property("upright") is True
    assert language.x() + language.width() + 12 <= display.x() or display.x() + display.width() + 12 <= language.x()


def test_what_is_wrong_keeps_off_the_frame_round_it(sit: At) -> None:
    sitting = in_arabic(sit, "page.reach", LANDSCAPE, 1)
    sitting.hand.tap_named("next")
    links = [text for text in sitting.hand.items() if text.inherits("QQuickText") and text.property("font").underline()]
    assert len(links) > 1
    for text in links:
        frame = text.parentItem()
        while frame is not None and frame.property("problems") is None:
            frame = frame.parentItem()
        assert frame is not None
        above = text.mapToItem(frame, QPointF(0, 0)).y()
        assert above >= 10
        assert frame.height() - above - text.height() >= 10


def test_what_is_told_in_own_words_is_told_on_the_page_of_its_question(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    approve(stage, "ar")
    journey = stage.house.start_alone()
    Walk(journey, Patient({"med.any": ("yes",)})).to("med.list")
    sitting = Sitting(journey)
    sitting.speak_in("ar")
    sitting.wear(LANDSCAPE, textScale=2)
    assert sitting.named("med.list").opacity() == 1
    assert not turned_on(sitting)
    sitting.close()


def test_short_answers_take_one_line_each_where_thirds_would_break_one(sit: At) -> None:
    sitting = in_arabic(sit, "page.sun", PORTRAIT, 2)
    lines = {words_of(answer, sitting).property("lineCount") for answer in sitting.hand.buttons("لا أعرف")}
    assert lines == {1}


def test_where_a_pair_would_break_its_words_answers_stand_below_each_other(sit: At) -> None:
    sitting = in_arabic(sit, "start.language", PORTRAIT, 1.5)
    yes, other = sitting.hand.buttons("نعم")[0], sitting.hand.buttons("أحتاج إلى لغة أخرى")[0]
    assert (yes.x(), yes.width()) == (other.x(), other.width())
    assert words_of(other, sitting).property("lineCount") == 1


def test_a_picture_of_a_hundred_that_would_not_fit_beside_its_words_stands_below_them(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    visit = stage.talked(Patient({"skin.tone": ("tone-6",)}))
    approve(stage, MIRRORED)
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("risk.blister")
    sitting = Sitting(walk.journey)
    sitting.speak_in(MIRRORED)
    sitting.hand.settle(250)
    pages = []
    while True:
        pages.append(len(list(held(sitting.named("column")))))
        if not turned_on(sitting):
            break
    assert len(pages) == 2
    assert min(pages) > 2
    sitting.close()


def test_a_page_that_ends_a_pixel_early_leaves_no_page_of_nothing_but_air(tmp_path: Path) -> None:
    sitting = at_second_sitting(tmp_path, "ar", "risk.burn")
    sitting.wear(LANDSCAPE, textScale=2, large=True)
    assert wrong_now(sitting, large=True) == []
    sitting.close()


def test_the_size_of_words_is_told_with_the_sign_behind_its_number(sit: At) -> None:
    sitting = sit("start.who", approved=MIRRORED)
    sitting.speak_in(MIRRORED)
    sitting.hand.tap_named("display")
    told = sitting.named("display:1")
    assert (told.property("text").strip("\u2068\u2069"), told.property("text")[0]) == ("100 %", "\u2068")
    laid = _layout(words_of(told, sitting))
    assert _x(laid.lineAt(0).cursorToX(1)) < _x(laid.lineAt(0).cursorToX(5))


def test_every_language_stands_on_one_page_also_among_large_words(sit: At) -> None:
    sitting = in_arabic(sit, "start.who", LANDSCAPE, 2)
    sitting.hand.tap_named("language")
    assert all(sitting.named(f"language:{tag}").opacity() == 1 for tag in SPOKEN if tag != "en-US")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
def test_a_vowel_mark_on_the_first_line_of_a_page_is_whole(sit: At, size: tuple[int, int]) -> None:
    sitting = in_arabic(sit, "hx.cancer", size, 2)
    title = next(text for text in sitting.hand.items() if "أُصبت" in str(text.property("text")))
    line = title.mapToScene(QPointF(0, title.property("topPadding"))).y() + QFontMetricsF(title.property("font")).ascent()
    page = sitting.named("column").parentItem().parentItem()
    letters = QPainterPath()
    letters.addText(0, line, title.property("font"), title.property("text"))
    assert letters.boundingRect().top() >= page.mapToScene(QPointF(0, 0)).y()
