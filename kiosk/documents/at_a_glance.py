"""Page one: who, what, where on the body, yes or no, what to wait for, which separate consents, who signed when, what was flagged.

Always one page: as many flags as there is room for, worst first; the box with the fingerprint stands at its foot.
"""

from collections import Counter

from kiosk.documents import glance
from kiosk.documents.bricks import Brick, Gap, Row
from kiosk.documents.contents import Contents, Mark
from kiosk.documents.fingerprint import Fingerprint, of_all
from kiosk.documents.grid import Grid
from kiosk.documents.layout import HAIR, MEASURE, RULE, mm
from kiosk.documents.naming import count, decided
from kiosk.documents.parts import badge, clipped, heading, one_line, part, table, yes_or_no
from kiosk.documents.saying import date_in_words
from kiosk.documents.sheet import Sheet, Strong
from kiosk.documents.times import moment, short_moment

MOST = 6
"""Flags on page one; the rest are counted there and told in the section on the review."""
LEAST_GAP = 8
FOUND, DECISION = 62 * mm, 27 * mm
ACROSS = 5
"""Separate choices side by side."""


def first_page(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Page one, the box at its foot."""
    box = _box(sheet, contents)
    for most in range(min(MOST, len(contents.marks)), -1, -1):
        story = _story(sheet, contents, most)
        spare = sheet.paper.depth_first - sum(brick.tall(MEASURE) for brick in [*story, box]) - 1
        if spare >= LEAST_GAP:
            break
    return [*story, Gap(sheet, max(spare, LEAST_GAP)), box]


def _story(sheet: Sheet, contents: Contents, most: int) -> list[Brick]:
    return [
        *glance.head(sheet, contents),
        glance.decision_band(sheet, contents),
        sheet.gap(13),
        glance.facts(sheet, contents),
        sheet.gap(12),
        *_choices(sheet, contents),
        part(sheet, "Signed", _signed(sheet, contents), under=0),
        sheet.gap(12),
        *_flags(sheet, contents, most),
    ]


def _choices(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The separate choices, five to a row."""
    told = [(item, shown.words(item), shown.form.response.value(item.link_id)) for shown in contents["choices"] for item in shown.page.questions]
    if not told:
        return []
    width = (MEASURE - 10 * (ACROSS - 1)) / ACROSS
    cells = [
        [
            sheet.words(clipped(sheet, item.short_text or item.text, width, "small", 2), look="small"),
            sheet.gap(2),
            yes_or_no(sheet, clipped(sheet, words, width - 12, "cellstrong"), declined=value is False or getattr(value, "code", "") == "no"),
        ]
        for item, words, value in told
    ]
    rows = [cells[at : at + ACROSS] for at in range(0, len(cells), ACROSS)]
    lines = [Row(sheet, _ended(sheet, row), [width] * ACROSS, gap=10, above=HAIR if row is rows[0] else 0, below=HAIR, top=4, bottom=5) for row in rows]
    return [part(sheet, "Separate choices", Grid(sheet, None, lines)), sheet.gap(12)]


def _ended(sheet: Sheet, row: list[list[Brick]]) -> list[list[Brick]]:
    """Labels of one row end on one line, so that the marks stand on one; empty cells fill it up."""
    width = (MEASURE - 10 * (ACROSS - 1)) / ACROSS
    tallest = max(cell[0].tall(width) for cell in row)
    for cell in row:
        cell.insert(1, sheet.gap(tallest - cell[0].tall(width)))
    return [*row, *([[]] * (ACROSS - len(row)))]


def _signed(sheet: Sheet, contents: Contents) -> Grid:
    rows = [
        [signature.name, glance.role(signature.role), short_moment(contents.local(signature.at)), signature.how]
        for signature in contents.record.signatures
    ]
    if contents.countersigned is None:
        rows.append([clipped(sheet, contents.record.encounter.clinician, 60 * mm, "cellstrong", 2), "Clinician", "Countersignature: still to come", ""])
    return table(sheet, ["Who", "As", "When", "How"], [None, 34 * mm, 49 * mm, 29 * mm], rows, pad=2.2)


def _flags(sheet: Sheet, contents: Contents, most: int) -> list[Brick]:
    if not contents.marks:
        none = sheet.words("The answers raised no flags.", look="cell")
        return [part(sheet, "Flags, and what the clinician decided", none, under=2)]
    widths = [19 * mm, FOUND, DECISION, None]
    rows = [Row(sheet, _flag(sheet, mark), widths, top=1.8, bottom=2.2, below=HAIR) for mark in contents.marks[:most]]
    grid = Grid(sheet, heading(sheet, ["Level", "Found", "Decision", "In short"], widths), rows)
    told: list[Brick] = [part(sheet, "Flags, and what the clinician decided", grid, under=0), sheet.gap(3)] if rows else []
    return [*told, sheet.words(_rest(sheet, contents, most), look="small")]


def _flag(sheet: Sheet, mark: Mark) -> list[Brick]:
    asked = f"{clipped(sheet, mark.asked, FOUND * 0.9, 'cell')}: " if mark.asked else ""
    answer = clipped(sheet, date_in_words(mark.flag.answer) or mark.flag.text, FOUND * 0.9, "cellstrong")
    reason = mark.decision.reason if mark.decision else ""
    room = MEASURE - 19 * mm - FOUND - DECISION - 3 * 8
    return [
        badge(sheet, mark.flag.level, mark.number),
        sheet.words(asked, Strong(answer), look="cell"),
        sheet.words(decided(mark), look="cellstrong"),
        sheet.words(clipped(sheet, one_line(reason), room, "cell", 2), look="cell"),
    ]


def _rest(sheet: Sheet, contents: Contents, most: int) -> str:
    """What is not on this page, and where it is."""
    left = Counter(mark.flag.level for mark in contents.marks[most:])
    more = ", ".join(f"{number} at level {level.value}" for level, number in left.items())
    total = count(len(contents.marks), "flag", "flags")
    return f"{f'And {more}. ' if more else ''}All {total} with answers and reasons: page {sheet.page('review')}."


def _box(sheet: Sheet, contents: Contents) -> Row:
    """The record's number and the fingerprint of every word that was shown. The seal and its code will stand here."""
    forms = contents.record.forms
    left: list[Brick] = [
        sheet.words("Record", look="label"),
        sheet.words(Strong(contents.number), look="lead"),
        sheet.gap(4),
        sheet.words("Made", look="label"),
        sheet.words(moment(contents.local(contents.record.made)), look="small", colour="text"),
    ]
    told = (
        f"The fingerprint is the SHA-256 of the text as shown: every word of {count(len(forms), 'form', 'forms')}, names filled in. "
        f"One other letter, and it is another. How it is made up: page {sheet.page('kept')}."
    )
    digest: list[Brick] = [
        sheet.words("Text as shown, SHA-256", look="label"),
        sheet.gap(2),
        Fingerprint(sheet, of_all(form.text_digest for form in forms)),
    ]
    cells = [left, [sheet.words(told, look="small")], digest]
    return Row(sheet, cells, [48 * mm, None, 37 * mm], gap=12, frame=RULE, inset=9, top=8, bottom=8, middle=True, least=27 * mm + 14)
