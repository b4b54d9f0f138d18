import pytest

from kiosk.encounter.clinic.people import People
from kiosk.encounter.model import Person, Role, StaffId
from kiosk.errors import NotAllowed
from tests.encounter.stage import CLINICIAN, PIN, RECEPTIONIST, Stage

NEW = "719305"


def people(stage: Stage, who: Person = CLINICIAN) -> People:
    return People(who, stage.records, stage.staff, stage.clock)


def test_one_changes_ones_own_pin_with_the_old_one(stage: Stage) -> None:
    people(stage, RECEPTIONIST).change_my_pin(PIN, NEW)
    assert stage.house.sign_in(RECEPTIONIST.id, NEW).person == RECEPTIONIST
    assert stage.house.sign_in(RECEPTIONIST.id, PIN).person is None
    assert [(event.action, event.actor) for event in stage.staff.events[-1:]] == [("pin-changed", RECEPTIONIST.id)]


def test_a_wrong_old_pin_counts_as_a_try_and_changes_nothing(stage: Stage) -> None:
    for left in ("4 tries are", "3 tries are", "2 tries are", "1 try is"):
        with pytest.raises(NotAllowed, match=left):
            people(stage, RECEPTIONIST).change_my_pin("555444", NEW)
    with pytest.raises(NotAllowed, match="Too many"):
        people(stage, RECEPTIONIST).change_my_pin("555444", NEW)
    assert stage.house.sign_in(RECEPTIONIST.id, PIN).person is None
    assert stage.memory.events[-2].action == "pin-change-refused"


def test_an_administrator_adds_somebody_who_can_then_come_in(stage: Stage) -> None:
    added = people(stage).add("  Bo   Adams ", "Nurse", [Role.CLINICIAN], NEW)
    assert (added.name, added.title, added.roles) == ("Bo Adams", "Nurse", frozenset({Role.CLINICIAN}))
    assert stage.house.sign_in(added.id, NEW).person == added
    assert stage.staff.events[-1].detail == {"person": added.id, "roles": "clinician"}


@pytest.mark.parametrize(("name", "roles", "pin"), [(" ", [Role.CLINICIAN], NEW), ("Bo", [], NEW), ("Bo", [Role.CLINICIAN], "000000")])
def test_somebody_without_a_name_a_role_or_a_good_pin_is_not_added(stage: Stage, name: str, roles: list[Role], pin: str) -> None:
    with pytest.raises(NotAllowed):
        people(stage).add(name, "", roles, pin)
    assert len(stage.staff.people()) == 2


def test_two_people_are_told_apart_by_name(stage: Stage) -> None:
    with pytest.raises(NotAllowed, match="already"):
        people(stage).add("nadia rahman", "", [Role.RECEPTION], NEW)


def test_an_administrator_resets_the_pin_of_somebody_who_is_locked_out(stage: Stage) -> None:
    for _ in range(6):
        stage.house.sign_in(RECEPTIONIST.id, "555444")
    people(stage).reset_pin(RECEPTIONIST.id, NEW)
    assert stage.house.sign_in(RECEPTIONIST.id, NEW).person == RECEPTIONIST
    assert (stage.staff.events[-1].action, stage.staff.events[-1].actor) == ("pin-reset", CLINICIAN.id)


def test_whoever_is_removed_is_refused_at_the_door_like_a_stranger(stage: Stage) -> None:
    people(stage).remove(RECEPTIONIST.id)
    assert stage.house.sign_in(RECEPTIONIST.id, PIN).person is None
    assert [person.name for person in stage.house.people()] == [CLINICIAN.name]


def test_the_last_administrator_stays_one(stage: Stage) -> None:
    with pytest.raises(NotAllowed):
        people(stage).remove(CLINICIAN.id)
    with pytest.raises(NotAllowed):
        people(stage).set_roles(CLINICIAN.id, [Role.CLINICIAN])
    people(stage).set_roles(RECEPTIONIST.id, [Role.RECEPTION, Role.ADMINISTRATOR])
    people(stage).set_roles(CLINICIAN.id, [Role.CLINICIAN])
    assert stage.staff.person(CLINICIAN.id) == Person(
        id=StaffId("fischer"), name=CLINICIAN.name, title=CLINICIAN.title, roles=frozenset({Role.CLINICIAN})
    )


def test_only_an_administrator_does_any_of_it(stage: Stage) -> None:
    mine = people(stage, RECEPTIONIST)
    acts = (
        lambda: mine.add("Bo", "", [Role.ADMINISTRATOR], NEW),
        lambda: mine.reset_pin(CLINICIAN.id, NEW),
        lambda: mine.set_roles(RECEPTIONIST.id, [Role.ADMINISTRATOR]),
        lambda: mine.remove(CLINICIAN.id),
    )
    for act in acts:
        with pytest.raises(NotAllowed, match="administrator"):
            act()
    assert len(stage.staff.events) == 2
