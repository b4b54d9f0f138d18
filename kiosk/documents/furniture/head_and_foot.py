"""Head and foot of a page, and where the text stands between them."""

from reportlab.platypus import Frame, PageTemplate

from kiosk.documents.furniture.parts import clipped
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.layout import END, HAIR, mm
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.page.tagging import Canvas
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.naming import DEMONSTRATION, clinic, is_demonstration, language, title
from kiosk.documents.words.saying import date_in_words
from kiosk.documents.words.speech import say

HEAD, FOOT = 11 * mm, 5 * mm
"""From the upper edge of the sheet to the head; from the lower edge of the text to the foot."""
NUMBER = 40 * mm


def templates(sheet: Sheet, contents: Contents) -> list[PageTemplate]:
    """Page one, and the others."""
    head, foot = _head(sheet, contents), _foot_words(sheet, contents)
    return [_template(sheet, None, foot), _template(sheet, head, foot)]


def _template(sheet: Sheet, head: Row | None, foot: Brick) -> PageTemplate:
    width, height = sheet.paper.size
    top = sheet.paper.top if head else sheet.paper.top_first
    frame = Frame(sheet.paper.left, sheet.paper.bottom, sheet.paper.measure, height - top - sheet.paper.bottom, 0, 0, 0, 0)

    def furnish(canvas: Canvas, _: object) -> None:
        sheet.late.append((canvas.getPageNumber(), drawn))

    def drawn(canvas: Canvas, total: int) -> None:
        with sheet.artifact(canvas, "/Type /Pagination"):
            if head:
                _place(sheet, canvas, head, sheet.paper.left, height - HEAD / sheet.paper.scale)
            _place(
                sheet,
                canvas,
                _foot(sheet, foot, canvas.getPageNumber(), total),
                sheet.paper.left,
                sheet.paper.bottom - FOOT / sheet.paper.scale,
            )

    return PageTemplate("later" if head else "first", [frame], onPageEnd=furnish, pagesize=(width, height))


def _place(sheet: Sheet, canvas: Canvas, row: Row, x: float, top: float) -> None:
    row.drawOn(canvas, x, top - row.tall(sheet.paper.measure))


def _head(sheet: Sheet, contents: Contents) -> Row:
    """Every side names patient and record. What is too long loses its end: page one and the signature card tell the whole."""
    patient = contents.record.patient
    room = sheet.paper.measure - NUMBER - 8
    name = clipped(sheet, patient.name, room, "label")
    left = room - sheet.width(name, "label") - 3
    rest = (
        clipped(sheet, " · ".join(("", say("born {day}", day=date_in_words(patient.birth_date)), title(contents))), left, "small")
        if left > NUMBER
        else ""
    )
    number = sheet.words(Strong(contents.number), look="small", align=END)
    return Row(sheet, [sheet.words(Strong(name), rest, look="small"), number], [None, NUMBER], bottom=4, below=HAIR)


def _foot_words(sheet: Sheet, contents: Contents) -> Brick:
    """What the foot of every page says: record, form, clinic."""
    form = contents.main_form
    told = [clinic(contents)[0]]
    if form:
        version = f"{form.questionnaire.name} {form.questionnaire.version}".strip()
        digest = form.text_digest.upper()
        told[:0] = [
            say("Form {version}, {language}", version=version, language=language(form.questionnaire.language)),
            say("its text SHA-256 {digest} …", digest=f"{digest[:4]} {digest[4:8]}"),
        ]
    if is_demonstration(contents):  # the digest stands at the record's end
        told = [say(DEMONSTRATION), *told[:1]]
    room = sheet.paper.measure - NUMBER - 8 - sheet.width(f"{contents.number} ", "label") - 2
    rest = clipped(sheet, " · ".join(["", *told]), room, "small")
    return sheet.words(Strong(contents.number), rest, look="small")


def _foot(sheet: Sheet, left: Brick, page: int, total: int) -> Row:
    right = sheet.words(say("Page {page} of {total}", page=page, total=total), look="small", align=END)
    return Row(sheet, [left, right], [None, NUMBER], above=HAIR, top=4)
