"""Answers in the words of the form they stand in: they are codes, and may have been given while it spoke another language."""

from dataclasses import replace
from types import MappingProxyType

from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.model import Item, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import AnswerValue, Coding, Quantity


def in_words_of(form: Questionnaire, response: QuestionnaireResponse) -> QuestionnaireResponse:
    """The same answers with the form's own words for their codes: they may have been given in another language. The same object if so."""
    told: dict[str, tuple[AnswerValue, ...]] = {}
    for address, values in response.answers.items():
        item = form.by_link_id.get(origin(address))
        now = tuple(_said_by(item, value) for value in values) if item else values
        if any(new is not old for new, old in zip(now, values, strict=True)):
            told[address] = now
    return replace(response, answers=MappingProxyType({**response.answers, **told})) if told else response


def _said_by(item: Item, value: AnswerValue) -> AnswerValue:
    """The same answer as the form has it: the words of a choice, or of a unit, do not make it another one."""
    match value:
        case Coding(display=display):
            found = next((option.value for option in item.options if option.value == value), None)
            return found if isinstance(found, Coding) and found.display not in ("", display) else value
        case Quantity(unit=unit, code=code) if code:
            found = next((other for other in item.units if other.code == code), None)
            return replace(value, unit=found.display) if found and found.display not in ("", unit) else value
        case _:
            return value
