"""A workbench that is cleared after each test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.encounter.page.row import ItemRow
from kiosk.ui.languages import BASE
from tests.ui.engine import tongue
from tests.ui.questions.bench import Bench

Show = Callable[..., Bench]
Speak = Callable[[str], None]


@pytest.fixture
def show(qapp: object) -> Iterator[Show]:
    """Shows rows on a bench of their own; what `Bench` takes, it takes."""
    benches: list[Bench] = []

    def show_it(*rows: ItemRow, **ways: Any) -> Bench:
        benches.append(Bench(*rows, **ways))
        return benches[-1]

    yield show_it
    for bench in benches:
        bench.close()


@pytest.fixture
def speak(qapp: object) -> Iterator[Speak]:
    """Lets the interface speak another language for one test."""
    yield tongue().choose
    tongue().choose(BASE)
