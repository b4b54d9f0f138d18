"""Saves what can still be read of damaged records into a new database of the same shape, and says what was lost.

Nothing of the old files is changed. What is made is a data folder: `python main.py --data TO` opens it.
"""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.encounter.model import AuditEvent
from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotSaved, StoreDamaged, WrongPassphrase
from kiosk.store import audit, cells
from kiosk.store.backup import Progress, no_progress
from kiosk.store.cells import Row
from kiosk.store.files import sync_folder, write_durably
from kiosk.store.guesses import on_disk
from kiosk.store.keys import Keys, keys_of, read_envelope
from kiosk.store.lock import Lock
from kiosk.store.manifest import DATABASE, KEYS
from kiosk.store.pages import Pages
from kiosk.store.schema import DERIVED
from kiosk.store.sqlcipher import EncryptedDatabase, create_database, sqlcipher_error
from kiosk.store.trees import Trees, trees

STORED = (0, 3)
"""What PRAGMA table_xinfo calls columns that lie in the file: plain ones, and stored generated ones."""
TYPES = {"TEXT": str, "INTEGER": int, "BLOB": bytes, "REAL": float}


@dataclass
class Report:
    """What was saved and what was lost, by table; nothing in it is about anybody."""

    saved: dict[str, int] = field(default_factory=dict)
    unreadable: dict[str, int] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)
    gaps: dict[str, list[str]] = field(default_factory=dict)
    bad_pages: int = 0
    pages: int = 0
    strays: int = 0
    orphans: int = 0
    first_wrong: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing."""
        return not (self.bad_pages or self.unreadable or self.refused or self.strays)

    def text(self) -> str:
        """For staff, and for lost.txt."""
        lines = [f"{self.bad_pages:,} of {self.pages:,} pages are not as they were written."]
        lines += [f"{table}: {count:,} rows saved{self._lost(table)}" for table, count in sorted(self.saved.items())]
        if self.strays:
            lines.append(f"{self.strays:,} pages hold rows of which nobody can say any more where they belong.")
        if self.orphans:
            lines.append(f"{self.orphans:,} rows tell of a patient or a visit that is lost.")
        if self.first_wrong:
            lines.append(f"The log is whole up to entry {self.first_wrong - 1:,}.")
        lines.append("Nothing is missing." if self.is_whole else "If there is a back-up, restore it: python main.py restore FROM")
        return "\n".join(lines)

    def _lost(self, table: str) -> str:
        told = [f"{self.unreadable[table]:,} cannot be read"] if table in self.unreadable else []
        told += [f"{self.refused[table]:,} contradict others"] if table in self.refused else []
        told += [f"numbers {', '.join(self.gaps[table])} are missing"] if table in self.gaps else []
        return f"; {'; '.join(told)}" if told else ""


def salvage(data: Path, folder: Path, secret: str, clock: Clock, progress: Progress = no_progress) -> Report:
    """From the data folder `data` into the new folder `folder`. WrongPassphrase, StoreDamaged if the keys are gone, NotSaved."""
    with Lock(data / "inkwell.lock"):
        old = data / "strongroom"
        data_key = read_envelope(old / KEYS).open(secret)
        if data_key is None:
            raise WrongPassphrase("This is not the passphrase, nor the recovery code.")
        if not (old / DATABASE).exists():
            raise StoreDamaged("The database (records.db) is missing. Restore a back-up; nothing was changed.")
        with on_disk():
            if folder.exists() and any(folder.iterdir()):
                raise NotSaved("The folder for what is saved has something in it already. Give a new one.")
            (folder / "strongroom").mkdir(parents=True, mode=0o700)
            shutil.copyfile(old / KEYS, folder / "strongroom" / KEYS)
            report = _saved(old / DATABASE, folder / "strongroom" / DATABASE, keys_of(data_key), clock, progress)
            write_durably(folder / "lost.txt", report.text() + "\n")
            sync_folder(folder / "strongroom")
    return report


def _saved(old: Path, new: Path, keys: Keys, clock: Clock, progress: Progress) -> Report:
    database, pages = create_database(new, keys.database), Pages(old, keys.database)
    try:
        known = database.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
        shapes = {row["name"]: Shape(database, row["name"]) for row in known}
        found = trees(pages, shapes, lambda table, row: shapes[table].fits(row) if table in shapes else 0, progress)
        report = Report(bad_pages=len(found.bad), pages=pages.count, strays=found.strays)
        with _unguarded(database):
            for table in _tables(database):
                _save_table(database, pages, found, shapes[table], report)
            for table, fill in DERIVED.items():
                database.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours
                database.execute(fill)
        report.orphans = len(database.rows("PRAGMA foreign_key_check"))
        _note(database, keys, clock, report)
        return report
    finally:
        pages.close()
        database.close()


class Shape:
    """The columns of a table as they lie in the file."""

    def __init__(self, database: EncryptedDatabase, table: str) -> None:
        self.table = table
        told = [row for row in database.rows(f'PRAGMA table_xinfo("{table}")') if row["hidden"] in STORED]
        sql = database.rows("SELECT sql FROM sqlite_master WHERE name = ?", table)[0]["sql"]
        self._json = re.findall(r"json_valid\((\w+)\)", sql)
        self._needs = sum(bool(row["notnull"]) and row["dflt_value"] is None for row in told)
        self.has_rowid = "WITHOUT ROWID" not in sql
        keys = [row["name"] for row in told if row["pk"]]
        integer = [row["name"] for row in told if row["pk"] and row["type"] == "INTEGER" and len(keys) == 1]
        self.alias = integer[0] if integer and self.has_rowid else None
        first = keys if not self.has_rowid else []
        self.columns = [*first, *(row["name"] for row in told if row["name"] not in first)]
        self._types = {row["name"]: (TYPES[row["type"]], bool(row["notnull"])) for row in told if row["type"] in TYPES}

    def fits(self, row: Row) -> int:
        """How well it fits, 0 if it cannot be a row of this table: the tables are strict, and some columns are JSON."""
        if not self._needs <= len(row.values) <= len(self.columns) or (row.rowid is None) == self.has_rowid:
            return 0
        named = dict(zip(self.columns, row.values, strict=False))
        if not all(self._may_be(column, value) for column, value in named.items()):
            return 0
        whole = len(row.values) == len(self.columns)
        return 1 + whole + 2 * len(self._json) if all(_is_json(named.get(column)) for column in self._json) else 0

    def named(self, row: Row) -> dict[str, Any]:
        """The row by column; columns that were added after it was written are left to their defaults."""
        named = dict(zip(self.columns, row.values, strict=False))
        return named | {self.alias: row.rowid} if self.alias else named

    def _may_be(self, column: str, value: cells.Value) -> bool:
        wanted, never_none = self._types.get(column, (object, False))
        return (column == self.alias or not never_none) if value is None else isinstance(value, wanted)


def _is_json(value: cells.Value) -> bool:
    try:
        json.loads(value if isinstance(value, str) else "")
    except (ValueError, RecursionError):
        return False
    return True


def _save_table(database: EncryptedDatabase, pages: Pages, found: Trees, shape: Shape, report: Report) -> None:
    numbers: list[int] = []
    report.saved[shape.table] = 0
    for row in _rows(pages, found.leaves.get(shape.table, [])):
        if row is None or not shape.fits(row):
            report.unreadable[shape.table] = report.unreadable.get(shape.table, 0) + 1
        elif _insert(database, shape.table, shape.named(row)):
            report.saved[shape.table] += 1
            numbers.append(row.rowid or 0)
        else:
            report.refused[shape.table] = report.refused.get(shape.table, 0) + 1
    if gaps := _gaps(sorted(numbers)) if shape.table == "audit_event" else []:
        report.gaps[shape.table] = gaps


def _insert(database: EncryptedDatabase, table: str, named: dict[str, Any]) -> bool:
    columns, marks = ", ".join(f'"{name}"' for name in named), ", ".join("?" * len(named))
    try:
        database.execute(f'INSERT OR REPLACE INTO "{table}" ({columns}) VALUES ({marks})', *named.values())  # noqa: S608 - columns of ours
    except sqlcipher_error:
        return False
    return True


def _rows(pages: Pages, numbers: list[int]) -> Iterator[Row | None]:
    for number in numbers:
        if page := pages.page(number):
            yield from cells.rows(page, number, pages.page)


def _gaps(numbers: list[int]) -> list[str]:
    before, gaps = 0, list[str]()
    for number in numbers:
        if number > before + 1:
            gaps.append(f"{before + 1}" if number == before + 2 else f"{before + 1}–{number - 1}")
        before = number
    return gaps


def _tables(database: EncryptedDatabase) -> list[str]:
    """Those that hold what people entered: not SQLite's own, nor what is worked out from others, nor a search index, which fills itself."""
    told = database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    virtual = [row["name"] for row in told if row["sql"] and row["sql"].upper().startswith("CREATE VIRTUAL")]
    ours = [row["name"] for row in told if not row["name"].startswith(("sqlite_", "_sqlite")) and row["name"] not in DERIVED]
    return [name for name in ours if not any(name == index or name.startswith(f"{index}_") for index in virtual)]


