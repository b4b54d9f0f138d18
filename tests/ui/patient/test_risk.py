"""A risk, where large words or large controls leave less room for it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.ui.patient import Patient
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.ui.patient.fits import to_the_top, wrong_now
from tests.ui.patient.sitting import LANDSCAPE, Sitting
from tests.ui.patient.test_page_ends import turned_to_the_end

At = Callable[..., Sitting]


@pytest.fixture
def at(tmp_path: Path, qapp: object) -> Iterator[At]:
    """The second sitting, on the page of that key."""
    opened = []

    def open_it(place: str, patient: Patient | None = None) -> Sitting:
        stage = Stage(tmp_path)
        walk = stage.walk(stage.talked(patient), UNDERSTANDS)
        walk.to(place)
        opened.append(Sitting(walk.journey))
        return opened[-1]

    yield open_it
    for sitting in opened:
        sitting.close()


def turns(sitting: Sitting) -> bool:
    return any(item.objectName() in {"moreAbove", "moreBelow"} and item.isVisible() for item in sitting.hand.items())


@pytest.mark.parametrize("place", ["risk.blister", "risk.noresult"])
def test_the_picture_of_a_hundred_stands_below_the_words_where_controls_are_large(at: At, place: str) -> None:
    sitting = at(place)
    sitting.wear(LANDSCAPE, large=True)
    assert wrong_now(sitting, large=True) == []
    to_the_top(sitting)
    assert sitting.hand.sees(sitting.model.shown.title)


@pytest.mark.parametrize(("place", "scale"), [("risk.swelling", 1.25), ("risk.eye", 1.5)])
def test_a_short_risk_is_not_turned_for_its_air(at: At, place: str, scale: float) -> None:
    sitting = at(place)
    sitting.wear(LANDSCAPE, textScale=scale)
    assert not turns(sitting)
    foot = sitting.named("next")
    assert foot.width() == sitting.named("column").width()


def test_the_last_page_of_a_risk_ends_after_the_lower_edge_of_its_card(at: At) -> None:
    sitting = at("risk.blister", Patient({"skin.tone": ("tone-6",)}))
    sitting.wear(LANDSCAPE, textScale=1.5)
    turned_to_the_end(sitting)
    card = next(item for item in sitting.hand.items() if item.property("raised"))
    assert card.mapToScene(QPointF(0, card.height())).y() < sitting.named("next").mapToScene(QPointF(0, 0)).y()
