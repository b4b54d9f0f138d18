"""A whole IPP Everywhere printer in software behind a real CUPS: what arrives, what it can do, and a job that is cancelled."""

import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.encounter.ports.paper import PrinterAbilities, PrinterState, Wish
from kiosk.printing.cups import CupsPrinter
from tests.documents.sealable import good
from tests.printing.follow import followed
from tests.printing.real_cups import admin, cups, needs_cups, needs_printer, software_printer

pytestmark = [needs_cups, needs_printer]


@pytest.fixture
def prints(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """What the printer was sent, a file each. "Straight" passes a document on as it is, "Driverless" asks the printer what it can do."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    kept = tmp_path / "prints"
    kept.mkdir()
    with cups(monkeypatch), software_printer(port, kept):
        admin("lpadmin", "-p", "Straight", "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "raw")
        admin("lpadmin", "-p", "Driverless", "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "everywhere")
        yield kept


def test_the_bytes_that_arrive_are_the_sealed_file(prints: Path) -> None:
    sealed = good()
    outcome = followed(CupsPrinter(patience=30).print(sealed, "Inkwell 2026-000417", "Straight"), pause=0.1)
    assert outcome.state is PrinterState.PRINTED, outcome
    assert [path.read_bytes() for path in prints.rglob("*.pdf")] == [sealed]


def test_a_job_that_somebody_cancels_is_reported_as_cancelled(prints: Path) -> None:
    job = CupsPrinter(patience=30).print(good(), "Inkwell 2026-000417", "Straight")
    assert job.look() is None
    waiting = subprocess.run(["lpstat", "-o"], capture_output=True, text=True, timeout=20, check=True).stdout.split()[0]
    admin("cancel", waiting)
    outcome = followed(job, pause=0.1)
    assert outcome.state is PrinterState.CANCELLED, outcome


def test_a_job_that_is_held_says_so_and_is_taken_back(prints: Path) -> None:
    job = CupsPrinter(patience=30, grace=0.2).print(good(), "Inkwell 2026-000417", "Straight", Wish())
    waiting = subprocess.run(["lpstat", "-o"], capture_output=True, text=True, timeout=20, check=True).stdout.split()[0]
    admin("lp", "-i", waiting, "-H", "hold")
    outcome = followed(job, pause=0.1)
    assert outcome.state is PrinterState.HELD, outcome


def test_a_queue_says_what_its_printer_can_do(prints: Path) -> None:
    able = once_asked("Driverless")
    assert able.two_sided
    assert able.copies > 1
    assert any("a4" in size or "letter" in size for size in able.media), able.media


def once_asked(queue: str, patience: int = 100) -> PrinterAbilities:
    """What CUPS knows of it once it has asked the printer, which it does in its own time; what it knows after 20 s at the latest."""
    for _ in range(patience):
        if CupsPrinter().abilities(queue).media:
            break
        time.sleep(0.2)
    return CupsPrinter().abilities(queue)
