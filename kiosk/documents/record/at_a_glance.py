"""Page one: who, what, where on the body, yes or no, what to wait for, which separate consents, who signed when, what was flagged.

Always one page: as many flags as there is room for, worst first; the box with the seal stands at its foot.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, product

from kiosk.documents.furniture.parts import LEVELS, Cell, badge, clipped, part, table, yes_or_no
from kiosk.documents.furniture.seal_box import Sealed, seal_box
from kiosk.documents.page.bricks import Brick, Gap, Row
from kiosk.documents.page.fields import COUNTERSIGNED_BY
from kiosk.documents.page.grid import Grid, as_list
from kiosk.documents.page.late import Late
from kiosk.documents.page.layout import HAIR, MEASURE, mm
from kiosk.documents.page.places import Place
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.record import glance
from kiosk.documents.record.told import given, quiet, short
from kiosk.documents.words import stated
from kiosk.documents.words.contents import Contents, Mark, Shown
from kiosk.documents.words.naming import clinic, decided, finding, one_line
from kiosk.documents.words.speech import plural, say
from kiosk.documents.words.times import short_moment
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.values import Coding

MOST = 6
"""Flags on page one; the rest are counted there and told in the section on the review."""
LEAST_GAP = 8
BETWEEN, CLOSE = 12.0, 8.0
"""pt between the parts of the page; closer, where that makes room for a flag more."""
MARK, FOUND, DECISION = 19 * mm, 55 * mm, 30 * mm
BY_TALL = 21.5
ACROSS = 5
CHOICE = (MEASURE - 10 * (ACROSS - 1)) / ACROSS
"""Separate choices side by side, and how wide each is."""


def first_page(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Page one, the box at its foot. In large print it takes the pages it needs."""
    box = _box(sheet, contents)
    for both in (True, False):  # where there is no room for what was asked in two languages, it is told in one; the section has both
        groups = _groups(sheet, contents, both=both)
        room = sheet.paper.depth_first - _tall(sheet, [box, *chain(*groups)]) - 1
        if room >= CLOSE * len(groups) + _tall(sheet, _flags(sheet, contents, 0)) + LEAST_GAP or sheet.narrow:
            break
    for most, between in product(range(min(MOST, len(contents.marks)), -1, -1), (BETWEEN, CLOSE)):
        flags = _flags(sheet, contents, most)
        spare = room - between * len(groups) - _tall(sheet, flags)
        if spare >= LEAST_GAP or sheet.narrow:
            break
    above = [brick for group in groups for brick in (*group, sheet.gap(between))]
    return [*above, *flags, Gap(sheet, max(spare, LEAST_GAP)), box]


def _groups(sheet: Sheet, contents: Contents, *, both: bool) -> list[list[Brick]]:
    """What stands above the flags."""
    signed = part(sheet, say("Signed"), _signed(sheet, contents), under=0)
    found: list[list[Brick]] = [
        [*glance.head(sheet, contents), glance.decision_band(sheet, contents)],
        glance.facts(sheet, contents),
        _choices(sheet, contents, both=both),
        [signed, *_countersigned(sheet, contents)],
    ]
    return [group for group in found if group]


def _tall(sheet: Sheet, bricks: Iterable[Brick]) -> float:
    return sum(brick.tall(sheet.paper.measure) for brick in bricks)


def _choices(sheet: Sheet, contents: Contents, *, both: bool) -> list[Brick]:
    """The separate choices, five to a row."""
    cells = [_choice(sheet, shown, item, both=both) for shown, item in contents.questions("choices")]
    rows = [cells[at : at + ACROSS] for at in range(0, len(cells), ACROSS)]
    lines = [_level(sheet, row, above=HAIR if row is rows[0] else 0) for row in rows]
    return [part(sheet, say("Separate choices"), as_list(sheet, lines, cells=True))] if rows else []


def _choice(sheet: Sheet, shown: Shown, item: Item, *, both: bool) -> tuple[list[Brick], Brick]:
    """What was asked, and the answer; in the clinic's language, too."""
    value = shown.form.response.value(item.link_id)
    no = value is False or (isinstance(value, Coding) and value.code == "no")
    name, answer = short(shown, item), given(shown, item).map(lambda words: clipped(sheet, words, CHOICE - 12, "cellstrong"))
    label = sheet.words(
        clipped(sheet, str(name), CHOICE, "small", 2), look="small", colour="text" if both and name.beside else "", lang=shown.language
    )
    own = quiet(sheet, shown, clipped(sheet, name.beside, CHOICE, "small", 2)) if both else []
    return [label, *own], yes_or_no(sheet, answer, declined=no)


