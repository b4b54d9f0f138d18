"""Pulled plugs, full disks, flipped bits, curious eyes."""

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.encounter.model import State
from kiosk.errors import NotSaved, StoreDamaged, StoreError
from kiosk.store.records import StrongroomRecords
from tests.store.examples import (
    APPROVAL,
    DECISION,
    DOCUMENT,
    ENCOUNTER,
    FLAGS,
    FORM,
    PATIENT,
    PIN,
    RESPONSES,
    RUIZ,
    SIGNATURE,
    VISIT,
    answer,
    begun,
    event,
    signed,
)
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk
from tests.store.saver import FORMS

KILLS = 5
FLIPS = 40
LARGE = "x" * 200_000


def test_an_acknowledged_answer_survives_the_death_of_the_process(kiosk: KioskOnDisk) -> None:
    begun(kiosk.open()[0])
    acknowledged = 0
    for _ in range(KILLS):
        kiosk.shut()
        acknowledged = killed_after_saving(kiosk, acknowledged)
        records, _ = kiosk.open()
        kept = [given.values[0] for given in records.answers(VISIT)]
        assert kept[:acknowledged] == list(range(1, acknowledged + 1))
        assert len(kept) <= acknowledged + 1  # one may be on disk whose acknowledgement was not heard
        assert len(records.audit(VISIT)) == len(kept) + 1  # an answer and its event stand or fall together
        assert records.first_wrong_audit_event() is None
        acknowledged = len(kept)
    assert acknowledged > KILLS


def test_a_power_cut_leaves_an_approval_and_its_event_or_neither(kiosk: KioskOnDisk) -> None:
    begun(kiosk.open()[0])
    acknowledged = 0
    for _ in range(3):
        kiosk.shut()
        acknowledged = killed_after_saving(kiosk, acknowledged, "approve")
        records, _ = kiosk.open()
        kept, told = records.approvals(), records.audit(VISIT)[1:]
        assert [approval.version for approval in kept] == [event.detail["number"] for event in told for _ in range(FORMS)]
        assert len(told) in (acknowledged, acknowledged + 1)  # one may be on disk whose acknowledgement was not heard
        acknowledged = len(told)
    assert acknowledged > 3


