"""`staff …`: who works here. The same as at the desk: an administrator adds, removes and resets; everybody changes their own PIN."""

from collections.abc import Iterable
from pathlib import Path

import click

from kiosk.commands.staff import SignedIn, named, secrets_option, signed_in
from kiosk.encounter.clinic.people import People
from kiosk.encounter.clinic.settings import IDLE
from kiosk.encounter.model import Person, Role

ROLES = click.Choice([role.value for role in Role])


@click.group()
def staff() -> None:
    """Who works here: people, roles, PINs."""


@staff.command("list")
@secrets_option
@click.pass_obj
def list_people(data: Path, secrets_fd: int | None) -> None:
    """Everyone who may sign in, and everyone who did once."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        for person in desk.staff.people():
            click.echo(_line(person))
        for person in desk.staff.former():
            click.echo(f"{_line(person)}  (removed)")


@staff.command()
@click.argument("name")
@click.option("--title", default="", help="As printed beside the name.")
@click.option("--role", "roles", type=ROLES, multiple=True, required=True, help="Once for each role.")
@secrets_option
@click.pass_obj
def add(data: Path, name: str, title: str, roles: tuple[str, ...], secrets_fd: int | None) -> None:
    """Add NAME. The person types their own PIN when it is asked for."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        added = _people(desk).add(name, title, _chosen(roles), desk.secrets.ask_new("New PIN, typed by the person"))
        click.echo(f"{_line(added)}  was added.")


@staff.command("reset-pin")
@click.argument("who")
@secrets_option
@click.pass_obj
def reset_pin(data: Path, who: str, secrets_fd: int | None) -> None:
    """A new PIN for WHO (name or id), typed by the person. Wrong tries are forgiven."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        person = named(desk.staff.people(), who)
        _people(desk).reset_pin(person.id, desk.secrets.ask_new("New PIN, typed by the person"))
        click.echo(f"{person.name} has a new PIN.")


@staff.command("my-pin")
@secrets_option
@click.pass_obj
def my_pin(data: Path, secrets_fd: int | None) -> None:
    """A new PIN of one's own."""
    with signed_in(data, tuple(Role), secrets_fd) as desk:
        new = desk.secrets.ask_new("New PIN")
        desk.staff.set_pin(desk.person.id, new, desk.event("pin-changed", person=desk.person.id))  # the old one let them in
        click.echo("Your PIN is changed.")


@staff.command()
@click.argument("who")
@click.option("--role", "chosen", type=ROLES, multiple=True, required=True, help="Once for each role; those not named are taken away.")
@secrets_option
@click.pass_obj
def roles(data: Path, who: str, chosen: tuple[str, ...], secrets_fd: int | None) -> None:
    """What WHO (name or id) may do from now on."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        person = named(desk.staff.people(), who)
        _people(desk).set_roles(person.id, _chosen(chosen))
        click.echo(f"{person.name} is {', '.join(chosen)}.")


@staff.command()
@click.argument("who")
@secrets_option
@click.pass_obj
def remove(data: Path, who: str, secrets_fd: int | None) -> None:
    """WHO (name or id) no longer signs in. What they did keeps their name."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        person = named(desk.staff.people(), who)
        _people(desk).remove(person.id)
        click.echo(f"{person.name} no longer signs in.")


@staff.command()
@click.argument("minutes", type=int)
@secrets_option
@click.pass_obj
def idle(data: Path, minutes: int, secrets_fd: int | None) -> None:
    """After how many idle MINUTES the desk locks: 2 on a tablet, up to 15 at a front desk that nobody else can touch."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        desk.records.set_setting(IDLE, str(minutes), desk.event("setting", name=IDLE))
        click.echo(f"The desk locks after {minutes} idle minutes.")


def _people(desk: SignedIn) -> People:
    return People(desk.person, desk.records, desk.staff, desk.clock)


def _chosen(roles: Iterable[str]) -> tuple[Role, ...]:
    return tuple(map(Role, roles))


def _line(person: Person) -> str:
    return f"{person.id}  {person.signs_as}  {', '.join(sorted(person.roles))}"
