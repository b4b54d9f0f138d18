"""One process at a time, by a lock of the operating system, which it lifts by itself when the process dies."""

import errno
import os
import sys
from pathlib import Path

from kiosk.errors import StoreError, StoreInUse

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What Linux, macOS and Windows say when somebody else has the lock."""


class Lock:
    """Held from the moment it is made until `release`. StoreInUse if another holds it."""

    def __init__(self, path: Path) -> None:
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreError(f"The data folder cannot be used: {error.strerror}.") from error
        try:
            _take(self._handle)
        except OSError as error:
            os.close(self._handle)
            if error.errno in TAKEN:
                raise StoreInUse("Another Inkwell on this computer is using these records. Close it first.") from error
            raise StoreError(f"The data folder cannot be locked: {error.strerror}.") from error

    def release(self) -> None:
        """Let the next one in. Closing the file lifts the lock; the file stays."""
        os.close(self._handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
