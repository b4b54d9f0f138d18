"""The command line. Every message to whoever installs or runs Inkwell is one clear paragraph, never a traceback."""

import sys
from pathlib import Path

import click

from kiosk import __version__, secrecy
from kiosk.commands.audit import audit
from kiosk.commands.backup import backup, restore, salvage
from kiosk.commands.certificate import certificate
from kiosk.commands.documents import documents, verify
from kiosk.commands.export import export
from kiosk.commands.forms import forms
from kiosk.commands.gallery import gallery
from kiosk.commands.keys import keys
from kiosk.commands.people import staff
from kiosk.commands.records import copy, erase, settings
from kiosk.commands.types import Size
from kiosk.errors import KioskError


def data_folder(given: Path | None) -> Path:
    """Where the strongroom lies: --data, INKWELL_DATA, or the place the system has for such data."""
    if given:
        return given
    import platformdirs

    return Path(platformdirs.user_data_dir("inkwell", appauthor=False))


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), envvar="INKWELL_DATA", help="The data folder.")
@click.option("--two-windows", is_flag=True, help="A window for patients and one for the desk, also where there is one screen.")
@click.version_option(__version__, prog_name="Inkwell")
@click.pass_context
def inkwell(context: click.Context, data: Path | None, two_windows: bool) -> None:
    """Intake and consent kiosk. Without a command: open it."""
    context.obj = data_folder(data)
    if context.invoked_subcommand is None:
        from kiosk.app import run

        context.exit(run(context.obj, two_windows=two_windows))


@inkwell.command()
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the document, the export and the pictures go."
)
@click.option("--portrait", is_flag=True, help="Hold the tablet upright.")
@click.option("--size", type=Size(), help="WIDTHxHEIGHT in pixels, instead.")
@click.option("--language", type=click.Choice(["en", "es", "pl", "ar"]), default="en", help="What the patient reads.")
def demo(out: Path, portrait: bool, size: tuple[int, int] | None, language: str) -> None:
    """Play a whole visit with synthetic touches and leave what it made."""
    from kiosk.demo import play

    play(out, size or ((800, 1280) if portrait else (1280, 800)), language)


documents.add_command(certificate)
for command in (forms, keys, staff, audit, copy, erase, settings, backup, restore, salvage, verify, documents, export, gallery):
    inkwell.add_command(command)


def main() -> int:
    """Run the command line; the exit status: 0 good, 1 something to put right, 2 wrong usage."""
    secrecy.keep_memory_private()
    sys.excepthook = secrecy.say_without_values
    try:
        result = inkwell(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Abort:
        return 1
    except KioskError as error:
        click.echo(str(error), err=True)
        return 1
    except OSError as error:
        click.echo(f"{error.filename or 'A file'} cannot be used: {error.strerror or error}.", err=True)
        return 1
    return result if isinstance(result, int) else 0


if __name__ == "__main__":
    sys.exit(main())
