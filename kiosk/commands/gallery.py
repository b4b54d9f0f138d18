"""`gallery`: every page in every way, as pictures to leaf through."""

import os
from pathlib import Path

import click

from kiosk.gallery.ways import HELD, MODES

HELP = "Several with commas."


def _several(value: str, known: tuple[str, ...], option: str) -> tuple[str, ...]:
    """Words with commas between them, each of which is known; all that are known for none."""
    told = tuple(part.strip() for part in value.split(",") if part.strip())
    if unknown := [part for part in told if part not in known]:
        raise click.BadParameter(f"{', '.join(unknown)}: there are {', '.join(known)}", param_hint=option)
    return told or known


@click.command()
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where the pictures and index.html go.")
@click.option("--languages", default="", help=f"Tags, like en,ar-XB; all of them otherwise. {HELP}")
@click.option("--orientations", default="", help=f"landscape, portrait, wide (the desk alone); all of them otherwise. {HELP}")
@click.option("--sizes", default="100,200", show_default=True, help=f"Of words, in per cent: 100, 125, 150, 200. {HELP}")
@click.option("--modes", default="", help=f"light, dark, contrast; all of them otherwise. {HELP}")
@click.option("--forms", default="", help=f"Names of forms, like medical-history; all of them otherwise. {HELP}")
@click.option("--groups", default="", help=f"kiosk, history, consent, desk; all of them otherwise. {HELP}")
@click.option("--jobs", default=0, help="Processes at once; as many as there are processors otherwise.")
def gallery(  # noqa: PLR0917  # click names them
    out: Path, languages: str, orientations: str, sizes: str, modes: str, forms: str, groups: str, jobs: int
) -> None:
    """Show every page of every form and every view of the desk in every way, and take a picture of each."""
    from kiosk import preflight

    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        preflight.check()
    from kiosk.gallery import tongues
    from kiosk.gallery.run import Wish, make
    from kiosk.gallery.scenes import GROUPS

    wish = Wish(
        languages=_several(languages, tongues.every(), "--languages"),
        held=_several(orientations, tuple(HELD), "--orientations"),
        sizes=tuple(int(size) for size in _several(sizes, ("100", "125", "150", "200"), "--sizes")),
        modes=_several(modes, MODES, "--modes"),
        forms=tuple(part.strip() for part in forms.split(",") if part.strip()),
        groups=_several(groups, GROUPS, "--groups"),
    )
    make(wish, out, jobs or os.cpu_count() or 1)
