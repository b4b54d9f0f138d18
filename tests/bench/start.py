"""Times the first screen, from the start of the process to the first frame that was painted: `python -m tests.bench.start`.

Beside it, in the same run, a window of Qt Quick with one word and nothing of ours: what Qt alone takes on this machine.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 9
OURS = """
import sys, os
sys.argv = ["main.py"]
from pathlib import Path
from kiosk.app import Inkwell
from kiosk.clock import SystemClock
from kiosk import preflight
preflight.check()
front = Inkwell(Path(sys.stdin.readline().strip()), SystemClock()).front(size=(1280, 800))
def painted():
    sys.stdout.write("painted\\n"); sys.stdout.flush(); os._exit(0)
front.window.frameSwapped.connect(painted)
front.show()
from kiosk.ui.application import application
application().exec()
"""
BARE = """
import sys, os
sys.stdin.readline()
os.environ["QSG_RENDER_LOOP"] = "basic"
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b'import QtQuick; Window { visible: true; width: 1280; height: 800; Text { text: "Hello" } }')
def painted():
    sys.stdout.write("painted\\n"); sys.stdout.flush(); os._exit(0)
engine.rootObjects()[0].frameSwapped.connect(painted)
app.exec()
"""


def seconds(program: str) -> float:
    """From starting the interpreter to the first painted frame."""
    with tempfile.TemporaryDirectory() as data:
        began = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, "-c", program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=_without_a_screen(),
        )
        said, _ = child.communicate(data + "\n", timeout=60)
        assert "painted" in said, said
        return time.perf_counter() - began


def _without_a_screen() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


def main() -> None:
    for name, program in (("Qt alone", BARE), ("Inkwell", OURS)):
        seconds(program)
        times = sorted(seconds(program) for _ in range(RUNS))
        sys.stdout.write(f"{name}: median {statistics.median(times) * 1000:.0f} ms, from {times[0] * 1000:.0f} to {times[-1] * 1000:.0f}\n")


if __name__ == "__main__":
    main()
