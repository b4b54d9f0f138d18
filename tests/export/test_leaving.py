"""What leaves of a signed visit is read as it was frozen, and says word for word what the visit says when it is opened anew."""

import os
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.encounter.casebook import Casebook
from kiosk.encounter.model import AuditEvent, EncounterId, OpenedForm
from kiosk.encounter.outgoing.leaving import Alike, leaving
from kiosk.encounter.record.fhir import resources, text
from kiosk.encounter.record.visit import VisitRecord
from kiosk.errors import FormError
from kiosk.export import fhir, tables
from kiosk.export.cells import told
from kiosk.export.columns import columns
from kiosk.questionnaire.words.pseudo import LONG
from kiosk.ui.patient import Patient
from tests.encounter.spoken import approve
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.encounter.test_any_form import FORMS, HERE, journey_through
from tests.fakes import StoppedClock
from tests.random_patient import RandomPatient

ILL = Patient(
    {**UNDERSTANDS.chosen, "med.any": ("yes",), "med.blood": ("yes",), "hx.coldsores": ("not-in-area",)}, {"med.list": "Ramipril"}
)


def consented(stage: Stage, patient: Patient) -> str:
    """Signed by somebody who told the history too."""
    walk = stage.walk(stage.talked(patient), patient)
    walk.to("sign")
    walk.sign()
    walk.journey.sealed(walk.journey.pressing()())
    return walk.journey.encounter.id


def files(record: VisitRecord, opened: list[OpenedForm]) -> list[object]:
    """Everything that any file says of a visit."""
    answers = [*told(record)]
    return [
        tables.wide(record, answers, columns(opened)),
        [*tables.answers(record, answers)],
        fhir.json_line(record, answers),
        [text(resource) for resource in resources(record)],
    ]


def both(book: Casebook, visit: str) -> tuple[list[object], list[object]]:
    """As it leaves, and as it is opened anew."""
    book, one = replace(book, clock=StoppedClock()), EncounterId(visit)
    opened = list(book.records.opened_forms(one))
    return files(leaving(book, one, Alike.of(book)), opened), files(book.record(one), opened)


@pytest.mark.parametrize("patient", [UNDERSTANDS, ILL], ids=["healthy", "flagged"])
def test_a_signed_visit_leaves_with_the_words_and_values_it_has_when_it_is_opened_anew(tmp_path: Path, patient: Patient) -> None:
    stage = Stage(tmp_path)
    left, anew = both(stage.casebook, consented(stage, patient))
    assert left == anew
    assert len(left[1]) > 60  # type: ignore[arg-type]  # it says something


def test_a_visit_that_was_read_in_another_language_leaves_in_the_words_that_were_read(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    approve(stage, LONG)
    visit = stage.visit()
    walk = stage.walk(visit, ILL)
    walk.journey.speak(LONG)
    walk.to("handback")
    stage.talked_through(visit)
    again = stage.walk(visit, ILL)
    again.to("sign")
    again.sign()
    left, anew = both(stage.casebook, visit)
    assert left == anew
    assert '"language":"en-XA"' in left[2]  # type: ignore[operator]


def test_a_visit_that_nobody_has_signed_leaves_as_it_stands(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    left, anew = both(stage.casebook, stage.screened(ILL))
    assert left == anew


def test_of_a_signed_visit_only_what_was_answered_is_read(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    visit, book = EncounterId(stage.countersigned()), stage.casebook
    left, anew = leaving(book, visit, Alike.of(book)).forms, book.record(visit).forms
    assert all(one.enabled < other.enabled for one, other in zip(left, anew, strict=True))


@pytest.mark.skipif(not HERE, reason="QUESTIONNAIRE_CASES does not say where the public cases lie")
@settings(max_examples=int(os.environ.get("INKWELL_WALKS", "25")), deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(FORMS or [Path()]), st.integers(0, 2**32))
def test_any_form_that_was_signed_leaves_as_it_would_be_opened(path: Path, seed: int) -> None:
    try:
        journey = journey_through(path)
    except FormError:
        return
    RandomPatient(journey, Random(seed)).walk()
    book = journey._casebook
    form = book.read(EncounterId("visit"))
    visit = book.records.encounter(EncounterId("visit"))
    frozen = [one.frozen(book.clock.now()) for one in form]
    if not book.records.frozen_responses(visit.id):  # not every form asks for a signature: signed all the same
        book.records.sign(visit, (), frozen, book.flags(visit.id, form), AuditEvent(action="sign", at=book.clock.now(), encounter=visit.id))
    left, anew = both(book, "visit")
    assert left == anew, path.name
