"""A form on paper, for whoever wants paper: its words as on the screen, boxes to tick, lines to write on, a place to sign.

Whatever a form asks stands there, also what the screen asks only after some answer: then it says after which.
"""

from collections.abc import Iterator, Mapping
from datetime import datetime

from kiosk.documents.furniture.parts import part_head
from kiosk.documents.furniture.shapes import as_shown
from kiosk.documents.handouts.blank_fields import asked, signing
from kiosk.documents.handouts.leaflet import about, clinic_head, code_of, leaflet, sheet_for
from kiosk.documents.page.bricks import Brick, Row
from kiosk.documents.page.grid import Headed
from kiosk.documents.page.layout import MEASURE, mm
from kiosk.documents.page.sheet import Sheet, Strong
from kiosk.documents.words.grouped import groups
from kiosk.documents.words.saying import said
from kiosk.documents.words.speech import say, speaking, to_say
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Operator, Use
from kiosk.questionnaire.values import AnswerValue
from kiosk.questionnaire.words.wording import filled, placeholders

UNTOLD = "__________"
"""In the place of a fact of a visit that is not known."""
LETTERS = 16
"""Letters of the digest of the form that stand at the foot; the log has them all."""
FEEDBACK = frozenset({"right", "explain"})
"""What the screen says of an answer; paper cannot."""
ASIDES = frozenset({"prompt", "help", "unit", "lower", "upper", "legal"})
"""Words of a question that stand with it."""
TIMES = 3
"""How often a group stands there that may repeat."""
SIGNS = {
    Operator.EQUALS: to_say("is “{answer}”"),
    Operator.NOT_EQUALS: to_say("is not “{answer}”"),
    Operator.GREATER: to_say("is more than “{answer}”"),
    Operator.LESS: to_say("is less than “{answer}”"),
    Operator.GREATER_OR_EQUAL: to_say("is at least “{answer}”"),
    Operator.LESS_OR_EQUAL: to_say("is at most “{answer}”"),
}
APPLIES = to_say("Only if it applies to you")


def blank(form: Questionnaire, clinic: Mapping[str, str], facts: Mapping[str, str], made: datetime) -> tuple[bytes, int]:
    """The PDF and its pages. `facts` of the visit fill its words as far as they are known; what is not is left to be written.

    Its fixed words are in the language of the form, as far as there is a catalogue of it.
    """
    with speaking(form.language, form.language):
        return _made(form, clinic, facts, made)


def _made(form: Questionnaire, clinic: Mapping[str, str], facts: Mapping[str, str], made: datetime) -> tuple[bytes, int]:
    words = filled(form, {name: clinic.get(name) or facts.get(name) or UNTOLD for name in placeholders(form)})
    sheet = sheet_for(clinic, form.language)
    version = f"{form.name} {form.version}".strip()
    digest = " ".join(groups(form.source_digest[:LETTERS].upper()))
    foot = say("Paper version of {version} · SHA-256 {digest} …", version=version, digest=digest)
    title = words.title or form.name
    story = [*_head(sheet, clinic, title), *(brick for item in words.items for brick in _item(sheet, words, item))]
    return leaflet(sheet, story, foot, about(title, clinic, say("Blank form"), code_of(form.language), made), named=True)


def _head(sheet: Sheet, clinic: Mapping[str, str], title: str) -> list[Brick]:
    who = [_to_write(sheet, label) for label in (say("Full name"), say("Date of birth"), say("Today"))]
    return [
        clinic_head(sheet, clinic),
        sheet.gap(11),
        sheet.words(say("On paper · please write in capital letters"), look="eyebrow"),
        sheet.words(title, look="title"),
        sheet.gap(8),
        Row(sheet, who, [None, 40 * mm, 32 * mm], gap=12),
        sheet.gap(4),
    ]


def _to_write(sheet: Sheet, label: str) -> Row:
    return Row(sheet, [sheet.words(label, look="small")], below=0.8, least=34)


def _item(sheet: Sheet, form: Questionnaire, item: Item, above: tuple[Item, ...] = ()) -> Iterator[Brick]:
    """An item and all below it; nothing of what is hidden, computed, or said of an answer."""
    if item.hidden or item.control in FEEDBACK | ASIDES or (item.is_question and Use.CALCULATED in item.expressions):
        return
    condition = _condition(form, item)
    if item.type is ItemType.GROUP:
        yield from _group(sheet, form, item, above, condition)
    elif item.type is ItemType.DISPLAY:
        yield Row(
            sheet,
            [_with_condition(sheet, condition, as_shown(sheet, item, "form", Strong(item.prefix) if item.prefix else ""))],
            top=2,
            bottom=4,
        )
    else:
        yield Row(sheet, [_with_condition(sheet, condition, list(asked(sheet, item, above[-1].control if above else "")))], top=5, bottom=5)
        for child in item.items:
            yield from _item(sheet, form, child, (*above, item))


def _group(sheet: Sheet, form: Questionnaire, item: Item, above: tuple[Item, ...], condition: str) -> Iterator[Brick]:
    below = [child for child in item.items if not child.hidden]
    if not below:
        return
    for at in range(1, TIMES + 1 if item.is_repeating_group else 2):
        title = f"{item.text} {at}" if item.is_repeating_group else item.text
        head = _with_condition(sheet, condition, [*_heading(sheet, title, above), *_hint(sheet, item)])
        told = [brick for child in below for brick in _item(sheet, form, child, (*above, item))]
        told += [signing(sheet, MEASURE)] if item.signature_required else []
        if not head or not told:
            yield from told
            continue
        yield Headed(sheet, [sheet.gap(7 if above else 12), *head, sheet.gap(2)], told[0])
        yield from told[1:]


def _hint(sheet: Sheet, item: Item) -> list[Brick]:
    return [sheet.words(item.hint, look="body")] if item.hint else []


def _heading(sheet: Sheet, title: str, above: tuple[Item, ...]) -> list[Brick]:
    return [part_head(sheet, title) if above else sheet.words(title, look="section")] if title else []


def _with_condition(sheet: Sheet, condition: str, bricks: list[Brick]) -> list[Brick]:
    return [sheet.words(Strong(condition), look="body"), *bricks] if condition else bricks


def _condition(form: Questionnaire, item: Item) -> str:
    """Only if “Do you smoke?” is Yes: as far as it can be told in words; what follows from hidden answers is for staff to say."""
    if Use.ENABLE_WHEN in item.expressions:
        return say(APPLIES)
    told: dict[str, list[str]] = {}
    for when in item.enable_when:
        question = form.by_link_id.get(when.question)
        if question is None or question.hidden:
            return say(APPLIES)
        told.setdefault(question.text, []).append(_told(question, when.operator, when.answer))
    joint = say(" or ") if item.enable_behavior == "any" else say(" and ")
    parts = [say("“{question}” {answers}", question=question, answers=joint.join(answers)) for question, answers in told.items()]
    return say("Only if {conditions}", conditions=joint.join(parts)) if parts else ""


def _told(question: Item, operator: Operator, answer: AnswerValue) -> str:
    if operator is Operator.EXISTS:
        return say("is answered") if answer else say("is not answered")
    return say(SIGNS[operator], answer=said(question, [answer]))
