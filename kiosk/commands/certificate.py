"""`documents certificate`: from now on the clinic seals with a certificate of its own. An administrator's."""

from pathlib import Path

import click

from kiosk.commands.staff import secrets_option, signed_in
from kiosk.encounter.model import Role
from kiosk.errors import SealUnfit

LARGEST = 1024 * 1024
"""Bytes: a key, a certificate and its chain take a few thousand."""


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@secrets_option
@click.pass_obj
def certificate(data: Path, file: Path, secrets_fd: int | None) -> None:
    """Seal with the clinic's own certificate: FILE is a .p12 or .pfx with its private key (PKCS #12).

    Asks who you are, then for the password of FILE. Key and certificate are kept in the strongroom; documents that are sealed already
    stay as they are. Delete FILE afterwards, or lock it away.
    """
    from kiosk.documents.sealing.certificate import fingerprint, from_pkcs12, opened

    with signed_in(data, Role.ADMINISTRATOR, secrets_fd) as desk:
        now = desk.clock.now()
        material = from_pkcs12(_read(file), desk.secrets.ask(f"Password of {file.name}"), now)
        digest = fingerprint(material.certificate)
        desk.records.set_seal_material(material, desk.event("seal-material", certificate=digest))
    until = opened(material, now).certificate.not_valid_after_utc
    click.echo(f"Documents are sealed with this certificate from now on. SHA-256 {digest}, valid until {until:%Y-%m-%d}.")


def _read(file: Path) -> bytes:
    with file.open("rb") as told:
        found = told.read(LARGEST + 1)
    if len(found) > LARGEST:
        raise SealUnfit(f"{file.name} is too large for a PKCS #12 file.")
    return found
