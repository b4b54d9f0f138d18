"""Numbers as a file: guarded against formulas, whole, never over another."""

import csv
import hashlib
from pathlib import Path

import pytest

from kiosk.errors import ExportError
from kiosk.export.numbers import CsvSheets

HEAD = ("what", "number")


def test_a_label_never_becomes_a_formula_and_the_digest_is_of_the_file(tmp_path: Path) -> None:
    path, digest = CsvSheets().write("numbers", HEAD, [("=1+1", "5"), ("Medicines, “all”", "7")], tmp_path / "exports")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert rows == [["what", "number"], ["'=1+1", "5"], ["Medicines, “all”", "7"]]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == digest


def test_a_file_that_is_there_stays(tmp_path: Path) -> None:
    first, _ = CsvSheets().write("numbers", HEAD, [("a", "1")], tmp_path)
    second, _ = CsvSheets().write("numbers", HEAD, [("b", "2")], tmp_path)
    assert (first.name, second.name) == ("numbers.csv", "numbers-2.csv")
    assert "a" in first.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportError, match="not written"):
        CsvSheets().write("numbers", HEAD, [], tmp_path / "file" / "exports")
