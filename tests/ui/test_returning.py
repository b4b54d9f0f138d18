"""A returning patient at the real window, by touch, over the real strongroom."""

from kiosk.clock import SystemClock
from kiosk.demo import BORN, CHOSEN, PIN, TYPED, WHO
from kiosk.encounter.sitting.screen import Kind, Next
from kiosk.ui.patient import Patient
from kiosk.ui.player import Player
from tests.walk import Walk


def a_visit(kiosk: Player, known: str = "No, new here") -> None:
    """Staff open a visit and hand the tablet over."""
    kiosk.sign_in(PIN)
    kiosk.start_visit(WHO, BORN, known)
    kiosk.hand_over()


def to_the_earlier_answers(kiosk: Player) -> None:
    """A history of today is done; staff open another visit for the same person, who comes to a part with earlier answers."""
    front = kiosk.front.kiosk
    a_visit(kiosk)
    assert front.journey_model.journey is not None
    Walk(front.journey_model.journey, Patient(CHOSEN, TYPED)).to("handback")
    front.lock()
    kiosk.sign_in(PIN)
    today = SystemClock().now()
    kiosk.start_visit(WHO, BORN, f"{WHO}, P-000001, last here {today.day} {today:%B %Y}")
    kiosk.hand_over()
    assert front.journey_model.journey is not None
    walk = Walk(front.journey_model.journey, Patient(CHOSEN, TYPED))
    walk.to("all.list")
    walk.to("earlier")
    front.journey_model.help()  # any act shows where the journey is


def test_earlier_answers_are_confirmed_and_changed_by_touch(kiosk: Player) -> None:
    to_the_earlier_answers(kiosk)
    journey = kiosk.front.kiosk.journey_model
    assert journey.shown.kind is Kind.EARLIER
    assert kiosk.hand.sees("Is this still right?")
    assert kiosk.hand.sees("Tap to show")
    kiosk.hand.tap_named("change:hx.diabetes")
    assert journey.shown.next is Next.REST
    assert kiosk.hand.sees("We will ask you this")
    assert kiosk.hand.sees("The rest is still right")
    key = journey.shown.key
    while journey.shown.key == key:  # a long page turns before it goes on
        kiosk.hand.tap_named("next")
    assert journey.shown.key == "preg.now"
    kiosk.page(journey.shown, Patient(CHOSEN, TYPED))
    while journey.shown.key != "page.general":
        kiosk.page(journey.shown, Patient(CHOSEN, TYPED))
    asked = [row.link_id for row in journey.shown.items if row.options]
    assert "hx.diabetes" in asked
    assert not any(option.chosen for row in journey.shown.items for option in row.options)
