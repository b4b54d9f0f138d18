"""A table of numbers as one file for spreadsheets: fulfils the port `Sheets`."""

import hashlib
from collections.abc import Sequence
from itertools import chain, count
from pathlib import Path

from kiosk.errors import ExportError
from kiosk.export.archive import new_file
from kiosk.export.tables import csv_text
from kiosk.staff_words import to_staff


class CsvSheets:
    """CSV, UTF-8, guarded against formulas like every table that leaves here."""

    def write(self, name: str, head: Sequence[str], lines: Sequence[Sequence[str]], folder: Path) -> tuple[Path, str]:
        """`name`.csv, or `name`-2.csv … where that is there already, and its SHA-256 (hex)."""
        told = list(csv_text(head, lines))
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for path in (folder / f"{name}{tail}.csv" for tail in chain([""], (f"-{number}" for number in count(2)))):
                if not path.exists():
                    new_file(path, told)
                    return path, hashlib.sha256("".join(told).encode()).hexdigest()
        except OSError as error:
            raise ExportError(to_staff("The file was not written: {why}.", why=error.strerror or type(error).__name__)) from error
        raise AssertionError("names do not end")