def test_an_approval_is_never_changed_nor_taken_back(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    records.approve([APPROVAL], event("approve"))
    for sql in ("UPDATE approval SET who = 'somebody else'", "DELETE FROM approval"):
        with pytest.raises(NotSaved), records._database.writing():
            records._database.execute(sql)
    assert list(records.approvals()) == [APPROVAL]


def killed_after_saving(kiosk: KioskOnDisk, saved: int, what: str = "answer") -> int:
    """The number of the last answer (or approval) that the process acknowledged before it was killed."""
    command = [sys.executable, "-m", "tests.store.saver", str(kiosk.data), str(saved + 1), what]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        told = [process.stdout.readline()]
        time.sleep(random.uniform(0, 0.2))
        process.kill()
        told += process.stdout.read().split()
    whole = [int(line) for line in told if line.strip()]
    return max(whole) if whole else saved


ACTS: dict[str, Callable[[StrongroomRecords], Any]] = {
    "save": lambda records: records.save(replace(ENCOUNTER, state=State.SCREENED), event("answer"), [answer("note", LARGE)]),
    "begin": lambda records: records.begin(replace(ENCOUNTER, id="b", identity=LARGE), event("begin")),  # type: ignore[arg-type]
    "patient": lambda records: records.add_patient(replace(PATIENT, id="b", name=LARGE), event()),  # type: ignore[arg-type]
    "form": lambda records: records.open_form(VISIT, replace(FORM, source=LARGE), event()),
    "decide": lambda records: records.decide(ENCOUNTER, replace(DECISION, reason=LARGE), event()),
    "hold": lambda records: records.hold(ENCOUNTER, replace(SIGNATURE, name=LARGE), event()),
    "sign": lambda records: records.sign(ENCOUNTER, (replace(SIGNATURE, name=LARGE),), RESPONSES, FLAGS, event()),
    "seal": lambda records: records.seal(VISIT, replace(DOCUMENT, body=LARGE.encode()), event()),
    "clinic": lambda records: records.set_clinic({"clinic.name": LARGE}, event()),
    "approve": lambda records: records.approve([APPROVAL, replace(APPROVAL, title=LARGE)], event("approve")),
    "note": lambda records: records.note(event(words=LARGE)),
}


def everything(records: StrongroomRecords) -> list[Any]:
    day = ENCOUNTER.started.date()
    told = (
        records.answers,
        records.opened_forms,
        records.decisions,
        records.signatures,
        records.documents,
        records.audit,
        records.frozen_flags,
    )
    listed = [list(tell(VISIT)) for tell in told]
    listed.append(list(records.approvals()))
    return [*listed, list(records.encounters(day, day)), list(records.find_patients("m")), records.clinic(), records.audit_head()]


@contextmanager
def full_disk(records: StrongroomRecords) -> Iterator[None]:
    """SQLite's own: the file may not grow."""
    execute = records._database._database.execute
    pages = execute("PRAGMA page_count").fetchone()[0]
    execute(f"PRAGMA max_page_count = {pages}")
    yield
    execute("PRAGMA max_page_count = 1000000")


@contextmanager
def disk_that_takes_nothing(records: StrongroomRecords) -> Iterator[None]:
    """The system's own: no file may grow beyond 100 kB."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


BAD_DISKS = [full_disk] if sys.platform == "win32" else [full_disk, disk_that_takes_nothing]


@pytest.mark.parametrize("bad", BAD_DISKS)
@pytest.mark.parametrize("act", ACTS)
def test_an_act_that_does_not_fit_on_the_disk_is_said_and_leaves_everything_as_it_was(kiosk: KioskOnDisk, act: str, bad: Any) -> None:
    records, _ = kiosk.open()
    begun(records)
    before = everything(records)
    with bad(records):
        for _ in range(2):
            with pytest.raises(NotSaved, match="Not saved: the disk"):
                ACTS[act](records)
        assert everything(records) == before
    ACTS[act](records)  # there is room again
    after = everything(kiosk.restart()[0])
    assert after != before
    assert after[-1].seq == before[-1].seq + 1


def test_a_try_at_a_pin_that_cannot_be_charged_is_not_looked_at(kiosk: KioskOnDisk) -> None:
    records, staff = kiosk.open()
    staff.add(RUIZ, PIN, event(encounter=None))
    records._database._database.execute("PRAGMA query_only = ON")
    with pytest.raises(NotSaved, match="write-protected"):
        staff.sign_in(RUIZ.id, PIN, ENCOUNTER.started)


def test_an_error_in_the_middle_of_an_act_undoes_all_of_it(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    begun(records)
    before = everything(records)
    with pytest.raises(ValueError, match="zone"):
        records.save(ENCOUNTER, event(), [answer("a", True), replace(answer("b", True), at=ENCOUNTER.started.replace(tzinfo=None))])
    assert everything(records) == before


def test_a_flipped_bit_is_damage_and_the_file_stays_as_it_is(kiosk: KioskOnDisk, tmp_path: Path) -> None:
    records, staff = kiosk.open()
    staff.add(RUIZ, PIN, event(encounter=None))
    records.set_clinic({"clinic.name": "Haus am Markt"}, event(encounter=None))
    encounter = signed(records)
    records.decide(encounter, DECISION, event("decide"))
    records.seal(VISIT, DOCUMENT, event("seal"))
    kiosk.shut()
    kiosk.restart()[0].check()
    kiosk.shut()
    whole = kiosk.file("records.db").read_bytes()
    chance = random.Random(7)
    damaged = KioskOnDisk(tmp_path / "damaged", kiosk.clock)
    for at in sorted(chance.randrange(len(whole)) for _ in range(FLIPS)):
        shutil.copytree(kiosk.data, damaged.data, dirs_exist_ok=True)
        flipped = bytearray(whole)
        flipped[at] ^= 1 << chance.randrange(8)
        damaged.file("records.db").write_bytes(flipped)
        with pytest.raises(StoreDamaged):
            read_every_page(damaged)
        damaged.shut()
        assert damaged.file("records.db").read_bytes() == flipped


def read_every_page(kiosk: KioskOnDisk) -> None:
    records, staff = kiosk.open()
    everything(records)
    staff.people()
    records.check()


def test_after_damage_was_met_a_save_says_that_it_is_damage(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    begun(records)
    for number in range(200):
        records.save(ENCOUNTER, event(), [answer(f"q{number}", "x" * 500)])
    kiosk.shut()
    whole = bytearray(kiosk.file("records.db").read_bytes())
    whole[-2000] ^= 1
    kiosk.file("records.db").write_bytes(whole)
    records, _ = kiosk.open()
    with pytest.raises(StoreError):
        everything(records)
    with pytest.raises(NotSaved, match="damaged"):
        records.save(ENCOUNTER, event(), [answer("q", LARGE)])


def test_nothing_that_was_said_or_typed_can_be_read_on_the_disk(kiosk: KioskOnDisk) -> None:
    records, staff = kiosk.open()
    records.set_clinic({"clinic.name": "Haus am Markt"}, event(encounter=None))
    staff.add(RUIZ, PIN, event(encounter=None))
    encounter = signed(records)
    records.save(encounter, event(), [answer("feelings", "Zwetschgenknödel", form="after")])
    records.seal(VISIT, DOCUMENT, event("seal"))
    secrets = (
        "Márta",
        "Kovács",
        "1984-02-29",
        "Zwetschgen",
        "pacemaker",
        "Haus am Markt",
        "Ana Ruiz",
        PIN,
        PASSPHRASE,
        "CREATE TABLE",
        "%PDF",
    )
    on_disk = kiosk.files()
    assert {"strongroom/records.db", "strongroom/records.db-wal", "strongroom/vault.json"} <= {name.replace("\\", "/") for name in on_disk}
    kiosk.shut()
    for name, bytes_ in [*on_disk.items(), *kiosk.files().items()]:
        for secret in secrets:
            assert secret.encode("utf-8") not in bytes_, (name, secret)
            assert secret.encode("utf-16-le") not in bytes_, (name, secret)
        assert kiosk.code.encode() not in bytes_


def test_each_save_is_on_disk_before_it_returns(kiosk: KioskOnDisk) -> None:
    records, _ = kiosk.open()
    settings = {
        name: records._database.rows(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    assert [next(iter(value.values())) for value in settings.values()] == ["wal", 2, 1, 1]


def test_everything_is_there_after_a_restart(kiosk: KioskOnDisk) -> None:
    records, staff = kiosk.open()
    encounter = signed(records)
    records.decide(encounter, DECISION, event("decide"))
    records.seal(VISIT, DOCUMENT, event("seal"))
    records.set_clinic({"clinic.name": "Haus am Markt"}, event(encounter=None))
    staff.add(RUIZ, PIN, event(encounter=None))
    before = everything(records)
    records, staff = kiosk.restart()
    assert everything(records) == before
    assert list(staff.people()) == [RUIZ]
    records.note(event("print"))
    assert records.first_wrong_audit_event() is None
