"""Whether a QuestionnaireResponse from elsewhere is a valid answer to a form (https://hl7.org/fhir/R4/questionnaireresponse.html).

The codes of `Issue`, and besides them

- malformed: not built as R4 builds it; `limit` names the type
- unknown-item, misplaced, out-of-order: a linkId that the form does not have, or has elsewhere (a response follows the form's tree)
- not-a-question: an answer to a group or a display
- wrong-type: a value[x] of another type than the question's; `limit` names its own
- disabled: an answer to what is not enabled (R4 enableWhen)
- status: none of R4's codes for it

What is missing counts against a response only when it says that it is complete, and only below what is there: questions that are
required in a group that is not are not missed with the group.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.standing import Standing, broken, standing
from kiosk.questionnaire.validation import Issue, occurrences, wrong_answers
from kiosk.questionnaire.validation.answer_tree import AnswerTree
from kiosk.questionnaire.values import AnswerValue

COMPLETE = frozenset({"completed", "amended"})
STATUSES = COMPLETE | {"in-progress", "entered-in-error", "stopped"}


def issues_of_response(questionnaire: Questionnaire, response: Mapping[str, Any], today: date) -> tuple[Issue, ...]:
    """Everything that is wrong with `response` (R4 JSON), in the order of the form; empty if it is valid. Never raises for what is in it.

    An Issue below a repeating group names the address of the instance ("dose#2").
    """
    if not isinstance(response, Mapping) or response.get("resourceType") != "QuestionnaireResponse":
        return (Issue(link_id="", code="malformed", limit="QuestionnaireResponse"),)
    form = questionnaire.base or questionnaire
    tree = AnswerTree(form)
    if "item" in response:
        tree.read(response["item"], form.items)
    status = status_of(response)
    head = () if status else (Issue(link_id="", code="status"),)
    stands = standing(form, _response(tree))
    judged = tuple(_judged(tree, stands, today, complete=status in COMPLETE))
    return (*head, *tree.issues, *judged, *broken(stands))


def status_of(response: Mapping[str, Any]) -> str:
    """Its status; blank if that is none of R4's."""
    told = response.get("status")
    return told if isinstance(told, str) and told in STATUSES else ""


def _response(tree: AnswerTree) -> QuestionnaireResponse:
    """As the engine has it: by address, with the numbers of the instances."""
    answers: dict[str, tuple[AnswerValue, ...]] = {address: tuple(range(1, count + 1)) for address, count in tree.counts.items()}
    for address, occurrences_ in tree.given.items():
        if values := tuple(value for values in occurrences_ for value in values):
            answers[address] = values
    return QuestionnaireResponse(MappingProxyType(answers))


def _judged(tree: AnswerTree, stands: Standing, today: date, *, complete: bool) -> Iterator[Issue]:
    wrong_already = {issue.link_id for issue in tree.issues}

    def walk(item: Item, inside: bool) -> Iterator[Issue]:
        address = item.link_id
        here = address in tree.present
        if address not in stands.enabled:
            if here and _has_answer(tree, item):
                yield Issue(link_id=address, code="disabled")
            return
        if address not in wrong_already:
            yield from _one(tree, item, today, complete=complete and inside)
        for child in item.items:
            yield from walk(child, inside and (here or item.is_repeating_group))

    for item in stands.questionnaire.items:
        yield from walk(item, True)


def _one(tree: AnswerTree, item: Item, today: date, *, complete: bool) -> Iterator[Issue]:
    """What is wrong with one item that is enabled."""
    address = item.link_id
    if item.is_question:
        told = [wrong_answers(item, values, today, complete=complete) for values in tree.given.get(address, [()])]
    elif item.type is ItemType.DISPLAY:
        told = []
    elif complete and item.required and not _has_answer(tree, item):
        told = [("required", "")]
    elif item.is_repeating_group and address in tree.counts:
        told = [occurrences(item, tree.counts[address])]
    else:
        told = []
    yield from (Issue(link_id=address, code=code, limit=limit) for code, limit in filter(None, told))


def _has_answer(tree: AnswerTree, item: Item) -> bool:
    """Whether it, or anything below it, has an answer in the response."""
    return any(values for below in item.walk() for values in tree.given.get(below.link_id, ()))
