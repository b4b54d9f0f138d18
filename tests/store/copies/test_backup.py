"""A back-up is there whole or not at all, and never in the way."""

import json
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.errors import BackupError
from kiosk.store import keeping
from kiosk.store.back_ups import StrongroomBackup
from kiosk.store.backup import UNFINISHED, digest
from kiosk.store.manifest import MANIFEST, PARTS
from tests.full_disk import full_disk
from tests.mounts import mounted, unmounted
from tests.store.copies.clinic import Clinic
from tests.store.examples import VISIT, answer, event


def test_a_back_up_holds_database_keys_and_a_manifest_that_says_what_it_is(clinic: Clinic) -> None:
    made = clinic.back_up()
    head = clinic.records().audit_head()
    told = json.loads((made.path / MANIFEST).read_text())
    assert {path.name for path in made.path.iterdir()} == {MANIFEST, *PARTS}
    assert (made.path / "vault.json").read_bytes() == clinic.kiosk.file("vault.json").read_bytes()
    assert told["program"] == __version__
    assert datetime.fromisoformat(told["made"]) == clinic.clock.now()
    assert told["audit"] == {"seq": head.seq, "mac": head.mac.hex()}
    assert (told["counts"]["patient"], told["counts"]["encounter"], told["counts"]["document"]) == (1, 1, 1)
    assert {name: part["sha256"] for name, part in told["parts"].items()} == {name: digest(made.path / name) for name in PARTS}


def test_a_back_up_is_encrypted_and_says_nothing_of_anybody(clinic: Clinic) -> None:
    path = clinic.back_up().path
    for file in path.iterdir():
        for secret in ("Márta", "Kovács", "1984-02-29", "pacemaker", "Ana Ruiz", "CREATE TABLE", "%PDF"):
            assert secret.encode() not in file.read_bytes()


def test_intake_goes_on_while_a_back_up_is_made_and_the_back_up_is_of_one_moment(clinic: Clinic) -> None:
    records = clinic.records()
    saved: list[int] = []

    def meanwhile(done: float) -> None:
        saved.append(len(saved))
        records.save(records.encounter(VISIT), event("answer"), [answer(f"during{len(saved)}", True, form="after")])

    made = StrongroomBackup(records).now(clinic.drive, clinic.clock.now(), meanwhile)
    assert saved
    kept = [given.link_id for given in records.answers(VISIT)]
    assert kept.count("during1") == 1
    assert made.manifest.head.seq == records.audit_head().seq - len(saved)


@contextmanager
def no_drive(drive: Path) -> Iterator[None]:
    drive.rename(drive.with_name("pulled"))
    yield
    drive.with_name("pulled").rename(drive)


@contextmanager
def read_only_drive(drive: Path) -> Iterator[None]:
    mounted(drive, "ro,size=20m")
    try:
        yield
    finally:
        unmounted(drive)


@contextmanager
def small_drive(drive: Path) -> Iterator[None]:
    mounted(drive, "size=200k")
    try:
        yield
    finally:
        unmounted(drive)


@contextmanager
def drive_that_takes_nothing(drive: Path) -> Iterator[None]:
    with full_disk(50_000):
        yield


BAD_DRIVES = {
    no_drive: "Is the drive plugged in?",
    read_only_drive: "Is the drive still plugged in, and writable?",
    small_drive: "MB are free",
    drive_that_takes_nothing: "The back-up was not made: the disk",
}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither mounts nor limits on files")
@pytest.mark.parametrize("bad", BAD_DRIVES)
def test_a_drive_that_does_not_take_it_is_said_nothing_is_lost_and_the_next_back_up_works(clinic: Clinic, bad: object) -> None:
    first = clinic.back_up()
    before = clinic.told()
    with bad(clinic.drive), pytest.raises(BackupError, match=BAD_DRIVES[bad].replace("?", r"\?")):  # type: ignore[operator, index]
        clinic.back_up()
    assert clinic.told() == before
    assert digest(first.path / "records.db") == first.manifest.parts["records.db"].sha256
    assert not [path for path in clinic.drive.iterdir() if path.name.endswith(UNFINISHED)]
    clinic.restore(clinic.back_up().path)


def test_a_drive_pulled_out_in_the_middle_leaves_nothing_that_counts(clinic: Clinic) -> None:
    def pull(done: float) -> None:
        shutil.rmtree(clinic.drive)

    with pytest.raises(BackupError, match="drive still plugged in"):
        clinic.back_up(pull)
    clinic.drive.mkdir()  # plugged in again
    assert clinic.restore(clinic.back_up().path).exists()


def test_a_half_made_back_up_does_not_count_and_the_next_one_clears_it_away(clinic: Clinic) -> None:
    made = clinic.back_up()
    half = made.path.rename(made.path.with_name(made.path.name + UNFINISHED))
    records = clinic.records()
    assert keeping.kept(clinic.drive, records._audit_key) == ()
    clinic.back_up()
    assert not half.exists()


def test_two_back_ups_at_the_same_time_do_not_get_in_each_others_way(clinic: Clinic) -> None:
    records = clinic.records()

    def another(done: float) -> None:
        with pytest.raises(BackupError, match="being made already"):
            StrongroomBackup(records).now(clinic.drive, clinic.clock.now())

    assert StrongroomBackup(records).now(clinic.drive, clinic.clock.now(), another).path.exists()


def test_the_newest_of_each_day_and_each_week_stay(clinic: Clinic) -> None:
    records = clinic.records()
    backups = StrongroomBackup(records)
    names = []
    for _ in range(30):  # two a day for fifteen days, from Friday 20 November on
        clinic.clock.at += timedelta(hours=12)
        names.append(backups.now(clinic.drive, clinic.clock.now()).path.name)
        keeping.prune(clinic.drive, records._audit_key, daily=3, weekly=2)
    left = sorted(path.name.rsplit("-", 1)[1] for path in clinic.drive.iterdir())
    assert left == ["20261129T213000Z", "20261203T213000Z", "20261204T213000Z", "20261205T093000Z"]


def test_pruning_deletes_nothing_while_none_of_those_that_stay_is_whole(clinic: Clinic) -> None:
    clinic.back_up()
    newest = clinic.back_up()
    database = newest.path / "records.db"
    damaged = bytearray(database.read_bytes())
    damaged[5000] ^= 1
    database.write_bytes(damaged)
    records = clinic.records()
    assert keeping.prune(clinic.drive, records._audit_key, daily=1, weekly=0) == ()
    assert len(list(clinic.drive.iterdir())) == 2


def test_pruning_leaves_what_is_not_ours(clinic: Clinic) -> None:
    for _ in range(3):
        clinic.back_up()
    (clinic.drive / "holiday pictures").mkdir()
    other = next(clinic.drive.glob("inkwell-*"))
    stranger = shutil.copytree(other, clinic.drive / "inkwell-00000000-20200101T000000Z")
    forged = json.loads((other / MANIFEST).read_text()) | {"made": "2020-01-01T00:00:00+00:00"}
    (other / MANIFEST).write_text(json.dumps(forged))
    records = clinic.records()
    assert len(keeping.prune(clinic.drive, records._audit_key, daily=1, weekly=0)) == 1
    assert (clinic.drive / "holiday pictures").exists()
    assert stranger.exists()
    assert other.exists()
