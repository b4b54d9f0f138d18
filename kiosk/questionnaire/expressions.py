"""What a form computes: initial values when it opens, calculated values and conditions after every answer.

`initialExpression` is read once when a form opens, over `%visit` (SDC launchContext): `patient` and, under `forms`, the earlier
QuestionnaireResponses of the visit by name. `calculatedExpression` and `enableWhenExpression` are read after every answer.
"""

from collections.abc import Iterable, Mapping, Set
from typing import Any

from kiosk.errors import FormError
from kiosk.questionnaire import fhirpath, results
from kiosk.questionnaire.enablement import enabled, waiting_on
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.rules import Use
from kiosk.questionnaire.scope import Scope, is_true

MOST_WORK = 20_000
"""Calculated values that are read after one answer; a form in which they chase each other is shown as it stands then."""
ROUNDS = 6
"""Conditions may wait on each other through expressions; a form in which they never come to rest is shown as it stands then."""


def enabled_by_all(questionnaire: Questionnaire, response: QuestionnaireResponse) -> frozenset[str]:
    """The enabled items, by enableWhen and by enableWhenExpression.

    An expression sees enabled answers only, and decides what is enabled: it is read again until that rests.
    """
    waiting = questionnaire.with_expression(Use.ENABLE_WHEN)
    if not waiting:
        return enabled(questionnaire, response)
    up = enabled(questionnaire, response)
    for _ in range(ROUNDS):
        scope = Scope(questionnaire, response, up)
        told = {item.link_id: is_true(scope.read(item.expressions[Use.ENABLE_WHEN], item), otherwise=True) for item in waiting}
        before, up = up, enabled(questionnaire, response, lambda item: told[item.link_id])  # noqa: B023  # called at once
        if up == before:
            break
    return up


def with_initial(
    questionnaire: Questionnaire, response: QuestionnaireResponse, items: Iterable[Item], visit: Mapping[str, Any]
) -> QuestionnaireResponse:
    """The response with what `items` start from: initialExpression, or initial, or the options that are initially selected."""
    scope: Scope | None = None
    for item in items:
        values = item.initial or tuple(option.value for option in item.options if option.initial)
        if told := item.expressions.get(Use.INITIAL):
            scope = scope or Scope(questionnaire, response, frozenset(questionnaire.by_link_id), {"visit": visit} | dict(visit))
            values = results.answers(item, scope.read(told, item) or ()) or values
        if values and item.is_question and (not item.read_only or told):
            response = response.with_answer(item.link_id, *(values if item.repeats else values[:1]))
    return response


def calculated(questionnaire: Questionnaire, response: QuestionnaireResponse, changed: str = "") -> QuestionnaireResponse:
    """The same response with every calculatedExpression read anew, until none changes any more (at most once for each of them).

    With `changed`, those are left alone that look at other questions only: they quote linkIds, and neither that one
    nor one that was calculated from it, nor one that came or went with it.
    """
    formulas = questionnaire.with_expression(Use.CALCULATED)
    if not formulas:
        return response
    moved = _moved(questionnaire, changed)
    if not any(_may_change(item.expressions[Use.CALCULATED], moved, questionnaire) for item in formulas):
        return response
    work, anew = MOST_WORK, len(questionnaire.by_link_id) // 50
    for _ in formulas:
        before, up = response, enabled_by_all(questionnaire, response)
        scope, since, later = Scope(questionnaire, response, up), set[str](), set[str]()
        for item in formulas:
            told = item.expressions[Use.CALCULATED]
            if _may_change(told, moved, questionnaire) or _may_change(told, later, questionnaire):
                if since and _may_change(told, since, questionnaire):
                    work -= anew
                    scope, since = Scope(questionnaire, response, enabled_by_all(questionnaire, response)), set()
                work -= 1
                if work < 0:
                    return response
                found = scope.read(told, item)
                values = response.values(item.link_id) if found is None else results.answers(item, found)
                if values != response.values(item.link_id):
                    response = response.with_answer(item.link_id, *values)
                    since |= _moved(questionnaire, item.link_id)
                    later |= since
        moved = later | {_origin(questionnaire, link_id) for link_id in up ^ enabled_by_all(questionnaire, response)}
        if response == before:
            break
    return response


def compiled(questionnaire: Questionnaire) -> None:
    """Compile every expression of a form; FormError for one that cannot be."""
    for link_id, expression in all_expressions(questionnaire):
        try:
            fhirpath.check(expression)
        except FormError as error:
            raise FormError(f"{questionnaire.name}: item {link_id!r}: {error}") from error


def all_expressions(questionnaire: Questionnaire) -> list[tuple[str, str]]:
    """(linkId, expression) of everything in the form that is computed; a blank linkId for the form's own."""
    found = [("", told.expression) for told in questionnaire.variables] + [("", told.expression) for told in questionnaire.constraints]
    for item in questionnaire.walk():
        declared = [told.expression for told in item.variables] + [told.expression for told in item.constraints]
        declared += [told.expression for told in item.toggles]
        found += [(item.link_id, expression) for expression in (*item.expressions.values(), *declared)]
    return found


def _origin(questionnaire: Questionnaire, address: str) -> str:
    item = questionnaire.by_link_id.get(address)
    return (item.origin or address) if item else address


def _moved(questionnaire: Questionnaire, changed: str) -> set[str]:
    """What is not as it was: everything at first; after an answer the linkId of that question and of what may come or go with it."""
    if not changed:
        return {_origin(questionnaire, link_id) for link_id in questionnaire.by_link_id}
    return {_origin(questionnaire, link_id) for link_id in {changed} | waiting_on(questionnaire, [changed])}


def looks_at(expression: str, questionnaire: Questionnaire) -> Set[str]:
    """The linkIds of what it looks at; none if it may look at anything: it quotes no linkId, or uses a variable."""
    if fhirpath.names(expression) - {"resource", "context"}:
        return set()
    return fhirpath.quoted(expression) & (questionnaire.base or questionnaire).by_link_id.keys()


def _may_change(expression: str, moved: Set[str], questionnaire: Questionnaire) -> bool:
    """Whether it may look at what has moved."""
    looked = looks_at(expression, questionnaire)
    return not looked or bool(moved & looked)
