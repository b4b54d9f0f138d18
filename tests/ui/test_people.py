"""People and PINs by touch."""

from pathlib import Path
from shutil import copytree

import pytest

from kiosk.clock import SystemClock
from kiosk.demo import PIN, STAFF, WORDS
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.ui.player import Player
from tests.ui.starts import at_window

NEW, OTHER = "719305", "350917"


def add(kiosk: Player, name: str, role: str, pin: str) -> None:
    kiosk.hand.tap_named("addPerson")
    for field, words in (("personName", name), ("personTitle", "Nurse"), ("personPin", pin), ("personPinAgain", pin)):
        kiosk.hand.fill(field, words)
    kiosk.hand.tap_named(f"role:{role}")
    kiosk.picture("people-add")
    kiosk.hand.tap_named("main")


def test_somebody_is_added_given_roles_and_a_new_pin_and_removed(fresh: Player) -> None:
    kiosk = fresh
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("people")
    assert kiosk.hand.sees(f"{STAFF} (you)")
    add(kiosk, "Bo Adams", "reception", NEW)
    assert kiosk.view.message == "person-added"
    (bo,) = [person for person in kiosk.view.people if person.name == "Bo Adams"]
    assert kiosk.hand.sees("Bo Adams")

    kiosk.hand.tap_named(f"change:{bo.id}")
    kiosk.hand.tap_named("role:clinician")
    kiosk.hand.tap_named("main")
    assert [person.roles for person in kiosk.view.people if person.id == bo.id] == [("reception", "clinician")]

    kiosk.hand.tap_named(f"change:{bo.id}")
    kiosk.hand.tap_named("resetPin")
    kiosk.hand.fill("newPin", OTHER)
    kiosk.hand.fill("newPinAgain", OTHER)
    kiosk.hand.tap_named("main")
    assert kiosk.view.message == "pin-reset"

    kiosk.hand.tap_named(f"change:{bo.id}")
    kiosk.hand.tap_named("removePerson")
    assert kiosk.hand.sees("Remove Bo Adams?")
    kiosk.hand.tap_named("main")
    assert [person.name for person in kiosk.view.people] == [STAFF]


def test_what_is_refused_is_said_and_stays_to_be_put_right(fresh: Player) -> None:
    kiosk = fresh
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("people")
    add(kiosk, "Bo Adams", "reception", "123456")
    assert kiosk.hand.sees("too easy to guess")
    assert kiosk.hand.named("personName") is not None
    kiosk.hand.tap_named("back")
    kiosk.hand.tap_named(f"change:{kiosk.view.people[0].id}")
    kiosk.hand.tap_named("role:administrator")
    kiosk.hand.tap_named("main")
    assert kiosk.hand.sees("Somebody has to be administrator")


def test_one_changes_ones_own_pin_and_comes_in_with_it(fresh: Player) -> None:
    kiosk = fresh
    kiosk.sign_in(PIN)
    kiosk.hand.tap_named("people")
    kiosk.hand.tap_named("myPin")
    for field, words in (("oldPin", "555444"), ("newPin", NEW), ("newPinAgain", NEW)):
        kiosk.hand.fill(field, words)
    kiosk.hand.tap_named("main")
    assert kiosk.hand.sees("This is not the PIN. 4 tries are left.")
    kiosk.hand.tap_named("back")
    kiosk.hand.tap_named("myPin")
    for field, words in (("oldPin", PIN), ("newPin", NEW), ("newPinAgain", NEW)):
        kiosk.hand.fill(field, words)
    kiosk.hand.tap_named("main")
    assert kiosk.view.message == "pin-changed"
    kiosk.hand.tap_named("lock")
    kiosk.sign_in(NEW)


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
def test_of_ten_people_each_finds_their_name_at_the_lock(house: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    kiosk = at_window(Path(copytree(house, tmp_path / "data")), size)
    kiosk.unlock(WORDS)
    assert kiosk.front.kiosk.door.opened
    _, staff = kiosk.front.kiosk.door.opened
    for at in range(9):
        person = Person(id=StaffId(f"p{at}"), name=f"Person {at} of a long name", roles=frozenset({Role.RECEPTION}))
        staff.add(person, NEW, AuditEvent(action="staff-added", at=SystemClock().now()))
    kiosk.hand.tap_named("staff")
    while not kiosk.hand.sees("Person 8 of a long name"):
        kiosk.hand.tap_named("moreBelow")
    kiosk.hand.tap("Person 8 of a long name")
    for digit in PIN:
        kiosk.hand.tap(digit)
    kiosk.hand.tap_named("ok")
    assert kiosk.hand.sees("That is not the PIN")
    for digit in NEW:
        kiosk.hand.tap(digit)
    kiosk.hand.tap_named("ok")
    kiosk.wait_for("desk")
    assert kiosk.view.staff == "Person 8 of a long name"
    kiosk.front.close()
