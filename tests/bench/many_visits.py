"""Fills a strongroom with synthetic visits, by SQL in one transaction: `python -m tests.bench.many_visits DATA --visits 100000`."""

import argparse
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.encounter.model import AuditEvent, EncounterId, Patient, PatientId
from kiosk.store import audit, codec, patients
from kiosk.store.records import StrongroomRecords
from tests.store.examples import ENCOUNTER, FORM, NOW
from tests.store.kiosk_on_disk import KioskOnDisk

GIVEN = ("Ana", "Bilal", "Chidi", "Dana", "Émile", "Fatima", "Gül", "Hana", "Ines", "Jürgen")
FAMILY = ("Okafor", "O'Brien", "Müller", "Nguyễn", "García", "Kovács", "Smith", "Silva", "Yılmaz", "Çelik")


def fill(records: StrongroomRecords, visits: int, answers: int = 10, document: int = 0) -> None:
    """`answers` each; a document of so many random bytes each, if any; an entry of the log for each visit."""
    database = records._database
    source = hashlib.sha256(FORM.source.encode()).digest()
    shown = codec.instant(NOW)
    with database.writing():
        run = database._database.conn.executemany
        database.execute("INSERT OR IGNORE INTO questionnaire (digest, source) VALUES (?, ?)", source, FORM.source)
        for at in range(visits):
            name = f"{GIVEN[at % 10]} {FAMILY[at // 10 % 10]}-{at}"
            patients.add(
                database, Patient(id=PatientId(f"p{at}"), name=name, birth_date=f"{1930 + at % 80}-{1 + at % 12:02}-{1 + at % 28:02}")
            )
        changing = codec.changing(ENCOUNTER) | {"position": "check"}
        fixed = ("id", "year", "serial", "day", "started", "salt")
        columns = ", ".join((*fixed, *(name for name in changing if name != "patient"), "patient"))
        rest = tuple(value for name, value in changing.items() if name != "patient")
        run(
            f"INSERT INTO encounter ({columns}) VALUES ({', '.join('?' * (len(fixed) + len(rest) + 1))})",
            ((f"e{at}", 2026, at + 1, "2026-11-20", shown, os.urandom(32), *rest, f"p{at}") for at in range(visits)),
        )
        run(
            "INSERT INTO opened_form (encounter, name, digest, facts) VALUES (?, 'history', ?, '{}')",
            ((f"e{at}", source) for at in range(visits)),
        )
        run(
            "INSERT INTO answer (encounter, form, link_id, shown, at, answers) VALUES (?, 'history', ?, ?, ?, '[{\"valueBoolean\":true}]')",
            ((f"e{at}", f"q{one}", shown, shown) for at in range(visits) for one in range(answers)),
        )
        if document:
            run(
                "INSERT INTO document (encounter, kind, sha256, pages, at, body) VALUES (?, 'consent', ?, 9, ?, ?)",
                _documents(visits, document, shown),
            )
        for at in range(visits):
            audit.append(database, records._audit_key, AuditEvent(action="begin", at=NOW, encounter=EncounterId(f"e{at}")))


def _documents(visits: int, size: int, shown: str) -> Iterator[tuple[str, str, str, bytes]]:
    for at in range(visits):
        body = os.urandom(size)
        yield f"e{at}", hashlib.sha256(body).hexdigest(), shown, body


def filled(data: Path, visits: int, answers: int = 10, document: int = 0) -> KioskOnDisk:
    """A data folder with all that, shut."""
    kiosk = KioskOnDisk(data, SystemClock())
    if not kiosk.vault.exists():
        kiosk.set_up()
        fill(kiosk.open()[0], visits, answers, document)
        kiosk.shut()
    return kiosk


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--visits", type=int, default=100_000)
    options.add_argument("--document", type=int, default=0, help="bytes")
    chosen = options.parse_args()
    filled(chosen.data, chosen.visits, document=chosen.document)
    sys.stdout.write(f"{chosen.visits} visits in {chosen.data}\n")


if __name__ == "__main__":
    main()
