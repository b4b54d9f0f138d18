from pathlib import Path

import pytest

from tests.fakes import StoppedClock
from tests.store.copies.clinic import Clinic
from tests.store.kiosk_on_disk import KioskOnDisk


@pytest.fixture
def clinic(kiosk: KioskOnDisk, clock: StoppedClock, tmp_path: Path) -> Clinic:
    """A clinic whose records lie in a strongroom that is shut, with an empty drive beside it."""
    drive = tmp_path / "drive"
    drive.mkdir()
    clinic = Clinic(kiosk, clock, drive)
    clinic.work()
    kiosk.shut()
    return clinic
