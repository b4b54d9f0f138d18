"""A page to try a printer with: the clinic's letterhead as it will look, small print, hairlines, greys. No patient is on it."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.documents.handouts.leaflet import about, clinic_head, leaflet, sheet_for
from kiosk.documents.page.bricks import Row
from kiosk.documents.page.layout import HAIR, RULE
from kiosk.documents.words.times import day

TITLE = "Test page"
TRIED = (
    ("small", "The smallest print of a record. Every letter should be whole: 0O 1lI 5S 8B rn m. Żółć, ñandú, ümlaut, Привіт, 王小明."),
    ("body", "Running text, as answers and explanations stand in a record."),
    ("form", "Text as on forms that are filled in by hand."),
    ("large", "Text as on what patients take home."),
)


def trial_sheet(clinic: Mapping[str, str], printer: str, made: datetime) -> tuple[bytes, int]:
    """The PDF and its pages."""
    sheet = sheet_for(clinic, "en")
    story = [
        clinic_head(sheet, clinic),
        sheet.gap(16),
        sheet.words(f"{day(made.date())} · {made:%H:%M}", look="eyebrow"),
        sheet.words(TITLE, look="title"),
        sheet.gap(10),
        sheet.words(
            "If the clinic's mark and name stand at the head and nothing is cut off at the edges, records will print well.", look="form"
        ),
        sheet.gap(14),
        *(Row(sheet, [sheet.words(words, look=look)], top=4, bottom=8, below=HAIR) for look, words in TRIED),
        sheet.gap(14),
        Row(sheet, [sheet.words("A wash behind words", look="form")], fill="wash", inset=12, top=9, bottom=12),
        sheet.gap(10),
        Row(sheet, [sheet.words("A heavy rule above, a fine one below", look="form")], above=RULE, top=8, bottom=8, below=HAIR),
    ]
    return leaflet(sheet, story, f"Printed on {printer}" if printer else TITLE, about(TITLE, clinic, TITLE, "en-GB", made))
