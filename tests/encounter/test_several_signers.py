"""Guardian, interpreter and witness sign beside the patient, or instead: each on a page of their own, one after the other."""

from copy import deepcopy
from pathlib import Path

import pytest

from kiosk.encounter.model import EncounterId, State
from kiosk.encounter.record.visit import consenting
from kiosk.encounter.sitting.screen import Ending, Fault, Kind, Next
from kiosk.ui.patient import Patient
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.walk import INK, Walk

NAMES = {
    "sign.guardian.name": "Ngozi Okafor",
    "sign.guardian.relation": "Mother",
    "sign.interpreter.name": "Jan Kowalski",
    "sign.interpreter.language": "Polish",
    "sign.witness.name": "Nadia Rahman",
}
MINOR = Patient({**UNDERSTANDS.chosen, "start.help": ("interpreter", "read-aloud")}, NAMES, born=("27", "3", "2011"))
"""Fifteen, needs an interpreter and somebody who reads out loud."""
DECIDED_FOR = Patient({**UNDERSTANDS.chosen, "start.who": ("decider",)}, NAMES)
SIGNERS = ["patient", "guardian", "interpreter", "witness"]
PAGES = ["sign.minor", "sign.guardian", "sign.interpreter", "sign.witness"]
OTHER_INK = (((0.2, 0.1, 0.0), (0.5, 0.3, 0.4)),)


def held(stage: Stage, visit: str) -> list[str]:
    return [signature.page for signature in stage.records.held(EncounterId(visit))]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Stage, str]:
    """A minor's visit, up to the first page to sign on: walked once for all tests."""
    stage = Stage(tmp_path_factory.mktemp("stage"))
    visit = stage.talked(MINOR)
    stage.walk(visit, MINOR).to("sign.minor")
    return stage, visit


@pytest.fixture
def minor(prepared: tuple[Stage, str], tmp_path: Path) -> tuple[Stage, str]:
    """The same, to go on from."""
    before, visit = prepared
    memory = deepcopy(before.memory)
    stage = Stage(tmp_path, memory)
    stage.memory, stage.clock.at = memory, before.clock.at
    return stage, visit


def has_ink(walk: Walk) -> bool:
    return bool(walk.screen.ink)


def on_to(stage: Stage, visit: str, place: str = "sign.minor", patient: Patient = MINOR) -> Walk:
    walk = Walk(stage.house.journey(stage.records.encounter(EncounterId(visit))), patient)
    walk.to(place)
    return walk


def test_a_minor_guardian_interpreter_and_witness_sign_in_order_and_the_last_freezes_all(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit)
    for at, (page, signer) in enumerate(zip(PAGES, SIGNERS, strict=True), start=1):
        screen = walk.screen
        assert (screen.key, screen.signer, screen.signature_number, screen.signature_count) == (page, signer, at, 4)
        assert screen.next == (Next.FINISH if at == 4 else Next.CONTINUE)
        assert f"tablet to the {signer if signer != 'guardian' else 'parent or guardian'}" in screen.hint
        assert not stage.records.signatures(EncounterId(visit))
        assert not stage.records.frozen_responses(EncounterId(visit))
        walk.fill()
        walk.sign()
    assert walk.screen.kind is Kind.SEALING
    signed = stage.records.signatures(EncounterId(visit))
    assert [(signature.role, signature.name) for signature in signed] == [
        ("patient", "Amara Okafor"),
        ("guardian", "Ngozi Okafor"),
        ("interpreter", "Jan Kowalski"),
        ("witness", "Nadia Rahman"),
    ]
    assert "my own wish" in signed[0].meaning
    assert signed[1].meaning.endswith("To the patient: Mother.")
    assert "I left nothing out" in signed[2].meaning and signed[2].meaning.endswith("Language: Polish.")
    assert "I was there" in signed[3].meaning
    assert len({signature.at for signature in signed}) == 4
    consent = consenting(signed)
    assert consent is not None and consent.role == "guardian"
    assert not held(stage, visit)
    assert stage.records.frozen_responses(EncounterId(visit))
    assert stage.records.encounter(EncounterId(visit)).state is State.CONSENTED


