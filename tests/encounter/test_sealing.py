"""From signed and stated to sealed: nothing is lost between the two commits, and each document is made after the right one."""

from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.encounter.model import AuditEvent, DocumentKind, EncounterId, State, Statement
from kiosk.encounter.opening import Opening, Step
from kiosk.errors import PressError
from kiosk.questionnaire.shelf import Shelf
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.fakes import FakeSealMaker, MemoryVault
from tests.walk import INK, Walk


def declined(stage: Stage, choice: str) -> Walk:
    """A patient who decides so; nothing has gone to the press."""
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("decision")
    walk.choose("decision", choice)
    return walk


def press(stage: Stage, visit: str) -> bool:
    return stage.house.sealing.take(EncounterId(visit), stage.house.sealing.work(EncounterId(visit))())


def withdraws(stage: Stage, visit: str) -> Statement:
    """A withdrawal, straight into the records."""
    statement = Statement(id="w", kind=DocumentKind.WITHDRAWAL, at=stage.clock.now())
    event = AuditEvent(action="withdrawal", at=statement.at, encounter=EncounterId(visit))
    stage.records.state(replace(stage.records.encounter(EncounterId(visit)), state=State.WITHDRAWN), statement, event)
    return statement


@pytest.mark.parametrize(("choice", "kind"), [("no", "refusal"), ("more-time", "more-time")])
def test_a_no_and_a_wish_for_more_time_each_leave_a_sealed_record_without_ink(stage: Stage, choice: str, kind: str) -> None:
    walk = declined(stage, choice)
    visit = walk.journey.encounter.id
    (statement,) = stage.records.statements(visit)
    assert (statement.kind, statement.how, statement.by, statement.signatures) == (kind, "on the tablet", "", ())
    told = dict(statement.details)
    assert "Burn" in told["Risks gone through"]
    assert told["Explained"].count(";") > 5
    assert told["Decision"]
    assert walk.journey.waits
    walk.journey.sealed(walk.journey.pressing()())
    (document,) = stage.records.documents(visit)
    assert (document.kind, document.statement, document.of, document.level) == (kind, statement.id, "", "B-B")
    assert not stage.records.unsealed()


def test_a_wish_to_talk_leaves_no_record_of_its_own(stage: Stage) -> None:
    walk = declined(stage, "talk")
    assert not stage.records.statements(walk.journey.encounter.id)
    assert not walk.journey.waits


def test_a_no_that_the_disk_refuses_is_said_and_counts_once_there_is_room(stage: Stage) -> None:
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("decision")
    stage.memory.disk_full = True
    walk.choose("decision", "no")
    assert walk.screen.fault == "not-saved"
    assert not walk.journey.is_saved
    stage.memory.disk_full = False
    walk.choose("decision", "no")
    assert stage.records.encounter(walk.journey.encounter.id).state is State.DECLINED
    assert len(stage.records.statements(walk.journey.encounter.id)) == 1


def test_somebody_who_said_no_may_still_agree_later_and_the_no_stays(stage: Stage) -> None:
    walk = declined(stage, "no")
    visit = walk.journey.encounter.id
    walk.journey.sealed(walk.journey.pressing()())
    again = stage.walk(visit, UNDERSTANDS)
    again.to("decision")
    again.choose("decision", "agree")
    again.to("sign")
    again.sign()
    again.journey.sealed(again.journey.pressing()())
    assert [document.kind for document in stage.records.documents(visit)] == ["refusal", "consent"]
    assert [order.record.statements[0].kind for order in stage.press.orders] == ["refusal", "refusal"]


def test_the_countersignature_goes_on_from_the_consents_document_which_stays_as_it_was(stage: Stage) -> None:
    visit = stage.signed()
    (consent,) = stage.records.documents(EncounterId(visit))
    stage.desk.review(visit)
    stage.reviewed(visit)
    stage.desk.countersign(visit)
    stage.desk.signed(INK)
    press(stage, visit)
    first, second = stage.records.documents(EncounterId(visit))
    assert first == consent
    assert (second.kind, second.of) == ("countersigned", consent.sha256)
    assert stage.press.orders[-1].before == consent


def test_a_withdrawal_points_to_the_newest_consent_and_to_one_that_is_pressed_with_it(stage: Stage) -> None:
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("sign")
    walk.sign()
    visit = walk.journey.encounter.id
    statement = withdraws(stage, visit)
    assert press(stage, visit)
    consent, withdrawal = stage.records.documents(visit)
    assert (consent.kind, withdrawal.kind, withdrawal.of, withdrawal.statement) == ("consent", "withdrawal", consent.sha256, statement.id)
    first, second = stage.press.orders
    assert (first.record.encounter.state, first.record.statements) == (State.CONSENTED, ())
    assert (second.record.encounter.state, second.record.statements) == (State.WITHDRAWN, (statement,))
    assert second.before is not None
    assert second.before.sha256 == consent.sha256


def test_what_jams_waits_and_what_is_made_after_it_waits_with_it(stage: Stage) -> None:
    walk = stage.walk(stage.talked(), UNDERSTANDS)
    walk.to("sign")
    walk.sign()
    visit = walk.journey.encounter.id
    withdraws(stage, visit)
    stage.press.jams = {DocumentKind.CONSENT}
    with pytest.raises(PressError):
        stage.house.sealing.work(visit)()
    assert list(stage.records.unsealed()) == [visit]
    stage.press.jams = {DocumentKind.WITHDRAWAL}
    assert not press(stage, visit)
    assert [document.kind for document in stage.records.documents(visit)] == ["consent"]
    assert list(stage.records.unsealed()) == [visit]
    stage.press.jams = set()
    assert press(stage, visit)
    assert not stage.records.unsealed()


def test_what_two_lanes_have_made_is_kept_once(stage: Stage) -> None:
    walk = declined(stage, "no")
    visit = walk.journey.encounter.id
    first, second = stage.house.sealing.work(visit)(), stage.house.sealing.work(visit)()
    assert stage.house.sealing.take(visit, first)
    assert stage.house.sealing.take(visit, second)
    assert len(stage.records.documents(visit)) == 1


def test_a_clinic_without_a_seal_gets_one_at_its_first_document_and_keeps_it(stage: Stage) -> None:
    walk = declined(stage, "no")
    assert stage.records.seal_material() is None
    walk.journey.sealed(walk.journey.pressing()())
    stage.signed()
    assert stage.maker.made == 1
    assert {order.seal for order in stage.press.orders} == {stage.records.seal_material()}


def test_the_seal_is_made_when_a_strongroom_from_before_is_unlocked(stage: Stage) -> None:
    vault, maker = MemoryVault(stage.clock), FakeSealMaker()
    vault.create("plum tree by the gate")
    vault.confirm()
    vault.records.set_clinic({"clinic.name": "Haus am Markt"}, AuditEvent(action="set-up", at=stage.clock.now()))
    for step in (Step.PERSON, Step.OPEN):
        opening = Opening(vault, Shelf(paths.forms()), stage.clock, maker)
        opening.unlock("plum tree by the gate")
        assert opening.step is step
        if step is Step.PERSON:
            opening.person("Dr Lena Fischer", "", "480263", "480263")
    made = vault.records.seal_material()
    assert made is not None
    assert made.certificate.startswith(b"Haus am Markt")
    assert maker.made == 1
    assert "seal-material" in [event.action for event in vault.records.events]
    assert made.key.decode() not in repr(vault.records.events)
