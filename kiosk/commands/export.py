"""`export TO …`: the same files as at the desk, by the same people, with the same lines in the log."""

import sys
from datetime import datetime
from pathlib import Path

import click

from kiosk import paths
from kiosk.commands.staff import SignedIn, secrets_option, signed_in
from kiosk.encounter.at_desk.acts import DESK
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import State
from kiosk.encounter.outgoing.choice import VisitChoice
from kiosk.encounter.outgoing.exporting import ExportOrder, FileKind, Post, Prepared, Progress, Strength
from kiosk.encounter.outgoing.sending import Sending, in_one_go
from kiosk.errors import ExportCancelled, NotAllowed
from kiosk.questionnaire.shelf import Shelf

DAY = click.DateTime(["%Y-%m-%d"])
KINDS = click.Choice([kind.value for kind in FileKind])
STATES = click.Choice([state.value for state in State])
STANDING = (FileKind.VISITS, FileKind.ANSWERS, FileKind.BUNDLE)
HOLDS = {
    Strength.FAIR: "One strong computer would take days or years to find it.",
    Strength.STRONG: "One strong computer would take decades to find it.",
}
TOO_WEAK = "A strong computer would find this passphrase within a day. Take a longer one: five words that nobody would put together."


@click.command()
@click.argument("to", type=click.Path(file_okay=False, path_type=Path))
@click.option("--from", "first", type=DAY, required=True, help="The first day, YYYY-MM-DD.")
@click.option("--to", "last", type=DAY, help="The last day; today unless it is given.")
@click.option("--treatment", default="", help="A folder of forms; all unless it is given.")
@click.option("--state", "states", type=STATES, multiple=True, help="Once for each; all unless one is given.")
@click.option("--as", "kinds", type=KINDS, multiple=True, help="Once for each kind of file; visits, answers and fhir-bundle unless given.")
@click.option("--zip", "protected", is_flag=True, help="One zip, encrypted with AES-256; its passphrase is asked for after the PIN.")
@secrets_option
@click.pass_obj
def export(  # noqa: PLR0917 - click passes them by name
    data: Path,
    to: Path,
    first: datetime,
    last: datetime | None,
    treatment: str,
    states: tuple[str, ...],
    kinds: tuple[str, ...],
    protected: bool,
    secrets_fd: int | None,
) -> None:
    """Write visits as files into a new folder, or one protected zip, inside TO. Ctrl-C stops it, and nothing is written."""
    shelf = Shelf(paths.forms())
    if treatment and treatment not in shelf.treatments():
        raise click.BadParameter(f"There is no such treatment. There is: {', '.join(shelf.treatments())}.", param_hint="--treatment")
    with signed_in(data, tuple(sorted(DESK["exporting"])), secrets_fd) as desk:
        until = last.date() if last else desk.clock.now().date()
        if until < first.date():
            raise click.BadParameter(f"The first day is after the last, {until}. Nothing was written.", param_hint="--from")
        order = ExportOrder(
            choice=VisitChoice(first=first.date(), last=until, treatment=treatment, states=frozenset(map(State, states))),
            kinds=frozenset(map(FileKind, kinds or STANDING)),
            folder=to,
            by=desk.person.signs_as,
            passphrase=_passphrase(desk) if protected else "",
        )
        casebook, progress = Casebook(desk.records, shelf, desk.clock), Shown() if sys.stderr.isatty() else Progress()
        path, prepared = _written(Sending(order, casebook, _post(desk), desk.person.id, progress))
    click.echo(f"{path}\n{len(prepared.visits)} visits, {prepared.files} files, SHA-256 of the manifest {prepared.digest}")


def _passphrase(desk: SignedIn) -> str:
    """Asked for twice; NotAllowed for one that would not hold."""
    typed = desk.secrets.ask_new("Passphrase of the zip")
    strength = _post(desk).strength(typed)
    if strength is Strength.WEAK:
        raise NotAllowed(f"{TOO_WEAK} Nothing was written.")
    click.echo(f"Passphrase: {strength.value}. {HOLDS[strength]}", err=True)
    return typed


def _post(desk: SignedIn) -> Post:
    from kiosk.export.post import FilePost  # the first screen does not wait for it

    return FilePost(desk.clock)


def _written(sending: Sending) -> tuple[Path, Prepared]:
    try:
        return in_one_go(sending)
    except KeyboardInterrupt:
        raise ExportCancelled("The export was cancelled. Nothing was written.") from None


class Shown(Progress):
    """How far it has come, on the terminal."""

    def step(self) -> None:
        """See Progress."""
        super().step()
        if self.done % 20 == 0 or self.done == self.total:
            end = "\n" if self.done == self.total else ""
            click.echo(f"\rVisit {self.done} of {self.total}{end}", nl=False, err=True)
