"""A restore proves the copy before it replaces anything, and keeps what it replaces."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Database

from kiosk.encounter.clinic.keeping import Erasure, Reason
from kiosk.encounter.model import Role, StaffId
from kiosk.errors import BackupError, KioskError, NotAllowed, StoreDamaged, StoreError, StoreInUse, WrongPassphrase
from kiosk.store import manifest
from kiosk.store.audit import Head
from kiosk.store.back_ups import StrongroomBackup
from kiosk.store.backup import digest
from kiosk.store.keys import Envelope
from kiosk.store.manifest import MANIFEST, PARTS, Manifest, Part
from kiosk.store.restoring import Restoring
from kiosk.store.schema import migrations
from kiosk.store.sqlcipher import EncryptedDatabase
from tests.store.copies.clinic import Clinic
from tests.store.examples import ADAMS, PATIENT, PIN, VISIT, event
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

ROOT = Path(__file__).parents[3]


def test_a_restore_brings_back_what_was_and_keeps_what_it_replaces(clinic: Clinic) -> None:
    before = clinic.told()
    made = clinic.back_up()
    clinic.more(1)
    newer = clinic.told()
    kept = clinic.restore(made.path)
    assert clinic.told() == before
    log = clinic.records()._database.rows("SELECT action, actor, detail FROM audit_event ORDER BY seq DESC LIMIT 1")[0]
    assert (log["action"], log["actor"], json.loads(log["detail"])["made"]) == ("restored", "ruiz", made.manifest.made.isoformat())
    clinic.kiosk.shut()
    clinic.kiosk.file("").rename(clinic.kiosk.data / "put aside")
    kept.rename(clinic.kiosk.data / "strongroom")
    assert clinic.told() == newer


def test_a_restore_on_a_new_tablet_needs_nothing_but_the_back_up_and_a_secret(clinic: Clinic, tmp_path: Path) -> None:
    made = clinic.back_up()
    shutil.rmtree(clinic.kiosk.data)
    clinic.restore(made.path, secret=clinic.kiosk.code)
    assert clinic.told()[0]


def test_whoever_restores_is_an_administrator(clinic: Clinic) -> None:
    _, staff = clinic.kiosk.open()
    staff.add(ADAMS, PIN, event(encounter=None))
    clinic.kiosk.shut()
    made = clinic.back_up()
    with Restoring(clinic.kiosk.data, clinic.clock) as restoring:
        restoring.fetch(made.path)
        restoring.open(PASSPHRASE)
        with pytest.raises(NotAllowed, match=Role.ADMINISTRATOR):
            restoring.sign_in(ADAMS.id, PIN)
        assert restoring.sign_in(StaffId("ruiz"), "735201").person is None
        with pytest.raises(NotAllowed, match="sign in"):
            restoring.put_in_place()


def test_nobody_restores_under_a_kiosk_that_runs(clinic: Clinic) -> None:
    made = clinic.back_up()
    clinic.records()
    with pytest.raises(StoreInUse):
        clinic.restore(made.path)


def test_what_was_erased_since_is_erased_again_before_the_copy_takes_its_place(clinic: Clinic) -> None:
    made = clinic.back_up()
    records = clinic.records()
    records.erase(
        Erasure(at=clinic.clock.tick(), who="ruiz", reason=Reason.REQUEST, patient=PATIENT.id, encounters=(VISIT,)),
        event("erased", encounter=None),
    )
    clinic.kiosk.shut()
    clinic.restore(made.path)
    records = clinic.records()
    assert not records.find_patients("mart")
    with pytest.raises(KeyError):
        records.encounter(VISIT)
    assert len(records.erasures()) == 1
    assert records.first_wrong_audit_event() is None


def test_erasures_that_cannot_be_read_are_said_in_the_log(clinic: Clinic) -> None:
    made = clinic.back_up()
    clinic.kiosk.file("records.db").write_bytes(b"nothing of it left")
    clinic.restore(made.path)
    last = clinic.records()._database.rows("SELECT detail FROM audit_event ORDER BY seq DESC LIMIT 1")[0]
    assert json.loads(last["detail"])["erasures"] == "unknown"


def test_an_erasure_that_cannot_be_done_again_stops_the_restore(clinic: Clinic) -> None:
    made = clinic.back_up()
    before = clinic.kiosk.files()

    def fails(database: EncryptedDatabase) -> None:
        raise StoreError("The list of erasures cannot be read.")

    with pytest.raises(StoreError, match="list of erasures"):
        clinic.restore(made.path, after=fails)
    assert _records(clinic.kiosk) == _records(before)


def _records(of: KioskOnDisk | dict[str, bytes]) -> dict[str, bytes]:
    files = of.files() if isinstance(of, KioskOnDisk) else of
    return {name: content for name, content in files.items() if "strongroom" in name}


def change(name: str, how: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def done(folder: Path) -> None:
        (folder / name).write_bytes(how((folder / name).read_bytes()))

    return done


def told(**changed: Any) -> Callable[[Path], None]:
    return change(MANIFEST, lambda text: json.dumps(json.loads(text) | changed).encode())


def swapped_for(name: str, make: Callable[[Path], object]) -> Callable[[Path], None]:
    def done(folder: Path) -> None:
        (folder / name).unlink()
        make(folder / name)

    return done


def with_honest_digests(name: str, how: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """Changed, with a manifest that tells of the change; its HMAC is as it was."""

    def done(folder: Path) -> None:
        change(name, how)(folder)
        text = json.loads((folder / MANIFEST).read_text())
        text["parts"][name] = {"size": (folder / name).stat().st_size, "sha256": digest(folder / name)}
        (folder / MANIFEST).write_text(json.dumps(text))

    return done


def _dear(keys: bytes) -> bytes:
    slots = json.loads(keys)["slots"]
    for slot in slots.values():
        slot["memory_kib"] = 1 << 31
    return Envelope(slots).text().encode()


FORGED: dict[str, Callable[[Path], None]] = {
    "no manifest": swapped_for(MANIFEST, lambda path: None),
    "a manifest of another program": change(MANIFEST, lambda text: b'{"files": ["../../etc/passwd"]}'),
    "no text": change(MANIFEST, lambda text: b"\xff\x00" * 100),
    "nested without end": change(MANIFEST, lambda text: b"[" * 60_000),
    "a huge manifest": change(MANIFEST, lambda text: text + b" " * 10_000_000),
    "a path in it": change(MANIFEST, lambda text: text.replace(b"records.db", b"../../../records.db")),
    "a part too many": told(parts={}),
    "a number that is none": told(counts={"patient": -1}),
    "other counts": told(counts={"patient": 2}),
    "another head of the log": told(audit={"seq": 1, "mac": "00" * 32}),
    "another time": told(made="2026-11-20T09:31:01+00:00"),
    "a newer format": told(format=2),
    "a flipped bit": change("records.db", lambda whole: whole[:9000] + bytes([whole[9000] ^ 1]) + whole[9001:]),
    "a flipped bit, told of": with_honest_digests("records.db", lambda whole: whole[:9000] + bytes([whole[9000] ^ 1]) + whole[9001:]),
    "a cut database": change("records.db", lambda whole: whole[:-4096]),
    "a huge database": swapped_for("records.db", lambda path: os.truncate(os.open(path, os.O_RDWR | os.O_CREAT), 1 << 40)),
    "a huge database, told of": told(parts={name: {"size": 1 << 50, "sha256": "00" * 32} for name in manifest.PARTS}),
    "no database": change("records.db", lambda whole: b"not a database" * 1000),
    "damaged keys": change("vault.json", lambda text: text.replace(b"argon2id", b"argon2if")),
    "keys that ask for all memory": with_honest_digests("vault.json", _dear),
    "a link for a database": swapped_for("records.db", lambda path: path.symlink_to("/etc/hostname")),
    "a link for the manifest": swapped_for(MANIFEST, lambda path: path.symlink_to("/etc/hostname")),
    "a pipe for the manifest": swapped_for(MANIFEST, os.mkfifo if sys.platform != "win32" else Path.mkdir),
    "a folder for the manifest": swapped_for(MANIFEST, Path.mkdir),
}


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise there")
@pytest.mark.parametrize("forged", FORGED)
def test_a_back_up_made_by_an_attacker_is_refused_without_harm(clinic: Clinic, forged: str) -> None:
    made = clinic.back_up()
    before = _records(clinic.kiosk)
    FORGED[forged](made.path)
    with pytest.raises((BackupError, StoreDamaged), match="othing was changed"):
        clinic.restore(made.path)
    assert _records(clinic.kiosk) == before
    assert not (clinic.kiosk.data / "strongroom.fetched").exists()


def test_a_database_of_another_back_up_does_not_pass_for_this_one(clinic: Clinic) -> None:
    older = clinic.back_up()
    clinic.more(1)
    newer = clinic.back_up()
    shutil.copy(older.path / "records.db", newer.path / "records.db")
    with_honest_digests("records.db", lambda whole: whole)(newer.path)
    with pytest.raises(BackupError, match="manifest of this back-up was changed"):
        clinic.restore(newer.path)


def test_a_strangers_back_up_is_not_opened_by_our_passphrase(clinic: Clinic, tmp_path: Path) -> None:
    stranger = Clinic(KioskOnDisk(tmp_path / "stranger", clinic.clock), clinic.clock, tmp_path)
    stranger.kiosk.set_up_anew()
    stranger.work()
    stranger.kiosk.shut()
    made = stranger.back_up()
    before = _records(clinic.kiosk)
    with pytest.raises(WrongPassphrase):
        clinic.restore(made.path, secret=clinic.kiosk.code)
    assert _records(clinic.kiosk) == before


def made_of(clinic: Clinic, *altered: str) -> Path:
    """A back-up of records that somebody with the keys has altered."""
    records = clinic.records()
    with records._database.writing():
        for sql in altered:
            records._database.execute(sql)
    path = StrongroomBackup(records).now(clinic.drive, clinic.clock.tick(60)).path
    clinic.kiosk.shut()
    return path


ALTERED = {
    "document 1 is not as it was sealed": ("DROP TRIGGER a_document_stays", "UPDATE document SET body = x'00'"),
    "a form is not as it was shown": ("UPDATE questionnaire SET source = '{}'",),
    "entry 2 of its log": ("DROP TRIGGER audit_is_not_changed", "UPDATE audit_event SET actor = 'nobody' WHERE seq = 2"),
    "newer Inkwell": ("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('inkwell', 'm999_future', '2030')",),
}


@pytest.mark.parametrize("said", ALTERED)
def test_what_was_altered_with_the_keys_at_hand_shows_before_anything_is_replaced(clinic: Clinic, said: str) -> None:
    made = made_of(clinic, *ALTERED[said])
    before = _records(clinic.kiosk)
    with pytest.raises(KioskError, match=said):
        clinic.restore(made)
    assert _records(clinic.kiosk) == before


def older_back_up(clinic: Clinic, key: bytes, audit_key: bytes) -> Path:
    """As the program of some versions ago made it."""
    folder = clinic.drive / "older"
    folder.mkdir()
    connection = sqlcipher.connect(folder / "records.db", isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    migrations.apply(Database(connection), stop_before="m006_earlier_answers")
    connection.close()
    shutil.copy(clinic.kiosk.file("vault.json"), folder)
    parts = {name: Part((folder / name).stat().st_size, digest(folder / name)) for name in PARTS}
    made = Manifest(clinic.clock.now(), "0.0.1", Head(0, bytes(32)), {"patient": 0}, parts)
    (folder / MANIFEST).write_text(made.text(audit_key))
    return folder


def test_a_back_up_with_older_tables_is_brought_up_to_date(clinic: Clinic) -> None:
    records = clinic.records()
    tables = records._database.rows("SELECT name, sql FROM sqlite_master ORDER BY name")
    key, audit_key = records._database.key, records._audit_key
    clinic.kiosk.shut()
    with Restoring(clinic.kiosk.data, clinic.clock) as restoring:
        restoring.fetch(older_back_up(clinic, key, audit_key))
        restoring.open(PASSPHRASE)
        restoring.prove()
        restoring.put_in_place()
    assert clinic.records()._database.rows("SELECT name, sql FROM sqlite_master ORDER BY name") == tables


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_restore_killed_at_any_of_its_steps_leaves_the_old_records_or_the_restored_ones(clinic: Clinic) -> None:
    made = clinic.back_up()
    clinic.more(1)
    command = [sys.executable, "-m", "tests.faults.restorer", str(clinic.kiosk.data), str(made.path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[0]) > 20, done.stdout


@pytest.mark.parametrize("note", ["", "[]", '{"kept": "../elsewhere"}', '{"kept": "strongroom"}'])
def test_a_note_of_a_swap_that_is_not_ours_changes_nothing(clinic: Clinic, note: str) -> None:
    (clinic.kiosk.data / "restore.json").write_text(note)
    before = _records(clinic.kiosk)
    with pytest.raises(StoreDamaged, match="restore was cut off"):
        clinic.kiosk.open()
    assert _records(clinic.kiosk) == before
