"""What the patient chose: statements ticked, separate choices, the decision."""

from collections.abc import Sequence

from kiosk.documents.furniture.marks import mark
from kiosk.documents.furniture.parts import Cell, marked, option_says, part, table, ticked
from kiosk.documents.page.bricks import Brick, Picture, Row
from kiosk.documents.page.columns import Columns
from kiosk.documents.page.grid import Headed, as_list
from kiosk.documents.page.layout import HAIR, mm
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.history import blocks
from kiosk.documents.record.told import answered, asked, option, quiet
from kiosk.documents.words.contents import Contents, Shown
from kiosk.documents.words.speech import Quoted, say
from kiosk.documents.words.times import Times
from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.rules import Use

MOST_BESIDE = 3
"""Options that stand beside each other in a table."""
ACROSS = 4
BETWEEN = 8
CHOSEN = ("statements", "choices", "decisions")


def aside(contents: Contents) -> str:
    """On which days; that nothing was chosen beforehand, if so."""
    preset = any(item.initial or Use.INITIAL in item.expressions for _, item in contents.questions(*CHOSEN))
    return " · ".join(filter(None, ("" if preset else say("None was set beforehand"), _times(contents).label)))


def _times(contents: Contents) -> Times:
    return contents.times(shown.at(item) for shown, item in contents.questions(*CHOSEN))


def statements(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Each line with its tick and its time."""
    rows = [_statement(sheet, contents, shown, item) for shown in contents["statements"] for item in shown.page.items]
    return [as_list(sheet, rows)] if rows else []


def _statement(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> Row:
    if not item.is_question:
        return Row(sheet, [asked(sheet, shown, item)], bottom=2)
    at, words = shown.at(item), shown.words(item)
    chosen = shown.form.response.value(item.link_id) is True
    plain = [sheet.words(f"{item.text} {words or say('Left blank')}", lang=shown.language)]
    told = asked(sheet, shown, item) if item.type is ItemType.BOOLEAN else [*plain, *quiet(sheet, shown, shown.words_beside(item))]
    return ticked(sheet, told, _times(contents).stamp(at and contents.local(at)) or say("Not ticked"), chosen=chosen)


def separate(sheet: Sheet, contents: Contents) -> list[Brick]:
    """Each choice by itself, with what was not chosen."""
    rows = [_choice(sheet, contents, shown, item) for shown, item in contents.questions("choices")]
    grid = table(sheet, [say("The patient was asked"), say("Answer"), say("Time")], [None, 46 * mm, 17 * mm], rows, strong=False, pad=2.4)
    return [part(sheet, say("Separate choices"), grid, under=0)] if rows else []


def _choice(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> list[Cell]:
    at = shown.at(item)
    return [asked(sheet, shown, item, "cell"), _answer(sheet, shown, item), _times(contents).stamp(at and contents.local(at))]


def _answer(sheet: Sheet, shown: Shown, item: Item) -> Brick | list[Brick]:
    """The options with their marks where they are few, the answer in words where they are not."""
    value, words = shown.form.response.value(item.link_id), shown.words(item)
    options = (
        [(say("Yes"), True), (say("No"), False)] if item.type is ItemType.BOOLEAN else [(option_words(o), o.value) for o in item.options]
    )
    if not options or len(options) > MOST_BESIDE or any(len(text) > 6 for text, _ in options):
        return answered(sheet, shown, item, "cellstrong") if words else sheet.words(say("No answer"), look="cell")
    cells = [_marked(sheet, text, chosen=answer == value) for text, answer in options]
    if value is None:
        cells.append(Row(sheet, [sheet.words(say("No answer"), look="small")]))
    row = Row(sheet, cells, [34.0] * len(options) + ([None] if value is None else []), gap=6)
    return [row, *quiet(sheet, shown, shown.words_beside(item))]


def _marked(sheet: Sheet, text: str, *, chosen: bool) -> Row:
    return marked(sheet, mark(chosen=chosen), text, strong=chosen, says=option_says(text, chosen=chosen))


def decision(sheet: Sheet, contents: Contents) -> list[Brick]:
    """The ways to finish, in the order they were offered, and the one that was chosen."""
    return [_decision(sheet, contents, shown, item) for shown, item in contents.questions("decisions")]


def _decision(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> Headed:
    value, at = shown.form.response.value(item.link_id), shown.at(item)
    told = [(option(shown, item, offered), offered.value == value) for offered in item.options]
    rows = [told[start : start + ACROSS] for start in range(0, len(told), ACROSS)]
    lines = [_options(sheet, shown, row, above=HAIR if row is rows[0] else 0) for row in rows]
    aside = say("Chosen at {time}. Offered in this order.", time=_times(contents).stamp(contents.local(at))) if at else say("Not answered.")
    return part(sheet, say("Decision"), as_list(sheet, lines, cells=True), aside=aside)


def _options(sheet: Sheet, shown: Shown, told: Sequence[tuple[Quoted, bool]], above: float) -> Row:
    """Side by side, each as wide as its words where there is room for all."""
    cells = [_option(sheet, shown, text, chosen=chosen) for text, chosen in told]
    natural = [max(sheet.width(text, "cellstrong" if chosen else "cell"), sheet.width(text.beside, "small")) + 14 for text, chosen in told]
    spare = (sheet.paper.measure - sum(natural)) / max(len(told) - 1, 1)
    if spare >= BETWEEN:
        return Row(sheet, cells, natural, gap=min(spare, 4 * BETWEEN), above=above, below=HAIR, top=5, bottom=5.5)
    return Row(sheet, cells, [None] * len(cells), gap=BETWEEN, above=above, below=HAIR, top=5, bottom=5.5)


def _option(sheet: Sheet, shown: Shown, text: Quoted, *, chosen: bool) -> Row:
    words = sheet.words(str(text), look="cellstrong" if chosen else "cell", says=option_says(text, chosen=chosen), lang=shown.language)
    told = [words, *quiet(sheet, shown, text.beside)]
    return Row(sheet, [Picture(sheet, 8.5, 8.5, mark(chosen=chosen, round_=True)), told], [8.5, None], gap=4, middle=True)


def others(sheet: Sheet, contents: Contents) -> list[Brick]:
    """What else was asked in the second sitting."""
    return [Columns(sheet, blocks(sheet, contents, contents["other"]))] if contents["other"] else []
