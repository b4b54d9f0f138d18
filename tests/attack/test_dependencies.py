"""The audit of dependencies: a known hole fails it, unless somebody has written why it does not touch us; no network does not."""

import json
import os
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CI = Path(__file__).parent.parent.parent / ".ci"
FOUND = json.dumps(
    {"dependencies": [{"name": "a", "version": "1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2"]}]}, {"name": "b", "version": "1"}]}
)


@pytest.mark.parametrize(
    ("accepted", "holes"),
    [("", 1), ("PYSEC-1 only its command line", 0), ("PYSEC-1", 1), ("# PYSEC-1 no", 1), ("PYSEC-2 another", 1)],
)
def test_a_known_hole_is_open_until_there_is_a_reason(accepted: str, holes: int) -> None:
    open_holes = runpy.run_path(str(CI / "known_holes.py"))["open_holes"]
    audited, found = open_holes(FOUND, accepted)
    assert (audited, len(found)) == (2, holes)


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="the audit is a shell script")
def test_without_a_network_the_audit_is_skipped_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "python3").chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run([CI / "audit-dependencies"], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0
    assert "not audited" in done.stdout
