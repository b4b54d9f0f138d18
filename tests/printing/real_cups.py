"""A print system of the test's own, from the real programs: cupsd in a folder, and a software printer. Debian: cups, cups-ipp-utils."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SYSTEM = f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin"
CUPSD, SOFTWARE_PRINTER = shutil.which("cupsd", path=SYSTEM), shutil.which("ippeveprinter", path=SYSTEM)
needs_cups = pytest.mark.skipif(
    not (CUPSD and shutil.which("lp") and shutil.which("lpadmin", path=SYSTEM)),
    reason="cupsd, lp and lpadmin are not all installed (Debian: cups)",
)
needs_printer = pytest.mark.skipif(not SOFTWARE_PRINTER, reason="ippeveprinter is not installed (Debian: cups-ipp-utils)")
SETTINGS = """Listen {folder}/sock
Browsing No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
FILES = """ServerRoot {folder}/etc
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/spool/tmp
AccessLog {folder}/access
ErrorLog {folder}/errors
PageLog {folder}/pages
"""


@contextmanager
def cups(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """CUPS itself, without a printer."""
    with tempfile.TemporaryDirectory(prefix="cups-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # its backends run as another user
        for part in ("etc", "spool", "cache", "state", "spool/tmp"):
            (folder / part).mkdir()
        (folder / "cupsd.conf").write_text(SETTINGS.format(folder=folder))
        (folder / "cups-files.conf").write_text(FILES.format(folder=folder))
        monkeypatch.setenv("CUPS_SERVER", str(folder / "sock"))
        command = [str(CUPSD), "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
        with running(command) as daemon:
            if not _is_there(folder / "sock", daemon):
                pytest.skip("cupsd is installed but does not start here")
            yield


@contextmanager
def software_printer(port: int, prints: Path) -> Iterator[None]:
    """An IPP Everywhere printer that takes a second and a half for a job and keeps what it is sent in `prints`."""
    slowly = prints / "slowly"
    slowly.write_text("#!/bin/sh\nsleep 1.5\n")
    slowly.chmod(0o755)
    command = [str(SOFTWARE_PRINTER), "-2", "-p", str(port), "-n", "localhost", "-k", "-d", str(prints)]
    command += ["-f", "application/pdf", "-c", str(slowly), "Office"]
    with running(command) as printer:
        if not _answers(port, printer):
            pytest.skip("ippeveprinter is installed but does not start here: it needs dbus and avahi running")
        yield


def admin(*command: str) -> None:
    """A command of the print system's own, in English."""
    subprocess.run(command, check=True, capture_output=True, timeout=20, env={**os.environ, "PATH": SYSTEM})


@contextmanager
def running(command: list[str]) -> "Iterator[subprocess.Popen[bytes]]":
    """A program, for as long as it is needed."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            yield program
        finally:
            program.terminate()
            program.wait(10)


def _is_there(path: Path, program: "subprocess.Popen[bytes]") -> bool:
    for _ in range(100):
        if path.exists():
            return True
        if program.poll() is not None:
            break
        time.sleep(0.05)
    return False


def _answers(port: int, program: "subprocess.Popen[bytes]") -> bool:
    for _ in range(100):
        if program.poll() is not None:
            break
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.05)
    return False
