"""A sound system of one's own without a loudspeaker, speech-dispatcher with espeak-ng in it, and an ear at its end.

Everything lies below one folder, and the processes end with it. Wants Debian's `pulseaudio pulseaudio-utils speech-dispatcher
speech-dispatcher-espeak-ng libspeechd2`.
"""

import array
import os
import re
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from ctypes.util import find_library
from pathlib import Path
from shutil import which

PROGRAMS = {
    "pulseaudio": "pulseaudio",
    "parec": "pulseaudio-utils",
    "pactl": "pulseaudio-utils",
    "speech-dispatcher": "speech-dispatcher",
}
LIBRARIES = {"speechd": "libspeechd2", "pulse": "libpulse0"}
MODULE = Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
RATE = 8000
"""Samples a second that the ear takes."""
BREATH = 0.02
"""Seconds in one look at how loud it is."""
LOUD = 200
"""What is heard: the mean of a breath's samples, of 32767. The null sink gives exactly 0 where nobody speaks."""
BRISK = 100
"""speech-dispatcher's DefaultRate: as fast as it can, so that nobody waits."""


def lacks() -> str:
    """The Debian packages that are missing here; blank if none is."""
    missing = [package for program, package in PROGRAMS.items() if which(program) is None]
    missing += [package for library, package in LIBRARIES.items() if find_library(library) is None]
    missing += [] if MODULE.exists() else ["speech-dispatcher-espeak-ng"]
    return ", ".join(dict.fromkeys(missing))


class PrivateVoice:
    """Sound and speech below `folder`, for this process and those that it starts. speech-dispatcher is started by whoever first speaks."""

    def __init__(self, folder: Path) -> None:
        self.runtime, home = folder / "run", folder / "home"
        for made in (self.runtime, home):
            made.mkdir(mode=0o700)
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "SPEECHD_ADDRESS", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"):
            os.environ.pop(name, None)
        for name in ("CONFIG", "CACHE", "DATA", "STATE"):
            os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())
        os.environ |= {"XDG_RUNTIME_DIR": str(self.runtime), "HOME": str(home)}
        self._settings(home / "config" / "speech-dispatcher")
        self.loudness: list[tuple[float, float]] = []
        """Seconds of the monotonic clock, and how loud it was."""
        native, sink = "module-native-protocol-unix", f"module-null-sink sink_name=ear channels=1 rate={RATE}"
        self._sound = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "-L", native, "-L", sink],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        _until(lambda: subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0, "pulseaudio did not come up")
        self._ear = subprocess.Popen(
            ["parec", "--device=ear.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def dispatcher(self) -> int:
        """The number of speech-dispatcher's process; 0 where there is none."""
        with suppress(OSError, ValueError):
            pid = int((self.runtime / "speech-dispatcher" / "pid" / "speech-dispatcher.pid").read_text())
            os.kill(pid, 0)
            return pid
        return 0

    def kill(self) -> None:
        """speech-dispatcher dies."""
        os.kill(self.dispatcher, signal.SIGKILL)

    def voices(self) -> list[str]:
        """What espeak-ng was asked to speak with, one after the other."""
        log = self.runtime / "speech-dispatcher" / "log" / "speech-dispatcher.log"
        return re.findall(r"\bSET self SYNTHESIS_VOICE ([^\\\r\n|]+)", log.read_text(errors="replace"), re.IGNORECASE)

    def loud(self, since: float, until: float = float("inf")) -> float:
        """For how many seconds something was heard then."""
        return BREATH * sum(loud >= LOUD for at, loud in list(self.loudness) if since <= at <= until)

    def last_heard(self) -> float:
        """When something was heard last."""
        return max((at for at, loud in list(self.loudness) if loud >= LOUD), default=0.0)

    def close(self) -> None:
        """Nothing is left running."""
        if pid := self.dispatcher:
            os.kill(pid, signal.SIGTERM)
        for process in (self._ear, self._sound):
            process.terminate()
            process.wait()

    def _settings(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        told = f'LogLevel 5\nAudioOutputMethod "pulse"\nDefaultModule espeak-ng\nDefaultRate {BRISK}\n'
        told += f'AddModule "espeak-ng" "sd_espeak-ng" "{MODULE}"\n'
        (folder / "speechd.conf").write_text(told)

    def _listen(self) -> None:
        assert self._ear.stdout
        while taken := self._ear.stdout.read(int(RATE * BREATH) * 2):
            samples = array.array("h", taken)
            self.loudness.append((time.monotonic(), sum(map(abs, samples)) / len(samples)))


def _until(so: Callable[[], bool], complaint: str) -> None:
    end = time.monotonic() + 10
    while not so():
        if time.monotonic() > end:
            raise RuntimeError(complaint)
        time.sleep(0.05)
