from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from kiosk.clock import SystemClock
from tests.cli.desk import CommandDesk
from tests.store.kiosk_on_disk import CHEAP


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> CommandDesk:
    """Made once; nobody writes into it."""
    desk = CommandDesk(tmp_path_factory.mktemp("furnished") / "data", SystemClock())
    desk.furnish()
    return desk


@pytest.fixture
def desk(furnished: CommandDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[CommandDesk]:
    """A data folder with somebody of each role in it; PINs cost nothing."""
    monkeypatch.setattr("kiosk.store.vault.Cost", lambda: CHEAP)
    copytree(furnished.data, tmp_path / "data")
    desk = CommandDesk(tmp_path / "data", SystemClock(), furnished.code)
    yield desk
    desk.shut()
