"""FHIRPath, through fhirpathpy: imported only when a form uses it, each expression compiled once.

`initialExpression` is read once when a form opens, over `%visit` (SDC launchContext): `patient` and, under `forms`, the earlier
QuestionnaireResponses of the visit by name. `calculatedExpression` is read after every answer, over `%resource`, the form's own response.
"""

import re
from collections.abc import Callable, Mapping, Set
from decimal import Decimal
from functools import cache
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.rules import Use
from kiosk.questionnaire.values import AnswerValue, Coding, Date

QUOTED = re.compile(r"'([^']*)'")


def opened(questionnaire: Questionnaire, visit: Mapping[str, Any]) -> QuestionnaireResponse:
    """A fresh response with `initial` and `initialExpression` in place; `visit` is plain JSON."""
    response = QuestionnaireResponse()
    for item in questionnaire.walk():
        values = item.initial
        if told := item.expressions.get(Use.INITIAL):
            values = _values(item, _evaluate(told, {}, {"visit": visit}, item)) or values
        if values and item.is_question and not item.read_only:
            response = response.with_answer(item.link_id, *(values if item.repeats else values[:1]))
    return calculated(questionnaire, response)


def calculated(questionnaire: Questionnaire, response: QuestionnaireResponse, changed: str = "") -> QuestionnaireResponse:
    """The same response with every calculatedExpression read anew, until none changes any more (at most once for each of them).

    With `changed`, those are left alone that look at other questions only: they quote linkIds, and neither that one
    nor one that was calculated from it, nor one that came or went with it.
    """
    formulas = [item for item in questionnaire.walk() if Use.CALCULATED in item.expressions]
    moved = {changed} | _waiting_on(changed, questionnaire) if changed else set(questionnaire.by_link_id)
    for _ in formulas:
        before, up = response, enabled(questionnaire, response)
        for item in formulas:
            if _looks_at(item.expressions[Use.CALCULATED], moved, questionnaire):
                resource = to_json(questionnaire, response, enabled(questionnaire, response))
                values = _values(item, _evaluate(item.expressions[Use.CALCULATED], resource, {"resource": resource}, item))
                if values != response.values(item.link_id):
                    response = response.with_answer(item.link_id, *values)
                    moved.add(item.link_id)
        moved |= up ^ enabled(questionnaire, response)
        if response == before:
            break
    return response


def _waiting_on(link_id: str, questionnaire: Questionnaire) -> set[str]:
    """What may come or go with an answer: items that wait on it, what stands below them, and so on."""
    found: set[str] = set()
    todo = {link_id}
    while todo:
        waiting = {item.link_id for item in questionnaire.walk() if any(when.question in todo for when in item.enable_when)}
        below = {below.link_id for name in waiting for below in questionnaire.item(name).walk()}
        todo = (waiting | below) - found
        found |= todo
    return found


def _looks_at(expression: str, moved: Set[str], questionnaire: Questionnaire) -> bool:
    quoted = set(QUOTED.findall(expression)) & questionnaire.by_link_id.keys()
    return not quoted or bool(moved & quoted)


def compiled(questionnaire: Questionnaire) -> None:
    """Compile every expression of a form; FormError for one that cannot be."""
    for item in questionnaire.walk():
        for expression in filter(None, item.expressions.values()):
            try:
                _compiled(expression)
            except Exception as error:  # whatever the parser raises is the form's fault
                raise FormError(f"{questionnaire.name}: item {item.link_id!r}: {expression!r} is not FHIRPath") from error


def _evaluate(expression: str, resource: Mapping[str, Any], context: Mapping[str, Any], item: Item) -> list[Any]:
    try:
        found = _compiled(expression)(resource, context)
    except Exception as error:  # whatever a form's expression makes the evaluator raise is the form's fault
        raise FormError(f"item {item.link_id!r}: {expression!r} cannot be read") from error
    return found if isinstance(found, list) else [found]


@cache
def _compiled(expression: str) -> Callable[..., Any]:
    from fhirpathpy import compile

    return compile(expression)


def _values(item: Item, found: list[Any]) -> tuple[AnswerValue, ...]:
    """FHIRPath's results as answers of the item's type; what does not fit is left out."""
    return tuple(value for raw in found if (value := _value(item, raw)) is not None)


def _value(item: Item, raw: Any) -> AnswerValue | None:
    match item.type, raw:
        case ItemType.CHOICE | ItemType.OPEN_CHOICE, {"code": str(code)}:
            return next((option.value for option in item.options if isinstance(option.value, Coding) and option.value.code == code), None)
        case ItemType.BOOLEAN, bool():
            return raw
        case ItemType.INTEGER, int() | Decimal():
            return int(raw)
        case ItemType.DECIMAL, int() | float() | Decimal():
            return Decimal(str(raw))
        case ItemType.DATE, _ if raw:
            return Date(str(raw))
        case ItemType.STRING | ItemType.TEXT, _ if raw:
            return str(raw)
        case _:
            return None
