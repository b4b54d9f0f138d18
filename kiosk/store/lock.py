"""Who may use the strongroom at the same time, by locks of the operating system, which it lifts by itself when a process dies.

<data>/inkwell.lock    one kiosk at a time, and set-up
<data>/inkwell.guests  commands beside it share this one; whoever replaces the files (rotation, restore) must have it alone
<data>/inkwell.tries   held for the moment in which a guess at the passphrase is charged
"""

import errno
import os
import sys
import time
from pathlib import Path

from kiosk.errors import StoreError, StoreInUse

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What Linux, macOS and Windows say when somebody else has the lock."""

IN_USE = "Another Inkwell on this computer is using these records. Close it first."
PAUSE = 0.02


class Lock:
    """Held from the moment it is made until `release`. StoreInUse if another holds it; shared ones do not exclude each other."""

    def __init__(self, path: Path, *, shared: bool = False, patience: float = 0.0) -> None:
        """`patience`: seconds to wait for whoever has it."""
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(f"The data folder cannot be used: {error.strerror}.") from error
        until = time.monotonic() + patience
        try:
            while not self._taken(shared):
                if time.monotonic() >= until:
                    raise StoreInUse(IN_USE)
                time.sleep(PAUSE)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let the next one in. Closing the file lifts the lock; the file stays."""
        os.close(self._handle)

    def __enter__(self) -> "Lock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def _taken(self, shared: bool) -> bool:
        try:
            _take(self._handle, shared)
        except OSError as error:
            if error.errno in TAKEN:
                return False
            raise StoreError(f"The data folder cannot be locked: {error.strerror}.") from error
        return True


if sys.platform == "win32":
    import msvcrt
    import secrets

    PLACES = 4096
    """Windows' call knows no shared lock: a guest takes one byte of so many, and whoever wants to be alone takes them all."""

    def _take(handle: int, shared: bool) -> None:
        os.lseek(handle, secrets.randbelow(PLACES) if shared else 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1 if shared else PLACES)

else:
    import fcntl

    def _take(handle: int, shared: bool) -> None:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
