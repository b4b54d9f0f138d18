"""What can go wrong: each risk in the words of its card, with its acknowledgement."""

from kiosk.documents.furniture.marks import dots, mark
from kiosk.documents.furniture.parts import Cell, marked, table
from kiosk.documents.page.bricks import Brick, Picture, Row
from kiosk.documents.page.grid import Grid
from kiosk.documents.page.layout import mm
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.record.told import answered, asked, prefixed, quiet, titled
from kiosk.documents.words.contents import Contents, Shown
from kiosk.documents.words.speech import say
from kiosk.documents.words.times import Times
from kiosk.questionnaire.model import Item, ItemType

WIDTHS = [46 * mm, 43 * mm, None, 20 * mm]
DOTS = 15 * mm


def aside(contents: Contents) -> str:
    """How many of them were acknowledged, and when."""
    told = [(shown, item) for shown, item in contents.questions("risks") if item.type is ItemType.BOOLEAN]
    read = sum(shown.form.response.value(item.link_id) is True for shown, item in told)
    return " · ".join(filter(None, (say("{read} of {all} acknowledged one by one", read=read, all=len(told)), _times(contents).label)))


def risks(sheet: Sheet, contents: Contents) -> Grid:
    """A row for each card. The first label ("How often") has a column of its own, the others share one."""
    labels = [prefixed(shown, item) for shown in contents["risks"] for item in _told(shown) if item.prefix]
    lead = labels[0] if labels else ""
    rows = [_row(sheet, contents, shown, lead) for shown in contents["risks"]]
    others = list(dict.fromkeys(label for label in labels if label != lead))
    more = others[0] if len(others) == 1 else ", ".join(others) or say("More")
    return table(sheet, [say("Risk"), lead or say("In numbers"), more, say("Acknowledged")], WIDTHS, rows, strong=False)


def _times(contents: Contents) -> Times:
    return contents.times(shown.at(item) for shown, item in contents.questions("risks"))


def _row(sheet: Sheet, contents: Contents, shown: Shown, lead: str) -> list[Cell]:
    told = _told(shown)
    plain = [brick for item in told if not item.prefix for brick in asked(sheet, shown, item, "cell")]
    often = [brick for item in told if item.prefix and item.prefix == lead for brick in asked(sheet, shown, item, "cell")]
    for item in shown.page.items:
        if item.control == "dots":
            often += _dots(sheet, shown, item)
    others = [item for item in told if item.prefix and item.prefix != lead]
    more = [brick for item in others for brick in asked(sheet, shown, item, "cell", Strong(f"{item.prefix}:"))]
    read = [brick for item in shown.page.questions for brick in _read(sheet, contents, shown, item)]
    name = titled(shown, shown.page.title)
    head = [sheet.words(Strong(name), look="cell", lang=shown.language), *quiet(sheet, shown, name.beside)]
    return [[*head, *plain], often, more, read]


def _told(shown: Shown) -> list[Item]:
    return [item for item in shown.page.items if item.type is ItemType.DISPLAY and item.text]


def _dots(sheet: Sheet, shown: Shown, item: Item) -> list[Brick]:
    """The picture and its two sentences; where the number is from."""
    number = next((value for value in (*shown.form.response.values(item.link_id), *item.initial) if isinstance(value, int)), 0)
    beside = [sheet.words(text, look="small", colour="text", lang=shown.language) for text in (item.text, item.hint) if text]
    twin = shown.twin(item)
    beside += [brick for text in ((twin.text, twin.hint) if twin else ()) for brick in quiet(sheet, shown, text)]
    notes = [brick for child in item.items if child.control == "note" for brick in asked(sheet, shown, child, "small")]
    picture = Row(
        sheet,
        [Picture(sheet, DOTS, DOTS, dots(number), say("{number} of 100 dots are filled", number=number)), beside],
        [DOTS, None],
        gap=8,
        middle=True,
    )
    return [sheet.gap(4), picture, *([sheet.gap(2), *notes] if notes else [])]


def _given(sheet: Sheet, shown: Shown, item: Item) -> list[Brick]:
    return answered(sheet, shown, item, "cellstrong") if shown.words(item) else [sheet.words(say("Left blank"), look="cell")]


def _read(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> list[Brick]:
    """The mark, the time with seconds, and how long the card had been in view."""
    at, seconds = shown.at(item), shown.seconds(item)
    if item.type is not ItemType.BOOLEAN:
        return [*asked(sheet, shown, item, "small"), *_given(sheet, shown, item)]
    if shown.form.response.value(item.link_id) is not True or at is None:
        return [marked(sheet, mark(chosen=False), say("Not acknowledged"), strong=False)]
    when = [_times(contents).stamp(contents.local(at)), *([say("{seconds} s in view", seconds=seconds)] if seconds is not None else [])]
    return [marked(sheet, mark(chosen=True), say("Read")), *(sheet.words(line, look="small") for line in when)]
