"""Guesses, and is killed after the guess was charged and before it is looked at: what somebody does who wants guesses for nothing."""

import os
import signal
import sys
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.encounter.model import StaffId
from kiosk.store.keys import Envelope
from kiosk.store.staff import StrongroomStaff
from tests.store.kiosk_on_disk import KioskOnDisk


def cut(*_: object) -> bytes:
    """The plug is pulled."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("nobody comes here")


def main(data: str, person: str) -> None:
    """At the PIN of `person`; at the passphrase where that is blank."""
    kiosk = KioskOnDisk(Path(data), SystemClock())
    if person:
        _, staff = kiosk.open()
        StrongroomStaff._is_pin = cut  # type: ignore[method-assign, assignment]
        staff.sign_in(StaffId(person), "555444", SystemClock().now())
    else:
        Envelope.open = cut  # type: ignore[method-assign, assignment]
        kiosk.open("a guess at the passphrase")


if __name__ == "__main__":
    main(*sys.argv[1:])
