"""The record as bytes: what is hashed and attached to a document."""

from dataclasses import replace

from kiosk.encounter.record.fhir import canonical
from kiosk.encounter.record.names import instant
from tests.export.records import visit
from tests.export.test_record_fhir import elements, of, one


def test_a_document_can_be_tied_to_the_end_of_the_log_as_it_was() -> None:
    encounter = one(replace(visit(), log_head="4711:ab12"), "Encounter")
    told = {extension["url"].rsplit("/", 1)[-1]: extension for extension in encounter["extension"]}
    assert told["log-head"]["valueString"] == "4711:ab12"


def test_each_answer_says_when_it_was_given() -> None:
    record = visit()
    given = {instant(answer.at) for form in record.forms for answer in form.answers}
    found = (value for value in elements(of(record, "QuestionnaireResponse")) if isinstance(value, dict))
    told = {value["valueInstant"] for value in found if "valueInstant" in value}
    assert told
    assert told <= given


def test_the_language_of_the_visit_is_the_patients() -> None:
    (told,) = one(visit(), "Patient")["communication"]
    assert told["language"]["coding"][0]["code"] == visit().encounter.language


def test_the_bytes_that_are_hashed_are_in_one_order() -> None:
    assert canonical({"b": 1, "a": {"d": "ä", "c": [1.50]}}) == '{"a":{"c":[1.5],"d":"ä"},"b":1}'.encode()
