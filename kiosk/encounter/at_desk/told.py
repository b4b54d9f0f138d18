"""What a clinician has to talk about besides flags: what was wrong twice in the teach-back, and what was kept for a private talk."""

from collections.abc import Sequence

from kiosk.encounter.at_desk.view import AnswerLine
from kiosk.encounter.clinic.languages import called, is_read_by
from kiosk.encounter.record.visit import FormRecord
from kiosk.questionnaire.answers import answer_words
from kiosk.questionnaire.model import Item, ItemType
from kiosk.questionnaire.values import Coding

PRIVATE = "private"
"""The code of the answer "I would rather say in private"."""
COUNTS = ".wrong"
"""How the hidden counter of a teach-back question is called (forms/README.md)."""

TYPED = (ItemType.STRING, ItemType.TEXT, ItemType.OPEN_CHOICE)


def typed_in(form: FormRecord, item: Item) -> str:
    """The language of words that the patient typed, by its own name, where staff read another; `form` is in theirs (for_staff)."""
    given = form.answered(item.link_id)
    own = item.type in TYPED and any(isinstance(value, str) for value in form.response.values(item.link_id))
    if not (own and given and given.language) or is_read_by(given.language, form.questionnaire.language):
        return ""
    return called(given.language).name


def misunderstood(forms: Sequence[FormRecord]) -> tuple[AnswerLine, ...]:
    """Each question of the teach-back that was answered wrong, and how often."""
    found: list[AnswerLine] = []
    for form in forms:
        for item in form.questionnaire.walk():
            times, asked = form.response.value(item.link_id), item.link_id.removesuffix(COUNTS)
            if item.link_id.endswith(COUNTS) and isinstance(times, int) and times > 0 and asked in form.questionnaire.by_link_id:
                found.append(AnswerLine(question=form.questionnaire.item(asked).full_text, answer=str(times)))
    return tuple(found)


def in_private(forms: Sequence[FormRecord]) -> tuple[AnswerLine, ...]:
    """Each question whose answer is to be told in private."""
    return tuple(
        AnswerLine(question=item.full_text, answer=answer_words(item, form.response.values(item.link_id)))
        for form in forms
        for item in form.questionnaire.walk()
        if item.is_question and not item.hidden and item.link_id in form.enabled
        if any(isinstance(value, Coding) and value.code == PRIVATE for value in form.response.values(item.link_id))
    )
