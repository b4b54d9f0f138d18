"""What of an earlier visit may be shown to a returning patient. Pure rules: nothing here is an answer of today.

A history that staff open for a patient they know is brought up to date, not taken anew: "Medical histories must be updated at the start
of each subsequent course of treatment" (NHSBSA, KA-01895). How old it may be is the clinic's to say (`set.earlier_months` in the form, 12
unless changed, 0 for never): the American Academy of Oral Medicine asks for a whole new history at least once a year, and no question of
our pack looks back further than 12 months, so that an older answer was given about a time that has gone by.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.encounter.model import Answer, Encounter, State
from kiosk.encounter.record.visit import FormRecord
from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.rules import Use
from kiosk.questionnaire.validation import issues
from kiosk.questionnaire.values import AnswerValue, Coding

ALWAYS = "always"
MONTHS, UNLESS_SAID = "set.earlier_months", 12
LEFT_OPEN = frozenset({"not-sure", "private"})
"""Answers that leave a question open: it is asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """An answer of an earlier visit, not confirmed."""

    form: str
    values: tuple[AnswerValue, ...]
    given: Answer
    """The showing in which it was first given."""
    same: str = ""
    """The linkId of a question that has to be answered today as it was then (`then`), or this one is asked again."""
    then: tuple[AnswerValue, ...] = ()


def last_first_sitting(visits: Sequence[Encounter], treatment: str, today: date, months: int) -> Encounter | None:
    """The patient's newest visit for this treatment whose first sitting was completed, and not too long ago."""
    fits = [visit for visit in visits if visit.treatment == treatment and visit.state is not State.DRAFT]
    newest = max(fits, key=lambda visit: visit.started, default=None)
    return newest if newest and newest.started.date() >= months_before(today, months) and months > 0 else None


def months_allowed(pack: Sequence[Questionnaire]) -> int:
    """How many months an answer may be shown again, as the forms of the pack say."""
    told = [form.by_link_id[MONTHS].initial for form in pack if MONTHS in form.by_link_id]
    return next((value for values in told for value in values if isinstance(value, int)), UNLESS_SAID)


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months before; the last of the month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def earlier_answers(now: FormRecord, before: FormRecord, today: date) -> dict[str, Earlier]:
    """By linkId: the answers of the same form then that fit the form of today word for word."""
    found: dict[str, Earlier] = {}
    for item in now.questionnaire.walk():
        again = _asked_again(now.questionnaire, item)
        if again == ALWAYS or not _may_be_shown(now.questionnaire, item):
            continue
        told = now if Use.INITIAL in item.expressions else before  # what staff have checked today stands there already
        values, given = told.response.values(item.link_id), told.given(item.link_id)
        if not values or not given or item.link_id not in told.enabled:
            continue
        fits = told is now or _fits(_as_staff_read(now, item), _as_staff_read(before, item))
        if fits and not _is_open(values) and not issues([item], told.response, today):
            then = before.response.values(again) if again else ()
            found[item.link_id] = Earlier(form=now.questionnaire.name, values=values, given=given, same=again, then=then)
    return found


def _asked_again(form: Questionnaire, item: Item) -> str:
    """Its own marking, or that of the nearest group around it; one that names no question of this form counts as `always`."""
    above: str | None = item.link_id
    while above is not None and not form.item(above).ask_again:
        above = form.parent_of.get(above)
    again = form.item(above).ask_again if above is not None else ""
    return again if again in form.by_link_id or not again else ALWAYS


def _may_be_shown(form: Questionnaire, item: Item) -> bool:
    """A question the patient answers in words or by choice, once in the form, and that the form does not work out by itself."""
    by_itself = Use.CALCULATED in item.expressions or item.type is ItemType.ATTACHMENT
    return item.is_question and not (item.hidden or item.read_only or by_itself or form.repeating_around(item.link_id))


def _as_staff_read(form: FormRecord, item: Item) -> Item | None:
    """The question in the language that both visits have it in, whichever the patient read then and reads now."""
    return (form.beside or form.questionnaire).by_link_id.get(item.link_id)


def _fits(now: Item | None, then: Item | None) -> bool:
    """The same question with the same answers on offer: in other words it may mean something else, and is asked anew."""
    return now is not None and then is not None and _wording(now) == _wording(then)


def _wording(item: Item) -> tuple[object, ...]:
    offered = tuple((option.value, option_words(option)) for option in item.options)
    return item.type, item.repeats, item.text, item.hint, item.value_set, item.units, offered


def _is_open(values: Sequence[AnswerValue]) -> bool:
    return any(isinstance(value, Coding) and value.code in LEFT_OPEN for value in values)
