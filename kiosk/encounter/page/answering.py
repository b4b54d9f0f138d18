"""Taking an answer into a form, with whatever is calculated from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from kiosk.encounter.model import Answer
from kiosk.encounter.ports.world import Clock
from kiosk.encounter.record.visit import FormRecord
from kiosk.questionnaire.entry import Raw, entered
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.standing import Standing, answered, with_instance, without_instance
from kiosk.questionnaire.validation import Issue, issues
from kiosk.questionnaire.values import AnswerValue


@dataclass(frozen=True, slots=True)
class Showing:
    """A page in view: since when by the time of day, and by a clock that nobody can set."""

    at: datetime
    ticks: float

    @classmethod
    def begun(cls, clock: Clock) -> "Showing":
        """From now on."""
        return cls(clock.now(), clock.ticks())

    def timed(self, told: Iterable[Answer], clock: Clock) -> tuple[Answer, ...]:
        """Answers given in it, with how long it has been in view."""
        seconds = round(clock.ticks() - self.ticks, 1)
        return tuple(replace(answer, seconds=seconds) if answer.shown == self.at else answer for answer in told)


def take(
    form: FormRecord, link_id: str, values: tuple[AnswerValue, ...], shown: datetime, now: datetime, *, line_taken: int | None = None
) -> tuple[FormRecord, tuple[Answer, ...]]:
    """The form with `values` in `link_id`, and the Answers to be saved: that one, and every other that changed with it."""
    return _taken(form, answered(standing_of(form), link_id, values, line_taken), {link_id}, shown, now)


def rearrange(form: FormRecord, address: str, raw: Raw, shown: datetime, now: datetime) -> tuple[FormRecord, tuple[Answer, ...]]:
    """The form with an instance of a repeating group more (`{"add": true}`) or less (`{"remove": true}`), and the Answers to be saved."""
    before = standing_of(form)
    if isinstance(raw, Mapping) and raw.get("add"):
        return _taken(form, with_instance(before, address), set(), shown, now)
    if isinstance(raw, Mapping) and raw.get("remove"):
        return _taken(form, without_instance(before, address), set(), shown, now)
    return form, ()


def standing_of(form: FormRecord) -> Standing:
    """How a form of the visit stands."""
    return Standing(form.questionnaire, form.response, form.enabled)


def _taken(form: FormRecord, after: Standing, told: set[str], shown: datetime, now: datetime) -> tuple[FormRecord, tuple[Answer, ...]]:
    old, new = form.response, after.response
    changed = told | {name for name in {*old.answers, *new.answers} if old.entered(name) != new.entered(name)}
    name, language = form.questionnaire.name, form.questionnaire.language
    kept = tuple(
        Answer(form=name, link_id=link_id, values=new.entered(link_id), shown=shown, at=now, language=language)
        for link_id in sorted(changed)
    )
    return replace(form, questionnaire=after.questionnaire, response=new, enabled=after.enabled), kept


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
