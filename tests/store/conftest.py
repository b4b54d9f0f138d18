from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import StoppedClock
from tests.store.kiosk_on_disk import KioskOnDisk


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def kiosk(tmp_path: Path, clock: StoppedClock) -> Iterator[KioskOnDisk]:
    """A kiosk after set-up, its strongroom shut."""
    kiosk = KioskOnDisk(tmp_path / "data", clock)
    kiosk.set_up()
    yield kiosk
    kiosk.shut()
