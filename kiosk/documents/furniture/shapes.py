"""The words of an item as they were on the screen, with their weight and their lists."""

from collections.abc import Iterator

from kiosk.documents.page.bricks import Brick
from kiosk.documents.page.sheet import Run, Sheet, Strong, Underlined
from kiosk.documents.page.tagging import Path, Tag, marked_list
from kiosk.documents.page.tagging import item as list_item
from kiosk.questionnaire.model import Item
from kiosk.questionnaire.words import prose
from kiosk.questionnaire.words.markup import paragraphs

BETWEEN, BETWEEN_LINES = 3.0, 1.0
"""pt between paragraphs, and between the items of a list."""


def as_shown(sheet: Sheet, item: Item, look: str = "body", lead: Run = "", *, lang: str = "") -> list[Brick]:
    """One paragraph under the other; a plain text is one. `lead` stands before the first words, `lang` is the language of all."""
    shape = paragraphs(item.rich)
    if not shape:
        return [sheet.words(*_led(lead, item.text), look=look, lang=lang)]
    begun: list[Brick] = [sheet.words(lead, look=look, lang=lang)] if lead and shape[0].marker else []
    return begun + list(_bricks(sheet, shape, look, "" if begun else lead, lang))


def _bricks(sheet: Sheet, shape: tuple[prose.Paragraph, ...], look: str, lead: Run, lang: str) -> Iterator[Brick]:
    lists: list[Tag] = []
    for at, paragraph in enumerate(shape):
        lists = [*lists, *(marked_list(paragraph.marker) for _ in range(paragraph.depth - len(lists)))][: paragraph.depth]
        if at:
            yield sheet.gap(BETWEEN_LINES if paragraph.depth and shape[at - 1].depth else BETWEEN)
        runs = [_run(run) for run in paragraph.runs]
        words = [lead, " ", *runs] if lead and not at else runs
        tags: Path = (*lists, *list_item()) if paragraph.depth else ()
        yield sheet.words(*words, look=look, marker=paragraph.marker, depth=paragraph.depth, tags=tags, lang=lang)


def _led(lead: Run, text: str) -> list[Run]:
    """Words that go together break as one text."""
    if isinstance(lead, str):
        return [" ".join(filter(None, (lead, text)))]
    return [lead, f" {text}"]


def _run(run: prose.Run) -> Run:
    """The paper has no slanted face: what is stressed on the screen is strong here."""
    if run.underlined:
        return Underlined(run.text, strong=run.bold or run.italic)
    return Strong(run.text) if run.bold or run.italic else run.text
