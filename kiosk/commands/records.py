"""`copy`, `erase` and `settings`: what patients may ask for, what the law asks for, and the clinic's own rules. For administrators."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from kiosk import paths
from kiosk.commands.staff import SignedIn, secrets_option, signed_in
from kiosk.encounter.clinic.keeping import Erasure, Reason, check_may_erase, is_due, kept_until
from kiosk.encounter.clinic.settings import RULES
from kiosk.encounter.model import AuditEvent, Encounter, Patient, Role
from kiosk.errors import NotAllowed

REASONS = [Reason.OVER.value, Reason.REQUEST.value, Reason.ORDER.value]


@click.command()
@click.argument("number")
@click.argument("to", type=click.Path(file_okay=False, path_type=Path))
@secrets_option
@click.pass_obj
def copy(data: Path, number: str, to: Path, secrets_fd: int | None) -> None:
    """Write all that is kept of patient NUMBER into a new folder inside TO: documents, answers, FHIR, and who opened the record."""
    from kiosk.encounter.casebook import Casebook
    from kiosk.export.patient_copy import write_copy
    from kiosk.questionnaire.shelf import Shelf

    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        patient = _patient(desk, number)
        desk.records.note(_event(desk, "copy", patient))
        book = Casebook(desk.records, Shelf(paths.forms()), desk.clock)
        visits = desk.records.encounters_of(patient.id)
        documents = {visit.number: desk.records.documents(visit.id) for visit in visits}
        records = [book.record(visit.id) for visit in visits]
        files = write_copy(to, patient, records, documents, desk.records.log_of(patient.id), made=desk.clock.now())
    click.echo(f"{len(files):,} files in {files[0].parent}. They are not encrypted: hand them over, then delete them.")


@click.command()
@click.argument("number", required=False, default="")
@click.option("--due", is_flag=True, help="Instead of NUMBER: every record that has been kept as long as it must be.")
@click.option(
    "--reason", type=click.Choice(REASONS), help="over: kept long enough · request: the patient asks · order: of a court or an authority."
)
@click.option("--reference", default="", help="Of the order, as it is to stand in the log; without the patient's name.")
@secrets_option
@click.pass_obj
def erase(data: Path, /, number: str, *, due: bool, reason: str | None, reference: str, secrets_fd: int | None) -> None:
    """Erase the record of patient NUMBER for good. Says first what will happen, and asks once.

    What the law wants kept is refused with the day until which it must stay. The log keeps that it was erased, by whom and why.
    """
    if bool(number) == due or (reason is None) != due:
        raise click.UsageError("Give a NUMBER and a --reason, or --due alone.")
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        chosen = _due(desk) if due else [_patient(desk, number)]
        why = Reason(reason) if reason else Reason.OVER
        if not chosen:
            click.echo("No record has been kept longer than it must be. Nothing was erased.")
            return
        for patient in chosen:
            _check(desk, patient, why, reference)
            click.echo(_about(desk, patient))
        asked = "ERASE" if due else chosen[0].number
        click.echo(
            f"Today is {desk.clock.now():%d %B %Y}. This cannot be undone, except from back-ups that are older; a restore erases again."
        )
        if desk.secrets.ask(f"To erase for good, type {asked}", hidden=False).strip().upper() != asked:
            raise NotAllowed("Nothing was erased.")
        for patient in chosen:
            _erase(desk, data, patient, why, reference)
    click.echo(f"Erased: {len(chosen):,} {'record' if len(chosen) == 1 else 'records'}.{_outside(data)}")


@click.command()
@click.argument("name", required=False, default="")
@click.argument("value", required=False)
@click.option("--history", is_flag=True, help="Who changed what, and when.")
@secrets_option
@click.pass_obj
def settings(data: Path, name: str, value: str | None, history: bool, secrets_fd: int | None) -> None:
    """Show the clinic's rules, or set NAME to VALUE; a blank VALUE ("") takes the clinic's own away."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        if value is not None:
            desk.records.set_setting(name, value, desk.event("setting", name=name))
        if history:
            people = {person.id: person.name for person in desk.staff.people()}
            for change in desk.records.setting_changes():
                who = people.get(change.who, change.who)  # type: ignore[call-overload]  # `system` is nobody's id
                click.echo(f"{change.at:%Y-%m-%d %H:%M}  {change.name}: {change.old or '–'} → {change.new or '–'}  ({who})")
            return
        stands = desk.records.settings()
        for key, rule in RULES.items():
            click.echo(f"{key} = {stands[key]}  ({rule.about})")
        for key in stands.told.keys() - RULES:
            click.echo(f"{key} = {stands[key]}")


