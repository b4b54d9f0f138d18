"""What can still be read of damaged records is saved, and what is lost is said."""

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import NotSaved, StoreError, WrongPassphrase
from kiosk.store import salvage as salvaging
from kiosk.store.cells import INTERIOR_TABLE, children, kind
from kiosk.store.pages import SIZE, Pages
from kiosk.store.salvage import Report
from tests.store.copies.clinic import Clinic
from tests.store.examples import PIN, RUIZ, VISIT, answer, event
from tests.store.kiosk_on_disk import PASSPHRASE, KioskOnDisk

ANSWERS = 400


@pytest.fixture
def busy(clinic: Clinic) -> Clinic:
    """The clinic with enough in it for its tables to have several pages."""
    records = clinic.records()
    for at in range(0, ANSWERS, 10):
        given = [answer(f"q{at + one}", f"{at + one} times", form="after") for one in range(10)]
        records.save(records.encounter(VISIT), event("answer"), given)
    clinic.kiosk.shut()
    return clinic


def salvage(clinic: Clinic, folder: Path) -> tuple[Report, KioskOnDisk]:
    report = salvaging.salvage(clinic.kiosk.data, folder, PASSPHRASE, clinic.clock)
    return report, KioskOnDisk(folder, clinic.clock)


def flip(path: Path, at: int) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= 4
    path.write_bytes(content)


def everything(kiosk: KioskOnDisk) -> dict[str, Any]:
    records, _ = kiosk.open()
    database = records._database
    tables = salvaging._tables(database)
    told = {table: [tuple(row.values()) for row in database.rows(f'SELECT * FROM "{table}" ORDER BY 1')] for table in tables}
    told["audit_event"] = [row for row in told["audit_event"] if "salvaged" not in row]
    kiosk.shut()
    return told


def test_of_a_database_that_is_whole_everything_is_saved_and_works(busy: Clinic, tmp_path: Path) -> None:
    report, saved = salvage(busy, tmp_path / "saved")
    assert report.is_whole
    assert "Nothing is missing." in (tmp_path / "saved" / "lost.txt").read_text()
    assert everything(saved) == everything(busy.kiosk)
    records, staff = saved.open()
    assert records.first_wrong_audit_event() is None
    assert staff.sign_in(RUIZ.id, PIN, busy.clock.now()).person == RUIZ
    assert records.find_patients("mart")
    with pytest.raises(NotSaved), records._database.writing():
        records._database.execute("DELETE FROM audit_event")  # the guards stand again
    saved.shut()


def pages_of(clinic: Clinic, wanted: int) -> list[int]:
    records = clinic.records()
    key = records._database.key
    clinic.kiosk.shut()
    pages = Pages(clinic.kiosk.file("records.db"), key)
    found = [number for number in range(2, pages.count + 1) if (page := pages.page(number)) and kind(page, number) == wanted]
    pages.close()
    return found


def test_page_one_gone_loses_no_row(busy: Clinic, tmp_path: Path) -> None:
    before = everything(busy.kiosk)
    flip(busy.kiosk.file("records.db"), 2000)
    with pytest.raises(StoreError):
        busy.kiosk.open()
    report, saved = salvage(busy, tmp_path / "saved")
    assert report.bad_pages == 1
    assert everything(saved) == before


def test_the_salt_of_the_file_gone_loses_no_row(busy: Clinic, tmp_path: Path) -> None:
    before = everything(busy.kiosk)
    flip(busy.kiosk.file("records.db"), 7)
    _, saved = salvage(busy, tmp_path / "saved")
    assert everything(saved) == before


def test_a_page_above_others_gone_loses_no_row(busy: Clinic, tmp_path: Path) -> None:
    before = everything(busy.kiosk)
    whole = busy.kiosk.file("records.db").read_bytes()
    for number in pages_of(busy, INTERIOR_TABLE):
        flip(busy.kiosk.file("records.db"), number * SIZE - 3000)
        _, saved = salvage(busy, tmp_path / f"saved{number}")
        assert everything(saved) == before
        busy.kiosk.file("records.db").write_bytes(whole)


def test_a_page_of_the_list_of_tables_gone_loses_no_row_that_can_be_told(busy: Clinic, tmp_path: Path) -> None:
    before = everything(busy.kiosk)
    records = busy.records()
    key = records._database.key
    busy.kiosk.shut()
    pages = Pages(busy.kiosk.file("records.db"), key)
    first = pages.page(1)
    assert first is not None
    below = children(first, 1)
    pages.close()
    whole = busy.kiosk.file("records.db").read_bytes()
    for number in below:
        flip(busy.kiosk.file("records.db"), number * SIZE - 3000)
        report, saved = salvage(busy, tmp_path / f"saved{number}")
        after = everything(saved)
        missing = {table: len(rows) - len(after[table]) for table, rows in before.items() if len(rows) != len(after[table])}
        assert not missing or (report.strays and not report.is_whole)
        assert not {"answer", "patient", "encounter", "document", "audit_event", "frozen_response"} & set(missing)
        busy.kiosk.file("records.db").write_bytes(whole)


def test_any_flipped_bit_costs_at_most_the_rows_of_its_page_and_is_said(busy: Clinic, tmp_path: Path) -> None:
    before = everything(busy.kiosk)
    whole = busy.kiosk.file("records.db").read_bytes()
    chance = random.Random(11)
    for at in [chance.randrange(SIZE, len(whole)) for _ in range(8)]:
        flip(busy.kiosk.file("records.db"), at)
        report, saved = salvage(busy, tmp_path / f"saved{at}")
        after = everything(saved)
        assert report.bad_pages == 1
        for table, rows in after.items():
            assert set(rows) <= set(before[table]), f"{table} holds what was never entered"
        missing = sum(len(before[table]) - len(rows) for table, rows in after.items())
        assert missing <= 60
        busy.kiosk.file("records.db").write_bytes(whole)
        shutil.rmtree(saved.data)


def test_what_is_only_in_the_log_of_changes_is_saved_and_its_torn_end_is_not(busy: Clinic, tmp_path: Path) -> None:
    records = busy.records()
    for at in range(5):
        records.save(records.encounter(VISIT), event("answer"), [answer(f"last{at}", True, form="after")])
    torn = KioskOnDisk(tmp_path / "torn", busy.clock)
    shutil.copytree(busy.kiosk.data, torn.data)  # as the power cut finds it
    busy.kiosk.shut()
    log = torn.file("records.db-wal")
    log.write_bytes(log.read_bytes()[:-1000])
    _, saved = salvage(Clinic(torn, busy.clock, busy.drive), tmp_path / "saved")
    records, _ = saved.open()
    kept = [given.link_id for given in records.answers(VISIT)]
    saved.shut()
    assert kept[-4:] == ["last0", "last1", "last2", "last3"]


def test_the_damaged_records_stay_as_they_are(busy: Clinic, tmp_path: Path) -> None:
    flip(busy.kiosk.file("records.db"), 9000)
    before = busy.kiosk.files()
    salvage(busy, tmp_path / "saved")
    assert busy.kiosk.files() == before | {name: content for name, content in busy.kiosk.files().items() if name.startswith("inkwell.")}
    with pytest.raises(NotSaved, match="something in it"):
        salvage(busy, tmp_path / "saved")
    with pytest.raises(WrongPassphrase):
        salvaging.salvage(busy.kiosk.data, tmp_path / "other", "not the passphrase", busy.clock)
