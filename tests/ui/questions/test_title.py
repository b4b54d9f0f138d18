"""A title never tears a word, and what a question gives up of its width it gives up at the end of its line."""

from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from kiosk.encounter.page.row import Field
from tests.ui.questions.bench import PORTRAIT, Bench
from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import row

TWO = (row(Field.WORDS, "Think back."), row(Field.WORDS, "Then say."))


def title(bench: Bench, words: str) -> QQuickItem:
    (found,) = [item for item in bench.hand.items() if item.property("text") == words and item.property("keepWithNext") is True]
    return found


def test_a_word_too_long_for_the_page_makes_its_title_smaller(show: Show) -> None:
    words = "Zaczerwienienia pozabiegowo-przewlekłe"
    found = title(show(*TWO, title=words, size=PORTRAIT, scale=2), words)
    assert found.property("font").pixelSize() < found.property("size")
    assert QFontMetricsF(found.property("font")).horizontalAdvance(words.split()[1]) <= found.width()


def test_a_title_of_words_that_fit_keeps_its_size(show: Show) -> None:
    words = "How your skin tans after a long day in the sun"
    found = title(show(*TWO, title=words, size=PORTRAIT, scale=2), words)
    assert found.property("font").pixelSize() == found.property("size")


def test_a_question_that_gives_up_width_still_begins_at_the_right_where_words_run_from_there(show: Show) -> None:
    words = "Has it been itchy or sore or red, uncomfortably?"
    bench = show(row(Field.YES_NO, words), TWO[0], size=PORTRAIT, scale=1.5, mirrored=True)
    (found,) = [item for item in bench.hand.items() if item.property("text") == words and item.inherits("QQuickText")]
    head = found.parentItem()
    assert found.width() < head.width()
    assert found.x() + found.width() == head.width()
