"""Disclosure, teach-back, choices, decision, signature."""

import pytest

from kiosk.encounter.model import AuditEvent, EncounterId, State, Stroke
from kiosk.encounter.sitting.screen import Ending, Fault, Kind
from kiosk.errors import NotAllowed, PressError
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.walk import DOT

RISKS = {"redness", "swelling", "bruising", "blister", "burn", "pigment", "scar", "infection", "eye"}


def test_signing_is_not_offered_before_a_clinician_has_reviewed_and_talked(stage: Stage) -> None:
    visit = stage.screened()
    walk = stage.walk(visit)
    assert walk.screen.kind is Kind.CHECK  # the first sitting again: nothing else is there for the patient
    stage.reviewed(visit)
    assert stage.walk(visit).screen.kind is Kind.CHECK


def test_each_risk_has_a_card_of_its_own_and_is_acknowledged_by_itself(stage: Stage) -> None:
    visit = stage.talked()
    walk = stage.walk(visit)
    walk.to("sign")
    assert {f"risk.{name}" for name in RISKS} <= set(walk.seen)
    read = {answer.link_id: answer for answer in stage.records.answers(EncounterId(visit)) if answer.link_id.endswith(".read")}
    assert {f"risk.{name}.read" for name in RISKS} <= set(read)
    assert all(answer.values == (True,) and answer.at >= answer.shown for answer in read.values())


def test_a_wrong_answer_explains_and_asks_again_and_after_two_the_clinician_is_told(stage: Stage) -> None:
    visit = stage.talked()
    walk = stage.walk(visit)
    walk.to("teach.t1")
    walk.choose("t1", "same-day")
    walk.on()
    assert (walk.screen.kind, walk.screen.right, walk.screen.next) == (Kind.EXPLAIN, False, "again")
    walk.on()
    assert walk.screen.key == "teach.t1"
    assert not any(option.chosen for option in walk.row("t1").options)
    walk.choose("t1", "in-a-week")
    walk.on()
    assert walk.screen.next == "continue"
    walk.on()
    assert walk.screen.key == "teach.t2"
    assert stage.flags(visit)["flag.t1"] == "review"
    tries = [answer.values for answer in stage.records.answers(EncounterId(visit)) if answer.link_id == "t1" and answer.values]
    assert len(tries) == 2


@pytest.mark.parametrize(
    ("choice", "ending", "state"),
    [("more-time", Ending.THINKING, State.THINKING), ("talk", Ending.TALK, State.DISCUSSED), ("no", Ending.DECLINED, State.DECLINED)],
)
def test_there_are_four_equal_ways_to_finish(stage: Stage, choice: str, ending: Ending, state: State) -> None:
    visit = stage.talked()
    walk = stage.walk(visit)
    walk.to("decision")
    walk.choose("decision", choice)
    assert (walk.screen.kind, walk.screen.ending) == (Kind.HANDBACK, ending)
    assert stage.records.encounter(EncounterId(visit)).state is state


def test_a_line_that_is_not_ticked_is_missed_and_unticking_is_not_ticking(stage: Stage) -> None:
    walk = stage.walk(stage.talked())
    walk.to("statements")
    walk.fill()
    walk.journey.answer("c9", False)
    walk.on()
    assert [problem.link_id for problem in walk.screen.problems] == ["c9"]


@pytest.mark.parametrize("ink", [(), DOT])
def test_no_ink_and_a_dot_are_asked_again(stage: Stage, ink: tuple[Stroke, ...]) -> None:
    walk = stage.walk(stage.talked())
    walk.to("sign")
    walk.sign(ink)
    assert walk.screen.kind is Kind.SIGN
    assert [problem.code for problem in walk.screen.problems] == ["no-signature"]


def test_signing_freezes_everything_first_and_the_document_comes_second(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    walk = stage.walk(visit)
    walk.to("sign")
    walk.sign()
    assert walk.screen.kind is Kind.SEALING
    assert list(stage.records.unsealed()) == [visit]
    assert {frozen.form for frozen in stage.records.frozen_responses(visit)} == {"privacy", "history", "clinician", "disclosure", "consent"}
    walk.journey.sealed(walk.journey.pressing()())
    assert (walk.screen.kind, walk.screen.ending) == (Kind.HANDBACK, Ending.SIGNED)
    assert [document.kind for document in stage.records.documents(visit)] == ["consent"]
    assert not stage.records.unsealed()


def test_a_press_that_fails_loses_no_signature(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    walk = stage.walk(visit)
    walk.to("sign")
    walk.sign()
    walk.journey.sealed(PressError("no paper in the printer of the gods"))
    assert (walk.screen.kind, walk.screen.fault) == (Kind.HANDBACK, Fault.NOT_PRESSED)
    assert list(stage.house.waiting_for_the_press()) == [visit]
    stage.house.sealing.take(visit, stage.house.sealing.work(visit)())
    assert not stage.house.waiting_for_the_press()


def test_a_full_disk_at_signing_keeps_the_page_and_signs_when_there_is_room(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    walk = stage.walk(visit)
    walk.to("sign")
    stage.memory.disk_full = True
    walk.sign()
    assert (walk.screen.kind, walk.screen.fault) == (Kind.SIGN, Fault.NOT_SAVED)
    assert not stage.records.signatures(visit)
    stage.memory.disk_full = False
    walk.sign()
    assert walk.screen.kind is Kind.SEALING


def test_a_signed_visit_cannot_be_handed_over_again(stage: Stage) -> None:
    visit = stage.signed()
    with pytest.raises(NotAllowed):
        stage.desk.hand_over(visit)


def test_the_words_shown_hold_the_plan_and_nothing_unfilled(stage: Stage) -> None:
    walk = stage.walk(stage.talked())
    walk.to("page.cost")
    words = " ".join(row.text for row in walk.screen.items)
    assert "£1,350 in all" in words
    walk.to("sign")
    assert "{" not in repr(walk.screen)


def test_words_that_changed_are_read_and_acknowledged_anew(stage: Stage) -> None:
    visit = EncounterId(stage.talked())
    stage.walk(visit).to("sign")
    stage.records.set_clinic({**stage.records.clinic(), "clinic.phone": "01632 960 999"}, AuditEvent(action="set-up", at=stage.clock.now()))
    stage.desk.plan(visit)
    stage.desk.answered("plan.price", "£2,000 in all")
    stage.desk.talked()
    again = stage.walk(visit)
    assert again.screen.kind is Kind.READING
    again.to("sign")
    assert "risk.redness" in again.seen


def test_a_visit_paused_on_the_explanation_counts_the_wrong_answer_once(stage: Stage) -> None:
    visit = stage.talked()
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("teach.t1")
    walk.choose("t1", "same-day")
    walk.on()
    again = stage.walk(visit, UNDERSTANDS)
    assert again.screen.key == "teach.t1"
    assert not any(option.chosen for option in again.row("t1").options)
    again.to("sign")
    assert "flag.t1" not in stage.flags(visit)
