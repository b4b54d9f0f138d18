"""The page of a statement: a refusal, more time, a withdrawal, an amendment, a further session. Letterhead, band, facts, cards, seal."""

from dataclasses import dataclass, replace

from reportlab.platypus import NextPageTemplate

from kiosk.documents.finish.binding import Bound, bound
from kiosk.documents.finish.metadata import About
from kiosk.documents.finish.unswept import unswept
from kiosk.documents.furniture.head_and_foot import templates
from kiosk.documents.furniture.marks import mark
from kiosk.documents.furniture.parts import Cell, clipped, marked, pairs, part, part_head, table
from kiosk.documents.furniture.seal_box import Sealed, seal_box
from kiosk.documents.page.bricks import Brick, Gap, Picture, Row
from kiosk.documents.page.layout import GUTTER, MEASURE, Paper, mm, paper_of
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.glance import letterhead
from kiosk.documents.statements.cards import CLOSE, WIDE, Room, cards
from kiosk.documents.statements.words import LINES, STILL, Says, says
from kiosk.documents.words import naming, stated
from kiosk.documents.words.contents import Contents, contents
from kiosk.documents.words.grouped import groups
from kiosk.documents.words.saying import date_in_words
from kiosk.documents.words.speech import SOURCE, Said, beside, is_mirrored, say, speaking, spoken
from kiosk.documents.words.times import moment
from kiosk.encounter.model import Document, DocumentKind, Statement
from kiosk.encounter.record.visit import VisitRecord

LEAST_GAP = 8
NAMED = 80 * mm
HALF = (MEASURE - GUTTER) / 2
BANDED = MEASURE - 25 - 3 * 11
"""pt for the words of the band: beside its mark, within its insets."""
ASIDE = frozenset({"Identity", "Said in return"})
"""Details that have a place of their own on the page."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page tells."""

    statement: Statement
    before: Document | None
    says: Says
    room: Room


@unswept()
def statement_record(record: VisitRecord, told: Statement, before: Document | None, paper: Paper | None = None) -> Bound:
    """The document of a statement, ready to be sealed; `before` is the document it points to.

    It speaks as the consent does: the language that was read, as far as we have a catalogue of it, and in headings the clinic's, too.
    """
    with speaking(record.encounter.language, record.clinic.get("clinic.language", "")):
        return _made(contents(record), told, before, paper or paper_of(record.clinic))


def _made(found: Contents, told: Statement, before: Document | None, paper: Paper) -> Bound:
    if found.zone is None:  # nobody has signed a consent: times by the clock of the statement
        found = replace(found, zone=told.at.tzinfo)
    name = found.record.patient.name
    sheet = Sheet(paper, mirrored=is_mirrored(spoken()), languages=(spoken(), beside()))
    words = says(found, told, name if clipped(sheet, name, NAMED, "cell") == name else say("The patient"))
    about = About(
        title=say("{title}, record {number}", title=words.title, number=statement_number(found.record, told)),
        author=naming.clinic(found)[0],
        subject=words.eyebrow,
        language="en-GB" if spoken() == SOURCE else spoken(),
        made=found.local(found.record.made),
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
        eyebrow = f"{say(naming.DEMONSTRATION)} · {eyebrow}"
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
        *cards(sheet, found, told, page.room),
    ]


def _band(sheet: Sheet, words: Says) -> Row:
    """The largest words of the page."""
    told = [*_headline(sheet, words.headline), sheet.words(words.sentence, look="cell")]
    circle = Picture(sheet, 25, 25, words.mark)
    return Row(sheet, [circle, told], [25, None], gap=11, fill="wash", bar=2.5, inset=11, top=9, bottom=10, middle=True)


def _headline(sheet: Sheet, headline: Said) -> list[Brick]:
    """What stands beside it in the clinic's language goes under it where one line does not hold both."""
    if sheet.words(headline, look="name").tall(BANDED) <= sheet.words(str(headline), look="name").tall(BANDED):
        return [sheet.words(headline, look="name")]
    return [sheet.words(str(headline), look="name"), sheet.words(headline.beside, look="small")]


