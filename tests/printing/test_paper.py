"""What is said before anything is sent."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.encounter.ports.paper import PLAINLY, Ended, PrinterAbilities, PrinterState, PrintJob, PrintOutcome, Wish
from kiosk.printing import _system, printers
from kiosk.printing.paper import Paper
from tests.printing.fake_cups import FakeCups
from tests.printing.follow import followed

PDF = b"%PDF-1.7 a record"


class Shelf:
    """A system with these printers; counts how often it is asked."""

    def __init__(self, *names: str) -> None:
        self._names = names
        self.asked = 0
        self.printed: list[tuple[str, str]] = []

    def names(self) -> Sequence[str]:
        self.asked += 1
        return self._names

    def abilities(self, printer: str) -> PrinterAbilities:
        return PrinterAbilities(two_sided=True, copies=9)

    def print(self, body: bytes, title: str, printer: str, wish: Wish = PLAINLY) -> PrintJob:
        self.printed.append((title, printer))
        return Ended(PrintOutcome(PrinterState.PRINTED))


def test_no_printer_at_all_is_said_and_what_to_do_instead() -> None:
    outcome = followed(Paper(Shelf).print(PDF, "Record", ""))
    assert outcome.state is PrinterState.NO_PRINTER
    assert "saved as a file" in outcome.detail


def test_a_printer_that_went_away_is_said() -> None:
    shelf = Shelf("Front_desk")
    assert followed(Paper(lambda: shelf).print(PDF, "Record", "Backroom")).state is PrinterState.NO_PRINTER
    assert not shelf.printed


def test_without_a_choice_the_default_printer_prints() -> None:
    shelf = Shelf("Front_desk", "Backroom")
    assert followed(Paper(lambda: shelf).print(PDF, "Record", "")).state is PrinterState.PRINTED
    assert shelf.printed == [("Record", "Front_desk")]


def test_what_is_no_document_is_not_sent() -> None:
    shelf = Shelf("Front_desk")
    assert followed(Paper(lambda: shelf).print(b"", "Record", "Front_desk")).state is PrinterState.FAILED
    assert not shelf.printed


def test_cups_is_used_where_it_is(cups: FakeCups) -> None:
    _system.cache_clear()
    assert list(printers().names()) == ["Front_desk", "Backroom"]
    _system.cache_clear()


def test_without_cups_and_without_printers_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    _system.cache_clear()
    outcome = followed(printers().print(PDF, "Record", ""))
    _system.cache_clear()
    assert outcome.state is PrinterState.NO_PRINTER
