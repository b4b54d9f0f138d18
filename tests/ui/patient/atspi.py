"""What a screen reader finds, from outside the program: `python -m tests.ui.patient.atspi`.

Starts an X server without a screen (Xvfb), a D-Bus session and in it the program at its real window; walks the accessibility tree of
one page after the other over AT-SPI and presses what leads on through the Action interface. Says every node with role, name, value and
state, and what is wrong. Wants Debian's `xvfb dbus at-spi2-core` and what a window under X needs.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from tests.ui.patient.bus import ACTION, Reader, Seen

PRESSED = ("push button", "button", "radio button", "check box", "link")
NAME = "Inkwell"
LAUNCHERS = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/libexec/at-spi2-core")
PAGES = 8
"""Of the kiosk: to the first that wants to be typed into."""


def lacks() -> str:
    """What is missing here to try it; blank if nothing is."""
    missing = [tool for tool in ("Xvfb", "dbus-run-session") if which(tool) is None]
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in LAUNCHERS):
        missing.append("at-spi2-core")
    return ", ".join(missing)


def on_a_screen(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this module again inside an X server and a D-Bus session of its own."""
    ours, theirs = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1300x820x24", "-nolisten", "tcp"],
        pass_fds=[theirs],
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(theirs)
        with os.fdopen(ours) as told:
            display = told.readline().strip()
        surroundings = os.environ | {
            "DISPLAY": f":{display}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_SESSION_TYPE": "x11",
        }
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.ui.patient.atspi", *arguments]
        return subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=300, check=False)
    finally:
        server.terminate()
        server.wait()


def program(kind: str) -> None:
    """The program itself: the kiosk after set-up and approval, at Welcome; or (`page`) one sitting over fakes, at its first question."""
    if kind == "page":
        from kiosk.ui.application import application
        from tests.encounter.stage import Stage
        from tests.ui.patient.sitting import Sitting
        from tests.walk import Walk

        app = application()
        with TemporaryDirectory() as folder:
            journey = Stage(Path(folder)).house.start_alone()
            Walk(journey).to("start.who")
            sitting = Sitting(journey)
            sitting.hand.settle(50)
            app.exec()
        return
    from kiosk.demo import CLINIC, PIN, STAFF, TITLE, WORDS
    from kiosk.ui.application import application
    from tests.ui.starts import at_window

    with TemporaryDirectory() as folder:
        player = at_window(Path(folder) / "data")
        player.set_up(CLINIC, WORDS, STAFF, TITLE, PIN)
        player.approve(PIN)
        application().exec()


def wrong(found: list[Seen]) -> Iterator[str]:
    """What a screen reader could not say or do."""
    for seen in found:
        if "focusable" in seen.states and not seen.name.strip() and seen.role not in ("filler", "panel", "frame"):
            yield f"no name: {seen.role}"
        if seen.role in PRESSED and ACTION not in seen.interfaces:
            yield f"cannot be pressed: {seen.role} {seen.name!r}"
        if seen.role in ("radio button", "check box") and "checkable" not in seen.states:
            yield f"does not say whether it is chosen: {seen.name!r}"


def walked(kind: str) -> int:
    """Walk the pages from outside; how much is wrong."""
    child = subprocess.Popen([sys.executable, "-m", "tests.ui.patient.atspi", "program", kind], stdout=sys.stderr)
    faults: list[str] = []
    try:
        reader = Reader()
        place = reader.program(NAME)
        start = ["Start"] if kind == "kiosk" else ["I am helping the patient"]
        reader.wait(lambda: _named(list(reader.tree(place)), *start), 120)
        for _ in range(PAGES if kind == "kiosk" else 1):
            faults += _one_page(reader, place)
        sys.stdout.write("\n".join(map(str, reader.tree(place))) + "\n\n")
    finally:
        child.terminate()
        child.wait()
    sys.stdout.write("\n".join(faults) + f"\n{len(faults)} wrong\n")
    return len(faults)


def _one_page(reader: Reader, place: tuple[str, str]) -> list[str]:
    found = list(reader.tree(place))
    sys.stdout.write("\n".join(map(str, found)) + "\n\n")
    faults = list(wrong(found))
    choices = [seen for seen in found if seen.role in ("radio button", "check box")]
    if choices and not any("checked" in seen.states for seen in choices):
        reader.press(choices[-1])
        if not reader.wait(lambda: [seen for seen in reader.tree(place) if seen.name == choices[-1].name and "checked" in seen.states], 5):
            faults.append(f"was pressed and is not chosen: {choices[-1].name!r}")
    on = _named(list(reader.tree(place)), "Start", "Continue", "I have read this")
    if on is None:
        return [*faults, f"nothing leads on: {[seen.name for seen in found]}"]
    reader.press(on)
    before = [seen.name for seen in found]
    reader.wait(lambda: [seen.name for seen in reader.tree(place)] != before, 5)
    return faults


def _named(found: list[Seen], *names: str) -> Seen | None:
    return next((seen for seen in found if seen.name in names and seen.role in PRESSED), None)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["program", kind]:
            program(kind)
        case ["walk", kind]:
            sys.exit(walked(kind))
        case _:
            if missing := lacks():
                sys.exit(f"missing here: {missing}")
            done = on_a_screen("walk", *(sys.argv[1:] or ["kiosk"]))
            sys.stdout.write(done.stdout + done.stderr[-3000:])
            sys.exit(done.returncode)
