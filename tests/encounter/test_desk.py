"""What staff do: review, plan, hand over, countersign; and what they cannot do."""

import pytest

from kiosk.encounter.at_desk.view import Act, DeskView, Place
from kiosk.encounter.model import EncounterId, State
from kiosk.encounter.outgoing.job import Job
from kiosk.errors import NotAllowed
from kiosk.ui.patient import Patient
from tests.encounter.stage import RECEPTIONIST, Stage
from tests.walk import INK, Walk

NUMB = Patient({"hx.numb": ("yes",)})


def done(job: Job) -> DeskView:
    """A lane without a thread."""
    return job.done(job.work())


def test_a_visit_needs_a_name_a_birth_date_and_how_identity_was_checked(stage: Stage) -> None:
    stage.desk.new_visit()
    view = stage.desk.start_visit()
    assert view.place is Place.NEW_VISIT
    assert [problem.link_id for problem in view.problems] == ["patient.name", "patient.birthDate", "patient.identity"]
    assert not stage.records.encounters(stage.clock.now().date(), stage.clock.now().date())


def test_a_visit_started_alone_is_joined_to_a_patient_with_what_was_written(stage: Stage) -> None:
    walk = Walk(stage.house.start_alone())
    walk.to("handback")
    (line,) = stage.desk.today().visits
    assert (line.name, line.act) == ("", Act.JOIN)
    view = stage.desk.join(line.id)
    assert next(row.value for row in view.items if row.link_id == "patient.name") == "Amara Okafor"
    stage.desk.answered("patient.identity", "passport")
    (joined,) = stage.desk.join_visit().visits
    assert (joined.name, joined.act) == ("Amara Okafor", Act.PLAN)


def test_a_stop_flag_needs_a_decision_with_a_reason(stage: Stage) -> None:
    visit = stage.screened(NUMB)
    (flag,) = [flag for flag in stage.desk.review(visit).flags if flag.level == "stop"]
    assert stage.desk.decide(flag.id, "postpone", "  ").message == "reason-missing"
    assert not stage.records.decisions(EncounterId(visit))
    view = stage.desk.decide(flag.id, "postpone", "Test the feeling first.")
    assert (view.flags[-1].verdict, view.flags[-1].why, view.flags[-1].by) == (
        "postpone",
        "Test the feeling first.",
        "Dr Lena Fischer, Dermatologist",
    )
    assert stage.records.encounter(EncounterId(visit)).state is State.REVIEWED


def test_the_talk_is_not_recorded_while_the_plan_is_not_whole_or_a_flag_is_open(stage: Stage) -> None:
    visit = stage.screened(NUMB)
    stage.desk.plan(visit)
    view = stage.desk.talked()
    assert {"plan.price", "plan.sessions"} <= {problem.link_id for problem in view.problems}
    stage.desk.answered("plan.price", "£900")
    stage.desk.answered("plan.sessions", "1")
    assert stage.desk.talked().message == "undecided"


def test_do_not_treat_closes_the_second_sitting(stage: Stage) -> None:
    visit = stage.screened(NUMB)
    for flag in stage.desk.review(visit).flags:
        stage.desk.decide(flag.id, "do-not-treat", "Numb skin.")
    stage.desk.plan(visit)
    stage.desk.answered("plan.price", "£900")
    stage.desk.answered("plan.sessions", "1")
    assert stage.desk.talked().message == "do-not-treat"


def test_a_health_answer_changed_after_the_review_returns_the_visit_to_the_clinician(stage: Stage) -> None:
    visit = EncounterId(stage.screened())
    stage.reviewed(visit)
    walk = stage.walk(visit)
    walk.change("hx.numb")
    walk.choose("hx.numb", "yes")
    changed = stage.records.encounter(visit)
    assert (changed.state, changed.talked) == (State.SCREENED, None)
    walk.to("handback")
    assert stage.desk.today().visits[0].act is Act.REVIEW


def test_the_areas_of_the_plan_are_those_the_patient_chose(stage: Stage) -> None:
    visit = stage.screened(Patient({"tx.areas": ("face", "neck")}))
    row = next(row for row in stage.desk.plan(visit).items if row.link_id == "plan.areas")
    assert [option.code for option in row.options if option.chosen] == ["face", "neck"]


