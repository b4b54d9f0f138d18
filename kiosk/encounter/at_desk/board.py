"""The board of the day: every visit that is here or still waits, and where each stands. It outlives whoever looks at it.

A line is read whole once and kept until the log of its visit has gone on. Lines for which there was no time yet are told from
columns and completed the next time somebody looks, those that need somebody first.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from kiosk.encounter.at_desk import pages as desk_pages
from kiosk.encounter.at_desk.view import Act, BoardLine, VisitLine
from kiosk.encounter.at_desk.worklist import Glance, initials
from kiosk.encounter.casebook import Casebook
from kiosk.encounter.clinic.languages import offered
from kiosk.encounter.model import Encounter, EncounterId, State

AT_ONCE = 20
"""Lines that are read whole at one look: about 1.5 ms each."""
OVER = ("handback",)
"""The position of a visit whose page says that it is over."""
ANSWERED = ("expected", "paused", "review", "discuss", "ready", "thinking", "declined")
"""Where a visit may stand whose questions the patient has before them."""
NOBODY_WAITS = ("expected", "complete", "treated", "declined", "not-treated", "withdrawn")


class Board:
    """Kept for the house, not for a person: it holds what a list shows and is asked only for today."""

    def __init__(self) -> None:
        self._read: dict[EncounterId, tuple[int, VisitLine]] = {}
        self.with_patient: EncounterId | None = None
        """The visit that is on the patient's screen now."""
        self._put_away: Callable[[], None] = _nothing
        self.seen = (0, "")
        """The newest row of the log and the minute of the last look."""
        self.is_whole = True
        """Whether the last look told every line whole."""

    def lines(self, casebook: Casebook) -> tuple[VisitLine, ...]:
        """Today's and those that still wait, oldest first."""
        now = casebook.clock.now()
        self.seen = self._moment(casebook, now)
        found = casebook.records.worklist(now.date())
        stale = [glance for glance in found if self._read.get(glance.visit.id, (-1,))[0] != glance.seq]
        for glance in sorted(stale, key=lambda one: (not from_columns(one).needs_you, -one.visit.started.timestamp()))[:AT_ONCE]:
            self._read[glance.visit.id] = (glance.seq, desk_pages.line(casebook, glance.visit))
        self._read = {glance.visit.id: self._read[glance.visit.id] for glance in found if glance.visit.id in self._read}
        self.is_whole = len(stale) <= AT_ONCE
        own, *others = offered(casebook)
        spoken = {language.tag: language.name for language in others if language != own}
        return tuple(replace(self._told(glance, now), language=spoken.get(glance.visit.language, "")) for glance in found)

    def give(self, visit: EncounterId, put_away: Callable[[], None]) -> None:
        """A visit is on the patient's screen. `put_away` keeps what was answered and wipes it; NotSaved where it could not be kept."""
        self.with_patient, self._put_away = visit, put_away

    def take_back(self) -> None:
        """It is not any more."""
        self.with_patient, self._put_away = None, _nothing

    def put_away(self) -> None:
        """Staff take it from the patient's screen."""
        self._put_away()

    def whole(self, casebook: Casebook, visit: Encounter, seq: int) -> VisitLine:
        """A line read whole, or as it was read as long as nothing has happened since; `seq`: the newest row of the log of its visit."""
        if self._read.get(visit.id, (-1,))[0] != seq:
            self._read[visit.id] = (seq, desk_pages.line(casebook, visit))
        return self._read[visit.id][1]

    def has_changed(self, casebook: Casebook) -> bool:
        """Whether another look would show something else."""
        return not self.is_whole or self.seen != self._moment(casebook, casebook.clock.now())

    def outside(self, casebook: Casebook) -> tuple[BoardLine, ...]:
        """What may be seen without a PIN: initials and states."""
        now = casebook.clock.now()
        self.seen, self.is_whole = self._moment(casebook, now), True
        lines = [(glance, self._placed(from_columns(glance), glance, now.date())) for glance in casebook.records.worklist(now.date())]
        return tuple(
            BoardLine(initials=initials(glance.name), time=line.time, day=line.day, state=line.state, needs_you=line.needs_you)
            for glance, line in lines
        )

    def _told(self, glance: Glance, now: datetime) -> VisitLine:
        seq, line = self._read.get(glance.visit.id, (-1, from_columns(glance)))
        if seq != glance.seq:
            line = from_columns(glance)
        minutes = max(0, int((now - glance.since).total_seconds() // 60))
        return replace(self._placed(line, glance, now.date()), minutes=-1 if line.state in NOBODY_WAITS else minutes)

    def _placed(self, line: VisitLine, glance: Glance, today: date) -> VisitLine:
        started = glance.visit.started.date()
        if glance.visit.id == self.with_patient and glance.visit.position not in OVER and line.state in ANSWERED:
            line = replace(line, state="answering", act=Act.PUT_AWAY, needs_you=False)
        group = "now" if line.needs_you else "today" if started == today else "earlier"
        return replace(line, day="" if started == today else started.isoformat(), group=group)

    def _moment(self, casebook: Casebook, now: datetime) -> tuple[int, str]:
        return casebook.records.audit_head().seq, f"{now:%Y-%m-%d %H:%M} {self.with_patient or ''}"


def _nothing() -> None:
    """There is no screen to wipe."""


def from_columns(glance: Glance) -> VisitLine:
    """A line without anything that only answers tell; where flags may be undecided, the review says so."""
    visit = glance.visit
    state, act = desk_pages.standing(visit, undecided=True, countersigned=glance.countersigned, waiting=glance.sealing)
    state = "not-treated" if glance.closed and state == "declined" else state
    return VisitLine(
        id=visit.id,
        time=visit.started.strftime("%H:%M"),
        day="",
        name=glance.name,
        about=glance.birth_date,
        areas="",
        state=state,
        part=visit.part if visit.state in (State.DRAFT, State.DISCUSSED, State.THINKING) else "",
        act=act,
        needs_you=state in desk_pages.NEEDS_YOU,
    )
