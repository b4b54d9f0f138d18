import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.encounter.ports.world import Vault
from kiosk.errors import NotAllowed, StoreDamaged, StoreError, StoreInUse, WrongPassphrase
from kiosk.store.keys import Cost, Envelope
from tests.fakes import MemoryVault, StoppedClock
from tests.store.examples import PATIENT, event
from tests.store.kiosk_on_disk import CHEAP, PASSPHRASE, KioskOnDisk

HEAVY = ("sqlcipher3", "sqlite_utils", "argon2", "cryptography", "sqlite3")


@pytest.fixture(params=["cardboard", "strongroom"])
def vault(request: pytest.FixtureRequest, tmp_path: Path, clock: StoppedClock) -> Vault:
    return MemoryVault(clock) if request.param == "cardboard" else KioskOnDisk(tmp_path / "data", clock).vault


def test_nothing_exists_before_the_code_was_read_back(vault: Vault) -> None:
    assert not vault.exists()
    vault.create(PASSPHRASE)
    assert not vault.exists()
    with pytest.raises(StoreError):
        vault.unlock(PASSPHRASE)
    vault.confirm()
    assert vault.exists()
    records, staff = vault.unlock(PASSPHRASE)
    assert (records.clinic(), list(staff.people())) == ({}, [])


def test_a_strongroom_is_never_made_over_another(vault: Vault) -> None:
    vault.create(PASSPHRASE)
    vault.confirm()
    with pytest.raises(StoreError):
        vault.create("another passphrase")
    with pytest.raises(NotAllowed):
        vault.confirm()
    vault.unlock(PASSPHRASE)


def test_there_is_nothing_to_confirm_before_it_is_made(vault: Vault) -> None:
    with pytest.raises(NotAllowed):
        vault.confirm()


@pytest.mark.parametrize("passphrase", ["", "eleven char", "        x       "])
def test_a_passphrase_that_is_too_short_is_refused(vault: Vault, passphrase: str) -> None:
    with pytest.raises(NotAllowed, match="12"):
        vault.create(passphrase)
    assert not vault.exists()


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code,
        lambda code: code.lower(),
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " ") + " ",
        lambda code: code.replace("0", "O").replace("1", "I"),
        lambda code: code.replace("0", "o").replace("1", "l"),
    ],
)
def test_the_recovery_code_opens_however_it_is_typed(vault: Vault, typed: Callable[[str], str]) -> None:
    code = vault.create(PASSPHRASE)
    vault.confirm()
    vault.unlock(typed(code))


def test_every_wrong_passphrase_shuts_the_door_for_twice_as_long(vault: Vault, clock: StoppedClock) -> None:
    vault.create(PASSPHRASE)
    vault.confirm()
    waits = []
    for _ in range(12):
        with pytest.raises(WrongPassphrase) as wrong:
            vault.unlock("plum tree by the gat")
        waits.append(wrong.value.retry_after)
        clock.tick(wrong.value.retry_after)
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    vault.unlock(PASSPHRASE)


def test_while_the_door_is_shut_not_even_the_right_passphrase_opens(vault: Vault, clock: StoppedClock) -> None:
    vault.create(PASSPHRASE)
    vault.confirm()
    with pytest.raises(WrongPassphrase):
        vault.unlock("wrong")
    clock.tick(0.75)
    with pytest.raises(WrongPassphrase, match="1 s") as early:
        vault.unlock(PASSPHRASE)
    assert early.value.retry_after == pytest.approx(0.25)
    clock.tick(0.25)
    vault.unlock(PASSPHRASE)


def test_a_wrong_passphrase_is_said_and_nothing_is_recreated(kiosk: KioskOnDisk) -> None:
    kiosk.open()[0].add_patient(PATIENT, event(encounter=None))
    kiosk.shut()
    before = kiosk.files()
    with pytest.raises(WrongPassphrase) as wrong:
        kiosk.open("plum tree by the gat")
    assert "plum" not in str(wrong.value)
    assert kiosk.files() == before


