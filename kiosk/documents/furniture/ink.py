"""The ink of a signature: strokes as they were made, drawn as smooth vector paths."""

from collections.abc import Sequence
from itertools import pairwise

from kiosk.documents.page.bricks import Paint
from kiosk.documents.page.layout import COLOURS
from kiosk.documents.page.tagging import Canvas
from kiosk.encounter.model import Stroke

Point = tuple[float, float]
Curve = tuple[Point, Point, Point]

PEN = 1.25
"""pt"""
LARGEST = 2.0
"""How many widths of the box the whole pad may fill: a small hand is not blown up to a large one."""


def fitted(strokes: Sequence[Stroke], width: float, height: float) -> list[list[Point]]:
    """The points of `strokes` (unit: the pad's width, y down) in a box of `width` by `height` (points, y up), aspect kept.

    They stand at the box's left and on its bottom, half a pen's width in.
    """
    xs = [x for stroke in strokes for x, *_ in stroke]
    ys = [y for stroke in strokes for _, y, *_ in stroke]
    if not xs:
        return []
    left, down = min(xs), max(ys)
    across, tall = max(xs) - left, down - min(ys)
    room = ((width - PEN, across), (height - PEN, tall))
    scale = min([width * LARGEST, *(space / size for space, size in room if size > space / (width * LARGEST))])
    return [[((x - left) * scale + PEN / 2, (down - y) * scale + PEN / 2) for x, y, *_ in stroke] for stroke in strokes if stroke]


def curves(points: Sequence[Point]) -> list[Curve]:
    """Bézier curves through every point (Catmull-Rom): two handles and an end each."""
    around = [points[0], *points, points[-1]]
    return [_curve(around[at : at + 4]) for at in range(len(points) - 1)]


def ink(strokes: Sequence[Stroke]) -> Paint:
    """The strokes, fitted into whatever box they are given."""

    def paint(canvas: Canvas, width: float, height: float) -> None:
        canvas.setStrokeColor(COLOURS["accent"])
        canvas.setFillColor(COLOURS["accent"])
        canvas.setLineWidth(PEN)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        for points in fitted(strokes, width, height):
            _stroke(canvas, points)

    return paint


def _stroke(canvas: Canvas, points: Sequence[Point]) -> None:
    moving = [points[0], *(there for here, there in pairwise(points) if here != there)]
    if len(moving) == 1:
        canvas.circle(*moving[0], PEN / 2, fill=1, stroke=0)
        return
    path = canvas.beginPath()
    path.moveTo(*moving[0])
    for one, two, end in curves(moving):
        path.curveTo(*one, *two, *end)
    canvas.drawPath(path, fill=0, stroke=1)


def _curve(around: Sequence[Point]) -> Curve:
    before, here, there, after = around
    one = (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
    two = (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
    return one, two, there
