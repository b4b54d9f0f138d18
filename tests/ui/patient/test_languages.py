"""Another language at once, from any page: the words change, page and answers stay, and everything follows the way it is read."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.encounter.clinic.languages import LANGUAGES
from kiosk.questionnaire.words.pseudo import LONG, MIRRORED
from kiosk.ui.languages import BASE, SPOKEN
from kiosk.ui.tongue import Tongue
from tests.ui.engine import tongue
from tests.ui.patient.conftest import At
from tests.ui.patient.fits import PX_PER_MM, Way, in_every_way
from tests.ui.patient.sight import small
from tests.ui.patient.sitting import LANDSCAPE, PORTRAIT, Sitting


@pytest.fixture(autouse=True)
def english_afterwards(qapp: object) -> Iterator[None]:
    yield
    tongue().choose(BASE)


def left(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).x()


def button(sitting: Sitting, words: str) -> QQuickItem:
    found = sitting.hand.buttons(words)
    assert found, (words, sitting.hand.words())
    return found[0]


def test_a_language_is_chosen_by_its_own_name_and_page_and_answers_stay(at_a_question: Sitting) -> None:
    at_a_question.hand.tap("I am the patient")
    before = at_a_question.real.screen()
    at_a_question.hand.tap("Language")
    assert {language.name for language in LANGUAGES} <= set(at_a_question.hand.words())
    assert small(at_a_question.hand, PX_PER_MM) == []
    at_a_question.hand.tap("Español")
    assert at_a_question.hand.sees("Idioma")
    at_a_question.hand.tap_named("next")
    assert button(at_a_question, "Continuar")
    assert at_a_question.real.screen().key == before.key
    assert at_a_question.real.screen().items == before.items
    assert button(at_a_question, "I am the patient").property("checked")


@pytest.mark.parametrize("tag", SPOKEN)
def test_every_language_names_the_way_to_the_others(at_a_question: Sitting, tag: str) -> None:
    at_a_question.speak_in(tag)
    at_a_question.hand.tap_named("language")
    at_a_question.hand.tap("English")
    at_a_question.hand.tap("Back to my page")
    assert button(at_a_question, "Continue")


def test_arabic_runs_from_the_right(sit: At) -> None:
    sitting = sit("start.who", approved=MIRRORED)
    middle = sitting.window.width() / 2
    straight = left(sitting.named("hide")), left(sitting.named("back"))
    sitting.speak_in(MIRRORED)
    assert left(sitting.named("hide")) < middle < straight[0]
    assert straight[1] < middle < left(sitting.named("back"))


def test_words_that_are_not_in_the_chosen_language_say_so_calmly(at_a_question: Sitting) -> None:
    assert at_a_question.hand.named("interpreter") is None
    at_a_question.speak_in("es")
    note = at_a_question.named("interpreter")
    assert note.property("text").startswith("Estas palabras")
    assert at_a_question.hand.sees("Who is filling in this form?")


HARDEST: tuple[Way, ...] = ((LANDSCAPE, 2, False), (PORTRAIT, 1.5, False), (PORTRAIT, 2, True))


@pytest.mark.parametrize(
    ("place", "tag"), [*((place, tag) for place in ("start.who", "tx.areas") for tag in (LONG, MIRRORED, "ar")), ("check", MIRRORED)]
)
def test_long_words_and_mirrored_ones_fit(sit: At, tag: str, place: str) -> None:
    sitting = sit(place, approved=tag)
    sitting.speak_in(tag)
    assert (sitting.real.screen().language, sitting.real.screen().interpreter) == (tag, False)
    assert list(in_every_way(sitting, HARDEST)) == []


class Unheard:
    """A journey model with nobody there."""

    def speak(self, tag: str) -> None:
        pass


def test_the_next_patient_and_the_desk_hear_the_language_of_the_clinic() -> None:
    spoken = Tongue(Unheard())  # type: ignore[arg-type]  # all that is asked of it
    for face, patients, expected in (
        ("journey", False, "ar"),
        ("locked", True, "ar"),  # whoever put the tablet down reads why it is locked
        ("desk", True, BASE),
        ("journey", False, BASE),
    ):
        if (face, patients) == ("journey", False) and expected == "ar":
            spoken.choose("ar")
        spoken.turned(face, patients=patients)
        assert spoken.now == expected, face
    spoken.choose("pl")
    spoken.turned("welcome", patients=False)
    assert spoken.now == BASE
    spoken.choose("pl")
    spoken.turned("welcome", patients=False)  # a fault is said there: who chose is still there
    assert spoken.now == "pl"
