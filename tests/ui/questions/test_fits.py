"""Every kind at every size: nothing is cut, nothing is too small for a finger."""

from dataclasses import replace

import pytest

from kiosk.encounter.page.row import ItemRow
from tests.ui.questions.bench import LANDSCAPE, PORTRAIT
from tests.ui.questions.conftest import Show
from tests.ui.questions.rows import EVERY

WAYS = (
    (LANDSCAPE, 1, False),
    (PORTRAIT, 1, False),
    (LANDSCAPE, 2, False),
    (PORTRAIT, 2, False),
    (LANDSCAPE, 1.5, True),
    (PORTRAIT, 1.25, True),
)


@pytest.mark.parametrize(("size", "scale", "mirrored"), WAYS, ids=str)
@pytest.mark.parametrize("row", EVERY, ids=lambda row: row.text)
def test_it_fits(show: Show, row: ItemRow, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    bench = show(row, size=size, scale=scale, mirrored=mirrored)
    assert bench.overflowing() == []
    assert bench.too_small() == []
    bench.complain("required")
    assert bench.overflowing() == []


@pytest.mark.parametrize(("size", "scale", "mirrored"), WAYS, ids=str)
def test_all_of_them_on_one_page_fit(show: Show, size: tuple[int, int], scale: float, mirrored: bool) -> None:
    rows = [replace(row, link_id=str(at)) for at, row in enumerate(EVERY)]
    bench = show(*rows, size=size, scale=scale, mirrored=mirrored, title="About you")
    assert bench.overflowing() == []
    assert bench.too_small() == []