def test_countersigning_makes_a_second_document_and_keeps_the_first(stage: Stage) -> None:
    visit = EncounterId(stage.signed())
    assert stage.desk.countersign(visit).place is Place.COUNTERSIGN
    assert stage.desk.signed(()).message == "no-signature"
    assert stage.desk.signed(INK).place is Place.SEALING
    view = done(stage.desk.pressing())
    assert view.place is Place.RECORD
    assert [document.kind for document in stage.records.documents(visit)] == ["consent", "countersigned"]
    assert stage.desk.today().visits[0].state == "complete"


def test_nothing_is_countersigned_while_a_teach_back_flag_is_open(stage: Stage) -> None:
    visit = stage.talked()
    walk = stage.walk(visit, Patient({"t1": ("same-day",)}))
    walk.to("sign")
    walk.sign()
    walk.journey.sealed(walk.journey.pressing()())
    view = stage.desk.countersign(visit)
    assert (view.place, view.message) == (Place.REVIEW, "undecided")


def test_a_receptionist_does_not_decide_on_flags(stage: Stage) -> None:
    visit = stage.screened(NUMB)
    desk = stage.house.desk(RECEPTIONIST)
    flag = desk.review(visit).flags[0]
    with pytest.raises(NotAllowed):
        desk.decide(flag.id, "proceed", "Looks fine.")


def test_a_printer_that_is_absent_is_said_and_recorded(stage: Stage) -> None:
    visit = stage.signed()
    stage.desk.record(visit)
    view = done(stage.desk.printing("front-desk"))
    assert view.message == "no-printer"
    assert any(event.action == "print" and event.detail["outcome"] == "no-printer" for event in stage.records.audit(EncounterId(visit)))


def test_every_act_leaves_an_audit_event_without_an_answer_or_a_name(stage: Stage) -> None:
    visit = EncounterId(stage.signed())
    told = stage.records.audit(visit)
    assert {"begin", "hand-over", "answer", "page", "decide", "talked", "sign", "seal"} <= {event.action for event in told}
    assert "Okafor" not in repr(told)


def test_a_document_is_kept_with_its_own_visit_whatever_the_desk_shows_meanwhile(stage: Stage) -> None:
    amara, other = EncounterId(stage.signed()), EncounterId(stage.signed())
    stage.desk.countersign(amara)
    stage.desk.signed(INK)
    job = stage.desk.pressing()
    stage.desk.record(other)
    done(job)
    assert [document.kind for document in stage.records.documents(amara)] == ["consent", "countersigned"]
    assert [document.kind for document in stage.records.documents(other)] == ["consent"]


def test_a_decision_on_an_answer_that_was_changed_afterwards_does_not_count(stage: Stage) -> None:
    recent, now = Patient({"med.isotretinoin": ("last-6-months",)}), "takes-now"
    visit = EncounterId(stage.screened(recent))
    stage.reviewed(visit)
    walk = Walk(stage.house.journey(stage.desk.hand_back(visit)))
    walk.change("med.isotretinoin")
    walk.choose("med.isotretinoin", now)
    walk.to("handback")
    assert stage.desk.today().visits[0].act is Act.REVIEW
    assert any("isotretinoin" in flag.id and not flag.verdict for flag in stage.desk.review(visit).flags)


def test_neither_plan_nor_talk_touches_a_signed_visit_or_one_without_a_patient(stage: Stage) -> None:
    signed = stage.signed()
    with pytest.raises(NotAllowed):
        stage.desk.plan(signed)
    Walk(stage.house.start_alone()).to("handback")
    alone = next(line.id for line in stage.desk.today().visits if not line.name)
    with pytest.raises(NotAllowed):
        stage.desk.plan(alone)


def test_the_birth_date_that_staff_have_seen_counts_when_a_visit_is_joined(stage: Stage) -> None:
    Walk(stage.house.start_alone()).to("handback")
    (line,) = stage.desk.today().visits
    stage.desk.join(line.id)
    stage.desk.answered("patient.birthDate", {"day": "1", "month": "2", "year": "2012"})
    stage.desk.answered("patient.identity", "passport")
    stage.desk.join_visit()
    assert any(link_id.startswith("flag.id.dob") and level == "stop" for link_id, level in stage.flags(line.id).items())
