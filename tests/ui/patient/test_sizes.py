"""The sizes of the touch specification, read off the pages at 149 dpi: millimetres of controls, pixels of words, letters of a line."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem

from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.sentences import _layout
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import PX_PER_MM, both_sittings, pages
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.walk import Walk

OPTION, MAIN, GAP = 16.0, 20.0, 3.0
"""Millimetres."""
SLACK = 0.1
LONGEST = 80
"""Letters of the longest line: 70 on average (NHS 70 to 80)."""
LEAST = 26
"""Pixels: hints, help, errors."""


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[list[tuple[str, list[str]]]]:
    """What is wrong on one page of every kind."""
    found = []
    for sitting, patient in both_sittings(tmp_path_factory.mktemp("visits")):
        found += [(kind, [*wrong_sizes(sitting, kind), *wrong_words(sitting)]) for kind in pages(sitting, patient, once=True)]
        sitting.close()
    yield found


def test_every_kind_of_page_keeps_the_sizes(kinds: list[tuple[str, list[str]]]) -> None:
    assert len(kinds) > 12
    assert {kind: wrong for kind, wrong in kinds if wrong} == {}


def wrong_sizes(sitting: Sitting, kind: str) -> Iterator[str]:
    """Main button 20 mm; answers of a question 16 mm, each a row of its own or 3 mm apart."""
    main = sitting.hand.named("next")
    if main is not None and kind != Kind.HANDBACK and main.height() / PX_PER_MM < MAIN - SLACK:
        yield f"main button {main.height() / PX_PER_MM:.1f} mm"
    options = answers(sitting)
    for option in options if kind == Kind.QUESTION else []:
        if option.height() / PX_PER_MM < OPTION - SLACK:
            yield f"{option.property('text')!r}: {option.height() / PX_PER_MM:.1f} mm"
    for one, other in itertools.pairwise(options) if kind == Kind.QUESTION else []:
        if one.parentItem() == other.parentItem() and one.x() == other.x():
            apart = (other.y() - one.y() - one.height()) / PX_PER_MM
            if apart < GAP - SLACK:
                yield f"{apart:.1f} mm between {one.property('text')!r} and the next"


def answers(sitting: Sitting) -> list[QQuickItem]:
    return [item for item in sitting.hand.items() if item.inherits("QQuickAbstractButton") and item.property("checkable")]


def wrong_words(sitting: Sitting) -> Iterator[str]:
    """Nothing slanted, shouted or justified; no words smaller than hints; no line too long to find back to the next."""
    for text in (item for item in sitting.hand.items() if item.inherits("QQuickText") and str(item.property("text")).strip()):
        font, words = text.property("font"), str(text.property("text"))
        assert isinstance(font, QFont)
        if font.italic() or "<i>" in words or font.capitalization() != QFont.Capitalization.MixedCase:
            yield f"style of {words!r}"
        if font.pixelSize() < LEAST and any(letter.isalpha() for letter in words) and not in_a_picture(text):
            yield f"{font.pixelSize()} px: {words!r}"
        if words.isupper() and len(words) > 4:
            yield f"capitals: {words!r}"
        layout = _layout(text)
        longest = max((layout.lineAt(line).textLength() for line in range(layout.lineCount())), default=0)
        if longest > LONGEST and layout.lineCount() > 1:
            yield f"{longest} letters in a line of {words!r}"


def in_a_picture(text: QQuickItem) -> bool:
    """The names beside the figure and the like."""
    above: QQuickItem | None = text.parentItem()
    while above is not None:
        if any(above.property(name) is not None for name in ("side", "drawing", "thick")):  # of BodyFigure, Picture, CountRing
            return True
        above = above.parentItem()
    return False


def size(sitting: Sitting, words: str) -> int:
    (text,) = [item for item in sitting.hand.items() if item.inherits("QQuickText") and item.property("text") == words]
    font = text.property("font")
    assert isinstance(font, QFont)
    return font.pixelSize()


@pytest.mark.parametrize(("window", "question"), [(LANDSCAPE, 40), (PORTRAIT, 38)], ids=str)
def test_a_question_an_answer_and_a_hint_have_the_sizes_of_the_specification(sit: At, window: tuple[int, int], question: int) -> None:
    sitting = sit("start.who")
    sitting.wear(window)
    assert (size(sitting, "Who is filling in this form?"), size(sitting, "I am the patient")) == (question, 28)
    sitting.wear(window, textScale=2)
    assert size(sitting, "I am the patient") == 56
    Walk(sitting.real).to("id.full_name")
    sitting.look()
    sitting.wear(window)
    assert size(sitting, "Write it as in your passport or identity card.") == 26


def test_lines_of_words_stand_forty_pixels_apart(sit: At) -> None:
    sitting = sit("page.you")
    words = [item for item in sitting.hand.items() if item.inherits("QQuickText") and item.property("lineCount") == 2]
    apart = {round((item.property("contentHeight")) / 2) for item in words if item.property("font").pixelSize() == 28}
    assert apart
    assert all(abs(pixels - 40) <= 1 for pixels in apart), apart


@pytest.mark.usefixtures("qapp")
def test_what_is_too_small_or_too_close_is_noticed(tmp_path: Path) -> None:
    sitting, _ = next(iter(both_sittings(tmp_path)))
    kinds = pages(sitting)
    while next(kinds) != Kind.QUESTION:
        pass
    options = answers(sitting)
    options[0].setHeight(15 * PX_PER_MM)
    sitting.named("next").setHeight(19 * PX_PER_MM)
    options[1].setPosition(QPointF(options[1].x(), options[1].y() + 2 * PX_PER_MM))
    assert len(list(wrong_sizes(sitting, Kind.QUESTION))) == 3
    sitting.close()


def test_answers_beside_their_questions_begin_on_one_line_however_many_they_are(sit: At) -> None:
    sitting = sit("page.today")
    yes = [sitting.hand.buttons(words) for words in ("Yes", "No", "Not sure")]
    assert [len(found) for found in yes] == [2, 2, 1]
    assert [len({button.mapToScene(QPointF(0, 0)).x() for button in found}) for found in yes] == [1, 1, 1]
