"""Under a statement: whose word it is, in ink or without, and the member of staff who took it."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.documents.furniture.parts import clipped, part_head
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.layout import GUTTER
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.signatures import CARD, INK, INSET, LOW_INK, MEANING, card, card_of, foot, top
from kiosk.documents.statements.words import STILL
from kiosk.documents.words import naming, stated
from kiosk.documents.words.contents import Contents
from kiosk.documents.words.speech import say, to_say
from kiosk.documents.words.times import moment
from kiosk.encounter.model import DocumentKind, Statement

NO_INK = to_say("No signature is needed for it to count.")

CORRECTS = (to_say("Clinician"), to_say("I correct the record as it stands above."))
STAFF = {
    DocumentKind.WITHDRAWAL: (
        to_say("Received by"),
        to_say("I took this message, read it back, and stopped what is taken back."),
    ),
    DocumentKind.SESSION: (
        to_say("Clinician"),
        to_say("I asked what has changed, and the patient confirmed the consent before the session."),
    ),
}
"""As what staff sign, and what it means."""


@dataclass(frozen=True, slots=True)
class Room:
    """How wide it is set (pt): between parts, for what a signature means, for its ink."""

    gap: float
    meaning: float
    ink: float


WIDE, CLOSE = Room(14, MEANING, INK), Room(8, 24, LOW_INK)


def cards(sheet: Sheet, found: Contents, told: Statement, room: Room) -> list[Brick]:
    """Whose word it is, in ink or without; and who took it."""
    signed = [_patient(sheet, found, told, room)] if told.kind is not DocumentKind.AMENDMENT else []
    signed += [_staff(sheet, found, told, room)] if told.by else []
    tallest = max(brick.tall(CARD) for brick in signed)
    for brick in signed:
        brick.least, brick.width = tallest, -1
    row = Row(sheet, [*signed, *([[]] * (2 - len(signed)))], [CARD, CARD], gap=GUTTER)
    return [part_head(sheet, say("Signatures")), sheet.gap(4), row]


def _patient(sheet: Sheet, found: Contents, told: Statement, room: Room) -> Row:
    for signature in told.signatures:
        return card(sheet, found, signature, room.meaning, room.ink)
    meant = _taken_back(told) if told.kind is DocumentKind.WITHDRAWAL else dict(told.details).get("Decision", "")
    given = stated.how(told.how)
    facts = [(say("Given"), moment(found.local(told.at))), (say("How"), given)]
    said = f"{say('“{words}”', words=meant)} {say(NO_INK)}" if meant else say(NO_INK)
    return _card(sheet, room, [say("Patient"), said, given, ""], foot(sheet, found.record.patient.name, facts))


def _taken_back(told: Statement) -> str:
    """All of it, or what is marked."""
    whole = all(fact != STILL for _, fact in told.details)
    return say("I take back my consent.") if whole else say("I take back my consent to what is marked as taken back.")


def _staff(sheet: Sheet, found: Contents, told: Statement, room: Room) -> Row:
    name, _, title = told.by.partition(", ")
    head, meant = STAFF.get(told.kind, CORRECTS)
    facts: list[tuple[str, str]] = [(say("Role"), naming.sentence(title))] if title else []
    facts += [(say("Signed"), moment(found.local(told.at)))]
    words = [say(head), say("“{words}”", words=say(meant)), say("Signed"), say("with a personal PIN at the desk")]
    return _card(sheet, room, words, foot(sheet, name, facts))


def _card(sheet: Sheet, room: Room, words: Sequence[str], under: Sequence[Brick]) -> Row:
    """A card without ink: whose, what it means, and in place of the ink how it was given."""
    who, meant, how, more = words
    given = [sheet.words(clipped(sheet, how, CARD - 2 * INSET, "name"), look="name"), *([sheet.words(more, look="small")] if more else [])]
    said = Row(sheet, [sheet.words(meant, look="cell")], bottom=4, least=room.meaning)
    return card_of(sheet, [*top(sheet, who), said, Row(sheet, [given], least=room.ink), *under])