def test_a_power_cut_between_two_signers_loses_nothing(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    on_to(stage, visit, "sign.interpreter")
    given = stage.records.held(EncounterId(visit))
    again = Walk(stage.house.journey(stage.records.encounter(EncounterId(visit))), MINOR)
    assert (again.screen.key, held(stage, visit)) == ("sign.interpreter", PAGES[:2])
    again.to("sealing")
    assert tuple(stage.records.signatures(EncounterId(visit)))[:2] == tuple(given)


def test_going_back_keeps_the_ink_and_going_on_needs_no_new_one(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit, "sign.interpreter")
    given = stage.records.held(EncounterId(visit))
    walk.back()
    walk.back()
    assert (walk.screen.key, walk.screen.ink) == ("sign.minor", INK)
    walk.sign(walk.screen.ink)
    walk.on()
    assert walk.screen.key == "sign.interpreter"
    assert stage.records.held(EncounterId(visit)) == given


def test_ink_made_anew_replaces_what_stood_there_and_is_signed_under_anew_by_those_after(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit, "sign.interpreter")
    walk.back()
    walk.back()
    walk.sign(OTHER_INK)
    assert (walk.screen.key, walk.screen.ink) == ("sign.guardian", ())
    assert {signature.page: signature.strokes for signature in stage.records.held(EncounterId(visit))}["sign.minor"] == OTHER_INK


def test_a_changed_answer_asks_everyone_after_it_anew_and_nobody_before_it(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit, "sign.witness")
    walk.back()
    walk.type("sign.interpreter.name", "Janusz Kowalski")
    assert not has_ink(walk)
    walk.back()
    assert walk.screen.ink == INK
    while walk.screen.key != "statements":
        walk.back()
    walk.journey.answer("c7", False)
    walk.tick("c7")  # ticked again on the same page: nothing has changed
    walk.on()
    assert (walk.screen.key, walk.screen.ink) == ("sign.minor", INK)
    while walk.screen.key != "choices":
        walk.back()
    walk.choose("o1", "yes")
    walk.to("sign.minor")
    assert not has_ink(walk)
    walk.on()
    assert [problem.code for problem in walk.screen.problems] == ["no-signature"]
    walk.to("sealing")
    assert [signature.name for signature in stage.records.signatures(EncounterId(visit))][2] == "Janusz Kowalski"


def test_a_changed_decision_asks_all_signers_anew_even_if_it_is_changed_back(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit, "sign.witness")
    while walk.screen.key != "decision":
        walk.back()
    walk.choose("decision", "more-time")
    assert walk.screen.ending is Ending.THINKING
    again = stage.walk(visit, MINOR)
    again.to("decision")
    again.choose("decision", "agree")
    again.to("sign.minor")
    assert not has_ink(again)
    again.to("sealing")
    signed = stage.records.signatures(EncounterId(visit))
    assert [signature.role for signature in signed] == SIGNERS


def test_nobody_can_be_skipped(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit)
    walk.on()
    assert (walk.screen.key, [problem.code for problem in walk.screen.problems]) == ("sign.minor", ["no-signature"])
    walk.change("sign.witness.name")
    walk.fill()
    walk.sign()
    assert (walk.screen.key, [problem.code for problem in walk.screen.problems]) == ("sign.minor", ["no-signature"])
    assert not stage.records.signatures(EncounterId(visit))
    behind = stage.records.encounter(EncounterId(visit))
    walk.change("sign.witness.name")
    again = Walk(stage.house.journey(stage.records.encounter(behind.id)), MINOR)
    assert again.screen.key == "sign.minor"


def test_a_signer_without_a_name_is_asked_for_it_and_no_ink_is_taken(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit, "sign.interpreter")
    walk.type("sign.interpreter.name", "  ")
    walk.sign()
    assert walk.screen.key == "sign.interpreter"
    assert "sign.interpreter.name" in [problem.link_id for problem in walk.screen.problems]
    assert held(stage, visit) == PAGES[:2]


def test_ink_that_cannot_be_kept_is_said_and_asked_for_again(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    walk = on_to(stage, visit)
    stage.memory.disk_full = True
    walk.sign()
    assert (walk.screen.key, walk.screen.fault) == ("sign.minor", Fault.NOT_SAVED)
    stage.memory.disk_full = False
    walk.sign()
    assert (walk.screen.key, held(stage, visit)) == ("sign.guardian", ["sign.minor"])


def test_who_has_the_legal_right_signs_instead_of_the_patient(stage: Stage) -> None:
    visit = stage.talked(DECIDED_FOR)
    walk = stage.walk(visit, DECIDED_FOR)
    walk.to("sign.guardian")
    assert (walk.screen.signature_count, walk.screen.next) == (1, Next.FINISH)
    walk.to("sealing")
    assert [signature.role for signature in stage.records.signatures(EncounterId(visit))] == ["guardian"]


def test_an_answer_of_the_first_sitting_that_changes_calls_for_another_signer(stage: Stage) -> None:
    visit = stage.talked(UNDERSTANDS)
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    assert walk.screen.signature_count == 1
    first = Walk(stage.house.journey(stage.desk.hand_back(visit)), UNDERSTANDS)
    first.change("start.help")
    first.choose("start.help", "interpreter")
    first.to("handback")
    stage.reviewed(visit)
    stage.desk.plan(visit)
    assert stage.desk.talked().message == "ready"
    again = stage.walk(visit, Patient(UNDERSTANDS.chosen, NAMES))
    again.to("sign")
    assert again.screen.signature_count == 2


def test_a_plan_that_changes_between_two_signers_is_signed_anew(minor: tuple[Stage, str]) -> None:
    stage, visit = minor
    on_to(stage, visit, "sign.guardian")
    stage.desk.plan(visit)
    stage.desk.answered("plan.price", "£2,000 in all")
    stage.desk.talked()
    again = stage.walk(visit, MINOR)
    assert again.screen.kind is Kind.READING
    again.to("sign.minor")
    assert not has_ink(again)
    assert again.screen.signature_count == 4
