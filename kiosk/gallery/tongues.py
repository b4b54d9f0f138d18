"""Which languages there are, and how the window and a form are made to speak one: the one place where the gallery knows."""

import importlib
import importlib.util
from typing import TYPE_CHECKING, Any

from kiosk.encounter.journey import Journey

if TYPE_CHECKING:
    from kiosk.ui.application import Front

ENGLISH = "en"


def every() -> tuple[str, ...]:
    """The languages of the interface, and the two that nobody speaks."""
    spoken = _module("kiosk.ui.languages")
    unspoken = _module("kiosk.ui.pseudo")
    return (*(language.tag for language in spoken.SPOKEN), *unspoken.UNSPOKEN) if spoken and unspoken else (ENGLISH,)


def speak(front: "Front", tag: str) -> None:
    """The words round the form, numbers, dates and direction."""
    if pseudo := _module("kiosk.ui.pseudo"):
        pseudo.choose(front.engine.singletonInstance("Inkwell.Languages", "Languages"), tag)


def read(journey: Journey, tag: str) -> None:
    """The form's own words, as far as there are any in that language."""
    told = getattr(journey, "speak", None)
    if told is not None:
        told(tag)


def _module(name: str) -> Any:
    return importlib.import_module(name) if importlib.util.find_spec(name) else None
