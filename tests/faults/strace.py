"""What a program asks of the disk, in order, by Debian's `strace`: a kill does not show what a power cut would lose."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CALLS = "openat,creat,pwrite64,write,fsync,fdatasync,rename,renameat,renameat2,unlink,close"


def traced(folder: Path, program: str) -> list[str]:
    """`program`, in Python: its calls on files under `folder`, as "fsync vault.json"; and what it writes to its standard output."""
    strace = shutil.which("strace")
    if strace is None or sys.platform != "linux":
        pytest.skip("strace is not installed (Debian package strace)")
    log = folder / "calls.txt"
    command = [strace, "-f", "-y", "-s", "64", "-e", f"trace={CALLS}", "-o", str(log), sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("this system does not let a process be traced")
    assert done.returncode == 0, done.stderr
    return [call for line in log.read_text(errors="replace").splitlines() if (call := _call(line, folder))]


def _call(line: str, folder: Path) -> str:
    found = re.match(r"\d+\s+(\w+)\((.*)\)\s+= (-?\d+)", line)
    if not found or int(found[3]) < 0:
        return ""
    name, arguments = found[1], found[2]
    if name == "write" and arguments.startswith("1<"):
        words = re.search(r'"(.*?)(?:\\n)?"', arguments)
        return f"says {words[1]}" if words else ""
    if name.startswith("rename"):
        old, new = [Path(path).name for path in re.findall(r'"([^"]*)"', arguments)]
        return f"rename {old} {new}"
    on = re.match(r"\d+<([^>]*)>", arguments)
    if on is None or not on[1].startswith(str(folder)):
        return ""
    return f"{'sync' if 'sync' in name else 'write' if 'write' in name else name} {Path(on[1]).name}"
