"""Checking that we explained it well: after a wrong answer explain again and ask again; after two, go on and tell the clinician."""

from dataclasses import dataclass, replace

from kiosk.questionnaire.entry import option_words
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.pages import Page
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.questionnaire.values import AnswerValue


@dataclass(frozen=True, slots=True)
class Lesson:
    """What is said after an answer."""

    question: str
    """linkId of the question."""
    right: bool
    answer: AnswerValue
    chosen: str
    """The same in words."""
    words: str
    counter: str
    """linkId of the hidden integer that counts wrong tries."""
    wrong: int
    """How many wrong tries there have been, this one included."""

    @property
    def again(self) -> bool:
        """Whether it is asked again."""
        return not self.right and self.wrong < 2


def in_words_of(questionnaire: Questionnaire, page: Page, told: Lesson) -> Lesson:
    """The same lesson in the words of the form in another language."""
    question = questionnaire.item(told.question)
    chosen = next((option_words(option) for option in question.options if option.value == told.answer), told.chosen)
    return replace(told, chosen=chosen, words=_said(questionnaire.item(page.key), right=told.right))


def lesson(questionnaire: Questionnaire, page: Page, response: QuestionnaireResponse) -> Lesson | None:
    """What to say to the answer that stands on a teach-back page; None where there is nothing to score."""
    group = questionnaire.item(page.key)
    question = next((item for item in page.questions if any(option.score is not None for option in item.options)), None)
    counter = next((item for item in group.walk() if item.hidden and item.type is ItemType.INTEGER), None)
    if question is None or counter is None:
        return None
    chosen = next((option for option in question.options if option.value == response.value(question.link_id)), None)
    if chosen is None:
        return None
    right = bool(chosen.score)
    tries = response.value(counter.link_id)
    return Lesson(
        question=question.link_id,
        right=right,
        answer=chosen.value,
        chosen=option_words(chosen),
        words=_said(group, right=right),
        counter=counter.link_id,
        wrong=(tries if isinstance(tries, int) else 0) + (not right),
    )


def _said(group: Item, *, right: bool) -> str:
    return " ".join(item.text for item in group.items if item.control == ("right" if right else "explain"))
