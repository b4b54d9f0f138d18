"""Separate choices, a row each: what air there is goes to the title, and costs no page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.patient.fits import to_the_top, wrong_now
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting


@pytest.mark.usefixtures("qapp")
def test_the_title_of_the_choices_has_its_air_and_their_answers_stand_in_the_middle_of_their_card(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("choices")
    sitting = Sitting(walk.journey)
    for size, scale, air in ((LANDSCAPE, 1, 8), (LANDSCAPE, 1.25, 18), (PORTRAIT, 1, 18)):
        sitting.wear(size, textScale=scale)
        assert wrong_now(sitting, large=False) == []
        to_the_top(sitting)
        assert sitting.named("column").mapToScene(QPointF(0, 0)).y() >= (72 if size == LANDSCAPE else 144) + air
    yes, no = sitting.hand.buttons("Yes")[0], sitting.hand.buttons("No")[0]
    right = sitting.named("column").mapToItem(no, QPointF(sitting.named("column").width(), 0)).x() - no.width()
    assert yes.mapToItem(sitting.named("column"), QPointF(0, 0)).x() == right
    sitting.close()
