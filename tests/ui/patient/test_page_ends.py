"""Where a page that is turned may end: not after a heading, not before a last answer, and no line within a word or a telephone number."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlComponent

from kiosk.ui.joined import MAY_BREAK
from tests.ui.engine import engine
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import PX_PER_MM, to_the_top, wrong_now
from tests.ui.patient.sight import LARGE, near, small
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.ui.patient.turned import stranded, torn

PACEMAKER = "¿Tiene un marcapasos, un desfibrilador (da descargas al corazón) u otro implante eléctrico?"
SHAPES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)


def turned_to_the_end(sitting: Sitting) -> None:
    while (below := sitting.hand.named("moreBelow")) is not None and below.isVisible():
        sitting.hand.press(sitting.hand.middle(below))
        sitting.hand.settle(5)


@SHAPES
def test_the_last_answer_has_company_on_the_last_page(sit: At, size: tuple[int, int]) -> None:
    sitting = sit("start.help")
    sitting.wear(size, textScale=2)
    turned_to_the_end(sitting)
    assert sitting.hand.sees("No help needed")
    assert sitting.hand.sees("Sign language")
    assert sitting.hand.sees("or")


@pytest.mark.parametrize(
    ("place", "size", "scale"), [("page.injections", LANDSCAPE, 1.5), ("page.marks", PORTRAIT, 2), ("page.worry", PORTRAIT, 2)]
)
def test_the_last_answer_has_company_also_where_another_question_follows(sit: At, place: str, size: tuple[int, int], scale: float) -> None:
    sitting = sit(place)
    sitting.wear(size, textScale=scale)
    assert wrong_now(sitting, large=False) == []
    to_the_top(sitting)
    sitting.hand.press(sitting.hand.middle(sitting.named("moreBelow")))
    sitting.hand.settle(5)
    assert len([item for item in sitting.hand.items() if item.property("checkable")]) > 1


def test_the_last_line_has_company_where_that_makes_pages_more_even(sit: At) -> None:
    sitting = sit("page.area")
    sitting.wear(LANDSCAPE, textScale=1.5)
    to_the_top(sitting)
    assert sitting.hand.sees("Is the skin sunburnt now?")
    turned_to_the_end(sitting)
    assert sitting.hand.sees("Is there a cut, sore, rash or infection in the area today?")
    assert sitting.hand.sees("Is there a new or changing mole or spot in the area?")


@pytest.mark.parametrize(("place", "overleaf"), [("page.concern", 0), ("page.loose", 1), ("page.heat", 0)])
def test_a_question_that_was_missed_stands_with_its_answers_below_what_says_so(sit: At, place: str, overleaf: int) -> None:
    sitting = sit(place)
    sitting.real.next()
    sitting.look()
    sitting.wear(LANDSCAPE)
    to_the_top(sitting)
    assert sitting.hand.sees("There is a problem")
    assert sitting.hand.sees(sitting.model.shown.title)
    first = sitting.model.shown.items[0]
    here = len(first.options) - overleaf  # what has no picture goes overleaf, where all of them have no room
    assert all(sitting.hand.sees(words) for words in (first.text, *(option.text for option in first.options[:here])))
    if overleaf:
        turn(sitting, large=False)
        assert sitting.hand.sees(first.options[-1].text)


@SHAPES
@pytest.mark.parametrize("large", [False, True])
def test_a_heading_stands_over_what_it_heads(sit: At, size: tuple[int, int], large: bool) -> None:
    sitting = sit("page.implants")
    sitting.wear(size, textScale=2, large=large)
    to_the_top(sitting)
    assert sitting.hand.sees("Your heart, and implants")
    assert sitting.hand.sees("Do you have a pacemaker, heart shock device or other electric implant?")
    assert wrong_now(sitting, large=large) == []


@SHAPES
def test_the_last_line_of_a_paragraph_takes_another_along(sit: At, size: tuple[int, int]) -> None:
    sitting = sit("page.data", approved="es")
    sitting.speak_in("es")
    sitting.wear(size, textScale=2)
    to_the_top(sitting)
    assert sitting.hand.sees("Cómo usamos sus respuestas")
    assert wrong_now(sitting, large=False) == []
    to_the_top(sitting)
    first = next(item for item in sitting.hand.items() if str(item.property("text")).startswith("<clinic.name>"))
    assert (
        size == PORTRAIT or first.mapToScene(QPointF(0, first.height())).y() < sitting.named("next").mapToScene(QPointF(0, 0)).y()
    )  # whole


@pytest.mark.parametrize(("size", "large"), [(LANDSCAPE, True), (PORTRAIT, False), (PORTRAIT, True)])
def test_a_short_question_stands_with_its_answers_and_its_title_announces_it(sit: At, size: tuple[int, int], large: bool) -> None:
    sitting = sit("page.implants", approved="es")
    sitting.speak_in("es")
    sitting.wear(size, textScale=1.5 if size == LANDSCAPE else 2, large=large)
    to_the_top(sitting)
    assert sitting.hand.sees("Su corazón y los implantes")
    assert sitting.hand.sees(PACEMAKER)
    assert not sitting.hand.sees("No lo sé")
    assert wrong_now(sitting, large=large) == []
    to_the_top(sitting)
    turn(sitting, large=large)
    assert sitting.hand.sees(PACEMAKER)
    assert sitting.hand.sees("No lo sé")
    assert not sitting.hand.sees("Su corazón y los implantes")


def test_a_smaller_title_makes_room_for_a_question_and_its_answers(sit: At) -> None:
    sitting = sit("page.implants", approved="es")
    sitting.speak_in("es")
    sitting.wear(LANDSCAPE, textScale=2)
    to_the_top(sitting)
    assert all(sitting.hand.sees(words) for words in ("Su corazón y los implantes", PACEMAKER, "No lo sé"))
    assert wrong_now(sitting, large=False) == []


@pytest.mark.parametrize("place", ["page.light", "page.implants"])
def test_a_question_too_long_for_its_page_has_its_last_words_with_its_answers(sit: At, place: str) -> None:
    sitting = sit(place, approved="es")
    sitting.speak_in("es")
    sitting.wear(LANDSCAPE, textScale=2, large=True)
    assert wrong_now(sitting, large=True) == []


def turn(sitting: Sitting, *, large: bool) -> None:
    sitting.hand.press(sitting.hand.middle(sitting.named("next" if large else "moreBelow")))
    sitting.hand.settle(5)


def test_continue_and_what_turns_the_page_keep_their_places(sit: At) -> None:
    sitting = sit("page.implants")
    sitting.wear(LANDSCAPE, textScale=2)
    to_the_top(sitting)
    places = set()
    while True:
        foot = sitting.named("next")
        places.add((foot.mapToScene(QPointF(0, 0)).x(), foot.width(), foot.height()))
        below = sitting.hand.named("moreBelow")
        if below is None or not below.isVisible():
            break
        sitting.hand.press(sitting.hand.middle(below))
        sitting.hand.settle(5)
    assert len(places) == 1


def test_the_words_that_turn_the_page_keep_off_the_edges_of_their_buttons(sit: At) -> None:
    sitting = sit("page.implants")
    sitting.speak_in("pl")
    sitting.wear(LANDSCAPE, textScale=2)
    to_the_top(sitting)
    sitting.hand.press(sitting.hand.middle(sitting.named("moreBelow")))
    sitting.hand.settle(5)
    for name in ("moreAbove", "moreBelow"):
        button = sitting.named(name)
        word = next(item for item in sitting.hand.items(button) if item.inherits("QQuickText"))
        assert button.width() - word.property("contentWidth") >= 2 * 2 * PX_PER_MM, word.property("text")


def test_words_of_the_header_stay_large_among_large_controls(sit: At) -> None:
    sitting = sit("start.who")
    sitting.wear(LANDSCAPE, textScale=2, large=True)
    word = next(item for item in sitting.hand.items(sitting.named("help")) if item.inherits("QQuickText"))
    assert word.property("font").pixelSize() >= 26
    assert small(sitting.hand, PX_PER_MM, LARGE) == []


def test_what_ends_badly_is_noticed(sit: At) -> None:
    sitting = sit("start.help")
    sitting.wear(PORTRAIT, textScale=2)
    to_the_top(sitting)
    assert stranded(sitting.hand) == torn(sitting.hand) == []
    answers = [item for item in sitting.hand.items(overleaf=True) if item.inherits("QQuickAbstractButton") and item.property("checkable")]
    title = next(item for item in sitting.hand.items() if str(item.property("text")).startswith("Do you need help"))
    title.setWidth(150)
    assert any("torn" in what for what in torn(sitting.hand))
    answers[1].setY(answers[1].y() - 10)
    assert near(sitting.hand, PX_PER_MM) != []
    for answer in answers[:3]:
        answer.setOpacity(0)
    assert any("heads what stands overleaf" in what for what in stranded(sitting.hand))
    turned_to_the_end(sitting)
    for answer in answers[:-1]:
        answer.setOpacity(0)
    assert any("only answer" in what for what in stranded(sitting.hand))


def test_an_answer_without_a_neighbour_is_as_wide_as_the_pairs_above_it(sit: At) -> None:
    sitting = sit("preg.now")
    sitting.wear(LANDSCAPE, textScale=2)
    answers = [item for item in sitting.hand.items() if item.property("checkable")]
    assert len(answers) == 5
    assert answers[0].y() == answers[1].y()
    assert answers[4].width() == answers[1].x() + answers[1].width() - answers[0].x()


@SHAPES
def test_nothing_of_what_is_overleaf_is_left_on_the_screen_from_before_it_was_hidden(sit: At, size: tuple[int, int]) -> None:
    sitting = sit("page.reach", size=size, textScale=2)
    sitting.model.next()
    sitting.hand.settle(200)
    seen = sitting.window.grabWindow()
    for mode in ("dark", "light"):  # everything is painted anew
        sitting.theme.setProperty("mode", mode)
        sitting.hand.settle(50)
    assert seen == sitting.window.grabWindow()


@pytest.mark.usefixtures("qapp")
def test_an_address_on_two_lines_is_not_parted_by_the_end_of_a_page() -> None:
    made = QQmlComponent(engine())
    made.setData(b"import Inkwell; RichBody { width: 230; size: 28; readonly property int parts: width > 0 ? seams().length + 1 : 0 }", "")
    for words, parts in ((f"privacy@{MAY_BREAK}linden.example. Or_call_us.", 2), ("somebody there.Or call_us_today.", 3)):
        said = made.createWithInitialProperties({"text": words})
        assert (said.property("lineCount"), said.property("parts")) == (3, parts)
        said.deleteLater()
