"""The desk's window where patients have one of their own."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kiosk.gallery import busy_day, tongues
from kiosk.gallery.camera import Camera
from kiosk.gallery.desk_hand import DeskHand
from kiosk.gallery.house import LookedAt
from kiosk.gallery.ways import Way


def shoot(folder: Path, ways: Sequence[Way], out: Path, at: int) -> None:
    """What differs from a desk that is alone, in a house of its own in `folder`; `at`: scenes so far."""
    house = LookedAt(folder, two=True)
    hand = DeskHand(house, Camera(house.front, ways, out, at=at), wanted=True)
    try:
        house.set_up()
        tongues.work_in(house.front, hand.camera.way.language, desk=True)
        visit = house.new_visit()
        busy_day.fill(house.records, house.now(), house.records.encounter(visit))
        desk = house.desk
        hand.take("today-to-show", desk.today)
        hand.take("new-visit", desk.newVisit)
        desk.handOver(visit)
        hand.take("today-shown", hand.said(desk.today, "brought-up"))
        hand.take("settings-help", hand.said(partial(desk.settings, ""), "help-asked", "Amara Okafor"))
        hand.take("today-busy", hand.said(desk.today, "patient-busy"))
        hand.take("today-locked", house.sign_in_and_lock)
    finally:
        house.close()
