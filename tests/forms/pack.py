"""The laser pack as the kiosk reads it, and a way to answer it without a window."""

from datetime import datetime
from pathlib import Path

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.expressions import calculated
from kiosk.questionnaire.flags import Flag, flags
from kiosk.questionnaire.model import Item, Level, Questionnaire
from kiosk.questionnaire.reader import read
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.rules import Operator
from kiosk.questionnaire.values import Coding, Date

ROOT = Path(__file__).parents[2]
CLINIC = read(ROOT / "forms" / "clinic.json")
PACK = {form.name: form for form in map(read, sorted((ROOT / "forms" / "laser-skin-tightening").glob("*.json")))}
HISTORY, CONSENT = PACK["history"], PACK["consent"]
ITEMS = {item.link_id: item for form in PACK.values() for item in form.walk()}
TODAY = datetime.now().astimezone().date()
FLAGS = [item for item in ITEMS.values() if item.level]


def codes(item: Item) -> list[str]:
    """The codes of the answers on offer."""
    return [option.value.code for option in item.options if isinstance(option.value, Coding)]


def choice(form: Questionnaire, link_id: str, code: str) -> Coding:
    """The answer of that code."""
    return next(option.value for option in form.item(link_id).options if isinstance(option.value, Coding) and option.value.code == code)


def answered(form: Questionnaire, answers: dict[str, tuple[str, ...]]) -> QuestionnaireResponse:
    """A response with these codes chosen, after whatever each of the questions waits for has been answered so."""
    response = QuestionnaireResponse()
    for link_id, chosen in answers.items():
        response = awaited(form, response, link_id).with_answer(link_id, *(choice(form, link_id, code) for code in chosen))
    return calculated(form, response)


def awaited(form: Questionnaire, response: QuestionnaireResponse, link_id: str) -> QuestionnaireResponse:
    """The response with the answers that make `link_id` appear, and the pages it stands on."""
    if above := form.parent_of.get(link_id):
        response = awaited(form, response, above)
    conditions = form.item(link_id).enable_when
    refused = {each.answer.code for each in conditions if each.operator is Operator.NOT_EQUALS and isinstance(each.answer, Coding)}
    for condition in conditions:
        if response.values(condition.question):
            continue
        if isinstance(condition.answer, Coding):
            wanted = condition.answer.code
            if condition.operator is Operator.NOT_EQUALS:
                wanted = next(code for code in codes(form.item(condition.question)) if code not in refused)
            response = awaited(form, response, condition.question)
            response = response.with_answer(condition.question, choice(form, condition.question, wanted))
        elif condition.operator is Operator.EQUALS:
            response = response.with_answer(condition.question, condition.answer)
        elif condition.question == "id.dob":
            response = response.with_answer("id.dob", Date(f"{TODAY.year - 10}-01-01"))
    return response


def up(form: Questionnaire, response: QuestionnaireResponse) -> tuple[Flag, ...]:
    """The flags that are up."""
    return flags(form, enabled(form, response))


def raised(form: Questionnaire, response: QuestionnaireResponse, question: str = "") -> set[Level]:
    """The levels of the flags that are up (of those that look at `question`)."""
    return {flag.level for flag in up(form, response) if not question or question in flag.questions}
