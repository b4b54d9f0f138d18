"""A millimetre on the glass is a millimetre: from the screen, or from a bank card that staff lay on it."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.demo import PIN
from kiosk.encounter.clinic.settings import SCREEN
from kiosk.ui.application import CARD, DRAWN_AT, px_per_mm
from kiosk.ui.player import Player


def test_staff_match_a_card_and_their_pin_keeps_it_with_their_name(kiosk: Player) -> None:
    kiosk.hand.tap_named("staff")
    kiosk.hand.tap_named("match")
    card = kiosk.hand.named("card")
    assert card is not None
    assert card.width() == pytest.approx(CARD * DRAWN_AT, abs=1)
    for _ in range(3):
        kiosk.hand.tap_named("less")
    kiosk.hand.tap_named("more")
    wide = round(card.width())
    kiosk.picture("card")
    kiosk.hand.tap_named("uncover")
    assert kiosk.hand.sees("Your PIN keeps the new size.")
    for digit in PIN:
        kiosk.hand.tap(digit)
    kiosk.hand.tap_named("ok")
    kiosk.wait_for("desk")
    house = kiosk.front.kiosk._house
    assert house is not None
    (change,) = [change for change in house.sealing.casebook.records.setting_changes() if change.name == SCREEN]
    assert (change.new, change.who) == (str(wide), house.people()[0].id)
    assert kiosk.front.theme.property("pxPerMm") == pytest.approx(wide / CARD)


@pytest.mark.usefixtures("qapp")
def test_a_card_overrules_the_screen_but_never_the_room_there_is() -> None:
    screen = QGuiApplication.primaryScreen()
    assert px_per_mm(screen, 1280, 800, 428) == pytest.approx(5.0)
    assert px_per_mm(screen, 1280, 800, 900) == pytest.approx(DRAWN_AT)
