"""Medical history as asked: every question that was asked and its answer, in two columns."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.documents.bricks import Brick, Row
from kiosk.documents.columns import Block, Columns
from kiosk.documents.contents import Contents, Shown
from kiosk.documents.layout import GUTTER, HAIR, MEASURE, RULE, mm
from kiosk.documents.naming import count, language
from kiosk.documents.parts import badge, intro, part_head
from kiosk.documents.saying import said
from kiosk.documents.sheet import Run, Sheet
from kiosk.documents.times import clock, day, days, offset, short_day
from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import HalfTyped, Item, ItemType

ANSWER = 32 * mm
MOST_LINES = 6
"""An answer of more lines takes the whole column, under its question."""
COLUMN = (MEASURE - GUTTER) / 2


def aside(contents: Contents) -> str:
    """How many answers, how many of them changed, when."""
    asked = [(shown, item) for shown in contents["history"] for item in shown.page.questions]
    answers = sum(bool(shown.words(item)) for shown, item in asked)
    changed = sum(bool(_former(contents, shown, item)) for shown, item in asked)
    told = f"{count(answers, 'answer', 'answers')}, {changed} changed"
    return " · ".join(filter(None, (told, days(_times(contents)))))


def history(sheet: Sheet, contents: Contents) -> tuple[list[Brick], Brick]:
    """What stands above the columns, and the columns."""
    times = _times(contents)
    when = f", {_from_to(times)} ({offset(times[-1])})" if times else ""
    asked = language(contents.record.encounter.language)
    text = (
        f"Asked and answered on the tablet in {asked}{when}. Questions that did not apply were not asked and are not listed."
        + (f" Marked answers: see section {sheet.numbers.get('review', 0)}." if contents.marks else "")
    )
    return [intro(sheet, text), sheet.gap(2)], Columns(sheet, blocks(sheet, contents, contents["history"]))


def blocks(sheet: Sheet, contents: Contents, told: Sequence[Shown]) -> list[Block]:
    """Parts with their questions."""
    found: list[Block] = []
    title = None
    for shown in told:
        name = shown.page.part or shown.form.questionnaire.title or "Questions"
        if name != title:
            if found:
                found.append(Block(sheet.gap(7)))
            found.append(Block(_part(sheet, contents, name, shown), name, leads=True))
            title = name
        found += _page(sheet, contents, shown, name)
    return found


def _page(sheet: Sheet, contents: Contents, shown: Shown, name: str) -> Iterator[Block]:
    """The questions of a page; its title above them where they do not say it themselves."""
    texts = {item.text for item in shown.page.items}
    if shown.page.title and shown.page.title not in {name, *texts} and any(item.text for item in shown.page.items):
        yield Block(Row(sheet, [sheet.words(shown.page.title, look="label")], top=3, bottom=1), name, leads=True)
    for item in shown.page.items:
        if item.is_question:
            yield Block(answer_row(sheet, contents, shown, item), name)
        elif item.type is ItemType.DISPLAY and item.text:
            yield Block(Row(sheet, [sheet.words(item.text, look="question")], top=2, bottom=2.6, below=HAIR), name)


def answer_row(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> Row:
    """Question and answer; below it what was answered before, and the flags it raised."""
    words = shown.words(item)
    answer = sheet.words(words, look="answer") if words else sheet.words("Left blank", look="question")
    under: list[Brick] = [sheet.words(line, look="small") for line in _former(contents, shown, item)]
    for mark in contents.marks_of(shown.form, item):
        under += [sheet.gap(1), badge(sheet, mark.flag.level, mark.number)]
    question = sheet.words(*_asked(shown, item), look="question")
    if answer.tall(ANSWER) > MOST_LINES * 9.75 + 1:
        return Row(sheet, [[question, sheet.gap(2), answer, *under]], top=2, bottom=2.6, below=HAIR)
    return Row(sheet, [question, [answer, *under]], [None, ANSWER], gap=7, top=2, bottom=2.6, below=HAIR)


def _asked(shown: Shown, item: Item) -> list[Run]:
    """The question; what it was none of, if that is the answer."""
    given = shown.form.response.values(item.link_id)
    others = [option_words(option) for option in item.options if option.value not in given and not option.exclusive]
    alone = any(option.exclusive and option.value in given for option in item.options)
    text = " ".join(filter(None, (item.prefix, item.text or item.short_text)))
    return [text, f"\n{'; '.join(others)}"] if alone and others else [text]


def _former(contents: Contents, shown: Shown, item: Item) -> list[str]:
    """Earlier answers with their times."""
    told = []
    for before in shown.form.before(item.link_id):
        values = tuple(value for value in before.values if not isinstance(value, HalfTyped))
        if words := said(item, values):
            told.append(f"Earlier, {_stamp(contents, shown, before.at)}: {words}")
    return told


def _stamp(contents: Contents, shown: Shown, at: datetime) -> str:
    """The time; with its day if the history was answered on several."""
    local = contents.local(at)
    several = len({time.date() for time in _times(contents)}) > 1
    return f"{short_day(local)}, {clock(local)}" if several else clock(local)


def _part(sheet: Sheet, contents: Contents, name: str, first: Shown) -> Row:
    """The head of a part, and when it was begun."""
    answers = [answer for item in first.page.questions if (answer := first.form.answered(item.link_id))]
    begun = clock(contents.local(answers[0].shown))[:5] if answers else ""
    return Row(sheet, [part_head(sheet, name), sheet.words(begun, look="small", align=2)], [None, 20 * mm], bottom=2.5, below=RULE, middle=True)


def _times(contents: Contents) -> list[datetime]:
    """When the history was answered, first to last."""
    told = {shown.form.questionnaire.name: shown.form for shown in contents["history"]}
    asked = {item.link_id for shown in contents["history"] for item in shown.page.questions}
    answers = [answer for form in told.values() for answer in form.answers if answer.link_id in asked]
    return sorted(contents.local(at) for answer in answers for at in (answer.shown, answer.at))


def _from_to(times: Sequence[datetime]) -> str:
    first, last = times[0], times[-1]
    if first.date() == last.date():
        return f"{clock(first)} to {clock(last)}"
    return f"{day(first)}, {clock(first)}, to {day(last)}, {clock(last)}"
