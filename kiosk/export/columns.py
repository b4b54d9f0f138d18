"""The columns of the wide table: one a question, the same for the same forms whatever was answered.

Their order is that of the packs and of the forms in their newest wording; what only an older wording asked comes after what it followed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.encounter.model import OpenedForm
from kiosk.export.cells import unit
from kiosk.questionnaire.model import Item, ItemType, Questionnaire
from kiosk.questionnaire.values import Coding
from kiosk.questionnaire.words.wording import unfilled

NUMBERS = (ItemType.INTEGER, ItemType.DECIMAL)
CODED = (ItemType.CHOICE, ItemType.OPEN_CHOICE)
QUESTIONS = ("form", "linkId", "question", "type", "unit", "several", "answers on offer", "form version", "form url")


@dataclass(frozen=True, slots=True)
class Column:
    """A question; a coded one has a second column for its codes."""

    form: str
    item: Item
    several: bool
    """Whether there may be several answers: it repeats, or stands in a group that does."""
    version: str
    url: str

    @property
    def key(self) -> tuple[str, str]:
        """What finds it."""
        return self.form, self.item.link_id

    @property
    def name(self) -> str:
        """The head of the column: never changed by other words ("history.med.blood")."""
        return f"{self.form}.{self.item.link_id}"

    @property
    def coded(self) -> bool:
        """Whether its answers have codes."""
        return self.item.type in CODED

    @property
    def number(self) -> bool:
        """Whether there is one number in it."""
        return self.item.type in NUMBERS and not self.several

    @property
    def described(self) -> tuple[str, ...]:
        """A line of questions.csv."""
        item = self.item
        offered = "; ".join(_offered(option.value) for option in item.options)
        several = "yes" if self.several else "no"
        place = (self.form, item.link_id, item.text or item.short_text, item.type.value, unit(item))
        return (*place, several, offered, self.version, self.url)


def columns(forms: Sequence[OpenedForm]) -> tuple[Column, ...]:
    """Of these wordings, the newest of each form first."""
    found: dict[str, list[Column]] = {}
    for opened in forms:
        _merge(found.setdefault(opened.name, []), list(_of(unfilled(opened.name, opened.source))))
    return tuple(column for of_form in found.values() for column in of_form)


def _merge(newer: list[Column], older: Sequence[Column]) -> None:
    """Put what only the older wording asks after the question that it follows there."""
    known = {column.key: at for at, column in enumerate(newer)}
    at = 0
    for column in older:
        if column.key in known:
            at = next(place for place, one in enumerate(newer) if one.key == column.key) + 1
        else:
            newer.insert(at, column)
            at += 1


def _of(form: Questionnaire) -> Iterator[Column]:
    for item in form.walk():
        if item.is_question:
            several = item.repeats or bool(form.repeating_around(item.link_id))
            yield Column(form.name, item, several, form.version, form.url)


def _offered(value: object) -> str:
    return f"{value.code} = {value.display}" if isinstance(value, Coding) else str(value)
