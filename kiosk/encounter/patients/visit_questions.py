"""What staff choose for a visit besides whose it is: the treatment, where there are several, and the patient's language, likewise."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.languages import offered
from kiosk.encounter.model import Encounter
from kiosk.questionnaire.model import AnswerOption, Item, ItemType, Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import Coding
from kiosk.staff_words import to_staff

TREATMENT, LANGUAGE = "visit.treatment", "visit.language"


def asked(casebook: Casebook) -> Questionnaire:
    """The form of reception, and what there is a choice of."""
    form, packs, languages = casebook.forms.reception(), casebook.forms.treatments(), offered(casebook)
    more = []
    if len(packs) > 1:
        more.append(
            _choice(TREATMENT, to_staff("Treatment"), [(pack, _called(casebook, pack)) for pack in packs], to_staff("Choose the treatment"))
        )
    if len(languages) > 1:
        told = [(language.tag, language.name) for language in languages]
        more.append(_choice(LANGUAGE, to_staff("The patient's language"), told, to_staff("Choose the language")))
    return replace(form, items=(*form.items, *more))


def begun(casebook: Casebook, visits: Sequence[Encounter], form: Questionnaire, response: QuestionnaireResponse) -> QuestionnaireResponse:
    """What stands there before anybody chooses: as it was at the patient's last visit; the clinic's own language for somebody new."""
    last = max(visits, key=lambda visit: visit.started, default=None)
    first = {LANGUAGE: last.language if last else offered(casebook)[0].tag, TREATMENT: last.treatment if last else ""}
    for link_id, code in first.items():
        item = form.by_link_id.get(link_id)
        values = [option.value for option in item.options if isinstance(option.value, Coding)] if item else []
        if chosen := next((value for value in values if value.code == code), None):
            response = response.with_answer(link_id, chosen)
    return response


def chosen(response: QuestionnaireResponse, link_id: str, unless_asked: str) -> str:
    """The code that was chosen."""
    value = response.value(link_id)
    return value.code if isinstance(value, Coding) else unless_asked


def _called(casebook: Casebook, pack: str) -> str:
    words = pack.replace("-", " ").replace("_", " ").capitalize()
    return to_staff("{treatment} (forms wait for approval)", treatment=words) if casebook.waits(pack) else words


def _choice(link_id: str, text: str, options: Sequence[tuple[str, str]], missing: str) -> Item:
    told = tuple(AnswerOption(value=Coding(code, words)) for code, words in options)
    return Item(link_id=link_id, type=ItemType.CHOICE, text=text, required=True, required_message=missing, options=told)
