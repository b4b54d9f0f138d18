"""Which languages there are, and how the window is made to speak one: the one place where the gallery knows."""

from collections.abc import Callable

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


def in_language(journey: Journey, screen: Callable[[], Screen], tag: str) -> Screen:
    """A page of the form in that language, as far as the form has words in it."""
    journey.speak(tag)
    return screen()
