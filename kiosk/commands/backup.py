"""`backup …`, `restore …` and `salvage …`: copies of the records, and what one does with them when the worst has happened."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from kiosk.clock import SystemClock
from kiosk.commands.secrets import Secrets
from kiosk.commands.staff import SignedIn, named, secrets_option, signed, signed_in
from kiosk.encounter.clinic.nightly import took
from kiosk.encounter.model import Role
from kiosk.encounter.ports.backup import BackupPlan
from kiosk.errors import BackupError

FOLDER = click.Path(file_okay=False, path_type=Path)


class FolderOrCommand(click.Group):
    """`backup TO` as well as `backup drill`: what is no command's name is a folder."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """See click.Group."""
        return super().resolve_command(ctx, args if args and args[0] in self.commands else ["to", *args])


@click.group(cls=FolderOrCommand, no_args_is_help=True)
def backup() -> None:
    """Make a back-up in the folder TO; or one of the commands below."""


@backup.command(hidden=True)
@click.argument("folder", type=FOLDER)
@secrets_option
@click.pass_obj
def to(data: Path, folder: Path, secrets_fd: int | None) -> None:
    """Make a back-up in FOLDER, beside a kiosk that runs."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        click.echo(f"Back-up made: {_made(desk, folder)}")


@backup.command()
@click.argument("folder", type=FOLDER, required=False)
@secrets_option
@click.pass_obj
def drill(data: Path, folder: Path | None, secrets_fd: int | None) -> None:
    """Make a back-up in FOLDER (or for this once only) and prove that it can be restored. Nothing is replaced."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk, TemporaryDirectory(prefix="drill-", dir=data) as scratch:
        path = _made(desk, folder or Path(scratch))
        _drill(desk, path, Path(scratch))
        click.echo(f"Drill passed: {path.name} was restored and proved in a folder of its own, and that is gone again.")


@backup.command()
@click.argument("folder", type=FOLDER, required=False)
@click.option("--hour", type=click.IntRange(0, 23), default=3, show_default=True, help="From this hour on, once a day.")
@click.option("--days", type=click.IntRange(1, 366), default=7, show_default=True, help="So many days keep their newest.")
@click.option("--weeks", type=click.IntRange(0, 520), default=5, show_default=True, help="So many weeks keep their newest.")
@click.option("--off", is_flag=True, help="No more daily back-ups.")
@secrets_option
@click.pass_obj
def daily(data: Path, *, folder: Path | None, hour: int, days: int, weeks: int, off: bool, secrets_fd: int | None) -> None:
    """Have the kiosk back up to FOLDER every day. Without FOLDER: say what is set, and how the last one went."""
    from kiosk.store.back_ups import StrongroomBackup

    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        backups = StrongroomBackup(desk.records)
        if folder or off:
            plan = BackupPlan(str(folder.resolve()), hour, days, weeks) if folder and not off else None
            if plan and not Path(plan.folder).is_dir():
                raise BackupError(f"The folder for back-ups is not there: {plan.folder}. Is the drive plugged in?")
            backups.set_plan(
                plan, desk.event("backup-set", **({"hour": str(hour), "days": str(days), "weeks": str(weeks)} if plan else {}))
            )
        click.echo(_told(backups.plan(), backups.state().problem, backups.state().made))


@click.command()
@click.argument("source", metavar="FROM", type=FOLDER)
@click.option("--prove", "only_prove", is_flag=True, help="Prove it and replace nothing.")
@click.option("--secrets-fd", type=click.IntRange(min=0), metavar="N", help="Read the secrets from this file descriptor, a line each.")
@click.pass_obj
def restore(data: Path, source: Path, only_prove: bool, secrets_fd: int | None) -> None:
    """Put the back-up FROM in the place of the records there are, which are kept beside it.

    It is proved first: every page, the whole log, every document. Close the kiosk before.
    """
    from kiosk.store.restoring import Restoring

    secrets = Secrets(secrets_fd)
    with Restoring(data, SystemClock()) as restoring, _bar("Copying") as progress:
        manifest = restoring.fetch(source, progress)
        click.echo(f"Back-up of {manifest.made:%d %B %Y %H:%M}, Inkwell {manifest.program}: {_counted(manifest.counts)}.")
        restoring.open(secrets.ask("Passphrase or recovery code of that time"))
        click.echo("Proving it …")
        restoring.prove()
        if only_prove:
            click.echo("All of it is as it was written. Nothing was replaced.")
            return
        if people := restoring.people():
            signed(restoring.sign_in(named(people, secrets.ask("Your name", hidden=False)).id, secrets.ask("PIN")), SystemClock().now())
        if not restoring.knows_erasures and not restoring.erasures_by(
            secrets.ask("Passphrase of the records there are now (blank: unknown)")
        ):
            click.echo("What was erased since then cannot be read. The log says so; erase it again by hand.", err=True)
        kept = restoring.put_in_place()
    click.echo(f"Restored. {f'What was there before is kept as {kept}.' if kept.exists() else 'There was nothing there before.'}")


@click.command()
@click.argument("folder", metavar="TO", type=FOLDER)
@click.option("--secrets-fd", type=click.IntRange(min=0), metavar="N", help="Read the passphrase from this file descriptor.")
@click.pass_obj
def salvage(data: Path, folder: Path, secrets_fd: int | None) -> None:
    """Save into the new folder TO what can still be read of damaged records. They stay as they are; a back-up is better."""
    from kiosk.store.salvage import salvage as save

    secret = Secrets(secrets_fd).ask("Passphrase or recovery code")
    with _bar("Reading") as progress:
        report = save(data, folder, secret, SystemClock(), progress)
    click.echo(report.text())
    click.echo(f"Open it with: python main.py --data {folder}")


def _made(desk: SignedIn, folder: Path) -> Path:
    """Make it, and say so in the log, whatever came of it."""
    from kiosk.store.back_ups import StrongroomBackup

    backups = StrongroomBackup(desk.records)
    keep = partial(took, backups, desk.clock, desk.person.id, lambda: None)
    try:
        with _bar("Backing up") as progress:
            made = backups.now(folder, desk.clock.now(), progress)
    except BackupError as error:
        keep(error)
        raise
    keep(made.path.name)
    return made.path


def _drill(desk: SignedIn, path: Path, scratch: Path) -> None:
    from kiosk.store.restore import fetch

    fetched = fetch(path, scratch / "data")
    try:
        opened = fetched.open(desk.proof)
        opened.prove()
        opened.settle(lambda database: None, desk.event("drill"))
    except BackupError as error:
        desk.records.note(desk.event("backup-drill", result="failed"))
        raise BackupError(f"The drill failed. {error}") from error
    desk.records.note(desk.event("backup-drill", result="passed", name=path.name))


def _counted(counts: dict[str, int]) -> str:
    words = {"patient": "patients", "encounter": "visits", "document": "documents"}
    return ", ".join(f"{counts.get(table, 0):,} {word}" for table, word in words.items())


def _told(plan: BackupPlan | None, problem: str, made: Any) -> str:
    if plan is None:
        return "No daily back-ups are set."
    last = problem or (f"The last one was made on {made:%d %B %Y at %H:%M}." if made else "None has been made yet.")
    return f"Every day from {plan.hour}:00 to {plan.folder}, kept for {plan.daily} days and {plan.weekly} weeks. {last}"


@contextmanager
def _bar(label: str) -> Iterator[Any]:
    """A bar at a terminal; nothing in a file."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    bar: Any = click.progressbar(length=1000, label=label, file=sys.stderr)
    with bar:
        yield lambda done: bar.update(max(0, round(done * 1000) - bar.pos))
