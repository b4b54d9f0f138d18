"""Ink: what counts as a signature, and what a device tells of pressure."""

import pytest

from kiosk.encounter.model import Stroke
from kiosk.encounter.record.ink import ink_svg
from kiosk.encounter.sitting.ink import as_told, is_signature

OLD: Stroke = ((0.1, 0.2, 0.0), (0.3, 0.4, 0.5))
PRESSED: Stroke = ((0.1, 0.2, 0.0, 0.25), (0.3, 0.4, 0.5, 0.75))


@pytest.mark.parametrize("stroke", [OLD, PRESSED])
def test_ink_with_pressure_and_ink_from_before_are_both_a_signature(stroke: Stroke) -> None:
    assert is_signature([stroke])


def test_a_device_that_says_the_same_all_the_time_tells_no_pressure() -> None:
    assert as_told([((0.1, 0.2, 0.0, 1.0), (0.3, 0.4, 0.5, 1.0))]) == (((0.1, 0.2, 0.0, 0.0), (0.3, 0.4, 0.5, 0.0)),)
    assert as_told([OLD]) == (OLD,)


def test_pressure_is_kept_between_nothing_and_all() -> None:
    assert as_told([((0.1, 0.2, 0.0, -0.5), (0.3, 0.4, 0.5, 0.4), (0.3, 0.5, 0.6, 1.5))]) == (
        ((0.1, 0.2, 0.0, 0.0), (0.3, 0.4, 0.5, 0.4), (0.3, 0.5, 0.6, 1.0)),
    )


def test_the_picture_of_the_ink_tells_pressure_only_where_it_is_known() -> None:
    assert 'data-p="0.250 0.750"' in ink_svg([PRESSED])
    assert "data-p" not in ink_svg([OLD])
    assert "data-p" not in ink_svg(as_told([OLD]))
