"""Medical history as asked: every question that was asked and its answer, in two columns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.documents.furniture.parts import badge, intro, part_head
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.columns import Block, Columns
from kiosk.documents.page.layout import GUTTER, HAIR, MEASURE, RULE, mm
from kiosk.documents.page.sheet import Sheet
from kiosk.documents.page.tagging import Tag
from kiosk.documents.page.tagging import item as list_item
from kiosk.documents.record.told import answered, asked, titled
from kiosk.documents.words.contents import Contents, Shown
from kiosk.documents.words.naming import language
from kiosk.documents.words.saying import said
from kiosk.documents.words.speech import plural, say
from kiosk.documents.words.times import Times, short_day
from kiosk.encounter.model import Answer
from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.values import HalfTyped

ANSWER = 32 * mm
MOST_LINES = 6
"""An answer of more lines takes the whole column, under its question."""
COLUMN = (MEASURE - GUTTER) / 2


def aside(contents: Contents) -> str:
    """How many answers, how many of them changed, when."""
    listed = list(contents.questions("history"))
    answers = sum(bool(shown.words(item)) for shown, item in listed)
    changed = sum(bool(_former(contents, shown, item)) for shown, item in listed)
    told = plural(answers, "{n} answer, {changed} changed", "{n} answers, {changed} changed", changed=changed)
    return " · ".join(filter(None, (told, _times(contents).label)))


def history(sheet: Sheet, contents: Contents) -> tuple[list[Brick], Brick]:
    """What stands above the columns, and the columns."""
    times = _times(contents)
    spoken = language(contents.record.encounter.language)
    told = say("Asked and answered on the tablet in {language}.", language=spoken)
    if times.whens:
        first, last = (times.stamp(when) for when in (times.whens[0], times.whens[-1]))
        told = say("Asked and answered on the tablet in {language}, {first} to {last}.", language=spoken, first=first, last=last)
    text = f"{told} {say('Questions that did not apply were not asked and are not listed.')}"
    if contents.marks:
        text = " ".join((text, say("Marked answers: section\u00a0{number}.", number=sheet.numbers["review"])))
    return [intro(sheet, text), sheet.gap(2)], Columns(sheet, blocks(sheet, contents, contents["history"]))


def blocks(sheet: Sheet, contents: Contents, told: Sequence[Shown]) -> list[Block]:
    """Parts with their questions."""
    found: list[Block] = []
    title = None
    for shown in told:
        name = shown.page.part or shown.form.questionnaire.title or say("Questions")
        if name != title:
            if found:
                found.append(Block(sheet.gap(7)))
            found.append(Block(_part(sheet, contents, titled(shown, name), shown), name, leads=True))
            title = name
        found += _page(sheet, contents, shown, name)
    _list(found)
    return [replace(block, leads=True) if _is_first(found, at) else block for at, block in enumerate(found)]


def _list(blocks: Sequence[Block]) -> None:
    """Questions that follow each other are items of one list."""
    around: Tag | None = None
    for block in blocks:
        if isinstance(block.brick, Row) and block.brick.tags:
            around = around or Tag("L")
            block.brick.tags = (around, *block.brick.tags)
        else:
            around = None


def _is_first(blocks: Sequence[Block], at: int) -> bool:
    """Whether a block is the first under a heading and another follows: a heading keeps two."""
    near = blocks[max(at - 1, 0) : at + 2]
    return len(near) == 3 and near[0].leads and {block.part for block in near} == {blocks[at].part}


def _page(sheet: Sheet, contents: Contents, shown: Shown, name: str) -> Iterator[Block]:
    """The questions of a page, read as items of a list; its title above them where they do not say it themselves."""
    texts = {item.text for item in shown.page.items}
    around = {item.within for item in shown.page.questions}  # each line says which answer it is about, or which instance it is in
    if shown.page.title and shown.page.title not in {name, *texts, *around} and any(item.text for item in shown.page.items):
        yield Block(
            Row(sheet, [sheet.words(titled(shown, shown.page.title), look="label", lang=shown.language)], top=3, bottom=1), name, leads=True
        )
    for item in shown.page.items:
        if item.is_question:
            row = answer_row(sheet, contents, shown, item)
            row.tags = list_item()
            yield Block(row, name)
        elif item.type is ItemType.DISPLAY and item.text:
            yield Block(Row(sheet, [asked(sheet, shown, item, "question")], top=2, bottom=2.6, below=HAIR), name)


def answer_row(sheet: Sheet, contents: Contents, shown: Shown, item: Item) -> Row:
    """Question and answer; below it what was answered before, and the flags it raised."""
    words = shown.words(item)
    answer = answered(sheet, shown, item, "answer") if words else [sheet.words(say("Left blank"), look="question")]
    under: list[Brick] = [sheet.words(line, look="small") for line in (*_since(contents, shown, item), *_former(contents, shown, item))]
    for mark in contents.marks_of(shown.form, item):
        under += [sheet.gap(1), badge(sheet, mark.flag.level, mark.number)]
    question = _asked(sheet, shown, item)
    if answer[0].tall(ANSWER) > MOST_LINES * 9.75 + 1:
        return Row(sheet, [[*question, sheet.gap(2), *answer, *under]], top=2, bottom=2.6, below=HAIR)
    return Row(sheet, [question, [*answer, *under]], [None, ANSWER], gap=7, top=2, bottom=2.6, below=HAIR)


def _asked(sheet: Sheet, shown: Shown, item: Item) -> list[Brick]:
    """The question; what it was none of, if that is the answer."""
    given = shown.form.response.values(item.link_id)
    others = [option_words(option) for option in item.options if option.value not in given and not option.exclusive]
    alone = any(option.exclusive and option.value in given for option in item.options)
    lead = f"{item.within}: {item.prefix}".strip() if item.within else item.prefix
    told = asked(sheet, shown, item if item.text else replace(item, text=item.short_text), "question", lead)
    return [*told, *([sheet.words("; ".join(others), look="question", lang=shown.language)] if alone and others else [])]


def _former(contents: Contents, shown: Shown, item: Item) -> list[str]:
    """Earlier answers with their times."""
    told: list[str] = []
    for before in shown.form.before(item.link_id):
        values = tuple(value for value in before.values if not isinstance(value, HalfTyped))
        if words := said(item, values):
            at = contents.local(before.at)
            stamp = _times(contents).stamp(at)
            older = _is_older(contents, before)
            told.append(
                say("On {day}: {words}", day=short_day(at), words=words)
                if older
                else say("Earlier, {time}: {words}", time=stamp, words=words)
            )
    return told


def _since(contents: Contents, shown: Shown, item: Item) -> list[str]:
    """An answer of an earlier visit that the patient has confirmed."""
    first, last = shown.form.given(item.link_id), shown.form.answered(item.link_id)
    if not first or not last or not shown.words(item) or not _is_older(contents, first) or _is_older(contents, last):
        return []
    given, confirmed = (short_day(contents.local(answer.at)) for answer in (first, last))
    return [say("Given on {first}, confirmed on {last}", first=given, last=confirmed)]


def _is_older(contents: Contents, answer: Answer) -> bool:
    """Whether it was given on an earlier visit."""
    return answer.shown < contents.record.encounter.started


def _part(sheet: Sheet, contents: Contents, name: str, first: Shown) -> Row:
    """The head of a part, and when it was begun."""
    answers = [answer for item in first.page.questions if (answer := first.form.answered(item.link_id))]
    begun = _times(contents).stamp(contents.local(answers[0].shown)) if answers else ""
    return Row(sheet, [part_head(sheet, name, begun, lang=first.language)], bottom=2.5, below=RULE)


def _times(contents: Contents) -> Times:
    """When the history was answered."""
    told = {shown.form.questionnaire.name: shown.form for shown in contents["history"]}
    listed = {item.link_id for _, item in contents.questions("history")}
    answers = [answer for form in told.values() for answer in form.answers if answer.link_id in listed and not _is_older(contents, answer)]
    return contents.times(at for answer in answers for at in (answer.shown, answer.at))
