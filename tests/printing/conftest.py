"""A print system of the test's own."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.printing.fake_cups import FakeCups

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before the first window of any test


@pytest.fixture
def cups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCups]:
    if sys.platform == "win32":
        pytest.skip("CUPS is not of Windows")
    folder = tmp_path / "cups"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    fake = FakeCups(folder)
    yield fake
    fake.stop()