class _unguarded:  # noqa: N801 - reads as a with-statement
    """One transaction in which the guards of the tables (triggers that refuse, references) are laid aside."""

    def __init__(self, database: EncryptedDatabase) -> None:
        self._database = database
        self._writing: Any = None
        guards = database.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%RAISE(ABORT%'")
        self._guards = {row["name"]: row["sql"] for row in guards}

    def __enter__(self) -> None:
        self._database.execute("PRAGMA foreign_keys = OFF")
        self._writing = self._database.writing()
        self._writing.__enter__()
        for name in self._guards:
            self._database.execute(f'DROP TRIGGER "{name}"')

    def __exit__(self, *error: Any) -> None:
        if error[0] is None:
            for sql in self._guards.values():
                self._database.execute(sql)
        self._writing.__exit__(*error)
        self._database.execute("PRAGMA foreign_keys = ON")


def _note(database: EncryptedDatabase, keys: Keys, clock: Clock, report: Report) -> None:
    key = audit.key_within(database, keys.audit)
    report.first_wrong = audit.first_wrong(database, key)
    detail = {"bad-pages": str(report.bad_pages), "lost": json.dumps(report.unreadable)}
    with database.writing():
        audit.append(database, key, AuditEvent(action="salvaged", at=clock.now(), actor="system", detail=detail))
