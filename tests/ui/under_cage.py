"""The real program under cage (Wayland), headless: `python -m tests.ui.under_cage [FOLDER]`. Status 77 with a reason where cage is missing.

1. `main.py` comes up full-screen and is painted, as the compositor and Qt tell it.
2. A patient answers; the program is killed in the middle of the page, and cage with it, as by a power cut; both start again, as systemd
   does; staff unlock, and the page is there with its answer.

cage refuses to run as root: there it is started as nobody, who may read what root may. With a folder pictures are left there.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.paths import PACKAGE

ROOT = PACKAGE.parent
NOBODY = (
    "setpriv", "--securebits", "+no_setuid_fixup", "--reuid", "65534", "--regid", "65534", "--clear-groups",
    "--inh-caps", "+dac_override", "--ambient-caps", "+dac_override",
)  # fmt: skip
HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "QT_QPA_PLATFORM": "wayland",
    "QT_QUICK_BACKEND": "software",
    "WAYLAND_DEBUG": "client",
}
CHILD = "import sys; from tests.ui.under_cage import patient; patient(*sys.argv[1:])"
PATIENCE = 60.0
"""Seconds."""


def missing() -> str:
    """Why it cannot be tried here; blank if it can."""
    lacking = [program for program in ("cage", "Xwayland", *(("setpriv",) if os.geteuid() == 0 else ())) if not shutil.which(program)]
    return f"{', '.join(lacking)} is missing" if lacking else ""


class Cage:
    """One cage with one program in it."""

    def __init__(self, command: Sequence[str], folder: Path, name: str) -> None:
        run = Path(tempfile.mkdtemp(prefix="cage-", dir=folder))
        if os.geteuid() == 0:
            os.chown(run, 65534, 65534)
        run.chmod(0o700)
        self._log = folder / f"{name}.log"
        environment = {**os.environ, **HEADLESS, "XDG_RUNTIME_DIR": str(run), "PYTHONPATH": str(ROOT), "HOME": str(run)}
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("DISPLAY", None)
        started = [*(NOBODY if os.geteuid() == 0 else ()), "cage", "-d", "--", *command]
        with self._log.open("w") as log:
            self._process = subprocess.Popen(started, env=environment, cwd=ROOT, stdout=log, stderr=log, start_new_session=True)

    def said(self) -> str:
        """All that was written so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def wait(self, words: str) -> str:
        """Until the program or the compositor says so; what was found. AssertionError with the end of the log if it never does."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if found := re.search(words, self.said()):
                return found[0]
            if self._process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"{words!r} was not said; the end of the log:\n{self.said()[-3000:]}")

    def kill(self) -> None:
        """The lights go out: compositor and program at once."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


def patient(data: str, act: str, picture: str) -> None:
    """Inside the cage: the same program, with a hand. `begin` answers a page and stays there; `resume` says which page staff find."""
    from kiosk.app import Inkwell
    from kiosk.clock import SystemClock
    from kiosk.demo import PIN, WORDS
    from kiosk.ui.player import Player
    from tests.store.kiosk_on_disk import CHEAP

    player = Player(Inkwell(Path(data), SystemClock(), cost=CHEAP).front(keyboard=True))
    player.front.theme.setProperty("slip", 0)
    player.unlock(WORDS)
    model = player.front.kiosk.journey_model
    if act == "begin":
        player.front.kiosk.start()
        while model.shown.key != "start.who":
            player.go_on()
        player.hand.tap("I am helping the patient")
    else:
        player.sign_in(PIN)
        player.hand_over()
    player.hand.settle(300)
    if picture:
        player.front.window.grabWindow().save(picture)
    chosen = [option.text for option in model.shown.items[0].options if option.chosen]
    window = player.front.window
    sys.stdout.write(f"PAGE {model.shown.key} {chosen} {window.width()}x{window.height()} {window.windowState().name}\n")
    sys.stdout.flush()
    player.hand.settle(600_000)


def try_it(folder: Path, pictures: Path | None = None) -> list[str]:
    """What was seen, a line each. AssertionError if something was not as it must be."""
    from tests.ui.monkey.homes import at_welcome

    told = []
    began = time.monotonic()
    first = Cage([sys.executable, str(ROOT / "main.py"), "--data", str(folder / "fresh")], folder, "main")
    try:
        first.wait(r"xdg_toplevel@\d+\.set_fullscreen")
        first.wait(r"damage_buffer\(0, 0, \d+, \d+\)")
        first.wait(r"wl_callback@\d+\.done")
        told.append(f"main.py is painted full-screen {time.monotonic() - began:.1f} s after cage was started")
        first.wait(r"wl_buffer@\d+\.release")
        assert "Traceback" not in first.said(), first.said()[-2000:]
    finally:
        first.kill()
    data = at_welcome(folder)
    for act, words in (("begin", "killed in the middle of a page"), ("resume", "started again")):
        picture = str(pictures / f"cage-{act}.png") if pictures else ""
        cage = Cage([sys.executable, "-c", CHILD, str(data), act, picture], folder, act)
        try:
            found = cage.wait(r"PAGE [^\n]+")
        finally:
            cage.kill()
        assert found.startswith("PAGE start.who ['I am helping the patient'] 1280x720 "), found  # the whole of the headless screen
        told.append(f"{words}: {found}")
    return told


def main() -> int:
    """Try it, or say why not."""
    if reason := missing():
        sys.stdout.write(f"not tried: {reason}\n")
        return 77
    pictures = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
        pictures.chmod(0o777)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.ui.application import application, prepare

    prepare(keyboard=False)
    app = application()
    with tempfile.TemporaryDirectory(prefix="inkwell-cage-") as name:
        Path(name).chmod(0o711)
        for line in try_it(Path(name), pictures):
            sys.stdout.write(line + "\n")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
