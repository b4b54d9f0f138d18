"""The page of a statement: a refusal, more time, a withdrawal, an amendment, a further session. Letterhead, band, facts, cards, seal."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus import NextPageTemplate

from kiosk.documents import naming
from kiosk.documents.binding import Bound, bound
from kiosk.documents.bricks import Brick, Gap, Picture, Row
from kiosk.documents.contents import Contents, contents
from kiosk.documents.furniture import templates
from kiosk.documents.glance import letterhead
from kiosk.documents.grouped import groups
from kiosk.documents.layout import GUTTER, MEASURE, Paper, mm, paper_of
from kiosk.documents.marks import mark
from kiosk.documents.metadata import About
from kiosk.documents.parts import Cell, clipped, marked, pairs, part, part_head, table
from kiosk.documents.saying import date_in_words
from kiosk.documents.seal_box import Sealed, seal_box
from kiosk.documents.sheet import Sheet
from kiosk.documents.signatures import CARD, INK, INSET, LOW_INK, MEANING, card, card_of, foot, top
from kiosk.documents.statement_words import LINES, STILL, Says, says
from kiosk.documents.times import moment
from kiosk.encounter.model import Document, DocumentKind, Statement
from kiosk.encounter.record import VisitRecord

LEAST_GAP = 8
NAMED = 80 * mm
HALF = (MEASURE - GUTTER) / 2
ASIDE = frozenset({"Identity", "Said in return"})
"""Details that have a place of their own on the page."""
NO_INK = "No signature is needed for it to count."


@dataclass(frozen=True, slots=True)
class _Room:
    """How wide it is set (pt): between parts, for what a signature means, for its ink."""

    gap: float
    meaning: float
    ink: float


WIDE, CLOSE = _Room(14, MEANING, INK), _Room(8, 24, LOW_INK)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page tells."""

    statement: Statement
    before: Document | None
    says: Says
    room: _Room


def statement_record(record: VisitRecord, told: Statement, before: Document | None, paper: Paper | None = None) -> Bound:
    """The document of a statement, ready to be sealed; `before` is the document it points to."""
    found = contents(record)
    if found.zone is None:  # nobody has signed a consent: times by the clock of the statement
        found = replace(found, zone=told.at.tzinfo)
    name = record.patient.name
    sheet = Sheet(paper or paper_of(record.clinic))
    words = says(found, told, name if clipped(sheet, name, NAMED, "cell") == name else "The patient")
    number = statement_number(record, told)
    about = About(
        title=f"{words.title}, record {number}",
        author=naming.clinic(found)[0],
        subject=words.eyebrow,
        language="en-GB",
        made=found.local(record.made),
    )
    box = _box(sheet, found)
    for room in (WIDE, CLOSE):
        story = _story(sheet, found, _Told(told, before, words, room))
        spare = sheet.paper.depth_first - sum(brick.tall(MEASURE) for brick in [*story, box]) - 1
        if spare >= LEAST_GAP:
            break
    page = [NextPageTemplate("later"), *story, Gap(sheet, max(spare, LEAST_GAP)), box]
    return bound(sheet, page, templates(sheet, found), about, found.data)


def statement_number(record: VisitRecord, told: Statement) -> str:
    """The record's number, and which of its statements this is: 2026-000417/2."""
    at = next((at for at, kept in enumerate(record.statements, start=1) if kept.id == told.id), len(record.statements) + 1)
    return f"{record.encounter.number or record.encounter.id}/{at}"


def _story(sheet: Sheet, found: Contents, page: _Told) -> list[Brick]:
    told, words, gap = page.statement, page.says, page.room.gap
    eyebrow = f"{words.eyebrow} · {naming.language(found.record.encounter.language)}"
    if naming.is_demonstration(found):
        eyebrow = f"{naming.DEMONSTRATION} · {eyebrow}"
    return [
        letterhead(sheet, found),
        sheet.gap(11),
        sheet.words(eyebrow, look="eyebrow"),
        sheet.words(words.title, look="title"),
        sheet.gap(9),
        _band(sheet, words),
        sheet.gap(gap),
        Row(sheet, [_who(sheet, found, told), _what(sheet, found, page.before, words)], [HALF, HALF], gap=GUTTER),
        sheet.gap(gap),
        _lines(sheet, told),
        sheet.gap(gap),
        Row(sheet, [_how(sheet, found, told), _follows(sheet, told, words)], [HALF, HALF], gap=GUTTER),
        sheet.gap(gap),
        *_signatures(sheet, found, page),
    ]


def _band(sheet: Sheet, words: Says) -> Row:
    """The largest words of the page."""
    told = [sheet.words(words.headline, look="name"), sheet.words(words.sentence, look="cell")]
    circle = Picture(sheet, 25, 25, words.mark)
    return Row(sheet, [circle, told], [25, None], gap=11, fill="wash", bar=2.5, inset=11, top=9, bottom=10, middle=True)


def _who(sheet: Sheet, found: Contents, told: Statement) -> list[Brick]:
    patient, visit = found.record.patient, found.record.encounter
    rows = [
        ("Name", patient.name),
        ("Born", date_in_words(patient.birth_date)),
        ("Patient no.", patient.number or "none yet"),
        ("Identity", dict(told.details).get("Identity") or visit.identity or "no check recorded"),
        ("This page", statement_number(found.record, told)),
    ]
    return [part_head(sheet, "Who"), sheet.gap(2), pairs(sheet, rows)]


