"""The short form of `python -m tests.faults.many_kills`, which kills 500 times."""

import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 12
MEMORY = Path("/dev/shm")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_kills_at_random_moments_of_visits_and_desk_work_lose_nothing_that_was_acknowledged() -> None:
    """In a process of its own, since it forks."""
    command = [sys.executable, "-m", "tests.faults.many_kills", "--times", str(KILLS), "--seed", "20261121", "--acts", "50"]
    place = ("--folder", str(MEMORY)) if MEMORY.is_dir() else ()
    done = subprocess.run([*command, *place], capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"{KILLS} kills")
