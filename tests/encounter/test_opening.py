"""The opening of the day, where the clinic chose that nobody need be there."""

from kiosk import paths
from kiosk.encounter.model import AuditEvent, Person, Role, StaffId
from kiosk.encounter.opening import Opening, Step
from kiosk.encounter.ports import Records
from kiosk.encounter.staff_port import Staff
from kiosk.errors import StoreDamaged
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
