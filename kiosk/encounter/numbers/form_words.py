"""What is counted by linkId, in words: parts, questions and flags as the forms call them now."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import chain

from kiosk.encounter.ports.counting import Lesson
from kiosk.encounter.ports.world import Forms
from kiosk.questionnaire.addresses import origin
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.staff_words import to_staff


@dataclass(frozen=True, slots=True)
class FormWords:
    """Of every form of every treatment."""

    said: dict[str, str] = field(default_factory=dict)
    """By linkId: a part by its title, a question by its short text, a flag by its first sentence."""
    lessons: tuple[Lesson, ...] = ()

    @classmethod
    def of(cls, forms: Forms, told: Callable[[str, Questionnaire], Questionnaire] = lambda _, form: form) -> "FormWords":
        """As they are on the shelf, or as each is `told` (treatment, form)."""
        packs = [told(treatment, form) for treatment in forms.treatments() for form in forms.pack(treatment)]
        return cls({item.link_id: _said(item) for form in packs for item in form.walk()}, tuple(chain.from_iterable(map(_lessons, packs))))

    def __getitem__(self, link_id: str) -> str:
        """In words; what is in no form any more is called by its linkId."""
        return self.said.get(origin(link_id)) or link_id

    def part(self, name: str) -> str:
        """A part by its linkId, or by the title that stands in a visit ("Family · Mother")."""
        return to_staff("Check your answers") if name == "check" else self.said.get(name) or name.partition(" · ")[0]


def _said(item: Item) -> str:
    if item.level:
        return item.text.partition(". ")[0].removesuffix(".").removeprefix("Answered wrong twice: ")
    return item.short_text or item.text


def _lessons(form: Questionnaire) -> Iterable[Lesson]:
    for group in (item for item in form.walk() if item.control == "teach-back"):
        question = next((item for item in group.walk() if any(option.score is not None for option in item.options)), None)
        counter = next((item for item in group.walk() if item.hidden and item.type is ItemType.INTEGER), None)
        if question and counter:
            yield Lesson(question.link_id, counter.link_id)
