"""`forms …`: what the author of a form needs. Runs without a screen."""

import json
from collections import Counter
from pathlib import Path

import click

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.commands.staff import secrets_option, signed_in
from kiosk.commands.types import Size
from kiosk.encounter.model import Role
from kiosk.encounter.outgoing.paper_view import FormLine


@click.group()
def forms() -> None:
    """The forms on disk."""


@forms.command()
@click.argument("path", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.pass_context
def check(context: click.Context, path: tuple[Path, ...]) -> None:
    """Say what is wrong with forms: PATH… are files or folders; without one, the kiosk's own.

    One line each: file, item, rule, what is wrong and how to mend it. Exit status 1 if there are errors; warnings and notes do not count.
    """
    from kiosk.commands import checking
    from kiosk.questionnaire.lint.finding import plain

    looked_at, counts = 0, Counter[str]()
    for checked in checking.check(path or (paths.forms(),)):
        looked_at += checked.path.is_file()
        for finding in checked.findings:
            click.echo(f"{plain(str(checked.path))}: {finding}")
            counts[finding.severity] += 1
    if not looked_at:
        raise click.UsageError("There is no form there: no file whose name ends in .json.")
    click.echo(summary(looked_at, counts))
    context.exit(1 if counts["error"] else 0)


@forms.command()
@click.argument("questionnaire", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("response", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def evaluate(questionnaire: Path, response: Path) -> None:
    """Print as JSON what the engine makes of a QUESTIONNAIRE and a RESPONSE (R4 JSON): enabled, issues, pages, response."""
    from kiosk.questionnaire.evaluation import evaluation
    from kiosk.questionnaire.reader import load, read_loosely

    found = evaluation(read_loosely(questionnaire), load(response), SystemClock().now().date())
    click.echo(json.dumps(found, ensure_ascii=False, indent=1))


@forms.command()
@click.argument("file", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", required=True, help="Into which, like es or pl.")
def translate(file: tuple[Path, ...], language: str) -> None:
    """Write the catalogue of the form in each FILE for its translator, or bring it up to date.

    It is gettext PO in `translations/` beside the form. What is translated is kept; what the form says differently now is marked fuzzy.
    """
    from kiosk.questionnaire.reader import load
    from kiosk.questionnaire.words.refreshing import path_beside, refreshed

    for form in file:
        path = path_beside(form, language)
        try:
            made = refreshed(load(form), language, path)
        except ValueError as error:
            raise click.ClickException(f"{error}. Nothing was written.") from error
        path.parent.mkdir(exist_ok=True)
        _write(path, made.text)
        counts = f"{made.kept} kept, {made.new} new, {made.changed} changed, {made.retired} retired"
        click.echo(f"{path}: {counts}; {made.open} for the translator.")


@forms.command()
@secrets_option
@click.pass_obj
def approvals(data: Path, secrets_fd: int | None) -> None:
    """Which forms patients are shown, in which languages, and who approved which words. For any member of staff."""
    from kiosk.encounter.casebook import Casebook
    from kiosk.encounter.clinic.approving import ApprovalPage
    from kiosk.questionnaire.shelf import Shelf

    with signed_in(data, tuple(Role), secrets_fd) as desk:
        book = Casebook(desk.records, Shelf(paths.forms()), desk.clock)
        for treatment in book.forms.treatments():
            click.echo(f"{treatment}:")
            for line in ApprovalPage.of(desk.person, book, treatment).view().forms:
                click.echo(f"  {line.title} {line.version}  {line.digest}  {line.language or 'own words'}: {_standing(line)}")


def _standing(line: FormLine) -> str:
    draft = "draft, " if line.draft else ""
    if line.by:
        return f"{draft}approved by {line.by}, {line.on} {line.at}"
    if line.tag and line.about:
        return line.about
    return f"{line.missing} words have no translation" if line.missing else f"{draft}waits for approval"


@forms.command("fhir")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def as_fhir(file: Path) -> None:
    """Print the form in FILE as one FHIR R4 Questionnaire, with the words of its catalogues as `translation` extensions."""
    from kiosk.questionnaire.reader import read_loosely
    from kiosk.questionnaire.words.translations import with_all_words

    form = read_loosely(file)
    for catalogue in form.catalogues.values():
        if catalogue.problem:
            click.echo(f"Left out: {catalogue.problem}", err=True)
    click.echo(json.dumps(with_all_words(form), ensure_ascii=False, indent=1))


@forms.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", default="", help="A language the form has words in, like es.")
@click.option("--size", type=Size(), default=(1280, 800), help="WIDTHxHEIGHT in pixels; 1280x800 otherwise.")
def preview(file: Path, language: str, size: tuple[int, int]) -> None:
    """Walk the form in FILE on screen. Nothing is saved; after its end it begins anew. Close the window to stop."""
    from kiosk.preview import preview as show

    raise click.exceptions.Exit(show(file, language, size))


def _write(path: Path, text: str) -> None:
    """Whole, or not at all."""
    beside = path.with_suffix(".po.new")
    beside.write_text(text.rstrip("\n") + "\n", encoding="utf-8", newline="\n")
    beside.replace(path)


def summary(files: int, counts: Counter[str]) -> str:
    """How much there is of each."""
    told = ", ".join(f"{counts[kind]:,} {kind}{'' if counts[kind] == 1 else 's'}" for kind in ("error", "warning", "note"))
    return f"{files:,} {'file' if files == 1 else 'files'}: {told}."
