"""What a person is told before Qt is started. Each look is a process of its own, with an environment of its own."""

import os
import shutil
import socket
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens and system libraries are looked for on Linux only")
SAY = """
import sys
from kiosk import preflight
from kiosk.errors import SystemLacks
try:
    preflight.check()
    print("ready")
except SystemLacks as lack:
    print(lack)
assert "PySide6" not in sys.modules
"""


def told(*path: Path, packages: bool = True, **environment: str) -> str:
    """What `check` says in that environment; `path` goes before the installed packages."""
    bare = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "SYSTEMROOT", "TMPDIR")}
    bare |= {"PYTHONPATH": os.pathsep.join(map(str, (*path, ROOT))), **environment}
    options = ["-I", "-S"] if not packages else []
    start = f"import sys; sys.path.insert(0, {str(ROOT)!r})\n" if not packages else ""
    ran = subprocess.run(
        [sys.executable, *options, "-c", start + SAY], env=bare, capture_output=True, text=True, timeout=30, check=False, cwd=ROOT
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


def elf(path: Path, *needed: str) -> None:
    """The smallest shared library that needs others (System V ABI): one loaded segment, its dynamic section and its strings."""
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in needed)
    at = [strings.index(name.encode() + b"\0") for name in needed]
    offset = 64 + 2 * 56
    names = offset + 16 * (len(needed) + 2)
    size = names + len(strings)
    dynamic = b"".join(struct.pack("<qQ", 1, place) for place in at) + struct.pack("<qQqQ", 5, 0x1000 + names, 0, 0)
    head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0)
    load = struct.pack("<IIQQQQQQ", 1, 5, 0, 0x1000, 0x1000, size, size, 4096)
    where = struct.pack("<IIQQQQQQ", 2, 6, offset, 0x1000 + offset, 0x1000 + offset, len(dynamic), len(dynamic), 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + load + where + dynamic + strings)


@pytest.fixture
def pyside(tmp_path: Path) -> Path:
    """A folder with a PySide6 whose libraries need what no system has."""
    folder = tmp_path / "PySide6"
    elf(folder / "Qt/lib/libQt6Quick.so.6", "libQt6Gui.so.6", "libc.so.6")
    elf(folder / "Qt/lib/libQt6Gui.so.6", "libNowhere-2.so.7", "libNotThere_x.so.1", "libQt6Quick.so.6")
    elf(folder / "Qt/plugins/platforms/libqoffscreen.so", "libQt6Gui.so.6")
    elf(folder / "Qt/plugins/platforms/libqxcb.so", "libQt6Gui.so.6", "libxcb-nothing.so.4")
    (folder / "__init__.py").write_text('__version__ = "6.11.3"\n')
    for name in ("QtQuick", "QtPdf"):
        (folder / f"{name}.abi3.so").touch()
    return tmp_path


@LINUX
def test_without_a_screen_it_says_so_and_what_to_do() -> None:
    words = told()
    assert "no screen" in words
    assert "python main.py demo" in words


@LINUX
def test_offscreen_needs_no_screen() -> None:
    assert told(QT_QPA_PLATFORM="offscreen") == "ready"


@LINUX
def test_a_screen_that_does_not_answer_is_named() -> None:
    words = told(DISPLAY=":987")
    assert "':987'" in words
    assert "no screen answers" in words


@LINUX
def test_a_screen_on_another_machine_that_refuses_is_named() -> None:
    assert "no screen answers" in told(DISPLAY="127.0.0.1:987")


@LINUX
def test_a_screen_that_hangs_is_named_within_seconds() -> None:
    began = time.monotonic()
    with socket.create_server(("127.0.0.1", 6000 + 988)):  # takes the connection and never says a word
        words = told(DISPLAY="127.0.0.1:988")
    assert words != "ready"
    assert time.monotonic() - began < 10


@LINUX
def test_a_platform_that_qt_does_not_have_is_named_with_those_it_has() -> None:
    words = told(QT_QPA_PLATFORM="windowz")
    assert "'windowz'" in words
    assert "offscreen" in words


@pytest.fixture
def screen() -> Iterator[str]:
    """An X server of the test's own."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed (Debian: xvfb)")
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait(10)


@LINUX
def test_a_screen_that_answers_is_enough(screen: str) -> None:
    words = told(DISPLAY=screen)
    assert words == "ready" or "libxcb" in words  # a bare system may lack the libraries for X, and is told so


@LINUX
def test_one_screen_that_works_is_enough_when_the_other_does_not(screen: str) -> None:
    assert told(DISPLAY=screen, WAYLAND_DISPLAY="wayland-987", XDG_RUNTIME_DIR="/nowhere") == told(DISPLAY=screen)


@LINUX
def test_every_missing_library_is_named_once_in_one_command(pyside: Path) -> None:
    words = told(pyside, DISPLAY=":987")
    assert "libNotThere_x.so.1, libNowhere-2.so.7, libxcb-nothing.so.4" in words
    assert "libc.so.6" not in words
    if shutil.which("apt-get"):
        assert words.endswith("apt-get install libnotthere-x1 libnowhere-2-7 libxcb-nothing4")


@LINUX
def test_libraries_for_a_screen_are_not_asked_for_where_there_is_none(pyside: Path) -> None:
    words = told(pyside, QT_QPA_PLATFORM="offscreen")
    assert "libNowhere-2.so.7" in words
    assert "libxcb-nothing" not in words


@LINUX
def test_no_screen_and_missing_libraries_are_said_together(pyside: Path) -> None:
    words = told(pyside)
    assert "no screen" in words
    assert "libNowhere-2.so.7" in words


def test_without_pyside_it_says_how_to_install_it() -> None:
    words = told(packages=False)
    assert f"{sys.executable} -m pip install" in words
    assert "PySide6-Essentials>=6.11.3,<6.12" in words


def test_half_a_pyside_is_none(pyside: Path) -> None:
    (pyside / "PySide6/QtPdf.abi3.so").unlink()
    assert "not installed whole" in told(pyside)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="6.12.0 breaks only Python 3.11 and older")
def test_the_release_that_breaks_this_python_is_refused(pyside: Path) -> None:
    (pyside / "PySide6/__init__.py").write_text('__version__ = "6.12.0"\n')
    words = told(pyside)
    assert "6.12.0 breaks Python 3.11" in words
    assert "pip install" in words


@LINUX
def test_looking_is_quick() -> None:
    from kiosk import preflight

    began = time.process_time()
    for _ in range(5):
        preflight._missing(preflight._pyside(), ())
    assert (time.process_time() - began) / 5 < 0.05  # 7 ms on two cores, the first time


START = """
import sys
from pathlib import Path
from kiosk import app, preflight
preflight.WISHES = {"libno-such.so.0": "The on-screen keyboard needs it."}
app.Inkwell = lambda *_: sys.exit(0)
app.run(Path(sys.argv[1]))
"""


@LINUX
def test_a_kiosk_without_its_keyboard_says_why_at_start(tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], env=environment, capture_output=True, text=True, timeout=30, check=False, cwd=ROOT
    )
    assert ran.returncode == 0, ran.stderr
    assert "libno-such.so.0 is missing. The on-screen keyboard needs it." in ran.stderr
