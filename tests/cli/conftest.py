from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from tests.cli.desk import CommandDesk
from tests.store.kiosk_on_disk import CHEAP


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CommandDesk]:
    """A data folder with somebody of each role in it; PINs cost nothing."""
    monkeypatch.setattr("kiosk.store.vault.Cost", lambda: CHEAP)
    desk = CommandDesk(tmp_path / "data", SystemClock())
    desk.furnish()
    yield desk
    desk.shut()
