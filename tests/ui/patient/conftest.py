"""A sitting in the window, on a page that a test wants."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.encounter.spoken import approve
from tests.encounter.stage import Stage
from tests.ui.patient.sitting import Sitting
from tests.walk import Walk

At = Callable[..., Sitting]


@pytest.fixture
def sit(tmp_path: Path, qapp: object) -> Iterator[At]:
    """Opens the first sitting of somebody who began alone on the page of that key or kind, dressed in these ways.

    `approved`: another language that the form speaks.
    """
    opened: list[Sitting] = []

    def open_it(place: str, approved: str = "", **ways: object) -> Sitting:
        stage = Stage(tmp_path)
        if approved:
            approve(stage, approved)
        journey = stage.house.start_alone()
        Walk(journey).to(place)
        opened.append(Sitting(journey, **ways))  # type: ignore[arg-type]  # the size among them
        return opened[-1]

    yield open_it
    for sitting in opened:
        sitting.close()


@pytest.fixture
def at_a_question(sit: At) -> Sitting:
    """A page with one question and its options."""
    return sit("start.who")
