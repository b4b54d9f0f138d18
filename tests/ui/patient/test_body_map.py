"""The page with the figure, where large words or large controls, or what is wrong, leave no room for all of it at once."""

import pytest

from tests.ui.patient.conftest import At
from tests.ui.patient.fits import to_the_top, wrong_now
from tests.ui.patient.sitting import LANDSCAPE, Sitting

AREAS = ("Face", "Neck", "Underarms", "Arms", "Tummy", "Thighs", "Legs", "Bottom", "Somewhere else")
TITLE = "Which parts would you like treated?"
WAYS = pytest.mark.parametrize(("scale", "large"), [(1.25, False), (1.5, False), (2, False), (1, True), (2, True)])


def figure_in_view(sitting: Sitting) -> bool:
    return all(item is not None and item.isVisible() for item in map(sitting.hand.named, ("figure-front", "figure-back")))


@WAYS
def test_the_title_stands_beside_the_figure_and_not_alone(sit: At, scale: float, large: bool) -> None:
    sitting = sit("tx.areas")
    sitting.wear(LANDSCAPE, textScale=scale, large=large)
    to_the_top(sitting)
    assert sitting.hand.sees(TITLE)
    assert figure_in_view(sitting)
    assert wrong_now(sitting, large=large) == []


@pytest.mark.parametrize(("scale", "missed"), [(1.5, False), (2, False), (1, True), (1.25, True), (1.5, True)])
def test_the_words_stand_together_overleaf(sit: At, scale: float, missed: bool) -> None:
    sitting = sit("tx.areas")
    if missed:
        sitting.real.next()
        sitting.look()
    sitting.wear(LANDSCAPE, textScale=scale)
    to_the_top(sitting)
    assert sitting.hand.sees(TITLE)
    assert sitting.hand.sees("There is a problem") is missed
    assert not any(sitting.hand.sees(area) for area in AREAS)
    sitting.hand.press(sitting.hand.middle(sitting.named("moreBelow")))
    sitting.hand.settle(5)
    assert all(sitting.hand.sees(area) for area in AREAS)
