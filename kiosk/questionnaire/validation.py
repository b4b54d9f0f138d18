"""What is wrong with the answers on a page: codes with linkIds, never sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import AnswerValue, Date, HalfTyped


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One thing to put right."""

    link_id: str
    code: str
    """required · date-day · date-month · date-year · date-year-short · date-not-real · date-future · date-past · too-long ·
    not-a-number · too-small · too-large · no-signature"""


def issues(items: Iterable[Item], response: QuestionnaireResponse, today: date) -> tuple[Issue, ...]:
    """At most one Issue for each question, in their order. Nobody is nagged about what the page has not asked."""
    found = ((item, _code(item, response.entered(item.link_id), today)) for item in items if item.is_question and not item.read_only)
    return tuple(Issue(link_id=item.link_id, code=code) for item, code in found if code)


def _code(item: Item, entered: tuple[AnswerValue, ...], today: date) -> str:
    if not entered or entered == ("",):
        return "required" if item.required else ""
    half = next((value for value in entered if isinstance(value, HalfTyped)), None)
    if half is not None:
        return _half_typed(item, half)
    if item.limits.max_length and any(isinstance(value, str) and len(value) > item.limits.max_length for value in entered):
        return "too-long"
    return _limits(item, entered, today)


def _half_typed(item: Item, half: HalfTyped) -> str:
    if item.type is not ItemType.DATE:
        return "not-a-number"
    day, month, year = half.split("/")
    if not (day or month or year):
        return "required" if item.required else ""
    for part, code in ((day, "date-day"), (month, "date-month"), (year, "date-year")):
        if not part:
            return code
    return "date-year-short" if len(year) < 4 else "date-not-real"


def _limits(item: Item, entered: tuple[AnswerValue, ...], today: date) -> str:
    low, high = _limit(item.limits.min_value, today), _limit(item.limits.max_value, today)
    for value in entered:
        if isinstance(value, Date):
            if isinstance(high, Date) and value > high:
                return "date-future"
            if isinstance(low, Date) and value < low:
                return "date-past"
        elif isinstance(value, (int, Decimal)):
            if isinstance(high, (int, Decimal)) and value > high:
                return "too-large"
            if isinstance(low, (int, Decimal)) and value < low:
                return "too-small"
    return ""


def _limit(limit: AnswerValue | None, today: date) -> AnswerValue | None:
    return Date(today.isoformat()) if limit == "today" and isinstance(limit, Date) else limit
