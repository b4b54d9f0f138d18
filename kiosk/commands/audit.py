"""`audit …`: is the log whole, what does it say, and a copy of it as a file. For administrators; reading it is an event too."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.staff import SignedIn, named, secrets_option, signed_in
from kiosk.encounter.clinic.entries import Head, LogEntry
from kiosk.encounter.clinic.log import COLUMNS, LogQuery, line, told
from kiosk.encounter.model import EncounterId, Role
from kiosk.errors import NotAllowed

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = click.DateTime(["%Y-%m-%d"])
FILTERS = (
    click.option("--visit", default="", help="Of one visit: its number, like 2026-000417, or its id."),
    click.option("--patient", default="", help="Of one patient: the record number, like P-000417, or the id."),
    click.option("--who", default="", help="By one member of staff: name or id; or patient, or system."),
    click.option("--action", default="", help="One thing that was done: view, print, export, answer, sign, erase …"),
    click.option("--first", type=DAY, help="From this day on, like 2026-11-20."),
    click.option("--last", type=DAY, help="Up to this day, included."),
)


def filtered(command: "Callable[..., Any]") -> "Callable[..., Any]":
    """The options that say which rows are wanted."""
    for option in reversed(FILTERS):
        command = option(command)
    return command


@click.group()
def audit() -> None:
    """The log of who did what, when, to which record."""


@audit.command()
@click.option("--head", "kept", default="", metavar="NUMBER:MAC", help="The end of the log as a document or a back-up has it.")
@secrets_option
@click.pass_context
def verify(context: click.Context, kept: str, secrets_fd: int | None) -> None:
    """Check every entry against the chain, the daily back-ups and the documents. Exit status 1 if something is wrong; it is named.

    A log that lost its end looks whole by itself: give --head what stands on a document or in a back-up kept elsewhere.
    """
    head = _head(kept)
    with signed_in(context.obj, Role.ADMINISTRATOR, secrets_fd) as desk:
        wrong = desk.records.first_wrong_audit_event(head)
        now = desk.records.audit_head()
        against = _against(desk) if wrong is None else []
        found = {"head": str(head.seq) if head else "", "against": str(len(against) or "")}
        desk.records.note(desk.event("audit-verified", wrong=str(wrong or ""), **{name: said for name, said in found.items() if said}))
    if wrong is not None:
        cut = head is not None and now.seq < head.seq and wrong == now.seq + 1
        click.echo(f"Entry {wrong:,} is {'missing: the end of the log was cut off' if cut else 'not as it was written, or is missing'}.")
        context.exit(1)
    for contradiction in against:
        click.echo(contradiction)
    if against:
        context.exit(1)
    click.echo(f"All {now.seq:,} entries are as they were written. The end of the log: {now.text}")


@audit.command(name="list")
@filtered
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, show_default=True, help="The newest so many.")
@secrets_option
@click.pass_obj
def list_(data: Path, /, limit: int, secrets_fd: int | None, **wanted: Any) -> None:
    """Show entries, newest first, one a line."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        query = _query(desk, **wanted)
        desk.records.note(replace(desk.event("audit-read"), detail=query.detail))
        names, visits = _names(desk), dict[str, str]()
        for entry in desk.records.log(query, limit):
            click.echo(line(entry, names, _numbers(desk, entry, visits)))


@audit.command()
@click.argument("to", type=click.Path(dir_okay=False, path_type=Path))
@filtered
@click.option("--format", "kind", type=click.Choice(["csv", "jsonl"]), help="csv or jsonl (JSON lines); otherwise as the name TO ends.")
@secrets_option
@click.pass_obj
def export(data: Path, /, to: Path, kind: str | None, secrets_fd: int | None, **wanted: Any) -> None:
    """Write entries, oldest first, to the new file TO."""
    kind = kind or to.suffix.removeprefix(".").lower()
    if kind not in ("csv", "jsonl"):
        raise click.UsageError("Say --format csv or --format jsonl, or let the name of the file end so.")
    from kiosk.export.archive import new_file

    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        query = _query(desk, **wanted)
        desk.records.note(replace(desk.event("audit-exported"), detail={"format": kind, **query.detail}))
        rows = (told(entry, names) for names in [_names(desk)] for entry in desk.records.whole_log(query))
        count = new_file(to, _csv(rows) if kind == "csv" else (f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows))
    click.echo(f"{count - (kind == 'csv'):,} entries in {to}. The file is not encrypted.")


def _csv(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    from kiosk.export.tables import csv_text

    def cell(value: Any) -> str:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    return csv_text(COLUMNS, ([cell(row[column]) for column in COLUMNS] for row in rows))


def _against(desk: SignedIn) -> list[str]:
    """What contradicts a log that is right in itself."""
    from kiosk.store.back_ups import StrongroomBackup

    told = [
        f"The back-up {one.path.name} knows entry {one.manifest.head.seq:,} of this log, and the log does not:"
        " somebody put the records back to an older state, or wrote the log anew."
        for one in StrongroomBackup(desk.records).unheld()
    ]
    numbers = [desk.records.encounter(visit).number for visit in desk.records.misplaced_documents()]
    return told + [f"The documents of visit {number} are not those that the log says were sealed." for number in numbers]


def _head(text: str) -> Head | None:
    try:
        return Head.read(text) if text else None
    except ValueError as error:
        raise click.UsageError(f"--head: {error}.") from None


def _query(desk: SignedIn, *, visit: str, patient: str, who: str, action: str, first: datetime | None, last: datetime | None) -> LogQuery:
    """NotAllowed if there is no such patient or member of staff; a visit that is erased is still found by its id."""
    actor = who if who in ("", "patient", "guardian", "interpreter", "witness", "system") else named(desk.staff.people(), who).id
    try:
        about = desk.records.patient_numbered(patient).id if patient.upper().startswith("P-") or patient.isdigit() else patient
    except KeyError:
        raise NotAllowed(f"There is no patient {patient}. The log still finds one who was erased, by the id.") from None
    return LogQuery(
        encounter=desk.records.visit_numbered(visit) or EncounterId(visit) if visit else None,
        patient=about or None,  # type: ignore[arg-type]  # an id as it was typed
        actor=actor,
        action=action,
        first=first.date() if first else None,
        last=last.date() if last else None,
    )


def _names(desk: SignedIn) -> dict[str, str]:
    return {person.id: person.name for person in desk.staff.people()}


def _numbers(desk: SignedIn, entry: LogEntry, known: dict[str, str]) -> dict[str, str]:
    """With the number of this entry's visit, if it is still there."""
    visit = entry.event.encounter
    if visit and visit not in known:
        try:
            known[visit] = desk.records.encounter(visit).number
        except KeyError:
            known[visit] = ""
    return known
