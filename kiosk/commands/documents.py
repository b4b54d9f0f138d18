"""`verify` and `documents …`: what a file proves, and how long that lasts. Runs without a screen."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.staff import SignedIn, secrets_option, signed_in
from kiosk.encounter.model import Role

if TYPE_CHECKING:
    from kiosk.documents.proving.proof import Proof


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, for programs.")
@click.option("--trust", multiple=True, type=click.Path(path_type=Path), help="A certificate that you know: the clinic's own, or a root.")
@click.option("--code", "printed", default="", help="The text of the code on a printed copy, as a scanner reads it.")
@click.option("--kept", is_flag=True, help="Compare with what this clinic keeps; asks who you are.")
@secrets_option
@click.pass_context
def verify(
    context: click.Context,
    files: tuple[Path, ...],
    *,
    as_json: bool,
    trust: tuple[Path, ...],
    printed: str,
    kept: bool,
    secrets_fd: int | None,
) -> None:
    """Say what each of FILES proves: who sealed it and when, whether anything was changed, which record it carries.

    Needs no network. Exit status 0 only if all are good: unchanged, and sealed by a certificate given with --trust or kept by this clinic.
    """
    from kiosk.documents.proving.verify import proof_of
    from kiosk.documents.sealing.certificate import certificates

    trusted = [certificate for path in trust for certificate in certificates(path.read_bytes(), path.name)]
    proofs = [proof_of(file, trusted=trusted, code=printed) for file in files]
    if kept:
        with signed_in(context.obj, tuple(Role), secrets_fd) as desk:
            proofs = _compared(desk, proofs)
    for file, proof in zip(files, proofs, strict=True):
        _tell(file, proof, as_json)
    context.exit(0 if all(proof.verdict == "good" for proof in proofs) else 1)


@click.group()
def documents() -> None:
    """The documents that the clinic keeps."""


@documents.command("raise")
@secrets_option
@click.pass_context
def raise_(context: click.Context, secrets_fd: int | None) -> None:
    """Raise the level of every seal that did not reach B-LT, with the time-stamp server that the clinic names.

    The files before stay as they are; a raised one is kept beside each. Exit status 1 if a server did not answer and some stay low.
    """
    with signed_in(context.obj, Role.ADMINISTRATOR, secrets_fd) as desk:
        left = _raised(desk)
    context.exit(1 if left else 0)


def _raised(desk: SignedIn) -> int:
    """How many stay below B-LT."""
    from kiosk.documents.proving.compared import higher, low
    from kiosk.documents.sealing.lengthen import raised
    from kiosk.documents.sealing.network import FACT, address

    url = address(desk.records.clinic().get(FACT, ""))
    if not url:
        raise click.ClickException("The clinic names no time-stamp server, so no seal can be raised.")
    left = 0
    for found in low(desk.records):
        document = higher(found.document, *raised(found.document.body, url))
        if document:
            detail = {"kind": document.kind, "sha256": document.sha256, "of": found.document.sha256, "level": document.level}
            event = replace(desk.event("seal-raised", **detail), encounter=found.visit.id)
            desk.records.seal(found.visit.id, replace(document, at=desk.clock.now()), event)
        level = document.level if document else found.document.level
        left += level != "B-LT"
        click.echo(f"{found.visit.number}, {found.document.kind}: {found.document.level}{f' → {level}' if document else ', as it was'}")
    click.echo("Nothing is left below B-LT." if not left else f"{left} below B-LT. Try again when the servers answer.")
    return left


def _compared(desk: SignedIn, proofs: Sequence["Proof"]) -> list["Proof"]:
    from kiosk.documents.proving.compared import compared

    desk.records.note(desk.event("verify", files=str(len(proofs))))
    return [compared(proof, desk.records) for proof in proofs]


def _tell(file: Path, proof: "Proof", as_json: bool) -> None:
    from kiosk.documents.proving import telling

    name = _printable(str(file))
    if as_json:
        click.echo(json.dumps({"file": name, **telling.as_json(proof)}, ensure_ascii=False, default=list))
        return
    click.echo(name)
    for line in telling.words(proof):
        click.echo(f"  {_printable(line)}")


def _printable(text: str) -> str:
    """What a file says of itself cannot move the cursor or hide a line."""
    return "".join(letter if letter.isprintable() else "�" for letter in text)


@documents.command("share-certificate")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@secrets_option
@click.pass_context
def share_certificate(context: click.Context, out: Path, secrets_fd: int | None) -> None:
    """Write the certificate that the clinic seals with to OUT (PEM), to be given to whoever is to check its documents. It is no secret."""
    from kiosk.documents.sealing.certificate import fingerprint, pem
    from kiosk.documents.words.grouped import groups

    with signed_in(context.obj, tuple(Role), secrets_fd) as desk:
        material = desk.records.seal_material()
    if material is None:
        raise click.ClickException("The clinic seals with nothing yet.")
    out.write_bytes(pem(material.certificate))
    click.echo(f"Fingerprint {' '.join(groups(fingerprint(material.certificate)))}")
