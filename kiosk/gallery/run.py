"""The pictures, by several processes at once: each opens a house of its own and looks at its share of the ways."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from json import dumps, loads
from pathlib import Path

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.gallery import index
from kiosk.gallery.ways import Way, ways

CHILD = "import sys; from pathlib import Path; from kiosk.gallery.run import share; share(sys.stdin.readline(), Path(sys.argv[1]))"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be seen, and how. Empty is all."""

    languages: tuple[str, ...] = ()
    held: tuple[str, ...] = ()
    sizes: tuple[int, ...] = ()
    modes: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


def make(wish: Wish, out: Path, jobs: int) -> Path:
    """The pictures and their page in `out`, which is emptied of older ones; the page. KioskError if a process did not end well."""
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    _in_processes(wish, list(ways(wish.languages, wish.held, wish.sizes, wish.modes)), out, jobs)
    page = index.write(out)
    sys.stdout.write(f"{len(list(out.glob('*.png')))} pictures in {time.monotonic() - began:.0f} s\n{page}\n")
    return page


def _in_processes(wish: Wish, looks: Sequence[Way], out: Path, jobs: int) -> None:
    shares = [looks[at::jobs] for at in range(jobs) if looks[at::jobs]]
    children = [_child(wish, own, out) for own in shares]
    failed = [child.returncode for child in children if child.wait() != 0]
    if failed:
        raise KioskError(f"{len(failed)} of {len(children)} processes did not end well; what they said stands above.")


def _child(wish: Wish, own: Sequence[Way], out: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(paths.PACKAGE.parent), os.environ.get("PYTHONPATH", "")])}
    if sys.platform.startswith("linux"):
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", CHILD, str(out)]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, text=True, env=environment)  # noqa: S603  # ourselves
    assert child.stdin
    child.stdin.write(dumps({"wish": asdict(wish), "ways": [asdict(way) for way in own]}) + "\n")
    child.stdin.close()
    return child


def share(told: str, out: Path) -> None:
    """One process's part."""
    asked = loads(told)
    looks = [Way(**way) for way in asked["ways"]]
    folder = Path(tempfile.mkdtemp(prefix="inkwell-gallery-"))
    from kiosk.gallery import desk_beside
    from kiosk.gallery.camera import Camera
    from kiosk.gallery.house import LookedAt
    from kiosk.gallery.scenes import GROUPS, Scenes

    groups = frozenset(asked["wish"]["groups"] or GROUPS)
    house = LookedAt(folder / "one")
    try:
        camera = Camera(house.front, looks, out)
        Scenes(house, camera, groups, frozenset(asked["wish"]["forms"])).all()
    finally:
        house.close()
    if "desk" in groups:
        desk_beside.shoot(folder / "two", looks, out, camera.at)
    shutil.rmtree(folder, ignore_errors=True)
