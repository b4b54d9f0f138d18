"""Guesses at the passphrase, counted in tries.json: charged, on disk, before the secret is looked at."""

import json
import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.encounter.ports.world import Clock
from kiosk.errors import NotSaved, WrongPassphrase
from kiosk.store.files import write_durably
from kiosk.store.keys import Envelope
from kiosk.store.lock import Lock
from kiosk.store.tries import Tries, doubling

SHUT_FOR = doubling(first=timedelta(seconds=1), longest=timedelta(minutes=5))
"""After the first wrong passphrase a second, then two, four … never more than five minutes."""

PATIENCE = 20.0
"""Seconds to wait while other processes guess: several at once count as several."""


class Guesses:
    """The count in the file `path`; `turn` is the lock under which one process at a time changes it."""

    def __init__(self, path: Path, turn: Path, clock: Clock) -> None:
        self._path, self._turn, self._clock = path, turn, clock

    def proven(self, envelope: Envelope, secret: str) -> bytes:
        """The data key. WrongPassphrase, charged, if `secret` does not open the envelope.

        One process at a time, until the secret has been looked at: several that know it do not keep each other out.
        """
        with Lock(self._turn, patience=PATIENCE):
            tries = self._charge()
            data_key = envelope.open(secret)
            if data_key is None:
                raise refused("This is not the passphrase, nor the recovery code.", SHUT_FOR(tries.wrong))
            self._path.unlink(missing_ok=True)
            return data_key

    def _charge(self) -> Tries:
        """One more. WrongPassphrase while the door is shut; NotSaved if it cannot be kept: then nobody looks at the secret."""
        now, before = self._clock.now(), self._kept()
        tries = before.seen_at(now)
        wait = tries.wait(now, SHUT_FOR)
        after = tries if wait else tries.charged(now)
        if after != before:
            self._keep(after)
        if wait:
            raise refused("The last passphrase was wrong.", wait)
        return after

    def _kept(self) -> Tries:
        """None so far if the file cannot be read: whoever can write here could delete it as well."""
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            return Tries(int(told["wrong"]), datetime.fromisoformat(told["last"]))
        except (OSError, ValueError, KeyError, TypeError):
            return Tries()

    def _keep(self, tries: Tries) -> None:
        last = tries.last.isoformat() if tries.last else ""
        with on_disk():
            write_durably(self._path, json.dumps({"wrong": tries.wrong, "last": last}))


def refused(what: str, wait: timedelta) -> WrongPassphrase:
    """Why, and when the next try counts."""
    seconds = wait.total_seconds()
    return WrongPassphrase(f"{what} The next try counts in {math.ceil(seconds)} s.", retry_after=seconds)


@contextmanager
def on_disk() -> Iterator[None]:
    """NotSaved for whatever the disk refuses in the block."""
    try:
        yield
    except OSError as error:
        raise NotSaved(f"The data folder cannot be written: {os.strerror(error.errno) if error.errno else error}.") from error
