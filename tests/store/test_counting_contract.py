"""What Records promises of counts, over the one in memory and the one on disk, whether or not the days have been counted before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.encounter.clinic.keeping import Erasure, Reason
from kiosk.encounter.model import Encounter, EncounterId, FrozenFlag, State
from kiosk.encounter.ports.counting import FLAGS, Counted, Counts, Lesson
from kiosk.encounter.ports.world import Records
from kiosk.questionnaire.model import Level
from kiosk.questionnaire.values import Coding
from tests.fakes import MemoryRecords, StoppedClock
from tests.store.examples import NOW, PATIENT, SIGNATURE, answer, event
from tests.store.kiosk_on_disk import KioskOnDisk

TODAY = NOW.date()
LESSONS = (Lesson("t1", "t1.wrong"), Lesson("t2", "t2.wrong"))
NOT_SURE, YES = Coding("not-sure", "Not sure"), Coding("yes", "Yes")


@pytest.fixture(params=["memory", "strongroom", "counted before"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    if request.param == "memory":
        yield MemoryRecords()
        return
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    opened = kiosk.open()[0]
    if request.param == "counted before":
        plain = opened.counts
        opened.counts = lambda *asked: (opened.count_days(TODAY + timedelta(days=1), LESSONS), plain(*asked))[1]  # type: ignore[method-assign]
    yield opened
    kiosk.shut()


def visit(records: Records, name: str, ago: int = 1, **stands: object) -> Encounter:
    """A visit that began so many days ago."""
    begun = Encounter(id=EncounterId(name), treatment="laser-skin-tightening", started=NOW - timedelta(days=ago))
    records.begin(begun, event("begin", encounter=begun.id))
    kept = replace(begun, **stands)  # type: ignore[arg-type]
    records.save(kept, event("page", encounter=begun.id))
    return kept


def counts(records: Records, first: int = 30, last: int = 0) -> Counts:
    """From so many days ago to so many days ago."""
    return records.counts(TODAY - timedelta(days=first), TODAY - timedelta(days=last), TODAY, LESSONS)


def told(found: Counts, *what: Counted) -> dict[str, int]:
    return {tally.name: tally.number for tally in found.of(*what)}


def test_visits_are_counted_by_day_and_by_state(records: Records) -> None:
    visit(records, "a", 2)
    visit(records, "b", 2, state=State.CONSENTED)
    visit(records, "c", 0)
    visit(records, "d", 40)
    found = counts(records)
    assert found.days == ((TODAY - timedelta(days=2), 2), (TODAY, 1))
    assert told(found, Counted.VISIT) == {"draft": 2, "consented": 1}
    assert counts(records, 1, 1) == Counts()


def test_who_is_left_unfinished_counts_by_part_but_not_on_the_day_itself(records: Records) -> None:
    visit(records, "a", 1, position="med.any", part="Medicines")
    visit(records, "b", 1, state=State.DISCUSSED, sitting=2, position="risk.burn", part="What could go wrong")
    visit(records, "c", 1, position="", part="")
    visit(records, "d", 1, state=State.SCREENED, position="handback", part="Today")
    visit(records, "e", 0, position="med.any", part="Medicines")
    assert told(counts(records, 30, 1), Counted.STOPPED) == {"Medicines": 1, "What could go wrong": 1}


def test_help_and_time_in_view_count_by_part(records: Records) -> None:
    one, two = visit(records, "a"), visit(records, "b")
    for who, action, part, seconds in (
        (one, "page", "part.about", "31.5"),
        (one, "leave", "part.about", "40.0"),
        (one, "page", "part.skin", "7.2"),
        (two, "back", "part.about", "74.0"),
        (two, "page", "part.skin", "7000"),
    ):
        told_of = replace(event(action, encounter=who.id), detail={"part": part, "seconds": seconds})
        records.save(who, told_of)
    records.save(one, replace(event("help", encounter=one.id), detail={"part": "part.skin"}))
    records.note(replace(event("view", encounter=one.id), detail={"part": "part.skin", "seconds": "9"}))
    found = counts(records)
    assert told(found, Counted.HELP) == {"part.skin": 1}
    times = {(tally.name, tally.seconds): tally.number for tally in found.of(Counted.TIME)}
    assert times == {("part.about", 70): 2, ("part.skin", 0): 1, ("part.skin", 3600): 1}


def test_the_answer_that_stands_counts_where_it_is_not_sure(records: Records) -> None:
    one, two = visit(records, "a"), visit(records, "b")
    records.save(one, event(), [answer("q", NOT_SURE), answer("r", NOT_SURE), answer("s", "not-sure")])
    records.save(one, event(), [answer("r", YES, minutes=3)])
    records.save(two, event(), [answer("q", NOT_SURE), answer("t", YES)])
    assert told(counts(records), Counted.NOT_SURE) == {"q": 2}


def test_what_was_wrong_at_first_is_counted_of_those_who_were_asked(records: Records) -> None:
    one, two = visit(records, "a"), visit(records, "b")
    records.save(one, event(), [answer("t1", YES), answer("t2", YES)])
    records.save(two, event(), [answer("t1", YES), answer("t1.wrong", 1), answer("t1", minutes=3)])
    found = {tally.name: (tally.number, tally.wrong) for tally in counts(records).of(Counted.TAUGHT)}
    assert found == {"t1": (2, 1), "t2": (1, 0)}


def test_flags_count_where_they_stood_at_signing_by_level(records: Records) -> None:
    for name in ("a", "b"):
        one = visit(records, name)
        flags = [FrozenFlag(link_id="flag.x", level=Level.STOP, text="x", question="q", answer="a")]
        if name == "a":
            flags.append(FrozenFlag(link_id="flag.y", level=Level.INFO, text="y", question="q", answer="a"))
        records.sign(one, (SIGNATURE,), (), flags, event("sign", encounter=one.id))
    found = counts(records)
    assert told(found, Counted.STOP) == {"flag.x": 2}
    assert told(found, Counted.INFO) == {"flag.y": 1}
    assert len(found.of(*FLAGS)) == 2


def test_what_changes_after_it_was_counted_is_counted_again(records: Records) -> None:
    one = visit(records, "a")
    assert told(counts(records), Counted.VISIT) == {"draft": 1}
    records.save(replace(one, state=State.DECLINED), event(), [answer("q", NOT_SURE)])
    assert told(counts(records), Counted.VISIT, Counted.NOT_SURE) == {"declined": 1, "q": 1}


def test_what_is_erased_is_in_no_count_but_for_the_part_where_a_draft_was_left(records: Records) -> None:
    records.add_patient(PATIENT, event(encounter=None))
    for name, state in (("a", State.DRAFT), ("b", State.CONSENTED)):
        one = visit(records, name, position="q", part="Medicines", state=state)
        records.save(one, event(), [answer("q", NOT_SURE)])
    counts(records)
    for name in ("a", "b"):
        erasure = Erasure(at=NOW, who="system", reason=Reason.ABANDONED, encounters=(EncounterId(name),))
        records.erase(erasure, event("erase"))
    found = counts(records)
    assert found.days == ()
    assert {(tally.what, tally.name, tally.number) for tally in found.tallies} == {(Counted.GONE, "Medicines", 1)}


def test_only_days_before_the_one_named_are_kept_and_each_once(tmp_path: Path) -> None:
    kiosk = KioskOnDisk(tmp_path / "data", StoppedClock())
    kiosk.set_up()
    records = kiosk.open()[0]
    for ago in (0, 1, 2, 3):
        visit(records, f"v{ago}", ago)
    assert records.count_days(TODAY, LESSONS, at_most=2) == 2
    assert records.count_days(TODAY, LESSONS) == 1
    assert records.count_days(TODAY, LESSONS) == 0
    assert dict(counts(records).days) == {TODAY - timedelta(days=ago): 1 for ago in (0, 1, 2, 3)}
    kiosk.shut()


def test_a_day_is_a_date(records: Records) -> None:
    assert records.counts(date(1, 1, 1), date(9999, 12, 31), TODAY, LESSONS) == Counts()


def test_whole_months_and_the_days_around_them_count_the_same_as_every_day_by_itself(records: Records) -> None:
    for at, ago in enumerate((0, 1, 3, 18, 19, 20, 21, 25, 48, 49, 50, 51, 80, 81, 82, 110, 111, 112, 113, 400)):
        visit(records, f"v{at}", ago, state=State.CONSENTED if at % 2 else State.SCREENED)
    for first, last in ((0, 0), (20, 0), (49, 20), (50, 20), (51, 19), (81, 20), (112, 1), (113, 0), (500, 0), (500, 300)):
        each = [counts(records, ago, ago) for ago in range(last, first + 1)]
        whole = counts(records, first, last)
        assert sum(told(whole, Counted.VISIT).values()) == sum(sum(told(day, Counted.VISIT).values()) for day in each), (first, last)
        assert sum(number for _, number in whole.days) == sum(told(whole, Counted.VISIT).values())


def test_a_statement_that_ends_a_sitting_says_how_long_its_page_was_in_view(records: Records) -> None:
    begun = visit(records, "a", 2)
    for action in ("refusal", "more-time"):
        told_ = event(action, encounter=begun.id)
        records.save(begun, replace(told_, detail={"statement": action, "part": "part.decide", "seconds": "35.0"}))
    (stayed,) = counts(records).of(Counted.TIME)
    assert (stayed.name, stayed.seconds) == ("part.decide", 70)
