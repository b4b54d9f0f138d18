"""Saving as a file."""

import os
from pathlib import Path

import pytest

from kiosk.encounter.ports.world import PrinterState
from kiosk.printing.folder import FolderPrinter
from tests.full_disk import full_disk
from tests.printing.follow import followed

PDF = b"%PDF-1.7 a record"


def test_a_document_is_saved_under_its_title_for_this_user_only(tmp_path: Path) -> None:
    outcome = followed(FolderPrinter(tmp_path / "printed").print(PDF, "Inkwell 2026-000417", ""))
    path = tmp_path / "printed" / "Inkwell-2026-000417.pdf"
    assert (outcome.state, outcome.detail) == (PrinterState.SAVED, str(path))
    assert path.read_bytes() == PDF
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    details = [followed(printer.print(PDF + str(number).encode(), "Record", "")).detail for number in range(3)]
    assert [Path(detail).name for detail in details] == ["Record.pdf", "Record-2.pdf", "Record-3.pdf"]
    assert (tmp_path / "Record.pdf").read_bytes() == PDF + b"0"


@pytest.mark.parametrize("title", ["../../etc/passwd", "/absolute", "a\\b:c*?", "", "..", "x" * 500, "é\n\0"])
def test_no_title_leads_out_of_the_folder(tmp_path: Path, title: str) -> None:
    folder = tmp_path / "printed"
    outcome = followed(FolderPrinter(folder).print(PDF, title, ""))
    assert outcome.state is PrinterState.SAVED
    assert [path.name for path in tmp_path.iterdir()] == ["printed"]
    assert [path.suffix for path in folder.iterdir()] == [".pdf"]


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    outcome = followed(FolderPrinter(tmp_path / "file" / "printed").print(PDF, "Record", ""))
    assert outcome.state is PrinterState.FAILED
    assert "not written" in outcome.detail


def test_a_full_disk_is_said_and_leaves_no_half_document(tmp_path: Path) -> None:
    with full_disk(bytes_left=5):
        outcome = followed(FolderPrinter(tmp_path).print(PDF, "Record", ""))
    assert outcome.state is PrinterState.FAILED
    assert list(tmp_path.iterdir()) == []
