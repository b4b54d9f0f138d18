from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from tests.cli.desk import CommandDesk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[CommandDesk]:
    """A data folder with somebody of each role in it."""
    desk = CommandDesk(tmp_path / "data", SystemClock())
    desk.furnish()
    yield desk
    desk.shut()
