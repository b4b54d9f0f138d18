"""Where the forms and the resources lie: inside the installed package, or at the root of the repository.

An installed wheel carries both in `kiosk/_data` (pyproject.toml, force-include).
"""

import shlex
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def forms() -> Path:
    """The folder of the forms that come with Inkwell."""
    return _folder("forms")


def resources() -> Path:
    """The folder that holds `fonts/`, `icons/` and `figure.json`."""
    return _folder("resources")


def command(data: Path) -> str:
    """What a terminal calls this program with this data folder: "inkwell --data …" if it is installed, otherwise by Python's name."""
    called = Path(sys.argv[0])
    name = "inkwell" if called.stem == "inkwell" else shlex.join([sys.executable, str(PACKAGE.parent / "main.py")])
    return f"{name} --data {shlex.quote(str(data.resolve()))}"


def _folder(name: str) -> Path:
    installed = PACKAGE / "_data" / name
    return installed if installed.is_dir() else PACKAGE.parent / name
