"""An answer moves nothing: the second tap of a quick hand lands on what it was meant for."""

import pytest
from PySide6.QtCore import QPoint

from tests.ui.patient.conftest import At
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting


def places(sitting: Sitting) -> list[tuple[str, QPoint]]:
    found = [item for item in sitting.hand.items() if item.inherits("QQuickAbstractButton") and item.property("checkable")]
    return [(str(item.property("text")), sitting.hand.middle(item)) for item in found]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
@pytest.mark.parametrize("page", ["start.who", "tx.areas", "page.hopes", "page.sun", "page.medicines", "all.list"])
def test_no_answer_moves_when_one_is_touched(sit: At, page: str, size: tuple[int, int]) -> None:
    sitting = sit(page, size=size, portrait=size == PORTRAIT)
    sitting.hand.settle(30)
    before = places(sitting)
    for _, place in before[:4]:
        sitting.hand.press(place)
        sitting.hand.settle(10)
        assert places(sitting) == before
