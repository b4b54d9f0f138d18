"""What Records promises of the clinic itself (its picture, its words, its history), over the one in memory and the one on disk."""

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.encounter.clinic.word_settings import CERTIFICATE, LOGO, PRINTER, live
from kiosk.encounter.model import SealMaterial
from kiosk.encounter.ports.backup import BackupPlan
from kiosk.encounter.ports.world import Records
from kiosk.errors import NotAllowed
from kiosk.store.back_ups import StrongroomBackup, trouble
from kiosk.store.records import StrongroomRecords
from tests.fakes import MemoryRecords, StoppedClock
from tests.store.examples import ENCOUNTER, FORM, NOW, event
from tests.store.kiosk_on_disk import KioskOnDisk


@pytest.fixture(params=["memory", "strongroom"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    if request.param == "memory":
        yield MemoryRecords()
        return
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    yield kiosk.open()[0]
    kiosk.shut()


def test_the_picture_of_the_letterhead_stays_when_it_is_changed_and_can_be_taken_back(records: Records) -> None:
    assert records.logo() == b""
    for body in (b"one", b"two", b""):
        records.set_logo(body, event("setting", encounter=None))
        assert records.logo() == body
    told = [(change.name, change.old, change.new) for change in records.setting_changes()]
    one, two = (sha256(body).hexdigest() for body in (b"one", b"two"))
    assert told == [(LOGO, "", one), (LOGO, one, two), (LOGO, two, "")]
    records.set_setting(LOGO, one, event("setting", encounter=None))
    assert records.logo() == b"one"


def test_words_of_a_form_are_found_by_what_they_are_once_a_visit_opened_it_or_somebody_approved_it(records: Records) -> None:
    digest, other = FORM.digest, '{"resourceType": "Questionnaire"}'
    assert records.form_source(digest) == ""
    records.begin(ENCOUNTER, event("begin"))
    records.open_form(ENCOUNTER.id, FORM, event("form-opened"))
    assert records.form_source(digest) == FORM.source
    records.approve((), event("approve", encounter=None), (other,))
    assert records.form_source(sha256(other.encode()).hexdigest()) == other


def test_a_setting_that_is_words_is_kept_as_it_is_and_one_that_cannot_be_is_refused(records: Records) -> None:
    records.set_setting(PRINTER, "  Front desk ", event("setting", encounter=None))
    assert records.settings().words(PRINTER) == "Front desk"
    records.set_setting(live("laser", "history"), "ab" * 32, event("setting", encounter=None))
    assert records.settings().words(live("laser", "history")) == "ab" * 32
    for name, value in ((LOGO, "no digest"), (live("laser", "history"), "1.0"), (PRINTER, "a\nb"), ("live.", "ab" * 32)):
        with pytest.raises(NotAllowed):
            records.set_setting(name, value, event("setting", encounter=None))


def test_a_new_certificate_stands_in_the_history_by_its_fingerprint(records: Records) -> None:
    for at in range(2):
        records.set_seal_material(SealMaterial(key=b"k", certificate=f"c{at}".encode()), event("seal-material", encounter=None))
    first, second = (sha256(f"c{at}".encode()).hexdigest() for at in range(2))
    told = [(change.old, change.new) for change in records.setting_changes() if change.name == CERTIFICATE]
    assert told == [("", first), (first, second)]


def test_a_log_that_nobody_touched_has_no_wrong_row(records: Records) -> None:
    records.note(event("view"))
    assert records.first_wrong_audit_event() is None


def test_another_folder_for_back_ups_stands_in_the_history(tmp_path: Path) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    records = kiosk.open()[0]
    assert isinstance(records, StrongroomRecords)
    backup = StrongroomBackup(records)
    for folder in ("/one", "/two"):
        backup.set_plan(BackupPlan(folder), replace(event("setting", encounter=None), at=NOW))
    backup.set_plan(None, event("setting", encounter=None))
    told = [(change.old, change.new) for change in records.setting_changes() if change.name == "backup.folder"]
    assert told == [("", "/one"), ("/one", "/two"), ("/two", "")]
    assert backup.trouble(str(tmp_path)) == "same-drive"
    kiosk.shut()


def test_a_folder_says_what_is_wrong_with_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert trouble(tmp_path / "gone", tmp_path) == "missing"
    assert trouble(Path("drive"), tmp_path) == "missing"
    assert trouble(tmp_path / "file", tmp_path) == "no-folder"
    assert trouble(tmp_path, tmp_path) == "same-drive"
    assert trouble(tmp_path, Path("/proc")) == ""
    assert trouble(Path("/proc"), tmp_path) == "not-writable"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
