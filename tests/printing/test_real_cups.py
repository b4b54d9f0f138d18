"""The same with a CUPS of the test's own, where cupsd is installed: a printer that is a socket of the test, and one that is nowhere."""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.encounter.ports import PrinterState
from kiosk.printing.cups import CupsPrinter

CUPSD = shutil.which("cupsd") or shutil.which("cupsd", path="/usr/sbin:/usr/local/sbin")
pytestmark = pytest.mark.skipif(
    not (CUPSD and shutil.which("lp") and shutil.which("lpadmin", path=f"{os.environ['PATH']}:/usr/sbin")),
    reason="cupsd, lp and lpadmin are not all installed (Debian: cups-daemon, cups-client)",
)

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
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


def admin(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=20, env={**os.environ, "PATH": f"{os.environ['PATH']}:/usr/sbin"})


class Drawer:
    """A printer that keeps what it is sent (AppSocket: bytes over TCP until the sender hangs up)."""

    def __init__(self) -> None:
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self.sheets: list[bytes] = []
        threading.Thread(target=self._print, daemon=True).start()

    def _print(self) -> None:
        while True:
            try:
                sender, _ = self._door.accept()
            except OSError:
                return
            with sender, sender.makefile("rb") as stream:
                self.sheets.append(stream.read())

    def close(self) -> None:
        self._door.close()


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Drawer]:
    """The printer behind the queue "Drawer"; "Nowhere" is a printer that does not exist."""
    drawer = Drawer()
    with tempfile.TemporaryDirectory(prefix="cups-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # its backends run as another user
        for part in ("etc", "spool", "cache", "state", "spool/tmp"):
            (folder / part).mkdir()
        (folder / "cupsd.conf").write_text(SETTINGS.format(folder=folder))
        (folder / "cups-files.conf").write_text(FILES.format(folder=folder))
        monkeypatch.setenv("CUPS_SERVER", str(folder / "sock"))
        daemon = subprocess.Popen([str(CUPSD), "-f", "-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")])
        try:
            _wait_for(folder / "sock", daemon)
            admin("lpadmin", "-p", "Drawer", "-E", "-v", f"socket://127.0.0.1:{drawer.port}", "-m", "raw")
            admin("lpadmin", "-p", "Nowhere", "-E", "-v", "ipp://127.0.0.1:9/ipp/print", "-m", "raw")
            yield drawer
        finally:
            daemon.terminate()
            daemon.wait(10)
            drawer.close()


def _wait_for(sock: Path, daemon: "subprocess.Popen[bytes]") -> None:
    for _ in range(100):
        if sock.exists():
            return
        if daemon.poll() is not None:
            break
        time.sleep(0.05)
    pytest.skip("cupsd is installed but does not start here")


def test_a_real_job_is_followed_to_its_real_end(drawer: Drawer) -> None:
    assert set(CupsPrinter().names()) >= {"Drawer", "Nowhere"}
    outcome = CupsPrinter(patience=20).print(PDF, "Inkwell 2026-000417", "Drawer")
    assert outcome.state is PrinterState.PRINTED, outcome
    assert drawer.sheets == [PDF]


def test_a_real_printer_that_does_not_answer_is_unreachable_and_its_queue_left_empty(drawer: Drawer) -> None:
    outcome = CupsPrinter(patience=20, grace=0.5).print(PDF, "Inkwell 2026-000417", "Nowhere")
    assert outcome.state is PrinterState.UNREACHABLE, outcome
    waiting = subprocess.run(["lpstat", "-o"], capture_output=True, text=True, timeout=20, check=False).stdout
    assert "Nowhere" not in waiting


def test_a_real_queue_that_is_paused_is_unreachable(drawer: Drawer) -> None:
    admin("cupsdisable", "Drawer")
    outcome = CupsPrinter(patience=20, grace=0.5).print(PDF, "Inkwell 2026-000417", "Drawer")
    assert (outcome.state, outcome.detail.lower()) == (PrinterState.UNREACHABLE, "paused")
    assert drawer.sheets == []


def test_a_real_cups_knows_no_such_printer(drawer: Drawer) -> None:
    assert CupsPrinter().print(PDF, "Inkwell 2026-000417", "Nobody").state is PrinterState.NO_PRINTER
