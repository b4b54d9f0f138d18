"""Each fault of the files has its words; nothing is changed, and what can be read can still be read."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.encounter.opening import Opening, Step
from kiosk.errors import NotSaved, StoreDamaged, StoreError, StoreInUse
from kiosk.questionnaire.shelf import Shelf
from tests.mounts import mounted, unmounted
from tests.store.examples import ENCOUNTER, VISIT, answer, begun, event
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk
from tests.store.test_durability import ACTS, everything

SHUT_FOR_ROOT = pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="whoever is root may write everywhere")


@pytest.fixture
def worked(kiosk: KioskOnDisk) -> KioskOnDisk:
    """A kiosk that has been worked at, shut."""
    records, _ = kiosk.open()
    begun(records)
    for at in range(40):
        records.save(ENCOUNTER, event("answer"), [answer(f"q{at}", True)])
    kiosk.shut()
    return kiosk


def power_cut(kiosk: KioskOnDisk, folder: Path) -> KioskOnDisk:
    """The files as they lie while the kiosk runs."""
    found = KioskOnDisk(folder, kiosk.clock)
    shutil.copytree(kiosk.data, found.data)
    return found


@pytest.mark.parametrize("cut", [1, 100, 4096, 5000, 12_345])
def test_a_torn_end_of_the_log_of_changes_costs_only_what_was_never_acknowledged(kiosk: KioskOnDisk, tmp_path: Path, cut: int) -> None:
    records, _ = kiosk.open()
    begun(records)
    sizes = []
    for at in range(5):
        records.save(ENCOUNTER, event("answer"), [answer(f"q{at}", True)])
        sizes.append(kiosk.file("records.db-wal").stat().st_size)
    torn = power_cut(kiosk, tmp_path / "torn")
    log = torn.file("records.db-wal")
    log.write_bytes(log.read_bytes()[: sizes[-1] - cut])
    kept, _ = torn.open()
    whole = [size for size in sizes if size <= sizes[-1] - cut]
    assert [given.link_id for given in kept.answers(VISIT)] == [f"q{at}" for at in range(len(whole))]
    assert kept.first_wrong_audit_event() is None
    kept.check()
    torn.shut()


@pytest.mark.parametrize("where", [40, 5000, -3000])
def test_a_flipped_bit_in_the_log_of_changes_ends_it_there(kiosk: KioskOnDisk, tmp_path: Path, where: int) -> None:
    records, _ = kiosk.open()
    begun(records)
    for at in range(5):
        records.save(ENCOUNTER, event("answer"), [answer(f"q{at}", True)])
    torn = power_cut(kiosk, tmp_path / "torn")
    log = bytearray(torn.file("records.db-wal").read_bytes())
    log[where] ^= 1
    torn.file("records.db-wal").write_bytes(log)
    try:
        kept, _ = torn.open()
        names = [given.link_id for given in kept.answers(VISIT)]
        assert names == [f"q{at}" for at in range(len(names))]
        assert kept.first_wrong_audit_event() is None
    except (StoreDamaged, KeyError):
        pass  # the set-up itself was still in that log
    finally:
        torn.shut()


def _other_keys(kiosk: KioskOnDisk) -> None:
    other = KioskOnDisk(kiosk.data.with_name("other"), kiosk.clock)
    other.set_up_anew()
    shutil.copy(other.file("vault.json"), kiosk.file("vault.json"))


def _newer(kiosk: KioskOnDisk) -> None:
    database = kiosk.open()[0]._database
    with database.writing():
        database.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('inkwell', 'm999_future', '2030')")
    kiosk.shut()


def _folder(kiosk: KioskOnDisk) -> None:
    kiosk.file("records.db").unlink()
    kiosk.file("records.db").mkdir()


def _flip(kiosk: KioskOnDisk, at: int) -> None:
    content = bytearray(kiosk.file("records.db").read_bytes())
    content[at] ^= 1
    kiosk.file("records.db").write_bytes(content)


FAULTS: dict[str, tuple[Callable[[KioskOnDisk], object], str]] = {
    "not a database": (lambda kiosk: kiosk.file("records.db").write_bytes(b"Dear diary, " * 1000), "belongs to other keys"),
    "an empty file": (lambda kiosk: kiosk.file("records.db").write_bytes(b""), "is empty"),
    "no file": (lambda kiosk: kiosk.file("records.db").unlink(), "is missing"),
    "a folder in its place": (_folder, "cannot be"),
    "no keys": (lambda kiosk: kiosk.file("vault.json").unlink(), "keys (vault.json) is missing"),
    "other keys": (_other_keys, "belongs to other keys"),
    "a newer schema": (_newer, "newer Inkwell"),
    "damaged at the head": (lambda kiosk: _flip(kiosk, 1000), "Restore a back-up"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_has_its_words_on_the_opening_page_and_nothing_is_made_anew(worked: KioskOnDisk, fault: str) -> None:
    breaks, said = FAULTS[fault]
    breaks(worked)
    before = {name: content for name, content in worked.files().items() if name.startswith("strongroom")}
    opening = Opening(worked.another(), Shelf(paths.forms()), worked.clock)
    opening.unlock(PASSPHRASE)
    assert opening.step is Step.FAILED
    assert said in opening.detail
    opening.close()
    assert {name: content for name, content in worked.files().items() if name.startswith("strongroom") and "-" not in name} == before


def test_a_second_kiosk_says_so_and_leaves_while_a_command_may_work_beside_the_first(worked: KioskOnDisk) -> None:
    records, _ = worked.open()
    second = worked.another()
    with pytest.raises(StoreInUse, match="Close it first"):
        second.unlock(PASSPHRASE)
    beside, _ = second.beside(PASSPHRASE)
    beside.note(event("print"))
    records.note(event("print"))  # the head of the log is read inside the transaction
    assert records.first_wrong_audit_event() is None
    second.close()


@SHUT_FOR_ROOT
def test_a_file_or_a_folder_that_cannot_be_written_is_said_and_can_still_be_read(worked: KioskOnDisk) -> None:
    worked.file("records.db").chmod(0o400)
    try:
        with pytest.raises(StoreError, match="write-protected"):
            worked.open()[0].note(event())
    finally:
        worked.file("records.db").chmod(0o600)


def test_a_read_only_drive_is_said_and_changes_nothing(worked: KioskOnDisk, tmp_path: Path) -> None:
    place = tmp_path / "mounted"
    place.mkdir()
    mounted(place, "size=20m")
    try:
        shutil.copytree(worked.data, place / "data")
        mounted(place, "remount,ro")
        there = KioskOnDisk(place / "data", worked.clock)
        before = there.files()
        with pytest.raises(StoreError, match=r"[Rr]ead-only file system|cannot be"):
            there.open()
        assert there.files() == before
    finally:
        unmounted(place)


@pytest.mark.parametrize("act", ["save", "sign", "seal"])
def test_an_act_that_does_not_fit_on_a_small_drive_is_said_undone_and_works_when_there_is_room(
    worked: KioskOnDisk, tmp_path: Path, act: str
) -> None:
    place = tmp_path / "mounted"
    place.mkdir()
    mounted(place, "size=2m")
    try:
        shutil.copytree(worked.data, place / "data")
        there = KioskOnDisk(place / "data", worked.clock)
        records, _ = there.open()
        (place / "filler").write_bytes(b"x" * shutil.disk_usage(place).free)
        before = everything(records)
        for _ in range(2):
            with pytest.raises(NotSaved, match="the disk is full"):
                ACTS[act](records)
        assert everything(records) == before
        (place / "filler").unlink()
        ACTS[act](records)
        assert records.first_wrong_audit_event() is None
        there.shut()
    finally:
        unmounted(place)
