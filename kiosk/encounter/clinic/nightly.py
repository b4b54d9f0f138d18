"""The daily back-up of a kiosk that runs: due from the clinic's hour on, once a day; what failed is tried again an hour later."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.encounter.model import AuditEvent
from kiosk.encounter.ports.backup import Backup, BackupPlan, BackupState
from kiosk.encounter.ports.world import Clock, Lane
from kiosk.errors import BackupError, KioskError, StoreError
from kiosk.staff_words import on_day, to_staff

AGAIN_AFTER = timedelta(hours=1)
TOO_OLD = timedelta(hours=36)
"""A back-up that is older is worth a word at the desk."""


def is_due(plan: BackupPlan, state: BackupState, now: datetime) -> bool:
    """Whether the day's back-up is to be made now. A clock that was set back does not put it off."""
    today = now.replace(hour=plan.hour, minute=0, second=0, microsecond=0)
    since = today if now >= today else today - timedelta(days=1)
    made = state.made is not None and since <= state.made <= now
    waits = state.tried is not None and bool(state.problem) and now - AGAIN_AFTER < state.tried <= now
    return not made and not waits


def complaint(backup: Backup, now: datetime) -> str:
    """What staff should know of the daily back-up; blank if all is well, or none is wanted."""
    state = backup.state()
    if backup.plan() is None:
        return ""
    late = state.made is not None and now - state.made > TOO_OLD
    return state.problem or (
        to_staff("The last back-up was made on {day} at {time}.", day=on_day(state.made, "d MMMM"), time=f"{state.made:%H:%M}")
        if late and state.made
        else ""
    )


class Nightly:
    """Asked every minute by whoever has a timer; the work runs in the clinic's lane, beside the patient."""

    def __init__(self, backup: Backup, clock: Clock, lane: Lane) -> None:
        self._backup, self._clock, self._lane = backup, clock, lane
        self._runs = self._stopped = False
        self.done = 0.0
        """How much of the one under way is written: from 0 to 1."""

    def tick(self) -> bool:
        """Begin one if it is due; whether one was begun."""
        with suppress(StoreError):  # what cannot be read now is said where it is asked for
            plan = self._backup.plan()
            if plan and not self._runs and is_due(plan, self._backup.state(), self._clock.now()):
                self._begin(plan)
                return True
        return False

    def complaint(self) -> str:
        """What staff should know: the last one failed, or there has been none for too long; blank if all is well."""
        return "" if self._runs else complaint(self._backup, self._clock.now())

    def _begin(self, plan: BackupPlan) -> None:
        work = self._backup.work(Path(plan.folder), self._clock.now(), self._wrote)
        self._runs, self.done = True, 0.0
        self._lane.run(work, partial(took, self._backup, self._clock, "system", self._over))

    def stop(self) -> None:
        """Break off what is under way."""
        self._stopped = True

    def _wrote(self, done: float) -> None:
        if self._stopped:
            raise BackupError("The kiosk was closed.")
        self.done = done

    def _over(self) -> None:
        self._runs = False


def took(backup: Backup, clock: Clock, actor: str, over: Callable[[], object], result: str | Exception) -> BackupState:
    """Keep what came of it in the log."""
    over()
    failed = isinstance(result, Exception)
    problem = result if isinstance(result, KioskError) else KioskError(to_staff("The back-up was not made."))
    detail = {"why": type(result).__name__} if failed else {"name": str(result)}
    event = AuditEvent(action="backup-failed" if failed else "backup-made", at=clock.now(), actor=actor, detail=detail)
    try:
        return backup.took(problem if failed else result, event)
    except StoreError:  # there is nowhere to say it; the next one will be tried
        return BackupState()
