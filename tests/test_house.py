"""The house stands: floors, lint, sizes, and what was measured about Qt."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent


def run(*command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_imports_upwards() -> None:
    done = subprocess.run([Path(sys.executable).parent / "lint-imports"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_lint_finds_nothing() -> None:
    run("ruff", "check", ".")


def test_the_code_is_formatted() -> None:
    run("ruff", "format", "--check", ".")


@pytest.mark.parametrize(("pattern", "longest"), [("kiosk/**/*.py", 350), ("kiosk/**/*.qml", 200)])
def test_no_room_has_outgrown_the_house(pattern: str, longest: int) -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in ROOT.glob(pattern)}
    assert lengths
    assert not {path: lines for path, lines in lengths.items() if lines > longest}


def test_a_call_that_returns_nothing_leaves_none_where_it_was() -> None:
    """PySide6 6.12.0 on Python 3.11 dropped a reference to None at every such call, until the interpreter aborted."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 100


def test_every_font_has_its_licence_beside_it() -> None:
    fonts = ROOT / "resources" / "fonts"
    assert "SIL OPEN FONT LICENSE" in (fonts / "OFL.txt").read_text(encoding="utf-8")
    assert {path.suffix for path in fonts.iterdir()} <= {".otf", ".ttf", ".ttc", ".txt", ".md"}
