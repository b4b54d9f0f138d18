import pytest

from kiosk.encounter.model import Role
from kiosk.errors import NotAllowed
from tests.cli.desk import ADMINISTRATOR, CLINICIAN, PINS, RECEPTIONIST, CommandDesk
from tests.store.kiosk_on_disk import PASSPHRASE

NEW = "350917"


def signs_in(desk: CommandDesk, person: str, pin: str) -> bool:
    _, staff = desk.restart()
    try:
        (found,) = [one for one in staff.people() if person in (one.id, one.name)]
        return staff.sign_in(found.id, pin, desk.clock.now()).person is not None
    finally:
        desk.shut()


def test_people_are_listed_with_what_they_may_do(desk: CommandDesk) -> None:
    desk.do("staff", "remove", "re", told=desk.secrets())
    told = desk.do("staff", "list", told=desk.secrets()).splitlines()
    assert told == [
        "ad  Ada Miller  administrator",
        "cl  Dr Ana Ruiz, Dermatologist  clinician",
        "re  Bo Adams  reception  (removed)",
    ]


def test_somebody_new_types_their_own_pin_and_comes_in(desk: CommandDesk) -> None:
    told = desk.do(
        "staff", "add", "Eve Novak", "--title", "Nurse", "--role", "clinician", "--role", "reception", told=desk.secrets(ADMINISTRATOR, NEW)
    )
    assert "Eve Novak, Nurse  clinician, reception" in told
    assert NEW not in told
    assert signs_in(desk, "Eve Novak", NEW)
    assert "ad staff-added" in desk.actions()


def test_a_reset_pin_opens_and_the_old_one_does_not(desk: CommandDesk) -> None:
    desk.do("staff", "reset-pin", "Bo Adams", told=desk.secrets(ADMINISTRATOR, NEW))
    assert not signs_in(desk, "re", PINS[RECEPTIONIST.id])
    assert signs_in(desk, "re", NEW)
    assert "ad pin-reset" in desk.actions()


def test_everybody_changes_their_own_pin(desk: CommandDesk) -> None:
    desk.do("staff", "my-pin", told=desk.secrets(RECEPTIONIST, NEW))
    assert signs_in(desk, "re", NEW)
    assert "re pin-changed" in desk.actions()


def test_roles_are_given_and_taken_away(desk: CommandDesk) -> None:
    desk.do("staff", "roles", "re", "--role", "administrator", told=desk.secrets())
    _, staff = desk.restart()
    changed = staff.person(RECEPTIONIST.id)
    assert changed
    assert changed.roles == {Role.ADMINISTRATOR}


def test_the_last_administrator_is_neither_removed_nor_demoted(desk: CommandDesk) -> None:
    for arguments in (("remove", "ad"), ("roles", "ad", "--role", "clinician")):
        with pytest.raises(NotAllowed, match="administrator"):
            desk.do("staff", *arguments, told=desk.secrets())


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("add", "Eve", "--role", "clinician"),
        ("reset-pin", "ad"),
        ("roles", "re", "--role", "administrator"),
        ("remove", "re"),
        ("idle", "5"),
    ],
)
@pytest.mark.parametrize("person", [CLINICIAN, RECEPTIONIST], ids=["clinician", "reception"])
def test_nobody_else_does_what_an_administrator_does(desk: CommandDesk, person: object, arguments: tuple[str, ...]) -> None:
    assert person in (CLINICIAN, RECEPTIONIST)
    with pytest.raises(NotAllowed, match="administrator"):
        desk.do("staff", *arguments, told=desk.secrets(CLINICIAN if person is CLINICIAN else RECEPTIONIST, NEW))


def test_the_clinic_chooses_when_the_desk_locks_from_two_to_fifteen_minutes(desk: CommandDesk) -> None:
    desk.do("staff", "idle", "12", told=desk.secrets())
    for wrong in ("1", "16"):
        with pytest.raises(NotAllowed, match="2 to 15"):
            desk.do("staff", "idle", wrong, told=desk.secrets())
    records, _ = desk.restart()
    assert records.settings()["desk.idle_minutes"] == 12


def test_a_command_that_is_refused_says_so_in_one_line_and_ends_with_1(desk: CommandDesk) -> None:
    done = desk.run("staff", "list", told=(PASSPHRASE, "ad", "555444"))
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "This is not the PIN. 4 tries are left.\n")
