"""Small file systems in memory, for disks that are full or read-only."""

import shutil
import subprocess
from pathlib import Path

import pytest


def mounted(drive: Path, how: str) -> None:
    mount = shutil.which("mount")
    done = subprocess.run([mount, "-t", "tmpfs", "-o", how, "tmpfs", str(drive)], capture_output=True, check=False) if mount else None
    if done is None or done.returncode:
        pytest.skip("a small file system can only be mounted by root on Linux")


def unmounted(drive: Path) -> None:
    subprocess.run([shutil.which("umount") or "umount", str(drive)], check=True)
