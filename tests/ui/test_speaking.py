"""The kiosk speaks to each patient in the language they chose, and to staff in the clinic's."""

from kiosk.demo import PIN
from kiosk.ui.player import Player
from tests.ui.starts import journey


def test_a_patient_begins_in_the_language_they_chose_and_staff_go_on_in_the_clinics(kiosk: Player) -> None:
    kiosk.hand.tap("Español")
    assert kiosk.hand.sees("Personal")
    kiosk.hand.tap_named("start")
    kiosk.wait_for("journey")
    assert journey(kiosk).encounter.language == "es"
    assert kiosk.hand.sees("Idioma")
    assert kiosk.hand.named("interpreter") is not None  # nobody has approved the form in Spanish
    kiosk.front.kiosk.lock()
    kiosk.wait_for("locked")
    assert not kiosk.hand.sees("This tablet is locked")
    kiosk.sign_in(PIN)
    assert kiosk.hand.sees("Today")


def test_the_way_to_another_language_stands_on_every_page_and_leads_back(kiosk: Player) -> None:
    kiosk.hand.tap_named("start")
    kiosk.wait_for("journey")
    before = kiosk.front.kiosk.journey_model.shown
    kiosk.hand.tap("Language")
    kiosk.hand.tap("العربية")
    kiosk.hand.tap_named("next")
    after = kiosk.front.kiosk.journey_model.shown
    assert (after.key, after.items) == (before.key, before.items)
    assert journey(kiosk).encounter.language == "ar"
    back, window = kiosk.hand.named("hide"), kiosk.front.window
    assert back is not None and kiosk.hand.middle(back).x() < window.width() / 2
