"""In which order things are put on disk: what stands here is what a power cut leaves."""

from pathlib import Path

from kiosk.clock import SystemClock
from tests.faults.strace import traced
from tests.store.copies.clinic import Clinic
from tests.store.kiosk_on_disk import KioskOnDisk

SAVE = """
from pathlib import Path
from tests.fakes import StoppedClock
from tests.store.examples import ENCOUNTER, answer, event
from tests.store.kiosk_on_disk import KioskOnDisk
records, _ = KioskOnDisk(Path({data!r}), StoppedClock()).open()
print("saving", flush=True)
records.save(ENCOUNTER, event(), [answer("q", True, form="after")])
print("saved", flush=True)
"""
BACK_UP = """
from pathlib import Path
from tests.fakes import StoppedClock
from tests.store.copies.clinic import Clinic
from tests.store.kiosk_on_disk import KioskOnDisk
clock = StoppedClock()
clinic = Clinic(KioskOnDisk(Path({data!r}), clock), clock, Path({drive!r}))
print("begins", flush=True)
path = clinic.back_up().path
print("made", flush=True)
clinic.restore(path)
print("restored", flush=True)
"""
SET_UP = """
from pathlib import Path
from tests.fakes import StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk
print("begins", flush=True)
KioskOnDisk(Path({data!r}), StoppedClock()).set_up_anew()
print("set up", flush=True)
"""


def between(calls: list[str], first: str, last: str) -> list[str]:
    return calls[calls.index(f"says {first}") + 1 : calls.index(f"says {last}")]


def last_of(calls: list[str], call: str) -> int:
    return len(calls) - 1 - calls[::-1].index(call)


def test_an_answer_is_synced_to_the_disk_after_it_is_written_and_before_the_call_returns(clinic: Clinic, tmp_path: Path) -> None:
    calls = between(traced(tmp_path, SAVE.format(data=str(clinic.kiosk.data))), "saving", "saved")
    assert "write records.db-wal" in calls
    assert last_of(calls, "sync records.db-wal") > last_of(calls, "write records.db-wal")


def test_every_part_of_a_back_up_is_synced_before_it_is_renamed_and_its_name_after(clinic: Clinic, tmp_path: Path) -> None:
    calls = between(traced(tmp_path, BACK_UP.format(data=str(clinic.kiosk.data), drive=str(clinic.drive))), "begins", "made")
    renamed = next(at for at, call in enumerate(calls) if call.startswith("rename inkwell-") and ".unfinished" in call)
    before, after = calls[:renamed], calls[renamed:]
    for part in ("records.db", "vault.json", "manifest.json"):
        assert last_of(before, f"sync {part}") > last_of(before, f"write {part}"), part
    assert before[-2].startswith("sync inkwell-")  # the names in the folder, and its handle is closed
    assert f"sync {clinic.drive.name}" in after


def test_a_restore_is_on_disk_before_the_step_that_decides(clinic: Clinic, tmp_path: Path) -> None:
    calls = between(traced(tmp_path, BACK_UP.format(data=str(clinic.kiosk.data), drive=str(clinic.drive))), "made", "restored")
    decides = calls.index("rename restore.json.new restore.json")
    before, after = calls[:decides], calls[decides:]
    assert before.index("rename strongroom.fetched strongroom.restored") > last_of(before, "write records.db")
    assert last_of(before, "sync records.db") > last_of(before, "write records.db")
    assert last_of(before, "sync restore.json.new") > last_of(before, "write restore.json.new")
    names = [call for call in after if call.startswith("rename") or call == "sync data"]
    assert [call.split()[0] for call in names] == ["rename", "sync", "rename", "sync", "rename", "sync", "sync"]


def test_the_keys_are_on_disk_before_the_strongroom_gets_its_name(tmp_path: Path) -> None:
    calls = between(traced(tmp_path, SET_UP.format(data=str(tmp_path / "data"))), "begins", "set up")
    named = calls.index("rename strongroom.unconfirmed strongroom")
    assert calls.index("sync vault.json.new") < calls.index("rename vault.json.new vault.json") < named
    assert "sync data" in calls[named:]
    assert KioskOnDisk(tmp_path / "data", SystemClock()).vault.exists()
