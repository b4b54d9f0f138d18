"""Whether there is a signature: ink that could be a name or a mark, not a dot of a resting hand."""

from collections.abc import Sequence
from itertools import pairwise
from math import dist

from kiosk.encounter.model import Stroke

LEAST = 0.06
"""Shortest ink that counts, in widths of the pad: about 11 mm on the pad of the touch specification. A cross counts, a tap does not."""


def is_signature(strokes: Sequence[Stroke]) -> bool:
    """Whether `strokes` hold more than a dot."""
    return sum(_length(stroke) for stroke in strokes) >= LEAST


def as_told(strokes: Sequence[Stroke]) -> tuple[Stroke, ...]:
    """Strokes with pressures from 0 to 1; a device that says the same all the time tells none: 0. Older ink stays as it is."""
    told = {point[3] for stroke in strokes for point in stroke if len(point) > 3}
    return tuple(tuple(_with_pressure(point, known=len(told) > 1) for point in stroke) for stroke in strokes)


def _with_pressure(point: tuple[float, ...], *, known: bool) -> tuple[float, ...]:
    return (*point[:3], min(max(point[3], 0.0), 1.0) if known else 0.0) if len(point) > 3 else point


def _length(stroke: Stroke) -> float:
    return sum(dist(here[:2], there[:2]) for here, there in pairwise(stroke))
