"""The numbers at the desk: of which days, and what a real visit leaves to be counted."""

from datetime import timedelta

import pytest

from kiosk.encounter.at_desk.view import DeskView, Place
from kiosk.encounter.clinic.log import LogQuery
from kiosk.encounter.model import EncounterId, Role
from kiosk.encounter.ports.counting import Counted
from kiosk.errors import ExportError, NotAllowed
from tests.encounter.stage import RECEPTIONIST, UNDERSTANDS, Stage


def test_a_visit_leaves_how_long_each_part_was_in_view_and_where_help_was_asked_for(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    stage.clock.tick(30)
    walk.journey.next()
    walk.journey.help()
    stage.clock.tick(600)
    walk.journey.leave()
    told = [event.detail for event in stage.records.audit(EncounterId(visit)) if "part" in event.detail]
    assert {event["part"] for event in told} <= {
        form.link_id for pack in stage.casebook.forms.pack("laser-skin-tightening") for form in pack.items
    }
    assert any(30 <= float(event.get("seconds", 0)) < 60 for event in told) or float(told[-1]["seconds"]) > 600
    assert any("seconds" not in event for event in told)
    assert float(told[-1]["seconds"]) >= 600


def test_a_whole_visit_is_counted(stage: Stage) -> None:
    stage.signed()
    today = stage.clock.at.date()
    found = stage.records.counts(today, today, today, ())
    parts = {tally.name for tally in found.of(Counted.TIME)}
    assert {"part.start", "part.medicines", "check", "part.risks"} <= parts
    assert found.of(Counted.VISIT)[0].name == "consented"
    assert UNDERSTANDS


def test_the_first_page_is_of_the_last_four_weeks_and_turns_to_others(stage: Stage) -> None:
    stage.visit()
    view = stage.desk.numbers()
    assert (view.place, view.span, view.title) == (Place.NUMBERS, "4-weeks", "The last 4 weeks")
    assert view.about == "24 October to 20 November 2026  ·  1 visit"
    assert [chart.name for chart in view.charts] == ["visits", "minutes", "stops", "taught", "not-sure", "flags"]
    assert stage.desk.numbers("year").about.startswith("1 December 2025 to 20 November 2026")
    assert stage.desk.numbers("week").about.startswith("16 November to 20 November 2026")
    assert stage.desk.numbers("no such").span == "week"


def own(stage: Stage, first: tuple[str, str, str], last: tuple[str, str, str]) -> DeskView:
    stage.desk.numbers()
    stage.desk.numbers_days()
    for name, (day, month, year) in (("first", first), ("last", last)):
        stage.desk.answered(name, {"day": day, "month": month, "year": year})
    return stage.desk.numbers_of_days()


def test_days_of_ones_own_are_taken_in_their_order_and_half_a_day_is_said(stage: Stage) -> None:
    assert own(stage, ("32", "1", "2026"), ("2", "1", "2026")).problems
    view = own(stage, ("3", "1", "2026"), ("2", "1", "2026"))
    assert (view.span, view.about, view.charts) == ("own", "2 January to 3 January 2026  ·  0 visits", ())


def test_what_is_saved_is_in_the_log_with_its_digest(stage: Stage) -> None:
    stage.visit()
    stage.desk.numbers()
    job = stage.desk.saving_numbers()
    assert job is not None
    view = job.done(job.work())
    assert view.message == "exported"
    detail = stage.records.log(LogQuery(action="export"), 1)[0].event.detail
    assert (detail["kind"], detail["first"], len(detail["sha256"])) == ("numbers", "2026-10-24", 64)
    assert job.done(ExportError("The disk is full.")).detail == "The disk is full."


def test_they_are_for_clinicians_and_administrators(stage: Stage) -> None:
    with pytest.raises(NotAllowed, match=Role.ADMINISTRATOR.value):
        stage.house.desk(RECEPTIONIST).numbers()
    assert not stage.house.desk(RECEPTIONIST).today().may_count
    assert stage.desk.today().may_count


def test_yesterday_is_counted_up_at_night_and_a_full_disk_only_makes_it_slower(stage: Stage) -> None:
    visit = stage.visit()
    stage.clock.tick(timedelta(days=1).total_seconds())
    stage.house.tidy()
    assert stage.records.encounter(EncounterId(visit))
    assert len(stage.desk.numbers("week").charts) == 6


@pytest.mark.parametrize(("choice", "kind"), [("no", "refusal"), ("more-time", "more-time")])
def test_the_page_on_which_a_patient_says_no_or_wants_time_is_counted_like_any_other(stage: Stage, choice: str, kind: str) -> None:
    visit = stage.talked()
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("decision")
    stage.clock.tick(95)
    walk.choose("decision", choice)
    (told,) = [event.detail for event in stage.records.audit(EncounterId(visit)) if event.action == kind]
    assert float(told["seconds"]) >= 95
    today = stage.clock.at.date()
    assert told["part"] in {tally.name for tally in stage.records.counts(today, today, today, ()).of(Counted.TIME)}
