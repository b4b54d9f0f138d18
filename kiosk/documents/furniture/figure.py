"""The body figure of the screens, front and back: areas to treat in ink with a tick, the rest in outline. Never mirrored.

Drawn from resources/figure.json, which holds the same drawing as the screen's Figure.js.
"""

import json
from collections.abc import Set
from dataclasses import dataclass
from functools import cache
from typing import Literal

from kiosk.documents.furniture.marks import tick
from kiosk.documents.furniture.svg import draw_svg, thinned
from kiosk.documents.page.bricks import Paint
from kiosk.documents.page.layout import COLOURS
from kiosk.documents.page.tagging import Canvas
from kiosk.paths import resources

Side = Literal["front", "back"]
SIDES: tuple[Side, Side] = ("front", "back")
SHAPE = 360 / 800
"""Width to height."""
SMALLEST = 30
"""Radius of a place that has room for a tick, in the unit of the drawing (800 tall)."""


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the body; `live` ones can be chosen."""

    name: str
    live: bool
    path: str


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the tick of an area goes."""

    name: str
    x: float
    y: float
    r: float


@cache
def drawing(side: Side) -> tuple[tuple[Area, ...], tuple[Spot, ...]]:
    """The areas of one side, in the order they are drawn, and its spots."""
    told = json.loads((resources() / "figure.json").read_text(encoding="utf-8"))[side]
    areas = tuple(Area(area["area"], area["live"], thinned(area["path"])) for area in told["areas"])
    return areas, tuple(Spot(spot["area"], spot["x"], spot["y"], spot["r"]) for spot in told["ticks"])


def known_areas() -> frozenset[str]:
    """Areas that the figure can show."""
    return frozenset(area.name for side in SIDES for area in drawing(side)[0] if area.live)


def body(side: Side, chosen: Set[str]) -> Paint:
    """One side of the figure."""

    def paint(canvas: Canvas, width: float, height: float) -> None:
        unit = height / 800
        areas, spots = drawing(side)
        canvas.setLineWidth(0.6)
        canvas.setStrokeColor(COLOURS["muted"])
        for area in areas:
            outline = area.name == "outline"
            canvas.setFillColor(COLOURS["white" if outline else "accent" if area.live and area.name in chosen else "warm"])
            draw_svg(canvas, area.path, unit, 0, height, stroke=outline)
        for spot in spots:
            if spot.name in chosen and spot.r > SMALLEST:
                size = spot.r * unit * 1.1
                tick(canvas, spot.x * unit - size / 2, height - spot.y * unit - size / 2, size, "white")

    return paint
