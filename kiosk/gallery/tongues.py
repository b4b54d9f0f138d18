"""Which languages there are, and how window and clinic are made to speak one: the one place where the gallery knows."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.languages import is_read_by
from kiosk.encounter.journey import Journey
from kiosk.encounter.sitting.screen import Screen
from kiosk.questionnaire.words.pseudo import PSEUDO
from kiosk.ui import pseudo
from kiosk.ui.application import Front
from kiosk.ui.languages import SPOKEN, Languages


def every() -> tuple[str, ...]:
    """The languages of the interface, and the two that nobody speaks."""
    return (*SPOKEN, *PSEUDO)


def speak(front: Front, tag: str) -> None:
    """The words round the form, numbers, dates and direction."""
    languages = front.engine.singletonInstance("Inkwell.Languages", "Languages")
    assert isinstance(languages, Languages)
    if languages.property("tag") != tag:
        pseudo.choose(languages, tag)


@dataclass(frozen=True, slots=True)
class TurnedCasebook(Casebook):
    """Of a clinic whose own language can be turned without a setting, which would stand in its log."""

    turned: list[str] = field(default_factory=list)
    """The language it works in now; empty for that of its forms."""

    @property
    def own_language(self) -> str:
        """See Casebook."""
        return self.turned[0] if self.turned else self.forms.clinic().language


def work_in(front: Front, tag: str, *, desk: bool) -> None:
    """The clinic's own language is this: at its desk any, before its patients that of another country whose words are the same."""
    house = front.kiosk._house
    assert house is not None
    book = house.sealing.casebook
    assert isinstance(book, TurnedCasebook)
    book.turned[:] = [tag] if desk or is_read_by(tag, book.forms.clinic().language) else []


def in_language(journey: Journey, screen: Callable[[], Screen], tag: str) -> Screen:
    """A page of the form in that language, as far as the form has words in it."""
    journey.speak(tag)
    return screen()
