"""Which items are enabled: enableWhen and enableBehavior, through chains.

Rules, with their source (R4 Questionnaire.item.enableWhen, https://hl7.org/fhir/R4/questionnaire-definitions.html):

1. An item in a disabled parent is disabled.
2. An answer to a disabled item counts as no answer ("if a question is not enabled, its answer is ignored").
3. `=`, `>`, `<`, `>=`, `<=` hold when one of the source's answers fits; codings are equal when system and code are.
4. `exists` with `false` holds when there is no answer.
5. `!=` holds when some answer differs; with no answer it does not hold. R4's wording ("at least no answer has a value
   that is equal") can be read either way and engines differ; this is android-fhir's and Formbox's reading, and the safe one:
   a follow-up question does not appear before its question has been answered.
6. On a question of a repeating group the answers of the nearest instance count; from outside, those of all instances.
7. An enableWhenExpression (SDC) holds when it gives true; where it cannot be read the item is asked rather than lost.
8. Several conditions without enableBehavior (not allowed in R4, que-12) are taken as `any`.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, assert_never

from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.rules import EnableBehavior, EnableWhen, Operator, Use
from kiosk.questionnaire.values import AnswerValue, Coding, DateTime, Quantity


def enabled(questionnaire: Questionnaire, response: QuestionnaireResponse, holds: Callable[[Item], bool] | None = None) -> frozenset[str]:
    """The linkIds of all enabled items, hidden ones included. `holds` says whether an item's enableWhenExpression does."""
    known: dict[str, bool] = {}
    parent_of, by_link_id = questionnaire.parent_of, questionnaire.by_link_id

    def is_enabled(link_id: str) -> bool:
        found = known.get(link_id)
        if found is None:
            known[link_id] = True  # a circle is refused by `read`; in a form that came another way, it ends here
            parent = parent_of.get(link_id)
            found = (parent is None or is_enabled(parent)) and conditions_hold(by_link_id[link_id])
            known[link_id] = found
        return found

    def conditions_hold(item: Item) -> bool:
        if item.enable_when and not _conditions_hold(item, answers):
            return False
        return holds is None or Use.ENABLE_WHEN not in item.expressions or holds(item)

    def answers(condition: EnableWhen) -> tuple[AnswerValue, ...]:
        if condition.sources:
            return tuple(value for source in condition.sources for value in given(source))
        return given(condition.question)

    def given(link_id: str) -> tuple[AnswerValue, ...]:
        return response.values(link_id) if link_id in by_link_id and is_enabled(link_id) else ()

    return frozenset(link_id for link_id in by_link_id if is_enabled(link_id))


def _conditions_hold(item: Item, answers: Callable[[EnableWhen], tuple[AnswerValue, ...]]) -> bool:
    every = all if item.enable_behavior is EnableBehavior.ALL else any
    return every(_holds(condition, answers(condition)) for condition in item.enable_when)


def _holds(condition: EnableWhen, given: tuple[AnswerValue, ...]) -> bool:
    match condition.operator:
        case Operator.EXISTS:
            return bool(given) is condition.answer
        case Operator.EQUALS:
            return any(_equal(value, condition.answer) for value in given)
        case Operator.NOT_EQUALS:
            return any(not _equal(value, condition.answer) for value in given)
        case Operator.GREATER:
            return any(_order(value, condition.answer) > 0 for value in given)
        case Operator.LESS:
            return any(_order(value, condition.answer) < 0 for value in given)
        case Operator.GREATER_OR_EQUAL:
            return any(_equal(value, condition.answer) or _order(value, condition.answer) > 0 for value in given)
        case Operator.LESS_OR_EQUAL:
            return any(_equal(value, condition.answer) or _order(value, condition.answer) < 0 for value in given)
        case _:
            assert_never(condition.operator)


def _equal(given: AnswerValue, wanted: AnswerValue) -> bool:
    if isinstance(given, bool) or isinstance(wanted, bool):
        return given is wanted
    if isinstance(given, Coding) and isinstance(wanted, str):
        return wanted in (given.code, given.display)
    if isinstance(given, Quantity) and isinstance(wanted, Quantity):
        return given.value == wanted.value and (given.code or given.unit) == (wanted.code or wanted.unit)
    return given == wanted


def _order(given: AnswerValue, wanted: AnswerValue) -> int:
    """-1, 0 or 1; 0 also where the two cannot be put in an order."""
    left, right = _comparable(given), _comparable(wanted)
    if left is None or right is None or type(left) is not type(right):
        return 0
    return int(left > right) - int(left < right)


def _comparable(value: AnswerValue) -> Any:
    match value:
        case bool() | Coding():
            return None
        case int() | Decimal():
            return Decimal(value)
        case Quantity():
            return value.value
        case DateTime():
            return str(value).replace("Z", "+00:00")
        case str():
            return str(value)  # ISO 8601 dates and times stand in the order of their letters
        case _:
            return None
