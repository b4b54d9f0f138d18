"""Words stand out by 7 to 1 and edges by 3 to 1 in each of the three colourings (WCAG 2.2: 1.4.6, 1.4.11), computed from the theme."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty

from tests.ui.engine import dressed

WORDS = (
    ("text", "paper"),
    ("text", "surface"),
    ("text", "wash"),
    ("muted", "paper"),
    ("muted", "surface"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "wash"),
    ("text", "sunken"),  # what is pressed; an answer that is told
    ("muted", "sunken"),
    ("accent", "sunken"),  # Erase and Next of a number pad
    ("inkOnAccent", "accent"),
    ("inkOnAccent", "accentDeep"),
    ("muted", "wash"),  # a hint that is being read aloud
    ("error", "wash"),
    ("error", "errorWash"),
    ("error", "paper"),
    ("error", "surface"),
    ("text", "errorWash"),  # what is typed into a field that is wrong
    ("muted", "errorWash"),
    ("example", "surface"),
    ("example", "errorWash"),
)
EDGES = (
    ("border", "paper"),
    ("border", "surface"),
    ("border", "sunken"),  # keys of the on-screen keyboard
    ("border", "wash"),
    ("accent", "paper"),
    ("accent", "surface"),
    ("accent", "warm"),
    ("error", "paper"),
    ("text", "paper"),  # the ring round what has the focus
    ("text", "surface"),
)


def brightness(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_words_and_edges_stand_out(mode: str) -> None:
    theme = dressed()

    def ratio(one: str, other: str) -> float:
        low, high = sorted(brightness(QQmlProperty.read(theme, f"{mode}.{name}")) for name in (one, other))
        return (high + 0.05) / (low + 0.05)

    assert {pair: ratio(*pair) for pair in WORDS if ratio(*pair) < 7} == {}
    assert {pair: ratio(*pair) for pair in EDGES if ratio(*pair) < 3} == {}
    assert ratio("example", "text") > 1.75, "an example looks like an answer"
