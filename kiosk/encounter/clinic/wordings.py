"""In which words a form is opened: in the language the patient chose if its exact words are approved, or else in one that is."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.encounter.clinic.approval import Approvals
from kiosk.encounter.clinic.languages import is_read_by
from kiosk.encounter.model import OpenedForm
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.words.translations import Translation, translation


@dataclass(frozen=True, slots=True)
class Wording:
    """The JSON of a form, and the language of it that is read (blank: its own)."""

    source: str
    language: str = ""


def wording(approvals: Approvals, treatment: str, form: Questionnaire, wanted: Iterable[str]) -> Wording:
    """The first language of `wanted` in which the form may be shown; its own otherwise."""
    for tag in wanted:
        found = approved(approvals, treatment, form, tag)
        if found:
            return Wording(found.source_text, found.tag)
        if is_read_by(form.language, tag):
            break
    return Wording(form.source_text)


def approved(approvals: Approvals, treatment: str, form: Questionnaire, tag: str) -> Translation | None:
    """A whole translation of just these words that somebody answers for."""
    found = translation(form, tag)
    return found if found and found.is_complete and approvals.of(treatment, found.digest) else None


def is_todays(form: Questionnaire, before: OpenedForm) -> bool:
    """Whether a visit opened the form as it is today, in whichever language; if not, its author or a translator has changed it since."""
    if not before.language:
        return before.source == form.source_text
    found = translation(form, before.language)
    return found is not None and found.source_text == before.source
