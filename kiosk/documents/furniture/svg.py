"""Paths as SVG writes them, on a canvas. Only what our own drawings use: absolute M L C Z."""

import re
from collections.abc import Sequence
from functools import lru_cache

from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.documents.page.tagging import Canvas

Point = tuple[float, float]
COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")
NUMBER = re.compile(r"-?\d*\.?\d+")


def draw_svg(canvas: Canvas, path: str, scale: float, x: float, y: float, *, fill: bool = True, stroke: bool = False) -> None:
    """Draw `path` (y down) with its origin at (x, y)."""
    canvas.drawPath(_shape(path, scale, x, y), fill=int(fill), stroke=int(stroke), fillMode=1)


def draw_line(canvas: Canvas, points: Sequence[Point], *, fill: bool = False, stroke: bool = True, close: bool = False) -> None:
    """Straight lines from point to point."""
    shape = canvas.beginPath()
    shape.moveTo(*points[0])
    for point in points[1:]:
        shape.lineTo(*point)
    if close:
        shape.close()
    canvas.drawPath(shape, fill=int(fill), stroke=int(stroke))


def thinned(path: str) -> str:
    """Two short curves become one: at 5 cm the eye misses nothing, and the file is half as large."""
    return "".join(_thinned(loop) + "Z" for loop in path.split("Z") if loop)


def _thinned(loop: str) -> str:
    start, *curves = [[float(number) for number in NUMBER.findall(part)] for part in loop.lstrip("M").split("C")]
    here, kept = start, []
    for one, two in zip(curves[::2], curves[1::2], strict=False):
        kept.append([2 * one[0] - here[0], 2 * one[1] - here[1], 2 * two[2] - two[4], 2 * two[3] - two[5], two[4], two[5]])
        here = two[4:]
    kept += curves[len(curves) // 2 * 2 :]
    return f"M{start[0]} {start[1]}" + "".join("C" + " ".join(f"{value:.1f}" for value in curve) for curve in kept)


@lru_cache(maxsize=256)
def _shape(path: str, scale: float, x: float, y: float) -> Canvas:
    """Drawings are few, and stand in every document at the same size."""
    shape = PDFPathObject()
    for command, numbers in COMMAND.findall(path):
        _add(shape, command, [(x + scale * a, y - scale * b) for a, b in _points(numbers)])
    return shape


def _points(numbers: str) -> tuple[Point, ...]:
    values = [float(number) for number in NUMBER.findall(numbers)]
    return tuple(zip(values[::2], values[1::2], strict=True))


def _add(shape: Canvas, command: str, points: list[Point]) -> None:
    match command:
        case "M":
            shape.moveTo(*points[0])
        case "L":
            for point in points:
                shape.lineTo(*point)
        case "C":
            for a, b, c in zip(points[::3], points[1::3], points[2::3], strict=True):
                shape.curveTo(*a, *b, *c)
        case _:
            shape.close()