def _event(desk: SignedIn, action: str, about: Patient, **detail: str) -> AuditEvent:
    return replace(desk.event(action, **detail), patient=about.id)


def _patient(desk: SignedIn, number: str) -> Patient:
    try:
        found = desk.records.patient_numbered(number)
    except KeyError:
        raise NotAllowed(f"There is no patient {number}.") from None
    desk.records.note(_event(desk, "look-up", found))
    return found


def _due(desk: SignedIn) -> list[Patient]:
    rules, today = desk.records.settings(), desk.clock.now().date()
    return [who for who in desk.records.last_seen_before(today) if is_due(who, desk.records.encounters_of(who.id), rules, today)]


def _check(desk: SignedIn, patient: Patient, why: Reason, reference: str) -> None:
    visits, today = desk.records.encounters_of(patient.id), desk.clock.now().date()
    try:
        check_may_erase(patient, visits, desk.records.settings(), today, reason=why, reference=reference)
    except NotAllowed:
        desk.records.note(_event(desk, "erase-refused", patient, reason=why.value))
        raise


def _about(desk: SignedIn, patient: Patient) -> str:
    visits = desk.records.encounters_of(patient.id)
    documents = sum(len(desk.records.documents(visit.id)) for visit in visits)
    until = kept_until(patient, visits, desk.records.settings())
    when = f", the last on {visits[-1].started:%d %B %Y}" if visits else ""
    kept = f"; to be kept until {until:%d %B %Y}" if until else ""
    return f"{patient.number}, {patient.name}, born {patient.birth_date}: {len(visits)} visits{when}, {documents} documents{kept}."


def _erase(desk: SignedIn, data: Path, patient: Patient, why: Reason, reference: str) -> None:
    visits = desk.records.encounters_of(patient.id)
    erasure = Erasure(at=desk.clock.now(), who=desk.person.id, reason=why, reference=reference.strip(), patient=patient.id)
    detail = {"reason": why.value, "reference": erasure.reference, "visits": str(len(visits))}
    desk.records.erase(erasure, _event(desk, "erase", patient, **{name: value for name, value in detail.items() if value}))
    for path in printed(data, visits):
        path.unlink(missing_ok=True)


def printed(data: Path, visits: Sequence[Encounter]) -> list[Path]:
    """The documents of these visits that were saved as files in the data folder: `Inkwell-2026-000417.pdf`, `…-2.pdf`."""
    stems = [f"Inkwell-{visit.number}" for visit in visits]
    return [
        path for path in (data / "printed").glob("*.pdf") if any(path.stem == stem or path.stem.startswith(f"{stem}-") for stem in stems)
    ]


def _outside(data: Path) -> str:
    """What the program cannot know of."""
    exports = sorted(path.name for path in (data / "exports").glob("inkwell-*"))
    told = f" Look through these exports too: {', '.join(exports)}." if exports else ""
    replaced = sorted(path.name for path in data.glob("strongroom.*"))
    told += f" Records that a restore replaced still hold it, delete them in time: {', '.join(replaced)}." if replaced else ""
    return f"{told} Paper, and files that were taken elsewhere, are not reached."
