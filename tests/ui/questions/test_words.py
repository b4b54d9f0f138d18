"""Words to read, plain and with a shape."""

from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.encounter.page.row import Field
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT, Bench
from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import TIME, row

RICH = "<p>Do <b>not</b> stop.</p><ul><li>One</li><li>Two</li></ul>"
SHAPED = row(Field.WORDS, "Do not stop. One. Two.", rich=RICH)


def shaped(bench: Bench, words: str) -> bool:
    """Whether the text that holds `words` is drawn as markup."""
    texts = [item for item in bench.hand.items() if item.inherits("QQuickText") and words in str(item.property("text"))]
    context = qmlContext(texts[0])
    assert context is not None
    value, _ = QQmlExpression(context, texts[0], "textFormat === Text.RichText").evaluate()
    return bool(value)


def test_words_with_a_shape_are_drawn_in_it(show: Show) -> None:
    bench = show(SHAPED, TIME, title="Before you start")
    assert shaped(bench, "<li>One</li>")


def test_words_without_a_shape_are_never_markup(show: Show) -> None:
    bench = show(row(Field.WORDS, "less < more <b>not bold</b>"), TIME, title="Before you start")
    assert not shaped(bench, "<b>not bold</b>")


def test_the_shape_of_a_question_stands_in_its_label(show: Show) -> None:
    bench = show(row(Field.TIME, "When?", rich="<p><b>When</b>?</p>"), TIME, title="Two questions")
    assert shaped(bench, "<b>When</b>")


def test_words_with_a_shape_fit_at_every_size(show: Show) -> None:
    for size, scale in ((LANDSCAPE, 1), (LANDSCAPE, 2), (PORTRAIT, 2)):
        assert show(SHAPED, TIME, title="Before you start", size=size, scale=scale).overflowing() == []
