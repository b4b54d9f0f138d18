"""The day as it goes on: who is where, what waits from earlier days, and what may be seen without a PIN."""

from dataclasses import replace
from datetime import timedelta

from kiosk.encounter.at_desk.board import AT_ONCE
from kiosk.encounter.at_desk.view import Act
from kiosk.encounter.at_desk.worklist import initials
from kiosk.encounter.model import Encounter, EncounterId, State
from tests.encounter.stage import Stage


def begun(stage: Stage, name: str, state: State, *, days: int = 0) -> EncounterId:
    visit = Encounter(id=EncounterId(name), treatment="laser-skin-tightening", started=stage.clock.now() - timedelta(days=days))
    stage.records.begin(visit, replace(stage.event("begin"), encounter=visit.id))
    stage.records.save(replace(stage.records.encounter(visit.id), state=state), replace(stage.event("talked"), encounter=visit.id))
    return visit.id


def test_the_patients_way_shows_without_a_tap_which_part_and_how_long(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    stage.house.board.with_patient = EncounterId(visit)
    (line,) = stage.desk.today().visits
    assert (line.state, line.group) == ("answering", "today")
    assert stage.desk.refreshed() is None
    walk.journey.next()
    view = stage.desk.refreshed()
    assert view is not None
    stage.clock.tick(7 * 60)
    later = stage.desk.refreshed()
    assert later is not None
    assert later.visits[0].minutes == 7


def test_a_patient_who_asks_for_help_stands_on_top(stage: Stage) -> None:
    quiet, asking = stage.visit(), begun(stage, "asking", State.DRAFT)
    found = stage.records.encounter(asking)
    stage.records.save(replace(found, help_asked=True), replace(stage.event("help"), encounter=asking))
    lines = {line.id: line for line in stage.desk.today().visits}
    assert (lines[asking].state, lines[asking].group, lines[quiet].group) == ("help", "now", "today")


def test_a_patient_who_stopped_on_the_very_first_page_is_no_longer_expected(stage: Stage) -> None:
    journey = stage.journey(stage.visit())
    (before,) = stage.desk.today().visits
    journey.leave()
    (after,) = stage.desk.today().visits
    assert (before.state, before.act, after.state, after.act) == ("expected", Act.HAND_OVER, "paused", Act.RESUME)
    assert stage.journey(EncounterId(after.id)).screen().key == journey.screen().key


def test_what_still_waits_from_earlier_days_stands_beside_today_and_what_is_over_does_not(stage: Stage) -> None:
    for state in State:
        begun(stage, state.value, state, days=3)
    lines = {line.id: line for line in stage.desk.today().visits}
    assert set(lines) == {"draft", "screened", "reviewed", "discussed", "thinking"}
    assert {lines[name].group for name in ("draft", "discussed", "thinking")} == {"earlier"}
    assert lines["thinking"].day == (stage.clock.at - timedelta(days=3)).date().isoformat()


def test_more_lines_than_there_is_time_for_are_told_from_columns_and_completed_at_the_next_look(stage: Stage) -> None:
    for at in range(AT_ONCE + 3):
        begun(stage, f"v{at}", State.SCREENED)
    assert len(stage.desk.today().visits) == AT_ONCE + 3
    first = stage.house.board.is_whole
    assert stage.desk.refreshed() is not None
    assert (first, stage.house.board.is_whole) == (False, True)
    assert stage.desk.refreshed() is None


def test_the_lock_screen_shows_initials_and_states_and_no_name(stage: Stage) -> None:
    stage.screened()
    (line,) = stage.house.outside()
    assert (line.initials, line.state, line.needs_you) == ("A. O.", "review", True)
    assert "Amara" not in repr(line)


def test_initials_are_of_the_first_and_the_last_word() -> None:
    assert [initials(name) for name in ("Amara Okafor", "Ana María de la Cruz", "Madonna", "")] == ["A. O.", "A. C.", "M.", ""]


def test_a_call_for_help_from_the_last_page_is_seen_until_somebody_goes(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("handback")
    walk.journey.help()
    assert called(stage) == [("help", "now", Act.PLAN)]
    stage.desk.helped(visit)
    assert called(stage) == [("review", "now", Act.PLAN)]


def test_a_call_for_help_from_who_corrects_an_answer_is_seen(stage: Stage) -> None:
    visit = stage.screened()
    stage.house.journey(stage.desk.hand_back(visit)).help()
    assert called(stage) == [("help", "now", Act.PLAN)]


def called(stage: Stage) -> list[tuple[str, str, Act]]:
    return [(line.state, line.group, line.act) for line in stage.desk.today().visits]
