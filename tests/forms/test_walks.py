"""How long the way through the pack is: pages of the history, for the typical patient and for a hundred drawn from answer rates."""

import statistics
from pathlib import Path

import pytest

from kiosk.questionnaire.enablement import enabled
from kiosk.questionnaire.pages import pages
from kiosk.questionnaire.response import QuestionnaireResponse
from kiosk.ui.patient import HARMLESS
from tests.forms.minutes import USUAL, minutes, shown
from tests.forms.pack import HISTORY, PACK, answered, choice, codes
from tests.forms.patients import TYPICAL, TYPICAL_AT_FORTY, Chosen, drawn, hundred, walked
from tests.forms.rules import QUESTIONS

CONDITIONAL = {
    "minor.guardian_name", "minor.guardian_role", "minor.wish", "preg.trying", "preg.breastfeeding", "preg.birth", "preg.csection",
    "skin.eyes", "skin.hair", "skin.freckles", "med.list", "hx.skin_cancer", "hx.epi_light", "hx.veins", "past.reaction_text",
    "all.severe", "life.smoke_today", "day.lenses", "day.changed",
}  # fmt: skip
"""What the content asks of some patients only; everything else is asked of everybody."""


def asked(chosen: Chosen) -> tuple[str, ...]:
    """Keys of the pages of the history, worked out from all answers at once (an answer to a question that is not asked counts as none)."""
    response = QuestionnaireResponse()
    for item in HISTORY.walk():
        if item.options:
            usual = [code for code in HARMLESS if code in codes(item)] or codes(item)
            told = chosen.get(item.link_id) or (usual[0],)
            response = response.with_answer(item.link_id, *(choice(HISTORY, item.link_id, code) for code in told))
    return tuple(page.key for page in pages(HISTORY, enabled(HISTORY, response)))


def test_the_typical_patient_is_asked_on_35_to_45_pages() -> None:
    assert 35 <= len(asked(TYPICAL)) <= 45


def test_whoever_may_be_pregnant_is_asked_on_three_pages_more() -> None:
    more = set(asked(TYPICAL_AT_FORTY)) - set(asked(TYPICAL))
    assert more == {"preg.trying", "preg.breastfeeding", "preg.birth"}


def test_of_a_hundred_patients_half_are_asked_on_45_pages_or_fewer_and_nobody_on_more_than_50() -> None:
    counts = [len(asked(chosen)) for chosen in hundred()]
    assert len(counts) == 100
    assert statistics.median(counts) <= 45
    assert max(counts) <= 50


@pytest.mark.parametrize(("forms", "bound"), [(("history",), 15), (("disclosure", "consent"), 12)], ids=["history", "second sitting"])
def test_a_sitting_takes_no_longer_than_a_patient_should_have_to_read(forms: tuple[str, ...], bound: int) -> None:
    assert minutes(forms, USUAL) <= bound


def test_the_second_sitting_is_timed_up_to_the_signature() -> None:
    read = {page.key for page in shown(PACK["consent"])}
    assert {"choices", "decision", "statements", "sign"} <= read


def test_the_same_seed_is_the_same_patient() -> None:
    assert drawn(7) == drawn(7)
    assert len({tuple(sorted(chosen.items())) for chosen in hundred()}) == 100


@pytest.mark.parametrize("chosen", [TYPICAL, drawn(3)], ids=["typical", "drawn"])
def test_a_whole_visit_walks_exactly_these_pages_to_the_signature(chosen: Chosen, tmp_path: Path) -> None:
    found = walked(chosen, tmp_path)
    assert found.history == asked(chosen)
    assert found.second > 30


def test_no_question_of_the_content_is_lost_behind_another() -> None:
    everybody = {item.link_id for form in (PACK["privacy"], HISTORY) for page in pages(form, _up(form.name)) for item in page.questions}
    assert set(QUESTIONS) - CONDITIONAL <= everybody


def _up(name: str) -> frozenset[str]:
    form = PACK[name]
    return enabled(form, answered(form, {}))
