"""The box at the foot of page one: code, record, fingerprint, and the places that the seal fills."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.documents.furniture.fingerprint import Fingerprint
from kiosk.documents.furniture.qr import payload, qr
from kiosk.documents.page.bricks import Brick, Picture, Row
from kiosk.documents.page.fields import LEVEL, SEAL
from kiosk.documents.page.late import Late
from kiosk.documents.page.layout import RULE, mm
from kiosk.documents.page.places import Place
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.words.speech import say
from kiosk.documents.words.times import moment

SIDE = 27 * mm
SEAL_TALL, LEVEL_TALL = 9.0, 21.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What the box tells."""

    number: str
    clinic: str
    digest: str
    """SHA-256 (hex) of the attached record."""
    made: datetime
    """By the clock of the document."""
    check: Callable[[], str]
    """Where it is told how to check this; asked when all pages are laid out."""


def seal_box(sheet: Sheet, told: Sealed) -> Row:
    """Code at the left, then whose seal, then the fingerprint."""
    code = Picture(
        sheet,
        SIDE,
        SIDE,
        qr(payload(told.number, told.digest)),
        say("Code with record number {number} and fingerprint", number=told.number),
    )
    middle: list[Brick] = [
        sheet.words(say("Electronic seal of {clinic}", clinic=told.clinic), look="strong"),
        sheet.words(say("Document made {moment}", moment=moment(told.made)), look="small"),
        Place(sheet, LEVEL, say("Time and certificate of the clinic’s seal"), LEVEL_TALL),
        Place(sheet, SEAL, say("Electronic seal of {clinic}", clinic=told.clinic), SEAL_TALL, signs=True),
        Late(sheet, lambda: f"{say('The seal is in the file, not on the paper: any later change shows.')} {told.check()}"),
    ]
    right: list[Brick] = [
        sheet.words(say("Record"), look="label"),
        sheet.words(Strong(told.number), look="lead"),
        sheet.gap(3),
        sheet.words(say("Fingerprint of the record"), look="label"),
        sheet.gap(2),
        Fingerprint(sheet, told.digest),
    ]
    return Row(sheet, [code, middle, right], [SIDE, None, 37 * mm], gap=12, frame=RULE, inset=8, top=7, bottom=7, middle=True)
