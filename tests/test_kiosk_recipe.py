"""The unit for a bare tablet fits the program that it starts, and cage, which it starts it in."""

import shutil
import subprocess
import tomllib
from collections import defaultdict

import pytest

from kiosk.paths import PACKAGE

ROOT = PACKAGE.parent
UNIT = ROOT / "resources" / "kiosk" / "inkwell.service"


def told() -> dict[str, list[str]]:
    """Every setting of the unit; one that stands there several times with all its values."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in UNIT.read_text(encoding="utf-8").splitlines():
        if "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found[name].append(value)
    return found


def test_it_starts_the_program_as_it_is_installed_on_data_that_it_may_write() -> None:
    unit, project = told(), tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (started,) = unit["ExecStart"]
    assert started.rsplit("/", maxsplit=1)[1] in project["project"]["scripts"]
    assert " -s " not in started  # it would let Ctrl+Alt+F2 leave
    data = f"/var/lib/{unit['StateDirectory'][0]}"
    assert f"INKWELL_DATA={data}" in unit["Environment"]
    assert data in unit["ReadWritePaths"][0].split()
    assert (unit["Restart"], unit["StartLimitIntervalSec"]) == (["always"], ["0"])


def test_the_folder_of_the_session_is_there_for_cage_and_can_be_written() -> None:
    unit = told()
    assert unit["PAMName"], "the session is what makes XDG_RUNTIME_DIR"
    assert unit.get("ProtectHome", ["no"]) == ["no"], "it hides /run/user, or makes it read-only (systemd.exec)"
    assert "-/run/user" in " ".join(unit["ReadWritePaths"]).split(), "ProtectSystem=strict makes it read-only"
    assert {"-/home", "-/root"} <= set(unit["InaccessiblePaths"][0].split())


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is missing")
def test_systemd_has_nothing_to_say_against_it() -> None:
    ran = subprocess.run(["systemd-analyze", "verify", str(UNIT)], capture_output=True, text=True, timeout=60, check=False)
    own = [line for line in (ran.stdout + ran.stderr).splitlines() if "inkwell.service" in line and "is not executable" not in line]
    assert own == []
