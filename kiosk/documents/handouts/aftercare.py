"""The sheet a patient takes home: what to do after the visit, in the words that were on the screen, and two numbers to call. One page."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.documents.furniture.parts import even
from kiosk.documents.furniture.shapes import as_shown
from kiosk.documents.handouts.leaflet import about, clinic_head, code_of, leaflet, sheet_for
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.grid import as_list
from kiosk.documents.page.layout import MEASURE
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.words.speech import bare, say, speaking, spoken
from kiosk.documents.words.times import day
from kiosk.errors import PressError
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.staff_words import to_staff

SIZES = ("large", "form")
"""Looks that are tried, the largest first: all of it has to stand on one page."""
EMERGENCY = {
    "ar": "الطوارئ",
    "cy": "Argyfwng",
    "de": "Notfall",
    "en": "Emergency",
    "es": "Emergencia",
    "fr": "Urgence",
    "pl": "Nagły wypadek",
    "pt": "Emergência",
    "uk": "Екстрена допомога",
    "vi": "Khẩn cấp",
}
"""The one word that no form gives: what stands over the emergency number."""


def aftercare(form: Questionnaire, page: Item, clinic: Mapping[str, str], treatment: str, treated: datetime) -> tuple[bytes, int]:
    """The PDF and its pages; `page`: the page of `form` that tells it. PressError where it does not fit on one page."""
    with speaking(form.language, form.language):
        return _made(form, page, clinic, treatment, treated)


def _made(form: Questionnaire, page: Item, clinic: Mapping[str, str], treatment: str, treated: datetime) -> tuple[bytes, int]:
    title, language = page.text or form.title, bare(form.language)
    when = day(treated.date()) if spoken() == language else treated.date().isoformat()
    foot = f"{form.name} {form.version}".strip()
    for look in SIZES:
        sheet = sheet_for(clinic, form.language)
        story = _story(sheet, page, clinic, [title, f"{treatment} · {when}"], look=look, emergency=EMERGENCY.get(language, EMERGENCY["en"]))
        if sum(brick.tall(MEASURE) for brick in story) <= sheet.paper.depth_first - 1:
            return leaflet(sheet, story, foot, about(title, clinic, say("Aftercare"), code_of(form.language), treated))
    raise PressError(to_staff("The page on what to do afterwards is too long for one sheet: its author should shorten it."))


def _story(sheet: Sheet, page: Item, clinic: Mapping[str, str], head: Sequence[str], *, look: str, emergency: str) -> list[Brick]:
    told = [item for item in page.items if not item.hidden and not item.is_question]
    rows = [Row(sheet, [sheet.words("•", look=look), as_shown(sheet, item, look)], [12, None], gap=4, bottom=9) for item in told]
    return [
        clinic_head(sheet, clinic),
        sheet.gap(16),
        sheet.words(head[1], look="eyebrow"),
        sheet.words(head[0], look="title"),
        sheet.gap(14),
        as_list(sheet, rows),
        sheet.gap(12),
        _numbers(sheet, clinic, emergency),
    ]


def _numbers(sheet: Sheet, clinic: Mapping[str, str], emergency: str) -> Row:
    """Both beside each other, to be read from the door of a refrigerator."""
    told = [(clinic.get("clinic.name", ""), clinic.get("clinic.phone", "")), (emergency, clinic.get("clinic.emergency", ""))]
    cards = [
        Row(sheet, [[sheet.words(label, look="form"), sheet.words(number, look="title")]], fill="wash", bar=2.5, inset=12, top=9, bottom=12)
        for label, number in told
        if number.strip()
    ]
    return Row(sheet, even(cards, (MEASURE - 12) / 2) if cards else [[]], [None] * max(len(cards), 1), gap=12)
