"""The numbers of the clinic in memory: every visit is read each time. A part of MemoryRecords."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from kiosk.encounter.model import AuditEvent, State
from kiosk.encounter.ports.counting import Counted, Counts, Lesson, Tally, step
from kiosk.encounter.sitting.pace import TURNS
from kiosk.questionnaire.values import Coding

if TYPE_CHECKING:
    from tests.fakes.visit import Visit

Key = tuple[Counted, str, int]


class MemoryCounting:
    """Fulfils the port Counting."""

    events: list[AuditEvent]
    _visits: "dict[Any, Visit]"
    _gone: list[tuple[date, str]]

    def count_days(self, before: date, lessons: Sequence[Lesson], at_most: int = 60) -> int:
        return 0

    def counts(self, first: date, last: date, today: date, lessons: Sequence[Lesson]) -> Counts:
        asked = [visit for visit in self._visits.values() if first <= visit.encounter.started.date() <= last]
        days = Counter(visit.encounter.started.date() for visit in asked)
        told = Counter(key for visit in asked for key in self._told(visit, today))
        told.update((Counted.GONE, part, 0) for day, part in self._gone if first <= day <= last)
        wrong: Counter[Key] = Counter()
        for visit in asked:
            for name, is_wrong in _tried(visit, lessons):
                told[Counted.TAUGHT, name, 0] += 1
                wrong[Counted.TAUGHT, name, 0] += is_wrong
        tallies = (Tally(what=key[0], name=key[1], seconds=key[2], number=told[key], wrong=wrong[key]) for key in sorted(told))
        return Counts(tuple(sorted(days.items())), tuple(tallies))

    def _told(self, visit: "Visit", today: date) -> Iterator[Key]:
        encounter = visit.encounter
        events = [event for event in self.events if event.encounter == encounter.id and "part" in event.detail]
        yield Counted.VISIT, encounter.state.value, 0
        waits = encounter.state is State.DRAFT or (encounter.sitting == 2 and encounter.state in (State.DISCUSSED, State.THINKING))
        if waits and encounter.part and encounter.position not in ("", "handback", "sealing") and encounter.started.date() < today:
            yield Counted.STOPPED, encounter.part, 0
        yield from ((Counted.HELP, event.detail["part"], 0) for event in events if event.action == "help")
        for part, seconds in _stayed(events):
            yield Counted.TIME, part, step(seconds)
        stands = {(answer.form, answer.link_id): answer.values for answer in visit.answers.values()}
        for name in {
            name for (_, name), values in stands.items() if values and isinstance(values[0], Coding) and values[0].code == "not-sure"
        }:
            yield Counted.NOT_SURE, name, 0
        for level, name in {(flag.level, flag.link_id) for flag in visit.flags}:
            yield Counted(f"flag-{level}"), name, 0


def _stayed(events: Iterable[AuditEvent]) -> Iterator[tuple[str, float]]:
    """Each part, and how long it was in view."""
    turned = [event.detail for event in events if event.action in TURNS]
    for part in {told["part"] for told in turned}:
        yield part, sum(float(told["seconds"]) for told in turned if told["part"] == part)


def _tried(visit: "Visit", lessons: Sequence[Lesson]) -> Iterator[tuple[str, bool]]:
    """Each teach-back question that was answered, and whether it was wrong at first."""
    for lesson in lessons:
        if any(answer.values for answer in visit.answers.values() if answer.link_id == lesson.question):
            tries = [answer.values for answer in visit.answers.values() if answer.link_id == lesson.counter]
            yield lesson.question, bool(tries and tries[-1] and tries[-1][0])
