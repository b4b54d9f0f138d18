from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.encounter.model import Role, StaffId
from kiosk.encounter.ports.staff import Staff
from kiosk.errors import NotAllowed, NotSaved
from kiosk.store.staff import StrongroomStaff
from tests.fakes import MemoryStaff, StoppedClock
from tests.store.examples import ADAMS, PIN, RUIZ, event
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

WRONG = "480264"


@pytest.fixture(params=["memory", "strongroom"])
def staff(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Staff]:
    if request.param == "memory":
        yield MemoryStaff()
        return
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    yield kiosk.open()[1]
    kiosk.shut()


def added(staff: Staff) -> None:
    for person in (RUIZ, ADAMS):
        staff.add(person, PIN, event("staff", encounter=None))


def test_people_are_listed_by_name_as_they_were_added(staff: Staff) -> None:
    added(staff)
    assert list(staff.people()) == [ADAMS, RUIZ]


def test_the_right_pin_lets_its_person_in(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ


def test_nobody_is_added_twice(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    with pytest.raises(NotSaved):
        staff.add(RUIZ, "593028", event(encounter=None))
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ


def test_nobody_signs_in_who_does_not_work_here(staff: Staff, clock: StoppedClock) -> None:
    with pytest.raises(KeyError):
        staff.sign_in(StaffId("nobody"), PIN, clock.now())


@pytest.mark.parametrize("pin", ["", "48026", "48026a", "000000", "999999", "123456"])
def test_a_pin_that_is_no_good_is_refused(staff: Staff, pin: str) -> None:
    with pytest.raises(NotAllowed):
        staff.add(RUIZ, pin, event(encounter=None))
    assert list(staff.people()) == []


@pytest.mark.parametrize("pin", ["654321", "345678", "567890", "0123456789", "987654", "121212", "123123", "٤٨٠٢٦٣", "480 263"])
def test_a_pin_that_anybody_would_guess_is_refused(kiosk: KioskOnDisk, pin: str) -> None:
    with pytest.raises(NotAllowed):
        kiosk.open()[1].add(RUIZ, pin, event(encounter=None))


def test_a_wrong_pin_says_how_many_tries_are_left_and_the_fifth_shuts_the_door(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    told = [staff.sign_in(RUIZ.id, WRONG, clock.now()) for _ in range(5)]
    assert [outcome.tries_left for outcome in told] == [4, 3, 2, 1, 0]
    assert [outcome.locked_until for outcome in told] == [None] * 4 + [clock.now() + timedelta(minutes=1)]
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person is None
    assert staff.sign_in(ADAMS.id, PIN, clock.now()).person == ADAMS


def test_each_further_wrong_pin_shuts_it_for_twice_as_long(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    for _ in range(4):
        staff.sign_in(RUIZ.id, WRONG, clock.now())
    minutes = []
    for _ in range(8):
        until = staff.sign_in(RUIZ.id, WRONG, clock.now()).locked_until
        assert until
        minutes.append((until - clock.now()) / timedelta(minutes=1))
        clock.at = until
    assert minutes == [1, 2, 4, 8, 16, 32, 60, 60]
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ


def test_the_right_pin_forgives_the_wrong_ones(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    for _ in range(2):
        for _ in range(4):
            staff.sign_in(RUIZ.id, WRONG, clock.now())
        assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ
    assert staff.sign_in(RUIZ.id, WRONG, clock.now()).tries_left == 4


def test_trying_while_it_is_shut_neither_counts_nor_prolongs(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    for _ in range(5):
        staff.sign_in(RUIZ.id, WRONG, clock.now())
    until = clock.now() + timedelta(minutes=1)
    for _ in range(3):
        clock.tick(10)
        assert staff.sign_in(RUIZ.id, WRONG, clock.now()).locked_until == until
    clock.at = until
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ


def test_starting_again_gives_no_new_tries(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    added(kiosk.open()[1])
    for left in (4, 3, 2, 1, 0):
        assert kiosk.restart()[1].sign_in(RUIZ.id, WRONG, clock.now()).tries_left == left
    assert kiosk.restart()[1].sign_in(RUIZ.id, PIN, clock.now()).person is None


def test_a_try_is_charged_before_the_pin_is_looked_at(kiosk: KioskOnDisk, clock: StoppedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(staff: StrongroomStaff, kept: str, pin: str) -> bool:
        raise KeyboardInterrupt

    staff = kiosk.open()[1]
    added(staff)
    monkeypatch.setattr(StrongroomStaff, "_is_pin", power_cut)
    with pytest.raises(KeyboardInterrupt):
        staff.sign_in(RUIZ.id, WRONG, clock.now())
    monkeypatch.undo()
    assert kiosk.restart()[1].sign_in(RUIZ.id, WRONG, clock.now()).tries_left == 3


def test_a_clock_that_is_set_back_shuts_nobody_out_for_years(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    staff = kiosk.open()[1]
    added(staff)
    clock.tick(5 * 365 * 24 * 3600)
    for _ in range(5):
        staff.sign_in(RUIZ.id, WRONG, clock.now())
    clock.tick(-5 * 365 * 24 * 3600)
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).locked_until == clock.now() + timedelta(minutes=1)
    clock.tick(60)
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ


def test_a_new_pin_opens_and_the_old_one_does_not(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    staff.set_pin(RUIZ.id, "593028", event("pin-changed", encounter=None))
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person is None
    assert staff.sign_in(RUIZ.id, "593028", clock.now()).person == RUIZ
    assert staff.sign_in(ADAMS.id, PIN, clock.now()).person == ADAMS


def test_a_new_pin_lets_in_whoever_is_locked_out(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    for _ in range(7):
        staff.sign_in(RUIZ.id, WRONG, clock.now())
    staff.set_pin(RUIZ.id, "593028", event("pin-reset", encounter=None))
    assert staff.sign_in(RUIZ.id, "593028", clock.now()).person == RUIZ


def test_a_new_pin_is_as_good_as_the_first(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    with pytest.raises(NotAllowed):
        staff.set_pin(RUIZ.id, "123456", event(encounter=None))
    assert staff.sign_in(RUIZ.id, PIN, clock.now()).person == RUIZ


def test_roles_change_and_whoever_is_removed_is_gone_but_their_name_is_kept(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    staff.set_roles(ADAMS.id, frozenset({Role.ADMINISTRATOR}), event("roles-changed", encounter=None))
    promoted = replace(ADAMS, roles=frozenset({Role.ADMINISTRATOR}))
    assert staff.person(ADAMS.id) == promoted
    assert staff.sign_in(ADAMS.id, PIN, clock.now()).person == promoted
    staff.disable(RUIZ.id, event("staff-removed", encounter=None))
    assert (list(staff.people()), list(staff.former())) == ([promoted], [RUIZ])
    assert staff.person(RUIZ.id) is None
    with pytest.raises(KeyError):
        staff.sign_in(RUIZ.id, PIN, clock.now())
    with pytest.raises(KeyError):
        staff.set_pin(RUIZ.id, "593028", event(encounter=None))


def test_whoever_was_removed_by_mistake_signs_in_again_with_pin_and_roles_of_before(staff: Staff, clock: StoppedClock) -> None:
    added(staff)
    with pytest.raises(KeyError):
        staff.enable(ADAMS.id, event("undo", encounter=None))
    staff.disable(ADAMS.id, event("staff-removed", encounter=None))
    staff.enable(ADAMS.id, event("undo", encounter=None))
    assert staff.sign_in(ADAMS.id, PIN, clock.now()).person == ADAMS
    assert list(staff.former()) == []


def test_the_last_administrator_is_neither_removed_nor_demoted(staff: Staff) -> None:
    added(staff)
    with pytest.raises(NotAllowed, match="administrator"):
        staff.disable(RUIZ.id, event("staff-removed", encounter=None))
    with pytest.raises(NotAllowed, match="administrator"):
        staff.set_roles(RUIZ.id, frozenset({Role.CLINICIAN}), event("roles-changed", encounter=None))
    assert list(staff.people()) == [ADAMS, RUIZ]
    staff.disable(ADAMS.id, event("staff-removed", encounter=None))
    assert list(staff.people()) == [RUIZ]


def test_of_two_administrators_who_demote_each_other_one_remains(kiosk: KioskOnDisk) -> None:
    added(kiosk.open()[1])
    both = frozenset({Role.ADMINISTRATOR})
    records, staff = kiosk.restart()
    staff.set_roles(ADAMS.id, both, event("roles-changed", encounter=None))
    other = kiosk.another()
    _, beside = other.beside(PASSPHRASE)
    staff.disable(RUIZ.id, event("staff-removed", encounter=None))
    with pytest.raises(NotAllowed):
        beside.disable(ADAMS.id, event("staff-removed", encounter=None))
    other.close()
    assert records.first_wrong_audit_event() is None


def test_what_is_done_to_people_stands_in_the_log_and_a_refusal_does_not(kiosk: KioskOnDisk) -> None:
    records, staff = kiosk.open()
    added(staff)
    before = records.audit_head().seq
    with pytest.raises(NotAllowed):
        staff.disable(RUIZ.id, event("staff-removed", encounter=None))
    assert records.audit_head().seq == before
    staff.set_pin(RUIZ.id, "593028", event("pin-reset", encounter=None))
    staff.disable(ADAMS.id, event("staff-removed", encounter=None))
    assert records.audit_head().seq == before + 2
    assert records.first_wrong_audit_event() is None


def test_tries_and_sign_ins_stand_in_the_chained_log(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    records, staff = kiosk.open()
    added(staff)
    staff.sign_in(RUIZ.id, WRONG, clock.now())
    staff.sign_in(RUIZ.id, PIN, clock.now())
    assert records.audit_head().seq == 2 + 1 + 2
    assert records.first_wrong_audit_event() is None
