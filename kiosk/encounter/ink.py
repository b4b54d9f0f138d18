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


def _length(stroke: Stroke) -> float:
    return sum(dist(here[:2], there[:2]) for here, there in pairwise(stroke))
