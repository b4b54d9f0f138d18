"""The short form of `python -m tests.faults.kill`."""

import random
import sys
from pathlib import Path

import pytest

from tests.faults.kill import kill_once


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_power_cut_in_the_middle_of_a_visit_loses_no_acknowledged_answer(tmp_path: Path) -> None:
    luck = random.Random(20261121)
    assert sum(kill_once(tmp_path / "data", luck, sitting) for sitting in (1, 2, 1)) > 0
