"""The header: what calls for help stands where it stood on the page before, and where one is can be read at every size."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQml import QQmlExpression, qmlContext

from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting
from tests.walk import Walk

LEAST = 26
"""Pixels, as for any other words."""
SHAPES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=str)
SCALES = pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])


def places(sitting: Sitting) -> dict[str, tuple[float, float]]:
    spots = {name: sitting.named(name).mapToScene(QPointF(0, 0)) for name in ("language", "display", "help", "hide")}
    return {name: (spot.x(), spot.y()) for name, spot in spots.items()}


def sizes(sitting: Sitting) -> dict[str, int]:
    """How large the words beside the buttons are drawn."""
    header, found = sitting.named("help").parentItem().parentItem(), {}
    assert header is not None
    for item in sitting.hand.items(header):
        context = qmlContext(item)
        if item.inherits("QQuickText") and item.property("spoken") and context is not None:
            drawn = QQmlExpression(context, item, "fontInfo.pixelSize").evaluate()
            found[str(item.property("text"))] = int(drawn[0] if isinstance(drawn, tuple) else drawn)
    return found


@SHAPES
@SCALES
def test_whatever_the_part_is_called_help_keeps_its_place_and_the_number_is_told_in_one_size(
    sit: At, size: tuple[int, int], scale: float
) -> None:
    sitting = sit("page.you")
    sitting.wear(size, textScale=scale)
    assert sitting.hand.named("back") is None or not sitting.named("back").isVisible()
    first, told = places(sitting), sizes(sitting)
    for page in ("start.who", "page.implants"):
        Walk(sitting.real).to(page)
        sitting.look()
        assert places(sitting) == first
        told |= sizes(sitting)
    assert len(sitting.model.shown.part) > len("Before you start")
    assert [words.split(":")[0] for words in told] == ["Part 1 of 8", "Part 7 of 8"]
    assert len(set(told.values())) == 1, told


@SHAPES
@SCALES
def test_where_one_is_does_not_shrink_below_other_words(sit: At, size: tuple[int, int], scale: float) -> None:
    sitting = sit("page.implants")
    for tag in ("en", "en-XA"):
        sitting.speak_in(tag)
        sitting.wear(size, textScale=scale)
        told = sizes(sitting)
        assert len(told) == 1
        assert min(told.values()) >= LEAST, told


@pytest.mark.parametrize("scale", [1.5, 2])
def test_the_way_back_from_help_keeps_its_arrow_beside_large_words(sit: At, scale: float) -> None:
    sitting = sit("start.who")
    sitting.speak_in("es")
    sitting.wear(PORTRAIT, textScale=scale)
    sitting.hand.tap_named("help")
    drawn = sitting.hand.items(sitting.named("uncover"))
    arrow = next((item for item in drawn if item.property("flip") is not None), None)
    words = next(item for item in drawn if item.inherits("QQuickText"))
    assert arrow is not None
    assert words.mapToScene(QPointF(words.width(), 0)).x() <= arrow.mapToScene(QPointF(0, 0)).x()
    assert float(words.property("contentWidth")) <= words.width()
