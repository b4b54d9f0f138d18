"""A workbench that is cleared after each test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.encounter.page.row import ItemRow
from tests.ui.questions.bench import Bench

Show = Callable[..., Bench]


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
