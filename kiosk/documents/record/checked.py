"""Checking that it was clear: what was asked, what was answered, how many tries it took."""

from kiosk.documents.furniture.parts import Cell, table
from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.grid import Grid
from kiosk.documents.page.layout import mm
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.told import answered, asked, quiet
from kiosk.documents.words.contents import Contents, Shown
from kiosk.documents.words.saying import said
from kiosk.documents.words.speech import say, speaking, to_say
from kiosk.documents.words.times import Times
from kiosk.questionnaire.model import Item, ItemType

WIDTHS = [50 * mm, 46 * mm, None, 17 * mm]
TRIES = (
    (to_say("Right: first try"), to_say("Right: second try"), to_say("Right: third try")),
    (to_say("Not right: first try"), to_say("Not right: second try"), to_say("Not right: third try")),
)
"""Right, and not right."""


def aside(contents: Contents) -> str:
    """How many were right at once, and when."""
    told = [(shown, item) for shown, item in contents.questions("checked") if any(option.score is not None for option in item.options)]
    at_once = sum(_right(shown, item) is True and not _wrong(shown) for shown, item in told)
    return " · ".join(filter(None, (say("{right} of {all} right at the first try", right=at_once, all=len(told)), _times(contents).label)))


def checked(sheet: Sheet, contents: Contents) -> Grid:
    """A row for each question."""
    rows = [_row(sheet, contents, shown, item) for shown, item in contents.questions("checked")]
    return table(sheet, [say("Question"), say("Answer given"), say("Result"), say("Time")], WIDTHS, rows, strong=False)


def _times(contents: Contents) -> Times:
    return contents.times(shown.at(item) for shown, item in contents.questions("checked"))


def _row(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> list[Cell]:
    at = shown.at(item)
    given = answered(sheet, shown, item, "cell") if shown.words(item) else say("Left blank")
    return [asked(sheet, shown, item, "cell"), given, _result(sheet, shown, item), _times(contents).stamp(at and contents.local(at))]


def _result(sheet: Sheet, shown: Shown, item: Item) -> list[Brick]:
    """Right or not, at which try; what was answered before, and what was then explained."""
    right, wrong = _right(shown, item), _wrong(shown)
    if right is None:
        return []
    tries = TRIES[not right]
    told: list[Brick] = [sheet.words(say(tries[min(max(wrong + right, 1), len(tries)) - 1]), look="cellstrong" if wrong else "cell")]
    before = [said(item, answer.values) for answer in shown.form.before(item.link_id)]
    told += [sheet.words(say("Before: {words}", words=words), look="cell") for words in before if words]
    for other in shown.page.items if wrong else ():
        if other.control == "explain":
            told += _explained(sheet, shown, other)
    return told


def _explained(sheet: Sheet, shown: Shown, item: Item) -> list[Brick]:
    """What stood on the screen after a wrong answer."""
    told, twin = sheet.words(say("Explained: {words}", words=item.text), look="small"), shown.twin(item)
    if twin is None or twin.text == item.text:
        return [told]
    with speaking(shown.clinics):
        return [told, *quiet(sheet, shown, say("Explained: {words}", words=twin.text))]


def _right(shown: Shown, item: Item) -> bool | None:
    """None where there is nothing to score."""
    value = shown.form.response.value(item.link_id)
    scores = {option.value: option.score for option in item.options if option.score is not None}
    return bool(scores.get(value)) if scores and value is not None else None


def _wrong(shown: Shown) -> int:
    """Wrong tries, from the page's hidden counter."""
    group = shown.form.questionnaire.by_link_id.get(shown.page.key)
    counters = [item for item in group.walk() if item.hidden and item.type is ItemType.INTEGER] if group else []
    value = shown.form.response.value(counters[0].link_id) if counters else None
    return value if isinstance(value, int) else 0
