"""Any form that can be read can be walked to its end, whatever is answered: the public forms, by patients who answer at random."""

import json
import os
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.encounter.journey import Journey
from kiosk.encounter.model import AuditEvent, Encounter, EncounterId, Patient, PatientId
from kiosk.encounter.sealing import Sealing
from kiosk.encounter.sitting.screen import Kind
from kiosk.errors import FormError
from kiosk.preview import rehearsed, to_be_walked
from kiosk.questionnaire.words.wording import placeholders
from tests.fakes import FakePress, MemoryRecords, StoppedClock
from tests.random_patient import RandomPatient

HERE = os.environ.get("QUESTIONNAIRE_CASES", "")
FORMS = sorted(Path(HERE, "questionnaires").glob("*/*.json")) if HERE else []


def journey_through(path: Path) -> Journey:
    form, clock, records = to_be_walked(path), StoppedClock(), MemoryRecords()
    event = AuditEvent(action="begin", at=clock.now())
    records.set_clinic(dict.fromkeys(placeholders(form), "[fact]") or {"clinic.name": "Linden"}, event)
    nobody = records.add_patient(Patient(id=PatientId("nobody"), name="Nobody", birth_date="1984-03-27"), event)
    visit = Encounter(id=EncounterId("visit"), treatment="preview", started=clock.now(), patient=nobody.id)
    return Journey(records.begin(visit, event), Sealing(rehearsed(records, form, clock), FakePress()))


@pytest.mark.skipif(not HERE, reason="QUESTIONNAIRE_CASES does not say where the public cases lie")
@settings(max_examples=int(os.environ.get("INKWELL_WALKS", "80")), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(FORMS or [Path()]), st.integers(0, 2**32))
def test_a_public_form_can_be_walked_to_its_end_by_anybody(path: Path, seed: int) -> None:
    try:
        journey = journey_through(path)
    except FormError as refused:
        assert path.name in str(refused)  # said with the name of the file, and why
        return
    last = RandomPatient(journey, Random(seed)).walk()
    assert last.kind is Kind.HANDBACK or last.problems, (path.name, last.key)  # or a page said what it still asks for
    json.dumps(journey.screen().title)
