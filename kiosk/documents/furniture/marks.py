"""Small drawings. Each says what it says by its shape: a cheap printer and an eye that sees no colour lose nothing."""

from functools import lru_cache

from reportlab.pdfgen.pathobject import PDFPathObject

from kiosk.documents.furniture.svg import draw_line, draw_svg
from kiosk.documents.page.bricks import Paint
from kiosk.documents.page.layout import COLOURS
from kiosk.documents.page.tagging import Canvas
from kiosk.questionnaire.model import Level

DROP = "M24 2C24 2 8 20.5 8 30.2C8 38.9 15.2 46 24 46C32.8 46 40 38.9 40 30.2C40 20.5 24 2 24 2Z"
SHINE = "M15.5 30.5C15.5 35.5 19 39 24 39"


SIGNS: dict[str, list[tuple[list[tuple[float, float]], bool]]] = {
    "bar": [([(0.32, 0.5), (0.68, 0.5)], False)],
    "clock": [([(0.5, 0.74), (0.5, 0.5), (0.65, 0.41)], False)],
    "bubble": [([(0.29, 0.68), (0.71, 0.68), (0.71, 0.43), (0.5, 0.43), (0.38, 0.31), (0.38, 0.43), (0.29, 0.43)], True)],
}
"""Lines inside a ring, in units of its side, y up; and whether they close."""


def tick(canvas: Canvas, x: float, y: float, side: float, colour: str) -> None:
    """A tick in the square at (x, y)."""
    canvas.setStrokeColor(COLOURS[colour])
    canvas.setLineWidth(side * 0.13)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    draw_line(canvas, [(x + side * a, y + side * b) for a, b in ((0.24, 0.48), (0.43, 0.29), (0.77, 0.69))])


def mark(*, chosen: bool, round_: bool = False, declined: bool = False) -> Paint:
    """Chosen: solid, with a tick. Not chosen: an empty outline. A no that stands alone: an outline with a bar.

    Never a cross: it reads as yes in some places, as no in others. Round where one of several is chosen.
    """

    def paint(canvas: Canvas, width: float, height: float) -> None:
        canvas.setStrokeColor(COLOURS["accent" if chosen else "muted"])
        canvas.setFillColor(COLOURS["accent"])
        canvas.setLineWidth(0.7)
        if round_:
            canvas.circle(width / 2, height / 2, width / 2 - 0.35, fill=int(chosen), stroke=1)
        else:
            canvas.roundRect(0.35, 0.35, width - 0.7, height - 0.7, width * 0.18, fill=int(chosen), stroke=1)
        if chosen:
            tick(canvas, 0, 0, width, "white")
        elif declined:
            canvas.setLineCap(1)
            canvas.setLineWidth(width * 0.13)
            canvas.line(width * 0.3, height / 2, width * 0.7, height / 2)

    return paint


def ring(sign: str) -> Paint:
    """The mark of a decision band that is no plain yes: a ring with a `bar`, a `clock` or a `bubble`."""

    def paint(canvas: Canvas, width: float, height: float) -> None:
        pen = width * 0.08
        canvas.setStrokeColor(COLOURS["accent"])
        canvas.setLineWidth(pen)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        canvas.circle(width / 2, height / 2, (width - pen) / 2, fill=0, stroke=1)
        for line, closed in SIGNS[sign]:
            draw_line(canvas, [(width * x, height * y) for x, y in line], stroke=True, close=closed)

    return paint


def badge_shape(level: Level) -> Paint:
    """Filled octagon, heavy diamond, triangle, ring; an exclamation mark inside."""

    def paint(canvas: Canvas, width: float, height: float) -> None:
        colour = COLOURS[level_colour(level)]
        canvas.setStrokeColor(colour)
        canvas.setFillColor(colour)
        canvas.setLineJoin(1)
        canvas.setLineCap(1)
        canvas.setLineWidth(width * 0.1)
        _outline(canvas, level, width)
        canvas.setStrokeColor(COLOURS["white"] if level is Level.STOP else colour)
        _exclaim(canvas, width, 0.1 if level is Level.CAUTION else 0)

    return paint


def level_colour(level: Level) -> str:
    """Two levels have a colour of their own."""
    return level.value if level in (Level.STOP, Level.REVIEW) else "muted"


def dots(filled: int) -> Paint:
    """`filled` of a hundred; the filled are larger, too."""

    def paint(canvas: Canvas, width: float, height: float) -> None:
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(COLOURS["muted"])
        canvas.setFillColor(COLOURS["accent"])
        canvas.drawPath(_rings(0, filled, 0.38, width, height), fill=1, stroke=0)
        canvas.drawPath(_rings(filled, 100, 0.32, width, height), fill=0, stroke=1)

    return paint


@lru_cache(maxsize=256)
def _rings(first: int, past: int, radius: float, width: float, height: float) -> PDFPathObject:
    """Those from `first` to `past` of ten times ten; the same in every document."""
    pitch, shape = width / 10, PDFPathObject()
    for at in range(first, past):
        shape.circle(pitch * (at % 10 + 0.5), height - pitch * (at // 10 + 0.5), pitch * radius)
    return shape


def logo(canvas: Canvas, width: float, height: float) -> None:
    """The drop of ink."""
    scale = height / 48
    canvas.setFillColor(COLOURS["accent"])
    draw_svg(canvas, DROP, scale, -height / 6, height)
    canvas.setStrokeColor(COLOURS["white"])
    canvas.setLineWidth(height / 16)
    canvas.setLineCap(1)
    draw_svg(canvas, SHINE, scale, -height / 6, height, fill=False, stroke=True)


def _outline(canvas: Canvas, level: Level, side: float) -> None:
    match level:
        case Level.STOP:
            corners = [(0.29, 0), (0.71, 0), (1, 0.29), (1, 0.71), (0.71, 1), (0.29, 1), (0, 0.71), (0, 0.29)]
        case Level.REVIEW:
            corners = [(0.5, -0.04), (1.04, 0.5), (0.5, 1.04), (-0.04, 0.5)]
        case Level.CAUTION:
            corners = [(0.02, 0.06), (0.98, 0.06), (0.5, 0.96)]
        case Level.INFO:
            canvas.circle(side / 2, side / 2, side * 0.46, fill=0, stroke=1)
            return
    points = [(x * side, y * side) for x, y in corners]
    draw_line(canvas, points, fill=level is Level.STOP, stroke=level is not Level.STOP, close=True)


def _exclaim(canvas: Canvas, side: float, low: float) -> None:
    canvas.setLineWidth(side * 0.12)
    canvas.line(side / 2, side * (0.76 - low * 1.6), side / 2, side * (0.5 - low))
    canvas.line(side / 2, side * (0.27 - low * 0.5), side / 2, side * (0.268 - low * 0.5))
