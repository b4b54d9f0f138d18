"""USB drives: which there are, and what is written to them."""

import sys
from pathlib import Path

import pytest

from kiosk.errors import ExportError
from kiosk.export.drives import UsbDrives
from tests.full_disk import full_disk

BODY = b"%PDF-1.7 locked"


@pytest.mark.skipif(sys.platform != "linux", reason="what Linux says is mounted")
def test_what_is_mounted_for_a_person_is_a_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drive = tmp_path / "media" / "MY STICK"
    drive.mkdir(parents=True)
    monkeypatch.setattr("kiosk.export.drives.MOUNTED_BELOW", (f"{tmp_path}/media/",))
    mounts = tmp_path / "mounts"
    named = str(drive).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 {named} vfat rw 0 0\n/dev/sdc1 {tmp_path}/media/gone vfat rw 0 0\n")
    assert [(found.name, found.folder) for found in UsbDrives(mounts).mounted()] == [("MY STICK", drive)]
    assert UsbDrives(tmp_path / "nowhere").mounted() == []


def test_a_copy_is_written_whole_and_overwrites_nothing(tmp_path: Path) -> None:
    paths = [UsbDrives().write(tmp_path, "2026-000417-consent", BODY) for _ in range(2)]
    assert [path.name for path in paths] == ["2026-000417-consent.pdf", "2026-000417-consent-2.pdf"]
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {BODY}


def test_a_drive_that_is_full_or_gone_is_said_and_nothing_half_written_stays(tmp_path: Path) -> None:
    with full_disk(bytes_left=3), pytest.raises(ExportError, match="not written"):
        UsbDrives().write(tmp_path, "copy", BODY)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ExportError, match="not written"):
        UsbDrives().write(tmp_path / "pulled out", "copy", BODY)
