"""Guardian, interpreter and witness sign by touch, each on a page that says whose it is."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.demo import CHOSEN, PIN, TYPED, WHO
from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.journey_model import plain
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.ui.conftest import Open
from tests.ui.starts import further, to_second_sitting

NAMES = {
    "sign.guardian.name": "Ngozi Okafor",
    "sign.guardian.relation": "Mother",
    "sign.interpreter.name": "Jan Kowalski",
    "sign.interpreter.language": "Polish",
    "sign.witness.name": "Nadia Rahman",
}
CHILD = ("27", "3", "2011")
PATIENT = Patient({**CHOSEN, "start.help": ("interpreter", "read-aloud")}, {**TYPED, **NAMES}, CHILD)
FIRST, SECOND = "sign.minor", "sign.guardian"


@pytest.fixture(scope="module")
def house_at_the_first_signer(approved: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return further(approved, tmp_path_factory.mktemp("signers"), to_second_sitting(PATIENT, FIRST))


@pytest.fixture
def at_the_first_signer(open_kiosk: Open, house_at_the_first_signer: Path) -> Player:
    """A visit on the first of its pages to sign on, which staff have handed over."""
    player = open_kiosk(house_at_the_first_signer)
    player.sign_in(PIN)
    player.hand_over()
    return player


def test_each_signs_by_touch_on_a_page_of_their_own_and_the_ink_is_there_when_one_goes_back(
    at_the_first_signer: Player, tmp_path: Path
) -> None:
    kiosk = at_the_first_signer
    journey = kiosk.front.kiosk.journey_model
    said = {
        FIRST: ("The patient signs here", "Signature 1 of 4"),
        SECOND: ("The parent or guardian signs here", "Signature 2 of 4"),
        "sign.interpreter": ("The interpreter signs here", "Signature 3 of 4"),
        "sign.witness": ("The witness signs here", "Signature 4 of 4"),
    }
    for key, words in said.items():
        assert journey.shown.key == key
        assert all(kiosk.hand.sees(word) for word in (*words, "Hand the tablet to the"))
        if key == "sign.interpreter":
            kiosk.go_on()
            assert kiosk.hand.sees("Enter your full name")
            kiosk.hand.tap_named("back")
            pad = kiosk.hand.named("pad")
            assert pad is not None and len(plain(pad.property("strokes"))) > 0
            kiosk.go_on()  # nothing is drawn, nothing is signed anew
            assert journey.shown.key == key
        kiosk.page(journey.shown, PATIENT)
    kiosk.hand.wait(lambda: journey.shown.kind is Kind.HANDBACK, "the document was not made")
    kiosk.sign_in(PIN)
    kiosk.countersign()
    kiosk.save()
    (paper,) = (tmp_path / "data" / "printed").glob("*.pdf")
    text = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    assert all(name in text for name in (WHO, "Ngozi Okafor", "Jan Kowalski", "Nadia Rahman"))


def test_an_empty_pad_is_said_of_the_signer_whose_turn_it_is(at_the_first_signer: Player) -> None:
    kiosk = at_the_first_signer
    kiosk.page(kiosk.front.kiosk.journey_model.shown, PATIENT)
    kiosk.hand.fill("sign.guardian.name", "Ngozi Okafor")
    kiosk.hand.fill("sign.guardian.relation", "Mother")
    kiosk.go_on()
    assert kiosk.hand.sees("Sign in the box")
    assert kiosk.front.kiosk.journey_model.shown.key == SECOND
