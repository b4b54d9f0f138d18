"""The opening of the day, where the clinic chose that nobody need be there."""

import shlex
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.opening import Opening, Step
from kiosk.encounter.ports.staff import Staff
from kiosk.encounter.ports.world import Records
from kiosk.errors import StoreDamaged, StoreError, StoreInUse
from kiosk.questionnaire.shelf import Shelf
from tests.fakes import MemoryVault, StoppedClock


class DamagedVault(MemoryVault):
    """One whose keyring opens, and whose database does not."""

    def unattended(self) -> tuple[Records, Staff] | None:  # type: ignore[override]  # it never returns
        raise StoreDamaged("The database is damaged.")


def vault(kind: type[MemoryVault] = MemoryVault) -> MemoryVault:
    clock = StoppedClock()
    made = kind(clock)
    made.create("plum tree by the gate")
    made.confirm()
    event = AuditEvent(action="set-up", at=clock.now())
    made.records.set_clinic({"clinic.name": "Linden"}, event)
    made.staff.add(Person(id=StaffId("a"), name="A", roles=frozenset({Role.ADMINISTRATOR})), "480263", event)
    return made


def opening(of: MemoryVault) -> Opening:
    opened = Opening(of, Shelf(paths.forms()), StoppedClock())
    opened.unattended()
    return opened


def test_where_nobody_chose_it_the_passphrase_is_asked_for() -> None:
    assert opening(vault()).step is Step.UNLOCK


def test_where_the_clinic_chose_it_the_kiosk_opens_by_itself() -> None:
    chosen = vault()
    chosen.opens_unattended = True
    assert opening(chosen).step is Step.OPEN


def test_before_set_up_there_is_nothing_to_open() -> None:
    assert opening(MemoryVault(StoppedClock())).step is Step.CLINIC


def test_a_database_that_does_not_open_is_said_as_ever() -> None:
    failed = opening(vault(DamagedVault))
    assert (failed.step, failed.problem) == (Step.FAILED, "store-damaged")


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (StoreDamaged("The database is damaged."), "store-damaged"),
        (StoreInUse("Another Inkwell holds it."), "store-in-use"),
        (StoreError("These records were last used by a newer Inkwell."), "store-unusable"),
    ],
)
def test_a_restore_is_offered_for_damage_and_for_nothing_else(error: StoreError, problem: str) -> None:
    class Failing(MemoryVault):
        def unattended(self) -> tuple[Records, Staff] | None:  # type: ignore[override]  # it never returns
            raise error

    failed = opening(vault(Failing))
    assert (failed.step, failed.problem, failed.detail) == (Step.FAILED, problem, str(error))


def test_the_command_that_restores_names_the_data_folder_as_a_terminal_takes_it() -> None:
    said = shlex.split(paths.command(Path("a folder/of 'ours'")))
    assert said[-2:] == ["--data", str(Path("a folder/of 'ours'").resolve())]
    assert Path(said[-3]).name in ("main.py", "inkwell")