def test_starting_again_does_not_open_the_door_sooner(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    for seconds in (1, 2, 4):
        with pytest.raises(WrongPassphrase):
            kiosk.open("wrong")
        clock.tick(seconds)
    clock.tick(-1)
    with pytest.raises(WrongPassphrase) as early:
        kiosk.restart()
    assert early.value.retry_after == 1


def test_the_right_passphrase_forgives_the_wrong_ones(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassphrase) as wrong:
            kiosk.open("wrong")
        clock.tick(wrong.value.retry_after)
    kiosk.open()
    kiosk.shut()
    with pytest.raises(WrongPassphrase) as wrong:
        kiosk.open("wrong")
    assert wrong.value.retry_after == 1


def test_a_try_is_charged_before_the_passphrase_is_looked_at(kiosk: KioskOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    def power_cut(envelope: Envelope, secret: str) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(Envelope, "open", power_cut)
    with pytest.raises(KeyboardInterrupt):
        kiosk.open("a guess")
    monkeypatch.undo()
    with pytest.raises(WrongPassphrase):
        kiosk.restart()


def test_a_clock_that_is_set_back_shuts_nobody_out_for_years(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    clock.at = datetime(2031, 1, 1, tzinfo=UTC)
    with pytest.raises(WrongPassphrase):
        kiosk.open("wrong")
    clock.at = datetime(2026, 11, 20, tzinfo=UTC)
    with pytest.raises(WrongPassphrase) as early:
        kiosk.open()
    assert early.value.retry_after == 1
    clock.tick(1)
    kiosk.open()


def test_a_count_of_tries_that_cannot_be_read_keeps_nobody_out(kiosk: KioskOnDisk) -> None:
    kiosk.file("tries.json").write_bytes(b"\xff{")
    kiosk.open()


def test_accents_and_a_space_at_the_end_do_not_keep_anybody_out(tmp_path: Path, clock: StoppedClock) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    kiosk.vault.create("café près de l'église")
    kiosk.vault.confirm()
    kiosk.open("cafe\u0301 pre\u0300s de l'e\u0301glise ")
    kiosk.shut()


def test_the_code_of_a_set_up_that_was_not_finished_is_worth_nothing(tmp_path: Path, clock: StoppedClock) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    unfinished = kiosk.vault.create("the first passphrase")
    kiosk.shut()
    again = kiosk.another()
    assert not again.exists()
    with pytest.raises(NotAllowed):
        again.confirm()
    again.create(PASSPHRASE)
    again.confirm()
    for secret in (unfinished, "the first passphrase"):
        with pytest.raises(WrongPassphrase) as wrong:
            again.unlock(secret)
        clock.tick(wrong.value.retry_after)
    again.unlock(PASSPHRASE)
    again.close()


@pytest.mark.parametrize("left", [[], ["records.db"], ["records.db", "vault.json.new"], ["records.db", "vault.json"]])
def test_a_crash_in_the_middle_of_set_up_locks_nobody_out(tmp_path: Path, clock: StoppedClock, left: list[str]) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    (kiosk.data / "strongroom.unconfirmed").mkdir(parents=True)
    for name in left:
        (kiosk.data / "strongroom.unconfirmed" / name).write_bytes(b"half of i")
    assert not kiosk.vault.exists()
    kiosk.set_up_anew()
    kiosk.open()
    kiosk.shut()
    assert not (kiosk.data / "strongroom.unconfirmed").exists()


@pytest.mark.parametrize(("missing", "said"), [("vault.json", "vault.json"), ("records.db", "records.db")])
def test_half_a_strongroom_is_said_and_left_as_it_is(kiosk: KioskOnDisk, missing: str, said: str) -> None:
    kiosk.file(missing).unlink()
    before = kiosk.files()
    assert kiosk.vault.exists()
    with pytest.raises(StoreDamaged, match=said):
        kiosk.open()
    with pytest.raises(StoreError):
        kiosk.vault.create("a new passphrase")
    assert kiosk.files() == before


def test_a_strongroom_that_is_not_there_is_not_made_by_opening_it(tmp_path: Path, clock: StoppedClock) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    with pytest.raises(StoreDamaged):
        kiosk.open()
    assert not kiosk.data.exists()


@pytest.mark.parametrize("found", [b"", b"\0" * 4096, b"SQLite format 3\0" + b"\0" * 4080, os.urandom(8192)])
def test_a_database_that_is_none_is_said_and_left_as_it_is(kiosk: KioskOnDisk, found: bytes) -> None:
    kiosk.file("records.db").write_bytes(found)
    with pytest.raises(StoreDamaged):
        kiosk.open()
    assert kiosk.file("records.db").read_bytes() == found


def test_the_database_of_another_clinic_is_not_taken_for_ours(kiosk: KioskOnDisk, tmp_path: Path, clock: StoppedClock) -> None:
    other = KioskOnDisk(tmp_path / "other", clock)
    other.set_up_anew()
    shutil.copy(other.file("records.db"), kiosk.file("records.db"))
    with pytest.raises(StoreDamaged):
        kiosk.open()


def test_every_flipped_bit_in_the_file_of_keys_is_seen_and_none_is_taken_for_a_wrong_passphrase(kiosk: KioskOnDisk) -> None:
    whole = kiosk.file("vault.json").read_bytes()
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << at % 8
        kiosk.file("vault.json").write_bytes(flipped)
        try:
            kiosk.open()
        except StoreDamaged:
            assert kiosk.file("vault.json").read_bytes() == flipped
        else:
            assert whole[at : at + 1].isspace()  # between the words of JSON, where nothing is said
        kiosk.shut()


def test_only_one_kiosk_has_the_strongroom(kiosk: KioskOnDisk) -> None:
    kiosk.open()
    other = kiosk.another()
    with pytest.raises(StoreInUse):
        other.unlock(PASSPHRASE)
    with pytest.raises(StoreInUse):
        kiosk.open()
    kiosk.shut()
    other.unlock(PASSPHRASE)
    other.close()


def test_only_one_kiosk_sets_up(tmp_path: Path, clock: StoppedClock) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    kiosk.vault.create(PASSPHRASE)
    with pytest.raises(StoreInUse):
        kiosk.another().create("a new passphrase")
    kiosk.vault.confirm()
    kiosk.open()
    kiosk.shut()


def test_a_wrong_passphrase_does_not_keep_the_strongroom_from_others(kiosk: KioskOnDisk, clock: StoppedClock) -> None:
    with pytest.raises(WrongPassphrase):
        kiosk.open("wrong")
    clock.tick(1)
    other = kiosk.another()
    other.unlock(PASSPHRASE)
    other.close()


def test_the_lowest_cost_is_for_tests_only(tmp_path: Path, clock: StoppedClock) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    kiosk.set_up_anew()
    assert f'"memory_kib": {CHEAP.memory_kib}' in kiosk.file("vault.json").read_text()
    assert Cost().memory_kib >= 19 * 1024  # OWASP's least, with two passes
    assert Cost().passes >= 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_nobody_else_on_the_computer_can_read_the_strongroom(kiosk: KioskOnDisk) -> None:
    assert (kiosk.data / "strongroom").stat().st_mode & 0o077 == 0


def test_asking_whether_set_up_was_done_imports_nothing_heavy(tmp_path: Path) -> None:
    code = f"""
import sys
from datetime import datetime
from pathlib import Path
from kiosk.store.vault import StrongroomVault
from tests.fakes import StoppedClock
assert not StrongroomVault(Path({str(tmp_path)!r}), StoppedClock()).exists()
print([name for name in {HEAVY!r} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
