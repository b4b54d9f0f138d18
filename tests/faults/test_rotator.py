import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
def test_a_rotation_that_is_killed_at_any_step_leaves_the_old_keys_or_the_new_ones() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.rotator", "--every", "60"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "none half" in done.stdout
