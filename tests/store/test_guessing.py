"""Guessing with the plug in one's hand, and with many hands at once."""

import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.errors import WrongPassphrase
from tests.store.examples import PIN, RUIZ, event
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
WRONG = "555444"


@pytest.fixture
def staffed(tmp_path: Path) -> KioskOnDisk:
    kiosk = KioskOnDisk(tmp_path / "data", SystemClock())
    kiosk.set_up()
    kiosk.open()[1].add(RUIZ, PIN, event("staff-added", encounter=None))
    kiosk.shut()
    return kiosk


def killed_while_guessing(kiosk: KioskOnDisk, person: str) -> None:
    done = subprocess.run([sys.executable, "-m", "tests.store.guesser", str(kiosk.data), person], check=False)
    assert done.returncode == -signal.SIGKILL


def test_a_guess_at_a_pin_that_is_killed_before_it_is_looked_at_counts(staffed: KioskOnDisk) -> None:
    for remaining in (3, 1):
        killed_while_guessing(staffed, RUIZ.id)
        assert staffed.open()[1].sign_in(RUIZ.id, WRONG, SystemClock().now()).tries_left == remaining
        staffed.shut()
    killed_while_guessing(staffed, RUIZ.id)
    records, staff = staffed.restart()
    shut = staff.sign_in(RUIZ.id, PIN, SystemClock().now())
    assert shut.person is None
    assert shut.locked_until
    assert records.first_wrong_audit_event() is None
    staffed.shut()


def test_a_guess_at_the_passphrase_that_is_killed_before_it_is_looked_at_counts(staffed: KioskOnDisk) -> None:
    killed_while_guessing(staffed, "")
    with pytest.raises(WrongPassphrase, match="The last passphrase was wrong"):
        staffed.open()


def test_several_who_know_the_passphrase_do_not_keep_each_other_out(staffed: KioskOnDisk) -> None:
    def come_in(_hand: int) -> bool:
        kiosk = staffed.another()
        records, _ = kiosk.beside(PASSPHRASE)
        try:
            return records.audit_head().seq > 0
        finally:
            kiosk.close()

    with ThreadPoolExecutor(6) as hands:
        assert all(hands.map(come_in, range(24)))


def test_guesses_made_at_once_are_charged_one_by_one(staffed: KioskOnDisk) -> None:
    def guess(_hand: int) -> int:
        kiosk = staffed.another()
        _, staff = kiosk.beside(PASSPHRASE)
        try:
            return staff.sign_in(RUIZ.id, WRONG, SystemClock().now()).tries_left
        finally:
            kiosk.close()

    with ThreadPoolExecutor(4) as hands:
        told = sorted(hands.map(guess, range(8)), reverse=True)
    assert told == [4, 3, 2, 1, 0, 0, 0, 0]
