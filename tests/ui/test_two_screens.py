"""A computer with two screens, as Qt sees them: in a process of its own, because the screens are there before the program is."""

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = [
    {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080},
    {"name": "touch", "x": 1920, "y": 0, "width": 1280, "height": 800},
]
PROGRAM = """
import sys
from pathlib import Path
from kiosk.app import Inkwell
from kiosk.clock import SystemClock

windows = Inkwell(Path(sys.argv[1]), SystemClock()).windows(keyboard=False)
for front in (windows.main, windows.second):
    place = front.window.geometry() if front else None
    told = (front.kiosk.stands_for, front.window.visibility().name, place.x() // 1920, place.width(), place.height())\\
        if front else ["none"]
    print(*told)
windows.close()
"""


def seen(tmp_path: Path, screens: list[dict[str, object]]) -> list[str]:
    described = tmp_path / "screens.json"
    both = [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for screen in screens]
    described.write_text(json.dumps({"screens": both, "windowFrameMargins": False, "synchronousWindowSystemEvents": False}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_with_two_screens_the_desk_is_a_window_on_the_first_and_patients_have_the_whole_of_the_second(tmp_path: Path) -> None:
    desk, patients = seen(tmp_path, SCREENS)
    assert desk.split()[:3] == ["desk", "Maximized", "0"]
    assert patients.split() == ["patient", "FullScreen", "1", "1280", "800"]


def test_with_one_screen_one_window_fills_it(tmp_path: Path) -> None:
    assert seen(tmp_path, SCREENS[1:])[1] == "none"
