"""Ink as a picture that FHIR can carry."""

from collections.abc import Sequence

from kiosk.encounter.model import Stroke


def ink_svg(strokes: Sequence[Stroke]) -> str:
    """Ink as a picture, 1000 units to the pad's width; nothing is lost: `data-t` holds the second of each point, `data-p` its pressure."""
    height = max((point[1] for stroke in strokes for point in stroke), default=0.0)
    lines = "".join(
        f'<polyline points="{" ".join(f"{1000 * x:.1f},{1000 * y:.1f}" for x, y, *_ in stroke)}"'
        f' data-t="{" ".join(f"{point[2]:.3f}" for point in stroke)}"{_pressures(stroke)}/>'
        for stroke in strokes
    )
    style = 'fill="none" stroke="#000" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 {1000 * height:.1f}" {style}>{lines}</svg>'


def _pressures(stroke: Stroke) -> str:
    """Blank where the device told none."""
    told = [point[3] if len(point) > 3 else 0.0 for point in stroke]
    return f' data-p="{" ".join(f"{pressure:.3f}" for pressure in told)}"' if any(told) else ""