def _level(sheet: Sheet, row: Sequence[tuple[list[Brick], Brick]], above: float) -> Row:
    """Labels of one row end on one line, so that the marks stand on one; empty cells fill it up."""
    talls = [sum(brick.tall(CHOICE) for brick in label) for label, _ in row]
    cells = [[*label, sheet.gap(max(talls) - tall + 2), answer] for tall, (label, answer) in zip(talls, row, strict=True)]
    fill: list[list[Brick]] = [[]] * (ACROSS - len(row))
    return Row(sheet, [*cells, *fill], [CHOICE] * ACROSS, gap=10, above=above, below=HAIR, top=4, bottom=5)


def _signed(sheet: Sheet, contents: Contents) -> Grid:
    """Who signed before the document was made."""
    rows: list[list[Cell]] = [
        [
            _signer(sheet, signature.name),
            glance.role(signature.role),
            short_moment(contents.local(signature.at)),
            stated.how(signature.how),
        ]
        for signature in contents.record.signatures
    ]
    return table(sheet, [say("Who"), say("As"), say("When"), say("How")], [None, 36 * mm, 49 * mm, 20 * mm], rows, pad=2.2)


def _countersigned(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The place of the clinician who signs after the document was made: empty until then."""
    if contents.countersigned:
        return []
    place = Place(sheet, COUNTERSIGNED_BY, say("Countersigned by: name, role and time"), BY_TALL)
    return [Row(sheet, [sheet.words(say("Countersigned by"), look="cell"), place], [FOUND / 2, None], top=2.2, bottom=2.8, below=HAIR)]


def _signer(sheet: Sheet, name: str) -> Brick:
    """The name bold; a title under it, not bold."""
    who, _, title = name.partition(", ")
    return sheet.words(Strong(who), f"\n{title}" if title else "", look="cell")


def _flags(sheet: Sheet, contents: Contents, most: int) -> list[Brick]:
    if not contents.marks:
        none = sheet.words(say("The answers raised no flags."), look="cell")
        return [part(sheet, say("Flags, and what the clinician decided"), none, under=2)]
    titles = [say("Level"), say("Found"), say("Decision"), say("In short")]
    rows = [_flag(sheet, mark) for mark in contents.marks[:most]]
    grid = table(sheet, titles, [MARK, FOUND, DECISION, None], rows, pad=1.8)
    told: list[Brick] = [part(sheet, say("Flags, and what the clinician decided"), grid, under=0), sheet.gap(3)] if rows else []
    return [*told, Late(sheet, lambda: _rest(sheet, contents, most))]


def _flag(sheet: Sheet, mark: Mark) -> list[Brick]:
    reason = one_line(mark.decision.reason) if mark.decision else ""
    room, lines = (sheet.paper.measure, 4) if sheet.narrow else (MEASURE - MARK - FOUND - DECISION - 3 * 8, 1)
    return [
        badge(sheet, mark.flag.level, mark.number),
        sheet.words(clipped(sheet, finding(mark)[0], room if sheet.narrow else FOUND, "cellstrong", lines), look="cellstrong"),
        sheet.words(decided(mark), look="cellstrong"),
        sheet.words(clipped(sheet, reason, room, "cell", lines), look="cell"),
    ]


def _rest(sheet: Sheet, contents: Contents, most: int) -> str:
    """What is not on this page, and where it is."""
    left = Counter(mark.flag.level for mark in contents.marks[most:])
    more = say(", ").join(say("{number} at level {level}", number=number, level=say(LEVELS[level])) for level, number in left.items())
    rest = plural(
        len(contents.marks),
        "All {n} flag with answers and reasons: page {page}.",
        "All {n} flags with answers and reasons: page {page}.",
        page=sheet.page("review"),
    )
    return " ".join(filter(None, (say("And {more}.", more=more) if more else "", rest)))


def _box(sheet: Sheet, contents: Contents) -> Row:
    """Which record this is, and that it is genuine."""
    sealed = Sealed(
        number=contents.number,
        clinic=clinic(contents)[0],
        digest=contents.digest,
        made=contents.local(contents.record.made),
        check=lambda: say("How to check it, without a network too: page {page}.", page=sheet.page("kept")),
    )
    return seal_box(sheet, sealed)
