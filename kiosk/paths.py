"""Where the forms and the resources lie: inside the installed package, or at the root of the repository.

An installed wheel carries both in `kiosk/_data` (pyproject.toml, force-include).
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def forms() -> Path:
    """The folder of the forms that come with Inkwell."""
    return _folder("forms")


def resources() -> Path:
    """The folder that holds `fonts/`, `icons/` and `figure.json`."""
    return _folder("resources")


def _folder(name: str) -> Path:
    installed = PACKAGE / "_data" / name
    return installed if installed.is_dir() else PACKAGE.parent / name
