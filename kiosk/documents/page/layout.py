"""The look of the paper: colours, sizes, type. The whole register; nothing else sets a size."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle

from kiosk.documents.letters.faces import SANS, SANS_BOLD, SERIF, SERIF_BOLD

mm = 72 / 25.4
"""Points in a millimetre; reportlab counts in points."""

COLOURS = {
    name: HexColor(value)
    for name, value in {
        "text": "#1D2233",
        "muted": "#4A474B",
        "accent": "#2B3A73",
        "wash": "#E6E8F4",
        "warm": "#F1E7D8",
        "stop": "#8A2A12",
        "review": "#6E4300",
        "line": "#7A7266",
        "white": "#FFFFFF",
    }.items()
}
"""`line` is 4.7:1 on white: a paler hairline breaks into dots on a laser printer. Nothing is said by colour alone."""

HAIR, RULE = 0.35, 0.8
"""pt. A hairline is drawn in `line`, a rule in `text`."""

START, CENTRE, END = TA_LEFT, TA_CENTER, TA_RIGHT

MEASURE = 168 * mm
"""Width of the text: the same on A4 and US Letter, so every line breaks alike."""
READABLE = 122 * mm
"""About 80 letters: running text is never wider."""
GUTTER = 8 * mm
TOP, TOP_FIRST, BOTTOM = 23 * mm, 14 * mm, 20 * mm
"""Margins of later pages, of page one, and at the foot."""

SCALE: dict[str, tuple[str, float, float, str]] = {
    "title": (SERIF_BOLD, 20, 24, "text"),
    "section": (SERIF_BOLD, 14, 18, "text"),
    "name": (SERIF_BOLD, 12, 15, "text"),
    "part": (SERIF_BOLD, 10, 13, "accent"),
    "quote": (SERIF, 9.5, 13.5, "text"),
    "lead": (SANS, 9.5, 13.5, "text"),
    "body": (SANS, 8.5, 11.75, "text"),
    "strong": (SANS_BOLD, 8.5, 11.75, "text"),
    "eyebrow": (SANS_BOLD, 8.5, 11.75, "accent"),
    "cell": (SANS, 8, 10.75, "text"),
    "cellstrong": (SANS_BOLD, 8, 10.75, "text"),
    "question": (SANS, 7.5, 9.75, "muted"),
    "answer": (SANS_BOLD, 7.5, 9.75, "text"),
    "form": (SANS, 10.5, 14, "text"),
    "formstrong": (SANS_BOLD, 10.5, 14, "text"),
    "large": (SANS, 15, 21, "text"),
    "largestrong": (SANS_BOLD, 15, 21, "text"),
    "label": (SANS_BOLD, 7.25, 10, "muted"),
    "small": (SANS, 7.25, 10, "muted"),
}
"""Face, size and leading (pt), colour, by the name of a look."""


LARGE_PRINT = 1.65
"""How much larger the patient's copy is where they ask for it: running text of 14 pt, nothing below 12."""
RTL_LEADING = 1.12
"""How much wider apart lines stand in a document that is read from right to left: Arabic has marks above and below its letters."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper (pt) and its margins; filing holes stay clear at the left, on the back of the sheet too.

    On an `enlarged` one everything is drawn `scale` times as large: its lengths are those of a smaller sheet that is blown up.
    """

    size: tuple[float, float]
    left: float
    measure: float = MEASURE
    top: float = TOP
    top_first: float = TOP_FIRST
    bottom: float = BOTTOM
    scale: float = 1.0

    @property
    def depth_first(self) -> float:
        """Room for text on page one."""
        return self.size[1] - self.top_first - self.bottom

    @property
    def depth(self) -> float:
        """Room for text on the pages after it."""
        return self.size[1] - self.top - self.bottom

    def enlarged(self, by: float) -> "Paper":
        """The same sheet for print that is so many times as large."""
        width, height = self.size
        left, measure, top, first, bottom = (length / by for length in (self.left, self.measure, self.top, self.top_first, self.bottom))
        return Paper((width / by, height / by), left, measure, top, first, bottom, scale=self.scale * by)


A4_PAPER = Paper(A4, 24 * mm)
LETTER_PAPER = Paper(LETTER, 25.4 * mm)


def paper_of(clinic: Mapping[str, str]) -> Paper:
    """The paper the clinic prints on: A4, unless its facts say US Letter."""
    return LETTER_PAPER if "letter" in clinic.get("clinic.paper", "").lower() else A4_PAPER


@cache
def style(
    look: str, align: int = START, colour: str = "", *, indent: float = 0, marker_indent: float = 0, mirrored: bool = False
) -> ParagraphStyle:
    """The look as reportlab wants it; `indent` (pt) is that of the words, `marker_indent` that of what stands before them."""
    face, size, leading, ink = SCALE[look]
    if mirrored:
        leading *= RTL_LEADING
    return ParagraphStyle(
        look,
        fontName=face,
        bulletFontName=face,
        bulletFontSize=size,
        bulletColor=COLOURS[colour or ink],
        leftIndent=indent,
        bulletIndent=marker_indent,
        fontSize=size,
        leading=leading,
        textColor=COLOURS[colour or ink],
        alignment=align,
        splitLongWords=1,
        embeddedHyphenation=1,  # a double name may break after its hyphen
    )