def _who(sheet: Sheet, found: Contents, told: Statement) -> list[Brick]:
    patient, visit = found.record.patient, found.record.encounter
    rows = [
        (say("Name"), patient.name),
        (say("Born"), date_in_words(patient.birth_date)),
        (say("Patient no."), patient.number or say("none yet")),
        (say("Identity"), dict(told.details).get("Identity") or visit.identity or say("no check recorded")),
        (say("This page"), statement_number(found.record, told)),
    ]
    return [part_head(sheet, say("Who")), sheet.gap(2), pairs(sheet, rows)]


def _what(sheet: Sheet, found: Contents, before: Document | None, words: Says) -> list[Brick]:
    """The record it points to; the treatment, where there is none."""
    treatment = naming.treatment(found).capitalize() or naming.title(found)
    areas = next((shown.words(item) for shown, item in found.questions("plan") if item.link_id == "plan.areas"), "")
    rows: list[tuple[str, str]] = [(say("For"), f"{treatment}{f': {areas}' if areas else ''}")]
    if before and words.before:
        signed = [(say("Signed"), moment(found.local(found.signed.at)))] if found.record.consented else []
        print_ = " ".join(groups(before.record_digest or before.sha256))
        rows = [(say("Record"), found.number), *signed, *rows, (say("Fingerprint"), print_)]
    return [part_head(sheet, words.before if before and words.before else say("What it is about")), sheet.gap(2), pairs(sheet, rows)]


def _lines(sheet: Sheet, told: Statement) -> Brick:
    """Line by line what stands how; old and new beside each other; otherwise label and fact."""
    details = [(label, fact) for label, fact in told.details if label not in ASIDE]
    match told.kind:
        case DocumentKind.WITHDRAWAL:
            rows: list[list[Cell]] = [[stated.label(label), _now(sheet, fact)] for label, fact in details]
            body = table(sheet, [say("What", "of a list"), say("Now")], [None, 52 * mm], rows)
            return part(sheet, say("What is taken back"), body, under=0)
        case DocumentKind.AMENDMENT:
            facts = dict(details)
            row: list[Cell] = [facts.get(label, "") for label in ("Corrected", "It said", "It should say")]
            body = table(sheet, [say("What", "of a list"), say("It said"), say("It should say")], [40 * mm, None, None], [row])
            return part(sheet, say("What is corrected"), body, under=0)
        case _:
            told_in_words = [(stated.label(label), stated.fact(fact)) for label, fact in details]
            decided = say("What was decided, and what had been explained")
            title = say("The session") if told.kind is DocumentKind.SESSION else decided
            return part(sheet, title, pairs(sheet, told_in_words, 40 * mm))


def _now(sheet: Sheet, fact: str) -> Row:
    return marked(sheet, mark(chosen=fact == STILL, declined=fact != STILL), say(LINES[fact]) if fact in LINES else fact)


def _how(sheet: Sheet, found: Contents, told: Statement) -> list[Brick]:
    taken = say("Taken by") if told.kind is DocumentKind.WITHDRAWAL else say("By")
    rows: list[tuple[str, str]] = [(say("How"), stated.how(told.how)), (say("When"), moment(found.local(told.at)))]
    talked = (say("Talked with"), found.record.encounter.clinician or say("no clinician"))
    rows += [(taken, told.by) if told.by else talked]
    rows += [(say("Reason"), stated.how(told.reason))] if told.reason else []
    title = say("How, when, and why") if told.reason else say("How and when")
    return [part_head(sheet, title), sheet.gap(2), pairs(sheet, rows)]


def _follows(sheet: Sheet, told: Statement, words: Says) -> list[Brick]:
    answer = dict(told.details).get("Said in return", "")
    title = say("What was said in return") if answer else say("What follows")
    said = [sheet.words(answer, look="cell"), sheet.gap(3)] if answer else []
    return [part_head(sheet, title), sheet.gap(2), *said, sheet.words(words.follows, look="cell")]


def _box(sheet: Sheet, found: Contents) -> Row:
    sealed = Sealed(
        number=found.number,
        clinic=naming.clinic(found)[0],
        digest=found.digest,
        made=found.local(found.record.made),
        check=lambda: say("Any member of staff can check it at the desk, without a network too."),
    )
    return seal_box(sheet, sealed)
