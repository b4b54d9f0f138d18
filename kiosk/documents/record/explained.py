"""What was explained: every page to read, in full, with the words that were on the screen."""

from collections.abc import Iterator

from kiosk.documents.furniture.parts import intro, part_head
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.columns import Block, Columns
from kiosk.documents.page.layout import HAIR
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.record.history import answer_row
from kiosk.documents.record.told import asked, titled
from kiosk.documents.words.contents import Contents, Shown
from kiosk.documents.words.naming import language
from kiosk.documents.words.speech import say
from kiosk.documents.words.times import Times

KEEP = 1
"""Paragraphs that stay with a heading, besides the one that follows it anyway."""


def aside(contents: Contents) -> str:
    """In which language, on which days."""
    return " · ".join(filter(None, (language(contents.record.encounter.language), _times(contents).label)))


def explained(sheet: Sheet, contents: Contents) -> tuple[list[Brick], Brick]:
    """What stands above the columns, and the columns."""
    when = say("Beside each heading: when the patient went on, and how long the page had been in view.")
    text = " ".join((say("The words below are the words on the screen."), *([when] if _times(contents).whens else [])))
    blocks = [block for at, shown in enumerate(contents["explained"]) for block in _page(sheet, contents, shown, first=at == 0)]
    return [intro(sheet, text), sheet.gap(2)], Columns(sheet, blocks)


def _times(contents: Contents) -> Times:
    return contents.times(view.left for shown in contents["explained"] if (view := contents.views.get(shown.page.key)))


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
            words = asked(sheet, shown, item, "cell", item.prefix)
            yield Block(Row(sheet, [words], top=2.5 if at == 0 else 0, bottom=2.5), name, leads)


def _title(sheet: Sheet, contents: Contents, shown: Shown, name: str) -> Row:
    view = contents.views.get(shown.page.key)
    told = say("{time} · {seconds}\u00a0s", time=_times(contents).stamp(contents.local(view.left)), seconds=view.seconds) if view else ""
    return Row(sheet, [part_head(sheet, titled(shown, name), told, lang=shown.language)], bottom=2, below=HAIR)
