"""The one record of a visit, that paper and export both carry. Put together from Records by `Casebook` (casebook.py)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise, takewhile

from kiosk.encounter.model import (
    Answer,
    Approval,
    AuditEvent,
    Encounter,
    FlagDecision,
    FrozenFlag,
    FrozenResponse,
    Patient,
    Signature,
    Statement,
)
from kiosk.questionnaire.model import Questionnaire
from kiosk.questionnaire.response import QuestionnaireResponse, to_json
from kiosk.questionnaire.words.answered import in_words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRecord:
    """One form of the visit: with its words as shown (placeholders filled), and its answers."""

    questionnaire: Questionnaire
    response: QuestionnaireResponse
    enabled: frozenset[str]
    answers: tuple[Answer, ...]
    """Every showing, oldest first."""
    text_digest: str
    """SHA-256 (hex) of the text as shown."""
    beside: Questionnaire | None = None
    """The same form in the clinic's language, where that is another than the one it was read in; answers say their codes' words there."""
    to_patient: Questionnaire | None = None
    """The same form in the language the patient reads, where staff filled it in in theirs and its words in the other are approved."""
    approval: Approval | None = None
    """By whom the form was approved before it was shown; None outside a whole record."""

    @property
    def for_staff(self) -> "FormRecord":
        """The same in the clinic's language: what was asked and chosen. What was typed stays as it was typed."""
        if self.beside is None:
            return self
        return replace(self, questionnaire=self.beside, response=in_words_of(self.beside, self.response), beside=None)

    @property
    def for_patient(self) -> "FormRecord":
        """The same in the patient's language, with the clinic's beside it."""
        if self.to_patient is None:
            return self
        response = in_words_of(self.to_patient, self.response)
        return replace(self, questionnaire=self.to_patient, response=response, beside=self.questionnaire, to_patient=None)

    def frozen(self, at: datetime) -> FrozenResponse:
        """The answers as they are signed; the JSON the same way every time, so that its digest is."""
        told = to_json(self.questionnaire, self.response, self.enabled, status="completed", authored=at.isoformat())
        text = json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return FrozenResponse(form=self.questionnaire.name, json=text, text_digest=self.text_digest)

    def answered(self, link_id: str) -> Answer | None:
        """The latest showing of a question, with its times."""
        return next((answer for answer in reversed(self.answers) if answer.link_id == link_id), None)

    def given(self, link_id: str) -> Answer | None:
        """When the answer that stands was first given: before `answered`, where the patient has said it again since."""
        told = [answer for answer in self.answers if answer.link_id == link_id]
        same = takewhile(lambda answer: answer.values == told[-1].values, reversed(told))
        return next(reversed([*same]), None)

    def before(self, link_id: str) -> tuple[Answer, ...]:
        """Earlier answers to the same question that were different, oldest first."""
        told = [answer for answer in self.answers if answer.link_id == link_id]
        return tuple(older for older, newer in pairwise(told) if older.values and older.values != newer.values)


def consenting(signatures: Sequence[Signature]) -> Signature | None:
    """The signature that gives consent: the guardian's where one decides for the patient, otherwise the patient's own."""
    found = {signature.role: signature for signature in signatures}
    return found.get("guardian") or found.get("patient")


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRecord:
    """Everything about one visit."""

    clinic: dict[str, str]
    encounter: Encounter
    patient: Patient
    forms: tuple[FormRecord, ...]
    flags: tuple[FrozenFlag, ...]
    decisions: tuple[FlagDecision, ...]
    signatures: tuple[Signature, ...]
    audit: tuple[AuditEvent, ...]
    made: datetime
    """When this record was put together."""
    statements: tuple[Statement, ...] = ()
    """What was recorded beside or after the consent, oldest first."""
    log_head: str = ""
    """The last row of the clinic's log then (Records.log_head)."""

    @property
    def consented(self) -> Signature | None:
        """The signature that gives consent."""
        return consenting(self.signatures)

    @property
    def for_staff(self) -> "VisitRecord":
        """The same in the clinic's language: what tables tell."""
        return (
            self if all(form.beside is None for form in self.forms) else replace(self, forms=tuple(form.for_staff for form in self.forms))
        )

    def form(self, sitting: str) -> tuple[FormRecord, ...]:
        """The forms of one sitting: `before`, `clinician`, `consent`."""
        return tuple(form for form in self.forms if form.questionnaire.sitting == sitting)

    def decision(self, flag: str) -> FlagDecision | None:
        """The decision on a flag, by its linkId."""
        return next((decision for decision in self.decisions if decision.flag == flag), None)
