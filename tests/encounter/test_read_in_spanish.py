"""A visit that was read in Spanish: staff, tables and the log are as ever; the FHIR record says what was read."""

from pathlib import Path

import pytest

from kiosk.encounter.model import EncounterId
from kiosk.encounter.record.fhir import bundle
from kiosk.encounter.record.visit import VisitRecord
from kiosk.export.cells import told
from tests.encounter.stage import UNDERSTANDS, Stage
from tests.encounter.test_translating import approve, say


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Stage:
    """One for all: nothing here changes what stands."""
    made = Stage(tmp_path_factory.mktemp("spanish"))
    say(made, **{"clinic.is_or_is_not": "is not", "clinic.does_or_does_not": "covers", "clinic.cleared_use_in_es": "calentar la piel"})
    approve(made, "es")
    return made


def signed(stage: Stage, language: str) -> VisitRecord:
    """A visit read in a language from its first page, and signed."""
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.journey.speak(language)
    walk.to("handback")
    stage.talked_through(visit)
    walk = stage.walk(visit, UNDERSTANDS)
    walk.to("sign")
    walk.sign()
    walk.journey.sealed(walk.journey.pressing()())
    return stage.casebook.record(EncounterId(visit))


@pytest.fixture(scope="module")
def spanish(stage: Stage) -> VisitRecord:
    return signed(stage, "es")


def test_tables_are_the_same_whatever_was_read(stage: Stage, spanish: VisitRecord) -> None:
    english = signed(stage, "en")
    rows = [[(one.form, one.link_id, one.item.text, one.words, one.code) for one in told(record)] for record in (spanish, english)]
    assert rows[0] == rows[1] and len(rows[0]) > 100


def test_the_fhir_record_holds_the_words_that_were_read_and_their_language(spanish: VisitRecord) -> None:
    resources = [entry["resource"] for entry in bundle(spanish)["entry"]]
    forms = {one["title"]: one["language"] for one in resources if one["resourceType"] == "Questionnaire"}
    assert forms["Historia médica"] == "es" and forms["The plan"] == "en-GB"
    answers = [one for one in resources if one["resourceType"] == "QuestionnaireResponse"]
    assert {one["language"] for one in answers} == {"es", "en-GB"} and "¿" in str(answers[1])
    patient = next(one for one in resources if one["resourceType"] == "Patient")
    assert patient["communication"][0]["language"]["coding"] == [{"system": "urn:ietf:bcp:47", "code": "es"}]
    approvals = [one["reason"][0]["text"] for one in resources if one["resourceType"] == "Provenance" and "reason" in one]
    assert any("translator calls a draft" in text for text in approvals)


def test_each_form_has_the_clinics_words_beside_those_that_were_read(spanish: VisitRecord) -> None:
    read = {form.questionnaire.name: form for form in spanish.forms}
    assert read["clinician"].beside is None and read["clinician"].questionnaire.language == "en-GB"
    beside = read["disclosure"].beside
    assert beside and "Tightening skin is not part of that approval" in str(beside.source)
    assert "Tensar la piel no es parte" in str(read["disclosure"].questionnaire.source)
    assert read["disclosure"].text_digest == (read["disclosure"].questionnaire.base or read["disclosure"].questionnaire).text_digest
    assert all(form.approval and form.approval.language == ("" if form.beside is None else "es") for form in spanish.forms)


def test_the_plan_that_staff_filled_in_is_told_in_the_patients_language_with_the_clinics_beside(spanish: VisitRecord) -> None:
    plan = next(form for form in spanish.forms if form.questionnaire.name == "clinician")
    told = plan.for_patient
    assert told.questionnaire.language == "es" and told.beside is plan.questionnaire and told.answers == plan.answers
    texts = [form.by_link_id["plan.sessions"].text for form in (told.questionnaire, plan.questionnaire)]
    assert texts == ["Número de visitas", "Number of visits"]
    areas = [[getattr(value, "display", "") for value in form.response.values("plan.areas")] for form in (told, told.for_staff)]
    assert areas == [["Cara"], ["Face"]]
    assert all(form.for_patient is form for form in spanish.forms if form is not plan)


def test_a_plan_whose_words_are_not_approved_stays_in_the_clinics_language(tmp_path: Path) -> None:
    stage = Stage(tmp_path)
    visit = stage.visit()
    stage.walk(visit).journey.speak("es")
    stage.walk(visit).to("handback")
    stage.reviewed(visit)
    stage.desk.plan(visit)
    assert all(form.to_patient is None for form in stage.casebook.record(EncounterId(visit)).forms)


def test_staff_read_questions_and_answers_in_their_own_language(stage: Stage, spanish: VisitRecord) -> None:
    view = stage.desk.answers_of(spanish.encounter.id)
    assert view.language == "Español" and view.areas == "Face"
    assert not [line for line in view.answers if "¿" in line.question or line.answer == "Sí"]
    goal = next(line for line in view.answers if line.answer == "Amara Okafor" and line.language)
    assert goal.language == "Español"
    for own, area in (("es", "Cara"), ("", "Face")):
        say(stage, **{"clinic.language": own})
        assert [line.areas for line in stage.desk.records().visits if line.id == spanish.encounter.id] == [area]


def test_a_returning_patient_who_reads_another_language_is_shown_what_stays_right(stage: Stage, spanish: VisitRecord) -> None:
    visit = stage.back_again(spanish.encounter.id)
    walk = stage.walk(visit)
    walk.to("earlier")
    spanish_rows = walk.screen.items
    assert walk.journey.encounter.language == "es" and spanish_rows
    english = walk.journey.speak("en").items
    assert [row.link_id for row in english] == [row.link_id for row in spanish_rows] and english[0].text != spanish_rows[0].text
    assert not any(row.value == "Sí" for row in english)


def test_an_answer_that_was_given_in_another_language_says_so(stage: Stage) -> None:
    visit = stage.visit()
    walk = stage.walk(visit)
    walk.to("tx.areas")
    walk.journey.speak("es")
    walk.to("handback")
    record = stage.casebook.record(EncounterId(visit))
    response = next(
        one["resource"]
        for one in bundle(record)["entry"]
        if one["resource"].get("language") == "es" and "history" in one["resource"].get("questionnaire", "")
    )
    assert "'valueCode': 'en-GB'" in str(response)