def _what(sheet: Sheet, found: Contents, before: Document | None, words: Says) -> list[Brick]:
    """The record it points to; the treatment, where there is none."""
    treatment = naming.treatment(found).capitalize() or naming.title(found)
    areas = next((shown.words(item) for shown, item in found.questions("plan") if item.link_id == "plan.areas"), "")
    rows = [("For", f"{treatment}{f': {areas}' if areas else ''}")]
    if before and words.before:
        signed = [("Signed", moment(found.local(found.signed.at)))] if found.record.consented else []
        print_ = " ".join(groups(before.record_digest or before.sha256))
        rows = [("Record", found.number), *signed, *rows, ("Fingerprint", print_)]
    return [part_head(sheet, words.before if before and words.before else "What it is about"), sheet.gap(2), pairs(sheet, rows)]


def _lines(sheet: Sheet, told: Statement) -> Brick:
    """Line by line what stands how; old and new beside each other; otherwise label and fact."""
    details = [(label, fact) for label, fact in told.details if label not in ASIDE]
    match told.kind:
        case DocumentKind.WITHDRAWAL:
            rows: list[list[Cell]] = [[label, _now(sheet, fact)] for label, fact in details]
            body = table(sheet, ["What", "Now"], [None, 52 * mm], rows)
            return part(sheet, "What is taken back", body, under=0)
        case DocumentKind.AMENDMENT:
            facts = dict(details)
            row: list[Cell] = [facts.get(label, "") for label in ("Corrected", "It said", "It should say")]
            body = table(sheet, ["What", "It said", "It should say"], [40 * mm, None, None], [row])
            return part(sheet, "What is corrected", body, under=0)
        case _:
            told_in_words = [(label, date_in_words(fact)) for label, fact in details]
            title = "The session" if told.kind is DocumentKind.SESSION else "What was decided, and what had been explained"
            return part(sheet, title, pairs(sheet, told_in_words, 40 * mm))


def _now(sheet: Sheet, fact: str) -> Row:
    return marked(sheet, mark(chosen=fact == STILL, declined=fact != STILL), LINES.get(fact, fact))


def _how(sheet: Sheet, found: Contents, told: Statement) -> list[Brick]:
    taken = "Taken by" if told.kind is DocumentKind.WITHDRAWAL else "By"
    rows = [("How", naming.sentence(told.how)), ("When", moment(found.local(told.at)))]
    rows += [(taken, told.by)] if told.by else [("Talked with", found.record.encounter.clinician or "no clinician")]
    rows += [("Reason", naming.sentence(told.reason))] if told.reason else []
    return [part_head(sheet, "How, when, and why" if told.reason else "How and when"), sheet.gap(2), pairs(sheet, rows)]


def _follows(sheet: Sheet, told: Statement, words: Says) -> list[Brick]:
    answer = dict(told.details).get("Said in return", "")
    title = "What was said in return" if answer else "What follows"
    return [part_head(sheet, title), sheet.gap(2), sheet.words(*([f"{answer}\n"] if answer else []), words.follows, look="cell")]


def _signatures(sheet: Sheet, found: Contents, page: _Told) -> list[Brick]:
    """Whose word it is, in ink or without; and who took it."""
    told = page.statement
    cards = [_patient(sheet, found, told, page.room)] if told.kind is not DocumentKind.AMENDMENT else []
    cards += [_staff(sheet, found, told, page.room)] if told.by else []
    tallest = max(brick.tall(CARD) for brick in cards)
    for brick in cards:
        brick.least, brick.width = tallest, -1
    row = Row(sheet, [*cards, *([[]] * (2 - len(cards)))], [CARD, CARD], gap=GUTTER)
    return [part_head(sheet, "Signatures"), sheet.gap(4), row]


def _patient(sheet: Sheet, found: Contents, told: Statement, room: _Room) -> Row:
    for signature in told.signatures:
        return card(sheet, found, signature, room.meaning, room.ink)
    meant = "I take back my consent." if told.kind is DocumentKind.WITHDRAWAL else dict(told.details).get("Decision", "")
    facts = [("Given", moment(found.local(told.at))), ("How", naming.sentence(told.how))]
    said = f"“{meant}” {NO_INK}" if meant else NO_INK
    return _card(sheet, room, ["Patient", said, naming.sentence(told.how), ""], foot(sheet, found.record.patient.name, facts))


def _staff(sheet: Sheet, found: Contents, told: Statement, room: _Room) -> Row:
    name, _, title = told.by.partition(", ")
    head, meant = {
        DocumentKind.WITHDRAWAL: ("Received by", "I took this message, read it back, and stopped what is taken back."),
        DocumentKind.SESSION: ("Clinician", "I asked what has changed, and the patient confirmed the consent before the session."),
    }.get(told.kind, ("Clinician", "I correct the record as it stands above."))
    facts = [*([("Role", naming.sentence(title))] if title else []), ("Signed", moment(found.local(told.at)))]
    return _card(sheet, room, [head, f"“{meant}”", "Signed", "with a personal PIN at the desk"], foot(sheet, name, facts))


def _card(sheet: Sheet, room: _Room, words: Sequence[str], under: Sequence[Brick]) -> Row:
    """A card without ink: whose, what it means, and in place of the ink how it was given."""
    who, meant, how, more = words
    given = [sheet.words(clipped(sheet, how, CARD - 2 * INSET, "name"), look="name"), *([sheet.words(more, look="small")] if more else [])]
    said = Row(sheet, [sheet.words(meant, look="cell")], bottom=4, least=room.meaning)
    return card_of(sheet, [*top(sheet, who), said, Row(sheet, [given], least=room.ink), *under])


def _box(sheet: Sheet, found: Contents) -> Row:
    sealed = Sealed(
        number=found.number,
        clinic=naming.clinic(found)[0],
        digest=found.digest,
        made=found.local(found.record.made),
        check=lambda: "Any member of staff can check it at the desk, without a network too.",
    )
    return seal_box(sheet, sealed)
