"""After the consent: taking it back, correcting it, further sessions; who may, when, and what is left behind."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.encounter.at_desk.view import Act, DeskView, Place
from kiosk.encounter.desk import Desk
from kiosk.encounter.model import AuditEvent, DocumentKind, EncounterId, State, Statement
from kiosk.errors import NotAllowed, NotSaved, PressError
from kiosk.ui.patient import Patient
from tests.encounter.stage import RECEPTIONIST, UNDERSTANDS, Stage
from tests.walk import INK

YES = Patient({**UNDERSTANDS.chosen, "o2": ("yes",), "o4": ("yes",)})
"""Somebody who agrees to photos in the record and in adverts, and to nothing else."""


@pytest.fixture
def signed(stage: Stage) -> str:
    """A visit that is signed."""
    return stage.signed(YES)


@pytest.fixture
def visit(stage: Stage) -> str:
    """A visit that is signed and countersigned."""
    return stage.countersigned(YES)


def pressed(desk: Desk, visit: str) -> str:
    job = desk.pressing()
    assert job.done(job.work()).message == "sealed"
    return visit


def newest(stage: Stage, visit: str) -> Statement:
    return stage.records.statements(EncounterId(visit))[-1]


def state(stage: Stage, visit: str) -> State:
    return stage.records.encounter(EncounterId(visit)).state


def field(view: DeskView, link_id: str) -> bool:
    return any(row.link_id == link_id for row in view.items)


def test_a_withdrawal_is_two_acts_and_a_signature_and_takes_all_of_it_back(stage: Stage, visit: str) -> None:
    consent = stage.records.documents(EncounterId(visit))[-1]
    view = stage.desk.withdraw(visit)
    assert (view.place, view.signer, view.signs_as, view.means) == (Place.WITHDRAW, "patient", "Amara Okafor", "I take back my consent.")
    assert stage.desk.stated(INK).place is Place.SEALING
    assert state(stage, visit) is State.WITHDRAWN
    pressed(stage.desk, visit)
    told = newest(stage, visit)
    assert (told.kind, told.how, told.reason, told.by, told.of) == (
        "withdrawal",
        "in person",
        "did not want to say",
        "Dr Lena Fischer, Dermatologist",
        consent.sha256,
    )
    assert {fact for _, fact in told.details} <= {"taken back", "never agreed"}
    (ink,) = told.signatures
    assert (ink.role, ink.name, ink.strokes, ink.meaning) == ("patient", "Amara Okafor", INK, "I take back my consent.")
    document = stage.records.documents(EncounterId(visit))[-1]
    assert (document.kind, document.of, document.statement) == ("withdrawal", consent.sha256, told.id)
    line = stage.desk.today().visits[-1]
    assert (line.state, line.act) == ("withdrawn", Act.OPEN)


def test_line_by_line_what_stays_agreed_is_said_and_may_be_taken_back_later(stage: Stage, visit: str) -> None:
    view = stage.desk.withdraw(visit)
    lines = [row.link_id for row in view.items if row.link_id.startswith("line.")]
    assert lines == ["line.treatment", "line.o2", "line.o4"]
    stage.desk.answered("line.treatment", "still")
    stage.desk.answered("line.o4", "back")
    stage.desk.answered("line.o2", "still")
    assert "marked as taken back" in stage.desk.view().means
    stage.desk.stated(INK)
    pressed(stage.desk, visit)
    assert state(stage, visit) is State.CONSENTED
    facts = [fact for _, fact in newest(stage, visit).details]
    assert facts == ["still agreed", "never agreed", "still agreed", "never agreed", "taken back", "never agreed"]
    again = stage.desk.withdraw(visit)
    assert not field(again, "line.o4")
    assert field(again, "line.o2")
    stage.desk.stated(INK)
    pressed(stage.desk, visit)
    assert state(stage, visit) is State.WITHDRAWN
    facts = [fact for _, fact in newest(stage, visit).details]
    assert facts == ["taken back", "never agreed", "taken back", "never agreed", "taken back before", "never agreed"]
    with pytest.raises(NotAllowed):
        stage.desk.withdraw(visit)


def test_a_withdrawal_of_nothing_is_none(stage: Stage, visit: str) -> None:
    for row in stage.desk.withdraw(visit).items:
        if row.link_id.startswith("line."):
            stage.desk.answered(row.link_id, "still")
    assert stage.desk.stated(INK).message == "nothing-taken-back"
    assert not stage.records.statements(EncounterId(visit))


def test_by_telephone_nobody_signs_but_somebody_says_how_they_know_who_it_is(stage: Stage, visit: str) -> None:
    stage.desk.withdraw(visit)
    view = stage.desk.answered("how", "by-telephone")
    assert (view.signer, field(view, "identity")) == ("", True)
    view = stage.desk.stated(())
    assert [problem.link_id for problem in view.problems] == ["identity"]
    stage.desk.answered("identity", "Called back on the number on file")
    stage.desk.answered("reason", "Moving\naway")
    stage.desk.stated(())
    told = newest(stage, visit)
    assert (told.how, told.reason, told.signatures) == ("by telephone", "Moving away", ())
    assert ("Identity", "Called back on the number on file") in told.details


def test_somebody_who_is_there_may_take_it_back_without_signing_but_not_by_a_dot(stage: Stage, visit: str) -> None:
    stage.desk.withdraw(visit)
    assert stage.desk.stated((((0.5, 0.5, 0.0, 0.0),),)).message == "no-signature"
    stage.desk.answered("how", "unsigned")
    stage.desk.stated(())
    assert (newest(stage, visit).how, newest(stage, visit).signatures) == ("in person", ())


def test_any_member_of_staff_takes_a_withdrawal_and_only_a_clinician_amends_or_adds_a_session(stage: Stage, visit: str) -> None:
    desk = stage.house.desk(RECEPTIONIST)
    assert desk.record(visit).acts == ("withdraw",)
    assert stage.desk.record(visit).acts == ("treated", "session", "amend", "withdraw")
    for act in (desk.amend, desk.session):
        with pytest.raises(NotAllowed):
            act(visit)
    desk.withdraw(visit)
    desk.stated(INK)
    assert newest(stage, visit).by == "Nadia Rahman"


def test_a_document_that_cannot_be_made_is_said_with_its_reason_and_waits(stage: Stage, visit: str) -> None:
    stage.press.jams = {DocumentKind.WITHDRAWAL}
    stage.desk.withdraw(visit)
    stage.desk.stated(INK)
    job = stage.desk.pressing()
    view = job.done(PressError("The clinic's certificate expired on 2026-11-01. Make or bring a new one."))
    assert (view.place, view.message) == (Place.TODAY, "not-pressed")
    assert "expired" in view.detail
    assert list(stage.records.unsealed()) == [visit]
    assert state(stage, visit) is State.WITHDRAWN


def test_a_disk_that_is_full_keeps_the_page_as_it_is(stage: Stage, visit: str) -> None:
    stage.desk.withdraw(visit)
    stage.memory.disk_full = True
    with pytest.raises(NotSaved):
        stage.desk.stated(INK)
    stage.memory.disk_full = False
    assert state(stage, visit) is State.CONSENTED
    assert stage.desk.stated(INK).place is Place.SEALING


def test_an_amendment_says_what_it_said_what_it_should_say_and_why(stage: Stage, visit: str) -> None:
    view = stage.desk.amend(visit)
    assert (view.place, view.signer) == (Place.AMEND, "")
    view = stage.desk.stated(())
    assert [problem.link_id for problem in view.problems] == ["what", "was", "now", "reason"]
    for link_id, words in (("what", "Date of birth"), ("was", "27 March 1984"), ("now", "27 March 1985"), ("reason", "Typed wrong")):
        stage.desk.answered(link_id, words)
    stage.desk.stated(())
    pressed(stage.desk, visit)
    told = newest(stage, visit)
    assert told.details == (("Corrected", "Date of birth"), ("It said", "27 March 1984"), ("It should say", "27 March 1985"))
    assert (told.reason, told.kind, state(stage, visit)) == ("Typed wrong", "amendment", State.CONSENTED)


def test_a_session_is_confirmed_by_the_patient_and_names_the_consent(stage: Stage, visit: str) -> None:
    consent = stage.records.documents(EncounterId(visit))[-1]
    stage.clock.tick(35 * 24 * 3600)
    view = stage.desk.session(visit)
    assert (view.session, view.days, view.interval, view.signer) == (2, 35, "", "patient")
    stage.desk.answered("health", "nothing")
    assert stage.desk.stated(()).message == "no-signature"
    stage.desk.stated(INK)
    pressed(stage.desk, visit)
    told = newest(stage, visit)
    facts = dict(told.details)
    assert (facts["Session"], facts["Since the last session"], told.of) == ("2", "35 days, as usual", consent.sha256)
    assert facts["Date"] == stage.clock.now().date().isoformat()
    assert told.signatures[0].meaning.startswith("I still want this treatment.")
    assert stage.desk.session(visit).session == 3


@pytest.mark.parametrize(("days", "interval"), [(0, "soon"), (27, "soon"), (28, ""), (90, ""), (91, "late")])
def test_a_session_too_soon_or_too_late_is_said_and_not_refused(stage: Stage, visit: str, days: int, interval: str) -> None:
    stage.clock.tick(days * 24 * 3600)
    assert stage.desk.session(visit).interval == interval
    stage.desk.answered("health", "nothing")
    assert stage.desk.stated(INK).place is Place.SEALING


def test_a_session_is_neither_before_the_last_one_nor_in_the_future(stage: Stage, visit: str) -> None:
    stage.desk.session(visit)
    stage.desk.answered("health", "nothing")
    for year, code in (("2027", "date-future"), ("2025", "before-last")):
        stage.desk.answered("date", {"day": "1", "month": "6", "year": year})
        view = stage.desk.stated(INK)
        assert [(problem.link_id, problem.code) for problem in view.problems] == [("date", code)]


def test_no_session_follows_a_consent_that_is_withdrawn_expired_or_not_countersigned(stage: Stage, visit: str, signed: str) -> None:
    with pytest.raises(NotAllowed, match="countersigned"):
        stage.desk.session(signed)
    stage.clock.tick(13 * 31 * 24 * 3600)
    with pytest.raises(NotAllowed, match="expired"):
        stage.desk.session(visit)
    stage.records.set_setting("consent.months", "0", AuditEvent(action="setting", at=stage.clock.now()))
    assert stage.desk.session(visit).place is Place.SESSION
    stage.desk.withdraw(visit)
    stage.desk.stated(INK)
    with pytest.raises(NotAllowed, match="withdrawn"):
        stage.desk.session(visit)
    assert stage.desk.record(visit).acts == ("amend",)


def test_that_the_treatment_took_place_is_recorded_once_and_taken_back_if_it_was_a_slip(stage: Stage, visit: str) -> None:
    view = stage.desk.record(visit)
    view = stage.desk.treated(visit)
    assert (view.place, view.message, view.can_undo) == (Place.RECORD, "treated", True)
    assert (state(stage, visit), view.acts) == (State.TREATED, ("session", "amend", "withdraw"))
    assert (stage.memory.events[-1].action, stage.memory.events[-1].encounter) == ("treated", visit)
    with pytest.raises(NotAllowed, match="already"):
        stage.desk.treated(visit)
    stage.desk.undo()
    assert state(stage, visit) is State.CONSENTED
    stage.desk.treated(visit)
    assert [(line.state, line.needs_you) for line in stage.desk.today().visits] == [("treated", False)]


def test_nobody_is_treated_under_a_consent_that_is_not_countersigned_is_expired_or_taken_back(
    stage: Stage, visit: str, signed: str
) -> None:
    with pytest.raises(NotAllowed, match="countersigned"):
        stage.desk.treated(signed)
    stage.clock.tick(13 * 31 * 24 * 3600)
    with pytest.raises(NotAllowed, match="expired"):
        stage.desk.treated(visit)
    stage.desk.withdraw(visit)
    stage.desk.stated(INK)
    with pytest.raises(NotAllowed, match="withdrawn"):
        stage.desk.treated(visit)


def test_a_consent_is_taken_back_after_the_treatment_too(stage: Stage, visit: str) -> None:
    stage.desk.treated(visit)
    stage.desk.withdraw(visit)
    stage.desk.stated(INK)
    pressed(stage.desk, visit)
    assert state(stage, visit) is State.WITHDRAWN


def test_nothing_is_withdrawn_or_amended_before_it_is_signed(stage: Stage) -> None:
    visit = stage.visit()
    for act in (stage.desk.withdraw, stage.desk.amend, stage.desk.session):
        with pytest.raises(NotAllowed):
            act(visit)


def test_a_withdrawn_visit_is_neither_handed_over_nor_countersigned(stage: Stage, signed: str) -> None:
    stage.desk.withdraw(signed)
    stage.desk.stated(INK)
    pressed(stage.desk, signed)
    for act in (stage.desk.hand_over, stage.desk.hand_back, stage.desk.countersign):
        with pytest.raises(NotAllowed):
            act(signed)


def test_the_record_shows_every_document_the_newest_first_in_view(stage: Stage, visit: str) -> None:
    stage.desk.withdraw(visit)
    stage.desk.stated(INK)
    pressed(stage.desk, visit)
    view = stage.desk.record(visit)
    assert [line.kind for line in view.documents] == ["consent", "countersigned", "withdrawal"]
    assert (view.shown, stage.desk.document().kind) == (2, "withdrawal")
    view = stage.desk.show_document(0)
    assert (view.shown, stage.desk.document().kind, view.document) == (0, "consent", f"{visit}.1")
    assert stage.desk.record(visit).shown == 2


def test_the_consent_is_made_even_if_the_patient_takes_it_back_before_it_is(stage: Stage, signed: str) -> None:
    visit, kept = signed, stage.memory._visits[EncounterId(signed)]
    kept.documents.clear()
    kept.unsealed = True
    stage.desk.withdraw(visit)
    stage.desk.stated(INK)
    assert newest(stage, visit).of == ""
    pressed(stage.desk, visit)
    consent, withdrawal = stage.records.documents(EncounterId(visit))
    assert withdrawal.of == consent.sha256


def test_what_a_guardian_agreed_the_guardian_takes_back(stage: Stage, visit: str) -> None:
    kept = stage.memory._visits[EncounterId(visit)].signatures
    kept.append(replace(kept[0], role="guardian", name="Ngozi Okafor", at=kept[0].at + timedelta(minutes=1)))
    view = stage.desk.withdraw(visit)
    assert (view.signer, view.signs_as) == ("guardian", "Ngozi Okafor")
