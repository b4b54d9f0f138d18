"""The risk cards that matter more to this patient come first, and say why."""

from kiosk.encounter.sitting.screen import Kind
from kiosk.ui.patient import Patient
from tests.encounter.stage import UNDERSTANDS, Stage


def cards(stage: Stage, patient: Patient | None = None) -> list[str]:
    visit = stage.talked(patient)
    walk = stage.walk(visit, UNDERSTANDS)
    seen = []
    walk.to("risk")
    while walk.screen.kind is Kind.RISK:
        seen.append(walk.screen.key)
        walk.on()
    return seen


def test_cold_sores_and_a_blood_thinner_bring_their_cards_to_the_front(stage: Stage) -> None:
    usual = cards(stage)
    hers = cards(stage, Patient({"hx.coldsores": ("in-area",), "med.any": ("yes",), "med.blood": ("yes",)}))
    assert sorted(usual) == sorted(hers)
    assert usual != hers
    moved = [card for card in hers if hers.index(card) < usual.index(card)]
    assert "risk.coldsore" in moved
    assert hers.index("risk.coldsore") < 3
