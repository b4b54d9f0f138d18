"""What was explained: every page to read, in full, with the words that were on the screen."""

from collections.abc import Iterator

from kiosk.documents.bricks import Brick, Row
from kiosk.documents.columns import Block, Columns
from kiosk.documents.contents import Contents, Shown
from kiosk.documents.history import answer_row
from kiosk.documents.layout import END, HAIR
from kiosk.documents.naming import language
from kiosk.documents.parts import intro, mm, part_head
from kiosk.documents.sheet import Sheet
from kiosk.documents.times import clock, days, offset

KEEP = 1
"""Paragraphs that stay with a heading, besides the one that follows it anyway."""


def aside(contents: Contents) -> str:
    """In which language, on which days."""
    seen = [contents.local(view.left) for shown in contents["explained"] if (view := contents.views.get(shown.page.key))]
    return " · ".join(filter(None, (language(contents.record.encounter.language), days(seen))))


def explained(sheet: Sheet, contents: Contents) -> tuple[list[Brick], Brick]:
    """What stands above the columns, and the columns."""
    timed = any(shown.page.key in contents.views for shown in contents["explained"])
    when = f" Beside each heading: when the patient went on, and how long the page had been in view ({offset(contents.local(contents.signed.at))})."
    text = "The words below are the words on the screen." + (when if timed else "")
    blocks = [block for at, shown in enumerate(contents["explained"]) for block in _page(sheet, contents, shown, first=at == 0)]
    return [intro(sheet, text), sheet.gap(2)], Columns(sheet, blocks)


def _page(sheet: Sheet, contents: Contents, shown: Shown, *, first: bool) -> Iterator[Block]:
    name = shown.page.title or shown.page.part or shown.form.questionnaire.title
    if not first:
        yield Block(sheet.gap(5))
    yield Block(_title(sheet, contents, shown, name), name, leads=True)
    for at, item in enumerate(shown.page.items):
        leads = at < KEEP and len(shown.page.items) > KEEP
        if item.is_question:
            yield Block(answer_row(sheet, contents, shown, item), name, leads)
        else:
            text = " ".join(filter(None, (item.prefix, item.text)))
            yield Block(Row(sheet, [sheet.words(text, look="cell")], bottom=2.5), name, leads)


def _title(sheet: Sheet, contents: Contents, shown: Shown, name: str) -> Row:
    view = contents.views.get(shown.page.key)
    told = f"{clock(contents.local(view.left))} · {view.seconds} s" if view else ""
    words = sheet.words(told, look="small", align=END)
    return Row(sheet, [part_head(sheet, name), words], [None, 24 * mm], bottom=2, below=HAIR, middle=True)
