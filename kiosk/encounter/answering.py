"""Taking an answer into a form, with whatever is calculated from it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType

from kiosk.encounter.model import Answer
from kiosk.encounter.record import FormRecord
from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.entry import Raw, entered
from kiosk.questionnaire.expressions import calculated
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.validation import Issue, issues
from kiosk.questionnaire.values import AnswerValue


def take(
    form: FormRecord, link_id: str, values: tuple[AnswerValue, ...], shown: datetime, now: datetime
) -> tuple[FormRecord, tuple[Answer, ...]]:
    """The form with `values` in `link_id`, and the Answers to be saved: that one, and every calculated one that changed."""
    before = form.response
    after = calculated(form.questionnaire, before.with_answer(link_id, *values), link_id)
    changed = {link_id} | {name for name in {*before.answers, *after.answers} if before.entered(name) != after.entered(name)}
    told = tuple(
        Answer(form=form.questionnaire.name, link_id=name, values=after.entered(name), shown=shown, at=now) for name in sorted(changed)
    )
    return with_response(form, after), told


def with_response(form: FormRecord, response: QuestionnaireResponse) -> FormRecord:
    """The same form with other answers; what is enabled follows."""
    return replace(form, response=response, enabled=enabled(form.questionnaire, response))


class Sheet:
    """A form that is filled in outside a visit: the clinic's facts, who a patient is. All its questions at once."""

    def __init__(self, questionnaire: Questionnaire, values: Mapping[str, tuple[AnswerValue, ...]] = MappingProxyType({})) -> None:
        self.questionnaire = questionnaire
        self.response = QuestionnaireResponse()
        self.issues: tuple[Issue, ...] = ()
        for item in questionnaire.walk():
            standing = values.get(item.link_id) or item.initial
            if standing and item.is_question:
                self.response = self.response.with_answer(item.link_id, *standing)

    def answer(self, link_id: str, raw: Raw) -> None:
        """A tap or typed words."""
        values = entered(self.questionnaire.item(link_id), self.response.entered(link_id), raw)
        self.response = self.response.with_answer(link_id, *values)
        self.issues = tuple(issue for issue in self.issues if issue.link_id != link_id)

    def is_right(self, today: date, link_ids: frozenset[str] | None = None) -> bool:
        """Whether nothing is wrong (with those questions, or with all); what is stays in `issues`."""
        asked = [item for item in self.questionnaire.walk() if link_ids is None or item.link_id in link_ids]
        self.issues = issues(asked, self.response, today)
        return not self.issues
