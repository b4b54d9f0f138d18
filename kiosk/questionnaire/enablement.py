"""Which items are enabled: enableWhen and enableBehavior, through chains.

Rules, with their source (R4 Questionnaire.item.enableWhen, https://hl7.org/fhir/R4/questionnaire-definitions.html):

1. An item in a disabled parent is disabled.
2. An answer to a disabled item counts as no answer ("if a question is not enabled, its answer is ignored").
3. `=`, `>`, `<`, `>=`, `<=` hold when one of the source's answers fits; codings are equal when system and code are.
4. `exists` with `false` holds when there is no answer.
5. `!=` holds when some answer differs; with no answer it does not hold. R4's wording ("at least no answer has a value
   that is equal") can be read either way and engines differ; this is android-fhir's and Formbox's reading, and the safe one:
   a follow-up question does not appear before its question has been answered.
6. On a question of a repeating group the answers of the nearest instance count; from outside, those of all instances. Below an
   answer, a condition on the question itself looks at that answer ("the nearest question occurrence reachable by tracing first the
   'ancestor' axis", comments on enableWhen.question; the answer is the ancestor).
7. An enableWhenExpression (SDC) holds when it gives true; where it cannot be read the item is asked rather than lost.
8. Several conditions without enableBehavior (not allowed in R4, que-12) are taken as `any`.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from typing import assert_never

from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse, counts
from kiosk.questionnaire.rules import EnableBehavior, EnableWhen, Operator, Use
from kiosk.questionnaire.validation.limits import order, same_instant
from kiosk.questionnaire.validation.units import amounts
from kiosk.questionnaire.values import AnswerValue, Coding, Date, DateTime, Quantity

NONE: frozenset[str] = frozenset()


def enabled(questionnaire: Questionnaire, response: QuestionnaireResponse, holds: Callable[[Item], bool] | None = None) -> frozenset[str]:
    """The linkIds of all enabled items, hidden ones included. `holds` says whether an item's enableWhenExpression does.

    Without `holds`, what was found last stays with the form, and after another answer only what may come or go with it is judged anew.
    """
    if holds is not None:
        return _judged(questionnaire, response, questionnaire.by_link_id.keys(), NONE, holds)
    last = questionnaire.judgements.get("")
    if last is None:
        up = _judged(questionnaire, response, questionnaire.by_link_id.keys(), NONE)
    else:
        up = _judged_again(questionnaire, response, *last)
    questionnaire.judgements[""] = (response.answers, up)
    return up


def waiting_on(questionnaire: Questionnaire, link_ids: Iterable[str]) -> set[str]:
    """What may come or go with answers to these: items that wait on them, what stands below those, and so on."""
    found: set[str] = set()
    todo = set(link_ids)
    while todo:
        todo = {below.link_id for name in todo for item in questionnaire.waiting.get(name, ()) for below in item.walk()} - found
        found |= todo
    return found


def _judged_again(
    questionnaire: Questionnaire, response: QuestionnaireResponse, before: Mapping[str, tuple[AnswerValue, ...]], up: frozenset[str]
) -> frozenset[str]:
    given = response.answers
    if given is before:
        return up
    others = waiting_on(
        questionnaire, (link_id for link_id in given.keys() | before.keys() if given.get(link_id) is not before.get(link_id))
    )
    return _judged(questionnaire, response, others, up - others) if others else up


def _judged(
    questionnaire: Questionnaire,
    response: QuestionnaireResponse,
    link_ids: Set[str],
    known: frozenset[str],
    holds: Callable[[Item], bool] | None = None,
) -> frozenset[str]:
    """What is enabled, when `link_ids` are judged; of the others those are that are `known` to be.

    What is not judged yet when it is looked at waits on itself: `read` refuses such a form; elsewhere its answers count.
    """
    up, down = set(known), questionnaire.by_link_id.keys() - known - link_ids
    parent_of, by_link_id, given = questionnaire.parent_of, questionnaire.by_link_id, response.answers

    def answers(condition: EnableWhen) -> tuple[AnswerValue, ...]:
        if condition.nearest is not None:
            return () if condition.looks_at[0] in down else (condition.nearest,)
        told = [given[source] for source in condition.looks_at if source in given and source not in down]
        return tuple(value for values in told for value in values if counts(value)) if told else ()

    for link_id in questionnaire.order:  # what an item looks at comes before it
        if link_id not in link_ids:
            continue
        parent, item = parent_of.get(link_id), by_link_id[link_id]
        if (parent is not None and parent in down) or (item.enable_when and not _conditions_hold(item, answers)):
            down.add(link_id)
        elif holds is None or Use.ENABLE_WHEN not in item.expressions or holds(item):
            up.add(link_id)
        else:
            down.add(link_id)
    return frozenset(up)


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
            return any(_reaches(value, condition.answer) or _order(value, condition.answer) > 0 for value in given)
        case Operator.LESS_OR_EQUAL:
            return any(_reaches(value, condition.answer) or _order(value, condition.answer) < 0 for value in given)
        case _:
            assert_never(condition.operator)


def _equal(given: AnswerValue, wanted: AnswerValue) -> bool:
    if isinstance(given, bool) or isinstance(wanted, bool):
        return given is wanted
    if isinstance(given, Coding) and isinstance(wanted, str):
        return wanted in (given.code, given.display)
    if isinstance(given, Quantity) and isinstance(wanted, Quantity):
        both = amounts(given, wanted) if bool(given.code or given.unit) is bool(wanted.code or wanted.unit) else None
        return both is not None and both[0] == both[1]
    if isinstance(given, DateTime) and isinstance(wanted, DateTime) and "T" in given and "T" in wanted:
        return given == wanted or same_instant(given, wanted)
    return given == wanted


def _order(given: AnswerValue, wanted: AnswerValue) -> int:
    """-1, 0 or 1; 0 also where the two cannot be put in an order. Units and instants count, not their letters."""
    if type(given) is str or type(wanted) is str:
        return (given > wanted) - (given < wanted) if isinstance(given, str) and isinstance(wanted, str) else 0
    return order(given, wanted)


def _reaches(given: AnswerValue, wanted: AnswerValue) -> bool:
    """Equal, or a day of the month that is wanted, a time of that day."""
    if isinstance(given, Date | DateTime) and isinstance(wanted, Date | DateTime):
        return given.startswith(wanted) or _equal(given, wanted)
    return _equal(given, wanted)
