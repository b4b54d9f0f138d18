"""What pages have in common that are no record: the clinic at the head, what it is at the foot, and the same file underneath."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from reportlab.platypus import Frame, PageTemplate

from kiosk.documents.finish.binding import bound
from kiosk.documents.finish.metadata import About
from kiosk.documents.furniture.letterhead import letterhead_mark
from kiosk.documents.furniture.parts import clipped
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.layout import BOTTOM, END, HAIR, MEASURE, RULE, TOP, TOP_FIRST, mm, paper_of
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Canvas
from kiosk.documents.words.speech import is_mirrored, say, to_say

HEAD, FOOT, NUMBER, BESIDE = 9 * mm, 5 * mm, 26 * mm, 76 * mm
WHO = (to_say("Full name"), to_say("Date of birth"))


def sheet_for(clinic: Mapping[str, str], language: str) -> Sheet:
    """On the paper of the clinic, read from the side that the language is read from."""
    return Sheet(paper_of(clinic), mirrored=is_mirrored(language))


def code_of(language: str) -> str:
    """The language as the file names it."""
    return "en-GB" if language == "en" else language


def clinic_head(sheet: Sheet, clinic: Mapping[str, str]) -> Row:
    """The clinic's mark and name, its address and telephone at the end."""
    lines = [clinic.get(f"clinic.{fact}", "").strip() for fact in ("address", "phone", "email")]
    address = sheet.words(clipped(sheet, "\n".join(filter(None, lines)), BESIDE, "small", 4), look="small", align=END)
    name, own = clinic.get("clinic.name", "").strip() or say("Clinic"), letterhead_mark(sheet)
    cells = [own, sheet.words(clipped(sheet, name, 83 * mm - own.own_width, "name", 2), look="name"), address]
    return Row(sheet, cells, [own.own_width, None, BESIDE], gap=9, bottom=7, below=RULE, middle=True)


def leaflet(sheet: Sheet, story: Sequence[Brick], foot: str, about: About, *, named: bool = False) -> tuple[bytes, int]:
    """The finished file, PDF/A-3a and PDF/UA-1, and its pages; nothing is attached and nothing can be signed in it.

    `named`: whose it is has a line at the head of every later page, because loose sheets get mixed up.
    """
    made = bound(sheet, list(story), [_template(sheet, "first", foot), _template(sheet, "later", foot, named=named)], about, b"")
    return made.body, made.pages


def about(title: str, clinic: Mapping[str, str], subject: str, language: str, made: datetime) -> About:
    """What the file says of itself."""
    return About(title=title, author=clinic.get("clinic.name", "").strip() or say("Clinic"), subject=subject, language=language, made=made)


def _template(sheet: Sheet, name: str, foot: str, *, named: bool = False) -> PageTemplate:
    width, height = sheet.paper.size
    top = TOP if named else TOP_FIRST
    frame = Frame(sheet.paper.left, BOTTOM, MEASURE, height - top - BOTTOM, 0, 0, 0, 0)

    def furnish(canvas: Canvas, _: object) -> None:
        sheet.late.append((canvas.getPageNumber(), drawn))

    def drawn(canvas: Canvas, total: int) -> None:
        number = sheet.words(say("Page {page} of {total}", page=canvas.getPageNumber(), total=total), look="small", align=END)
        row = Row(sheet, [sheet.words(foot, look="small"), number], [None, NUMBER], above=HAIR, top=4)
        with sheet.artifact(canvas, "/Type /Pagination"):
            row.drawOn(canvas, sheet.paper.left, BOTTOM - FOOT - row.tall(MEASURE))
            if named:
                who = Row(sheet, [sheet.words(say(label), look="small") for label in WHO], [None, 46 * mm], gap=12, top=8, below=HAIR)
                who.drawOn(canvas, sheet.paper.left, height - HEAD - who.tall(MEASURE))

    return PageTemplate(name, [frame], onPageEnd=furnish, pagesize=(width, height))
