"""The same with a CUPS of the test's own, where cupsd is installed: a printer that is a socket of the test, and one that is nowhere."""

import socket
import subprocess
import threading
from collections.abc import Iterator

import pytest

from kiosk.encounter.ports.paper import PrinterState
from kiosk.printing.cups import CupsPrinter
from tests.printing.follow import followed
from tests.printing.real_cups import admin, cups, needs_cups

pytestmark = needs_cups

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


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
    with cups(monkeypatch):
        admin("lpadmin", "-p", "Drawer", "-E", "-v", f"socket://127.0.0.1:{drawer.port}", "-m", "raw")
        admin("lpadmin", "-p", "Nowhere", "-E", "-v", "ipp://127.0.0.1:9/ipp/print", "-m", "raw")
        yield drawer
    drawer.close()


def test_a_real_job_is_followed_to_its_real_end(drawer: Drawer) -> None:
    assert set(CupsPrinter().names()) >= {"Drawer", "Nowhere"}
    outcome = followed(CupsPrinter(patience=20).print(PDF, "Inkwell 2026-000417", "Drawer"))
    assert outcome.state is PrinterState.PRINTED, outcome
    assert drawer.sheets == [PDF]


def test_a_real_printer_that_does_not_answer_is_unreachable_and_its_queue_left_empty(drawer: Drawer) -> None:
    outcome = followed(CupsPrinter(patience=20, grace=0.5).print(PDF, "Inkwell 2026-000417", "Nowhere"))
    assert outcome.state is PrinterState.UNREACHABLE, outcome
    waiting = subprocess.run(["lpstat", "-o"], capture_output=True, text=True, timeout=20, check=False).stdout
    assert "Nowhere" not in waiting


def test_a_real_queue_that_is_paused_is_unreachable(drawer: Drawer) -> None:
    admin("cupsdisable", "Drawer")
    outcome = followed(CupsPrinter(patience=20, grace=0.5).print(PDF, "Inkwell 2026-000417", "Drawer"))
    assert (outcome.state, outcome.detail.lower()) == (PrinterState.UNREACHABLE, "paused")
    assert drawer.sheets == []


def test_a_real_cups_knows_no_such_printer(drawer: Drawer) -> None:
    assert followed(CupsPrinter().print(PDF, "Inkwell 2026-000417", "Nobody")).state is PrinterState.NO_PRINTER
