"""A decision says do not treat: the visit has an end, and can be opened again."""

import pytest

from kiosk.encounter.at_desk.told import in_private
from kiosk.encounter.model import EncounterId, State
from kiosk.errors import NotAllowed
from kiosk.ui.patient import Patient
from tests.encounter.stage import UNDERSTANDS, Stage

NUMB = Patient({"hx.numb": ("yes",)})


def refused(stage: Stage, visit: str) -> str:
    """A flag on which it was decided not to treat."""
    flag = stage.desk.review(visit).flags[0]
    view = stage.desk.decide(flag.id, "do-not-treat", "The nerve is damaged.")
    assert view.acts == ("close",)
    return flag.id


def test_a_visit_that_is_not_to_be_treated_is_closed_and_nothing_of_it_goes_on(stage: Stage) -> None:
    visit = stage.screened(NUMB)
    with pytest.raises(NotAllowed, match="do not treat"):
        stage.desk.close_visit(visit)
    refused(stage, visit)
    view = stage.desk.close_visit(visit)
    assert (view.message, view.visits[-1].state, view.visits[-1].needs_you) == ("closed", "not-treated", False)
    assert stage.records.encounter(EncounterId(visit)).state is State.DECLINED
    for act in (stage.desk.hand_over, stage.desk.hand_back, stage.desk.plan, stage.desk.countersign):
        with pytest.raises(NotAllowed, match="closed"):
            act(visit)


def test_a_signed_visit_is_closed_before_the_countersignature_and_opened_by_deciding_anew(stage: Stage) -> None:
    visit = stage.signed(UNDERSTANDS)
    if not stage.desk.review(visit).flags:
        pytest.skip("no flag is up for this patient")
    flag = refused(stage, visit)
    stage.desk.close_visit(visit)
    stage.desk.review(visit)
    stage.desk.decide(flag, "proceed", "Looked again.")
    assert stage.records.encounter(EncounterId(visit)).state is State.CONSENTED


def test_what_is_to_be_told_in_private_stands_on_the_review(stage: Stage) -> None:
    visit = stage.screened(Patient({"exp.worry": ("private",)}))
    view = stage.desk.review(visit)
    assert view.private == in_private(stage.casebook.read(EncounterId(visit)))
    assert len(view.private) == 1
