"""What the patient chose: statements ticked, separate choices, the decision."""

from kiosk.documents.bricks import Brick, Picture, Row
from kiosk.documents.columns import Columns
from kiosk.documents.contents import Contents, Shown
from kiosk.documents.grid import Grid, Headed
from kiosk.documents.history import blocks
from kiosk.documents.layout import HAIR, mm
from kiosk.documents.marks import mark
from kiosk.documents.parts import Cell, marked, part, table, ticked
from kiosk.documents.sheet import Sheet
from kiosk.documents.times import clock, days
from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import Item, ItemType

MOST_BESIDE = 3
"""Options that stand beside each other in a table."""
ACROSS = 4


def aside(contents: Contents) -> str:
    """On which days; that nothing was chosen beforehand, if so."""
    asked = [(shown, item) for place in ("statements", "choices", "decisions") for shown in contents[place] for item in shown.page.questions]
    preset = any(item.initial or item.initial_expression for _, item in asked)
    when = days(contents.local(at) for shown, item in asked if (at := shown.at(item)))
    return " · ".join(filter(None, ("" if preset else "None was set beforehand", when)))


def statements(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Each line with its tick and its time."""
    rows = [_statement(sheet, contents, shown, item) for shown in contents["statements"] for item in shown.page.items]
    return [Grid(sheet, None, rows)] if rows else []


def _statement(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> Row:
    if not item.is_question:
        return Row(sheet, [sheet.words(item.text)], bottom=2)
    at, words = shown.at(item), shown.words(item)
    chosen = shown.form.response.value(item.link_id) is True
    text = item.text if item.type is ItemType.BOOLEAN else f"{item.text} {words or 'Left blank'}"
    return ticked(sheet, text, clock(contents.local(at)) if at and words else "Not ticked", chosen=chosen)


def separate(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Each choice by itself, with what was not chosen."""
    told = [(shown, item) for shown in contents["choices"] for item in shown.page.questions]
    if not told:
        return []
    rows: list[list[Cell]] = []
    for shown, item in told:
        at = shown.at(item)
        rows.append([item.text, _answer(sheet, shown, item), clock(contents.local(at)) if at else ""])
    grid = table(sheet, ["The patient was asked", "Answer", "Time"], [None, 40 * mm, 17 * mm], rows, strong=False, pad=2.4)
    return [part(sheet, "Separate choices", grid, under=0)]


def _answer(sheet: Sheet, shown: Shown, item: Item) -> Brick:
    """The options with their marks where they are few, the answer in words where they are not."""
    value, words = shown.form.response.value(item.link_id), shown.words(item)
    options = [("Yes", True), ("No", False)] if item.type is ItemType.BOOLEAN else [(option_words(o), o.value) for o in item.options]
    if not options or len(options) > MOST_BESIDE or any(len(text) > 6 for text, _ in options):
        return sheet.words(words or "No answer", look="cellstrong" if words else "cell")
    cells = [marked(sheet, mark(chosen=answer == value), text, strong=answer == value) for text, answer in options]
    if value is None:
        cells.append(Row(sheet, [sheet.words("No answer", look="small")]))
    return Row(sheet, cells, [34.0] * len(options) + ([None] if value is None else []), gap=6)


def decision(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The ways to finish, in the order they were offered, and the one that was chosen."""
    return [_decision(sheet, contents, shown, item) for shown in contents["decisions"] for item in shown.page.questions]


def _decision(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> Headed:
    value, at = shown.form.response.value(item.link_id), shown.at(item)
    cells = [_option(sheet, option_words(option), chosen=option.value == value) for option in item.options]
    rows = [cells[start : start + ACROSS] for start in range(0, len(cells), ACROSS)]
    width = [None] * min(ACROSS, len(cells))
    lines = [
        Row(sheet, [*row, *([[]] * (len(width) - len(row)))], width, gap=10, above=HAIR if row is rows[0] else 0, below=HAIR, top=5, bottom=5.5)
        for row in rows
    ]
    aside = f"Chosen at {clock(contents.local(at))}. Offered in this order." if at else "Not answered."
    return part(sheet, "Decision", Grid(sheet, None, lines), aside=aside)


def _option(sheet: Sheet, text: str, *, chosen: bool) -> Row:
    words = sheet.words(text, look="cellstrong" if chosen else "cell")
    return Row(sheet, [Picture(sheet, 8.5, 8.5, mark(chosen=chosen, round_=True)), words], [8.5, None], gap=4, middle=True)


def others(sheet: Sheet, contents: Contents) -> list[Brick]:
    """What else was asked in the second sitting."""
    told = contents["other"]
    return [part(sheet, "Also asked", Columns(sheet, blocks(sheet, contents, told)))] if told else []
