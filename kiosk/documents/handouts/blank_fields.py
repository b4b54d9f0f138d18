"""The fields of a form on paper: boxes, lines, and the place for a signature. What cannot be seen is said: each has words of its own."""

from collections.abc import Iterator, Sequence

from kiosk.documents.furniture.marks import mark
from kiosk.documents.furniture.shapes import as_shown
from kiosk.documents.page.bricks import Brick, Picture, Row
from kiosk.documents.page.grid import as_list
from kiosk.documents.page.layout import COLOURS, HAIR, MEASURE, mm
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Canvas
from kiosk.documents.words.speech import say, to_say
from kiosk.questionnaire.answers import plain_words
from kiosk.questionnaire.model import Item, ItemType

BOX = 11.0
LINE = 25.0
"""pt from line to line: a hand needs 9 mm."""
SHORT = 22
"""Letters of an option; where all are so short, three stand beside each other."""
STATEMENTS = frozenset({"statements", "risk-card"})
"""Pages on which a boolean is a line to tick, not a question of yes or no."""
TOLD = "dots"
"""A number that the form gives itself."""
LINES = {ItemType.TEXT: 3, ItemType.ATTACHMENT: 0}
IN_PARTS = {
    ItemType.DATE: (to_say("Day"), to_say("Month"), to_say("Year")),
    ItemType.DATE_TIME: (to_say("Day"), to_say("Month"), to_say("Year"), to_say("Time")),
    ItemType.TIME: (to_say("Hour"), to_say("Minutes")),
}


def asked(sheet: Sheet, item: Item, page: str) -> Iterator[Brick]:
    """A question with its hint and what to answer with; `page`: the control of the page it stands on."""
    if item.type is ItemType.BOOLEAN and page in STATEMENTS:
        yield _box(sheet, item.text)
        return
    yield from as_shown(sheet, item, "formstrong", item.prefix)
    several = say("Tick all that apply.") if item.options and item.repeats else ""
    if hint := " ".join(filter(None, (item.hint, several))):
        yield sheet.words(hint, look="body")
    if item.control != TOLD and not item.read_only:
        yield sheet.gap(4)
        yield from _answer(sheet, item)


def _answer(sheet: Sheet, item: Item) -> Iterator[Brick]:
    options = [plain_words(option.value) for option in item.options]
    if item.type is ItemType.BOOLEAN:
        yield _boxes(sheet, [say("Yes"), say("No")], round_=True)
    elif options:
        yield _boxes(sheet, options, round_=not item.repeats)
        if item.type is ItemType.OPEN_CHOICE:
            yield sheet.words(item.open_label or say("Something else:"), look="form")
            yield _line(sheet)
    elif item.type in IN_PARTS:
        yield _parts(sheet, IN_PARTS[item.type])
    elif item.type is ItemType.ATTACHMENT:
        yield sheet.words(say("Give the picture or the paper to staff."), look="form")
    else:
        yield from (_line(sheet) for _ in range(LINES.get(item.type, 1)))


def _boxes(sheet: Sheet, options: Sequence[str], *, round_: bool) -> Brick:
    across = 3 if all(len(option) <= SHORT for option in options) else 1
    cells = [_box(sheet, option, round_=round_) for option in options]
    cells_in_rows = [cells[at : at + across] for at in range(0, len(cells), across)]
    wide = (MEASURE - 8 * (across - 1)) / across
    rows = [Row(sheet, [*told, *([[]] * (across - len(told)))], [wide] * across, gap=8, bottom=2) for told in cells_in_rows]
    return as_list(sheet, rows, cells=True)


def _box(sheet: Sheet, text: str, *, round_: bool = False) -> Row:
    words = sheet.words(text, look="form", says=say("{option}: box to tick", option=text))
    box = [sheet.gap(1.5), Picture(sheet, BOX, BOX, mark(chosen=False, round_=round_))]
    return Row(sheet, [box, words], [BOX, None], gap=6, top=1.5, bottom=1.5)


def _line(sheet: Sheet, width: float = MEASURE, label: str = "") -> Picture:
    return Picture(sheet, width, LINE, _ruled, alt=say("{label}: a line to write on", label=label) if label else say("A line to write on"))


def _parts(sheet: Sheet, parts: Sequence[str]) -> Row:
    wide = 26 * mm
    cells = [[_line(sheet, wide, say(part)), sheet.words(say(part), look="small")] for part in parts]
    return Row(sheet, [*cells, []], [*[wide] * len(parts), None], gap=12)


def signing(sheet: Sheet, width: float) -> Row:
    """Where somebody signs: a box for the signature, lines for name and date."""
    ink = [sheet.words(say("Signature"), look="small"), Picture(sheet, 0, 46, lambda *_: None)]
    beside = [_line(sheet, width * 0.36, say("Full name")), sheet.words(say("Full name"), look="small")]
    when = [_line(sheet, width * 0.18, say("Date")), sheet.words(say("Date"), look="small")]
    cell = Row(sheet, [ink], frame=HAIR, inset=6, top=4, bottom=4)
    return Row(sheet, [cell, beside, when], [None, width * 0.36, width * 0.18], gap=12, top=8, bottom=8)


def _ruled(canvas: Canvas, width: float, _height: float) -> None:
    canvas.setStrokeColor(COLOURS["line"])
    canvas.setLineWidth(0.6)
    canvas.line(0, 2, width, 2)
