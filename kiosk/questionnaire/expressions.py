"""FHIRPath, through fhirpathpy: imported only when a form uses it, each expression compiled once.

`initialExpression` is read once when a form opens, over `%visit` (SDC launchContext): `patient` and, under `forms`, the earlier
QuestionnaireResponses of the visit by name. `calculatedExpression` is read after every answer, over `%resource`, the form's own response.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.model import AnswerValue, Coding, Date, Item, ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse, to_json

QUOTED = re.compile(r"'([^']*)'")


def opened(questionnaire: Questionnaire, visit: Mapping[str, Any]) -> QuestionnaireResponse:
    """A fresh response with `initial` and `initialExpression` in place; `visit` is plain JSON."""
    response = QuestionnaireResponse()
    for item in questionnaire.walk():
        values = item.initial
        if item.initial_expression:
            values = _values(item, _evaluate(item.initial_expression, {}, {"visit": visit}, item)) or values
        if values and item.is_question and not item.read_only:
            response = response.with_answer(item.link_id, *(values if item.repeats else values[:1]))
    return calculated(questionnaire, response)


def calculated(questionnaire: Questionnaire, response: QuestionnaireResponse, changed: str = "") -> QuestionnaireResponse:
    """The same response with every calculatedExpression read anew, in the order of the form.

    With `changed`, those are left alone that look at other questions only (they quote linkIds, and not that one).
    """
    for item in questionnaire.walk():
        if item.calculated_expression and _looks_at(item.calculated_expression, changed, questionnaire):
            resource = to_json(questionnaire, response, enabled(questionnaire, response))
            values = _values(item, _evaluate(item.calculated_expression, resource, {"resource": resource}, item))
            if values != response.values(item.link_id):
                response = response.with_answer(item.link_id, *values)
    return response


def _looks_at(expression: str, changed: str, questionnaire: Questionnaire) -> bool:
    quoted = set(QUOTED.findall(expression)) & questionnaire.by_link_id.keys()
    return not changed or not quoted or changed in quoted


def _evaluate(expression: str, resource: Mapping[str, Any], context: Mapping[str, Any], item: Item) -> list[Any]:
    try:
        found = _compiled(expression)(resource, context)
    except Exception as error:  # whatever a form's expression makes the evaluator raise is the form's fault
        raise FormError(f"item {item.link_id!r}: {expression!r} cannot be read ({error})") from error
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
