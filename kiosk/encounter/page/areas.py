"""Where on the body, in words."""

from collections.abc import Sequence

from kiosk.encounter.record.visit import FormRecord
from kiosk.questionnaire.answers import answer_words

AREAS = ("plan.areas", "tx.areas")
"""Where they are asked: what is planned goes before what the patient chose."""


def areas(forms: Sequence[FormRecord]) -> str:
    """The areas planned, or else those the patient chose, in words."""
    for wanted in AREAS:
        for form in forms:
            if wanted in form.questionnaire.by_link_id and (
                words := answer_words(form.questionnaire.item(wanted), form.response.values(wanted))
            ):
                return words
    return ""
