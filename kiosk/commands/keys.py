"""`keys …`: the passphrase, the recovery code, the data key, and the start without anybody. An administrator's."""

from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.secrets import Secrets
from kiosk.commands.staff import SignedIn, secrets_option, signed_in
from kiosk.encounter.model import Role
from kiosk.errors import NotAllowed
from kiosk.store.key_room import KeyRoom

PAPER = "Keep the new sheet away from the kiosk. The old one still opens back-ups from before: keep it with them, or destroy both."


@click.group()
def keys() -> None:
    """What opens the records."""


@keys.command()
@secrets_option
@click.pass_obj
def passphrase(data: Path, secrets_fd: int | None) -> None:
    """A new passphrase. Nothing is encrypted anew; back-ups from before open with the old one."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        new = desk.secrets.ask_new("New passphrase")
        with _told(desk, "passphrase-changed"):
            _room(data).change_passphrase(desk.proof, new)
        click.echo("The passphrase is changed.")


@keys.command()
@secrets_option
@click.pass_obj
def recovery(data: Path, secrets_fd: int | None) -> None:
    """A new recovery code, shown once; it counts when it has been typed back."""
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        code, typed = _new_code(desk.secrets)
        with _told(desk, "recovery-code-renewed"):
            _room(data).renew_code(desk.proof, code, typed)
        click.echo(f"The recovery code is renewed. {PAPER}")


@keys.command()
@secrets_option
@click.pass_obj
def rotate(data: Path, secrets_fd: int | None) -> None:
    """A new data key: everything is encrypted anew, under a new passphrase and a new recovery code. No kiosk may run."""
    _room(data).check_alone()
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        new = desk.secrets.ask_new("New passphrase")
        code, typed = _new_code(desk.secrets)
        proof, event = desk.proof, desk.event("keys-rotated")
    click.echo("Encrypting everything anew …", err=True)
    _room(data).rotate(proof, new, code, typed, event)
    click.echo(f"The data key is new. {PAPER} Starting unattended is off now.")


@keys.command()
@click.argument("switch", type=click.Choice(["on", "off"]))
@secrets_option
@click.pass_obj
def unattended(data: Path, switch: str, secrets_fd: int | None) -> None:
    """Start without the passphrase (on), by the keyring of the account that runs the kiosk; or ask for it again (off).

    Whoever can log in to that account then opens the records up to the staff's PINs.
    """
    room = _room(data)
    if switch == "on" and (why_not := room.why_not_unattended()):
        raise NotAllowed(why_not)
    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk, _told(desk, f"unattended-{switch}"):
        (room.unattended_on if switch == "on" else room.unattended_off)(desk.proof)
    click.echo("The kiosk starts without the passphrase now." if switch == "on" else "The passphrase is asked for again at the next start.")


class _told:  # noqa: N801 - used as a word
    """The log hears of it before it is done, and again if it was not: whoever pulls the plug between the two is seen."""

    def __init__(self, desk: SignedIn, action: str) -> None:
        self._desk, self._action = desk, action

    def __enter__(self) -> None:
        self._desk.records.note(self._desk.event(self._action))

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if error is not None:
            self._desk.records.note(self._desk.event(f"{self._action}-failed", error=type(error).__name__))


def _new_code(secrets: Secrets) -> tuple[str, str]:
    """A new code, and what was typed back. It is shown on the terminal, or on standard output to whoever reads that."""
    from kiosk.store.recovery import new_code, plain

    code = new_code()
    click.echo(f"New recovery code: {code}")
    typed = secrets.ask("Type it back", hidden=False)
    if plain(typed) != plain(code):
        raise NotAllowed("This is not the recovery code that was shown. Nothing was changed.")
    return code, typed


def _room(data: Path) -> KeyRoom:
    return KeyRoom(data, SystemClock())
