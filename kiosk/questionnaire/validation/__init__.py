"""What is wrong with the answers on a page: codes with linkIds, never sentences."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.questionnaire.entry.moments import Precision, date_parts, iso_date, precision
from kiosk.questionnaire.entry.typed import number, quantity_parts
from kiosk.questionnaire.instances import instances
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation.limits import Wrong, wrong
from kiosk.questionnaire.values import AnswerValue, HalfTyped


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """One thing to put right."""

    link_id: str
    code: str
    """Its rule. R4 is https://hl7.org/fhir/R4/questionnaire.html, SDC https://hl7.org/fhir/uv/sdc; extensions are R4's core ones.

    - required: no answer (R4 item.required, also of a group: nothing in it is answered; extension minOccurs of 1 or more)
    - too-few, too-many: answers, or instances of a group (extensions minOccurs, maxOccurs; more than one where R4 repeats is not true)
    - not-alone: an answer beside one that excludes all others (extension optionExclusive)
    - not-an-option: not among the answers on offer (R4 answerOption, answerValueSet)
    - too-short, too-long: characters (extension minLength; R4 maxLength)
    - does-not-fit: not of the form asked for (extension regex)
    - not-a-number: no number, or a whole one beyond 32 bits (R4 decimal, integer)
    - too-many-decimals: (extension maxDecimalPlaces; none at all for an integer)
    - too-small, too-large: a number, a time of day or a quantity (extensions minValue, maxValue; SDC minQuantity, maxQuantity)
    - no-unit: a number without one of the units on offer (SDC unit, unitOption)
    - date-day, date-month, date-year, date-year-short, date-not-real: what a date lacks (R4 date, dateTime)
    - date-future, date-past: after or before what is allowed (extensions maxValue, minValue); without `limit` that is today
    - time-not-real: no time of a day of 24 hours (R4 time, dateTime)
    - not-a-url: (R4 item type url, uri)
    - wrong-kind, too-big-file: of an attachment (extensions mimeType, maxSize)
    - constraint, warning: a rule of the form's own does not hold (extensions constraint, targetConstraint; `standing`)
    - no-signature: (extension signatureRequired)

    Those of whole responses from elsewhere are with `conformance`.
    """
    limit: str = ""
    """What was passed: "3", "2026-11-01", "60 kg"."""
    words: str = ""
    """The form's own words for it (a constraint's `human`)."""


def issues(items: Iterable[Item], response: QuestionnaireResponse, today: date) -> tuple[Issue, ...]:
    """At most one Issue for each question and each repeating or required group, in their order. What is read-only is nobody's to mend."""
    found = ((item, _wrong(item, response, today)) for item in items if not item.read_only)
    return tuple(Issue(link_id=item.link_id, code=told[0], limit=told[1]) for item, told in found if told)


def wrong_answers(item: Item, entered: tuple[AnswerValue, ...], today: date, *, complete: bool = True) -> Wrong | None:
    """What is wrong with all that stands in one question. Unless `complete`, what is missing is not."""
    standing = tuple(value for value in entered if not _is_blank(item, value))
    if not standing:
        return ("required", "") if complete and (item.required or (item.limits.min_occurs or 0) > 0) else None
    half = next((value for value in standing if isinstance(value, HalfTyped)), None)
    if half is not None:
        return _half_typed(item, half)
    return next((told for value in standing if (told := wrong(item, value, today))), None) or _count(item, standing, complete)


def _wrong(item: Item, response: QuestionnaireResponse, today: date) -> Wrong | None:
    if item.is_question:
        return wrong_answers(item, response.entered(item.link_id), today)
    return _group(item, response) if item.type is ItemType.GROUP else None


def _group(item: Item, response: QuestionnaireResponse) -> Wrong | None:
    """A group that is required asks for an answer in it, not for all of them (R4 item.required, comments)."""
    if item.required and not any(response.values(below.link_id) for below in item.walk() if below.is_question):
        return "required", ""
    if not item.is_repeating_group:
        return None
    return occurrences(item, len(instances(item, item.link_id, response)))


def occurrences(item: Item, count: int) -> Wrong | None:
    """Whether there are too few or too many answers to a question, or instances of a group."""
    low, high = item.limits.min_occurs or 0, item.limits.max_occurs if item.repeats else 1
    if high is not None and count > high:
        return "too-many", str(high)
    return ("too-few", str(low)) if count < low else None


def _count(item: Item, standing: tuple[AnswerValue, ...], complete: bool) -> Wrong | None:
    alone = {option.value for option in item.options if option.exclusive}
    if len(standing) > 1 and alone & set(standing):
        return "not-alone", ""
    told = occurrences(item, len(standing))
    return told if complete or not told or told[0] == "too-many" else None


def _is_blank(item: Item, value: AnswerValue) -> bool:
    """A line with nothing in it, a date without any of its parts, a unit without its number, blanks alone."""
    if not isinstance(value, HalfTyped):
        return isinstance(value, str) and not value.strip()
    match item.type:
        case ItemType.QUANTITY:
            return not quantity_parts((value,))[0]
        case ItemType.DATE | ItemType.DATE_TIME | ItemType.TIME:
            return not value.strip("/: ")
        case _:
            return not value.strip()


def _half_typed(item: Item, half: HalfTyped) -> Wrong:
    match item.type:
        case ItemType.DATE | ItemType.DATE_TIME:
            return _half_date(item, half) or "time-not-real", ""
        case ItemType.TIME:
            return "time-not-real", ""
        case ItemType.INTEGER if number(half) is not None and "." in half:
            return "too-many-decimals", "0"
        case ItemType.QUANTITY if number(quantity_parts((half,))[0]) is not None:
            return "no-unit", ""
        case ItemType.ATTACHMENT:
            return "wrong-kind", ", ".join(item.limits.mime_types)
        case ItemType.URL:
            return "not-a-url", ""
        case _:
            return "not-a-number", ""


def _half_date(item: Item, half: HalfTyped) -> str:
    """What the date lacks; blank if it lacks nothing."""
    asked, parts = precision(item), date_parts((half,))
    day, month, year = parts
    if iso_date(parts, asked):
        return ""
    needed = {"date-day": asked is not Precision.DAY or day, "date-month": asked is Precision.YEAR or month, "date-year": year}
    return next((code for code, told in needed.items() if not told), "date-year-short" if len(year) < 4 else "date-not-real")
